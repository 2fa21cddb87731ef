// One section whole, or one document's list of sections: what "Vis afsnittet" and "Vis teksten" open.
import { z } from 'zod';
import { command } from './command.js';
import { noAnswer } from './parts/no-answer.js';
import { allSources, showDocument } from './parts/steps.js';

const sectionArgs = z.object({ passage: z.string() });
export const section = command<z.infer<typeof sectionArgs>>({
  name: 'section',
  args: sectionArgs,
  answer({ passage: id }, { knowledge }) {
    const passage = knowledge.passages.get(id);
    if (!passage) return noAnswer(knowledge, { kind: 'gone' });
    const all = knowledge.documents.get(passage.document)?.passages ?? [];
    const next = knowledge.passages.get(all[all.indexOf(id) + 1] ?? '');
    return {
      body: { kind: 'passage', hits: [{ passage }], alsoSearched: [], whole: true },
      steps: [
        showDocument(passage),
        ...(next ? [{ label: { key: 'next_section' as const }, request: { command: 'section', args: { passage: next.id } } }] : []),
      ],
    };
  },
});

const documentArgs = z.object({ document: z.string(), from: z.number().int().min(0).default(0) });
type DocumentArgs = z.infer<typeof documentArgs>;
/** Sections listed at a time: what a card of 25 KB holds. */
const page = 15;

export const document = command<DocumentArgs>({
  name: 'document',
  args: documentArgs,
  recognise: ({ documents: [id], text, asks, residue, actors, recommendations }, knowledge) => {
    if (!id || recommendations.length) return undefined;
    const title = knowledge.documents.get(id)?.title ?? '';
    // Its title, its name alone, or a question about its date and sender: anything else is asked of what it says.
    const named =
      text.includes(title) ||
      (residue.length <= 2 &&
        !actors.length &&
        knowledge.names(text).some(({ entity, surface }) => entity.kind === 'document' && surface.length >= text.length - 12));
    return named || asks.has('origin') ? { document: id, from: 0 } : undefined;
  },
  answer({ document: id, from }, { knowledge }) {
    const found = knowledge.documents.get(id);
    if (!found) return noAnswer(knowledge, { kind: 'gone' });
    const rest = found.passages.length - from - page;
    return {
      body: {
        kind: 'document',
        document: found,
        sections: found.passages.slice(from, from + page).flatMap((passage) => knowledge.passages.get(passage) ?? []),
        from,
      },
      steps: [
        ...(rest > 0
          ? [
              {
                label: { key: 'next_hit' as const, name: String(rest) },
                request: { command: 'document', args: { document: id, from: from + page } },
              },
            ]
          : []),
        allSources,
      ],
    };
  },
});
