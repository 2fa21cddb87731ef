// Answer → Reply: the card and its plain-text twin.
import type { Answer, Language, Reply } from '../model.js';
import { words } from './labels.js';
import { safe, unmarked } from './safe.js';
import { button, fill as filled } from './phrases.js';
import { sourcesOf } from './sources.js';
import { loadTemplates } from './template.js';
import type { Scene, Seen } from './view.js';
import { views } from './views.js';

export interface Cards {
  reply(answer: Answer, scene: Scene): Reply;
}

export async function loadCards(folder: string): Promise<Cards> {
  const templates = await loadTemplates(folder);
  return {
    reply(answer, scene) {
      // The map is exhaustive and keyed by kind; TypeScript cannot see that the two sides meet.
      const view = views[answer.kind] as (answer: Answer, scene: Scene) => Seen;
      const { template, data, text, links = [] } = view(answer, scene);
      const fill = templates.get(template);
      if (!fill) throw new Error(`no card template "${template}"`);
      const actions = answer.kind === 'clarify' ? [] : answer.steps.map((step) => button(step, answer.language));
      const version = versionText(scene, answer.language);
      const card = withFoot(fill({ ...headings(data), actions }, links), version);
      return {
        language: answer.language,
        kind: answer.kind,
        card,
        text: safe([...text, ...version, ...(actions.length ? [actions.map(({ title }) => `[ ${title} ]`).join('  ')] : [])].join('\n')),
        knowledge: scene.knowledge.version,
        sources: sourcesOf(answer, scene),
      };
    },
  };
}

/** At the foot of every card, so that no template can leave it out. Nothing of a knowledge that does not serve. */
const versionText = ({ knowledge: { number } }: Scene, language: Language): string[] =>
  number === undefined ? [] : [filled(words.version, language, { number })];

const withFoot = (card: Reply['card'], lines: readonly string[]): Reply['card'] => ({
  ...card,
  body: [
    ...(card['body'] as readonly unknown[]),
    ...lines.map((text) => ({
      type: 'RichTextBlock',
      spacing: 'medium',
      inlines: [{ type: 'TextRun', text, size: 'small', isSubtle: true }],
    })),
  ],
});

/** Headings stand in TextBlocks, which read markdown. */
const headings = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (typeof inner === 'string') return [key, key === 'title' || key === 'heading' ? unmarked(inner) : inner];
      return [
        key,
        Array.isArray(inner) ? inner.map((item: unknown) => (typeof item === 'object' && item !== null ? headings(item) : item)) : inner,
      ];
    }),
  );
