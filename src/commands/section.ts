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
    if (!passage) return noAnswer(knowledge, { kind: 'nothing' });
    const all = knowledge.documents.get(passage.document)?.passages ?? [];
    const next = knowledge.passages.get(all[all.indexOf(id) + 1] ?? '');
    return {
      body: { kind: 'passage', hits: [{ passage }], alsoSearched: [], whole: true },
      steps: [
        showDocument(passage),
        ...(next
          ? [{ label: { key: 'next_hit' as const, name: next.heading }, request: { command: 'section', args: { passage: next.id } } }]
          : []),
      ],
    };
  },
});

const documentArgs = z.object({ document: z.string() });
export const document = command<z.infer<typeof documentArgs>>({
  name: 'document',
  args: documentArgs,
  recognise: ({ documents: [id], content }) => (id && content.length <= 12 ? { document: id } : undefined),
  answer({ document: id }, { knowledge }) {
    const found = knowledge.documents.get(id);
    if (!found) return noAnswer(knowledge, { kind: 'nothing' });
    return {
      body: { kind: 'document', document: found, sections: found.passages.flatMap((passage) => knowledge.passages.get(passage) ?? []) },
      steps: [allSources],
    };
  },
});
