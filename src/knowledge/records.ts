// The shapes of what editors write: front matter, glossary, actors, status, language lists, golden questions. Foreign data is
// checked here, once; what comes out is what goes on.
import { z } from 'zod';
import { confirmableValues, documentKinds, statusValues } from '../model.js';

const text = z.string().trim().min(1);
const textList = z.array(z.union([text, z.number().transform(String)])).default([]);
/** A day that the calendar has, a month, or a year. */
const isDate = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value.split('-').map(Number) : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
/** A year, a month or a day: "2008", "2017-11", "2007-11-06". YAML may hand over a bare year as a number. */
const dateText = z
  .union([z.number().transform(String), text], { error: 'mangler, eller er ikke en dato som 2008, 2017-11 eller 2007-11-06' })
  .refine(isDate, { message: 'er ikke en dato som 2008, 2017-11 eller 2007-11-06' });
const id = z.union([z.number().transform(String), text]).transform((value) => value.toLowerCase());

/** Other fields are let through, so that they can be named: most are slips for these. */
export const frontMatter = z.looseObject({
  title: text,
  aliases: textList,
  kind: z.enum(documentKinds).or(text).optional(),
  date: dateText.optional(),
  from: dateText.optional(),
  to: dateText.optional(),
  dated_by: text.optional(),
  certainty: z.enum(['stated', 'probable']).optional(),
  parties: textList,
  regions: textList,
  valid_from: dateText.optional(),
  valid_to: dateText.nullish(),
  source: z.object({ url: text.optional(), publisher: text.optional() }).optional(),
  language: text.default('da'),
  /** `restated`: the file says in its writer's words what the text says; cards label it so. */
  wording: z.enum(['original', 'restated']).default('original'),
  /** Of a restated text: file name without ending, or title, of the text that it restates. Several: the first that is loaded. */
  original: z.union([text.transform((name) => [name]), z.array(text)]).default([]),
});

/** Whatever stands there: what it is called can be told even where the rest is wrong. */
export const anyFields = z.looseObject({});

const source = z.object({ document: text, section: text.optional() });
export const glossary = z.array(
  z.object({
    id: text,
    term: text,
    en: text,
    marking: z.enum(['defined', 'described', 'used']),
    definition: text,
    points: textList,
    general: text.optional(),
    synonyms: textList,
    inflections: textList,
    sources: z.array(source).min(1),
    region: text.optional(),
    related: textList,
  }),
);

export const actors = z.array(
  z.object({
    id: text,
    name: text,
    en: text.optional(),
    kind: text,
    aliases: textList,
    valid_from: dateText.nullish(),
    valid_to: dateText.nullish(),
    successor: text.nullish(),
    region: text.nullish(),
  }),
);

const marking = z
  .object({ status: z.enum(statusValues), text: text.optional(), initiative: text.optional(), note: text.optional(), certainty: z.enum(['stated', 'probable']).default('stated') })
  .refine((value) => value.status !== 'other' || value.text, { message: 'status "other" kræver kildens egne ord i `text`' });
const bilingual = z.object({ da: text, en: text });
export const status = z.object({
  id,
  title: bilingual,
  says: bilingual,
  asked: z.object({ da: textList, en: textList }),
  as_of: dateText,
  source: source.required(),
  topics: textList,
  cells: z.array(
    z.object({ actor: text, joint_with: text.optional(), markings: z.array(marking).min(1), short: text, summary: text, section: text }),
  ),
});
export type StatusRecord = z.infer<typeof status>;

/**
 * Statuses that an admin confirmed as they are struck out in a file. Each holds only while the file's draft still reads so, and while
 * the record of the recommendation is what it was then (`title`, `as_of`, `instead_of`). Whoever deletes them all leaves no list: none.
 */
export const confirmations = z.preprocess(
  (value) => (anyFields.safeParse(value).success && !Object.keys(value as object).length ? [] : value),
  z.array(confirmation()),
);
function confirmation() {
  return z.object({
    recommendation: id,
    title: text,
    as_of: dateText,
    actor: text,
    joint_with: text.optional(),
    status: z.enum(confirmableValues),
    instead_of: z.enum(statusValues),
    /** As findings call it. */
    file: text,
    /** For people: where in the file. */
    place: text.optional(),
    /** The options as printed, with struck ones between ~~. */
    printed: text,
    confirmed: dateText,
  });
}
export type Confirmation = z.infer<typeof confirmations>[number];

export const englishDanish = z.array(z.object({ en: z.array(text).min(1), da: z.array(text).min(1) }));
export const synonyms = z.array(z.array(text).min(2));

/** A golden question: asked of every new version of the knowledge. `shows`: of each inner list one text must be shown. */
export const questions = z.array(
  z.object({
    q: text,
    after: z.array(text).default([]),
    kind: text.optional(),
    shows: z.array(z.union([text, z.array(text)])).default([]),
    hides: textList,
  }),
);
export type GoldenQuestion = z.infer<typeof questions>[number];
