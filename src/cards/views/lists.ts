import type { Bilingual } from '../../model.js';
import { datingText } from '../dates.js';
import { pick, statusLabels, voices, words } from '../labels.js';
import { fill, labelText, markingLines, submit } from '../phrases.js';
import { passageSource, sectionText, sourceLines, sourceText, wordingText } from '../source-line.js';
import type { AnswerOf, View } from '../view.js';

const listTitles: Readonly<Record<AnswerOf<'list'>['of'], Bilingual>> = {
  recommendations: words.list_recommendations,
  terms: words.list_terms,
  documents: words.list_documents,
  actors: words.list_actors,
  status: words.list_status,
};

export const list: View<'list'> = ({ of, title: named, items, total, source, language }, { knowledge }) => {
  const marked = named && named in statusLabels ? pick(statusLabels[named as keyof typeof statusLabels], language) : (named ?? '');
  const title = fill(listTitles[of], language, { name: marked });
  const aside =
    of === 'status'
      ? `${total ? '' : `${pick(words.list_none, language)} `}${pick(words.list_status_note, language)}`
      : fill(words.list_total, language, { total });
  const rows = items.map(({ title: name, detail = '', markings = [], request }) => {
    const document = of === 'documents' ? knowledge.documents.get(detail) : undefined;
    return {
      name,
      markings: markingLines(markings, language).map((text) => ({ text })),
      detail: document
        ? `${datingText(document.dating, language)} · ${[pick(voices[document.kind], language), ...(document.original || document.restatedIn ? wordingText(document, language) : [])].join(', ')}`
        : detail === name
          ? ''
          : detail,
      data: request ? submit(request, language) : {},
    };
  });
  const lines = source ? sourceLines(source, knowledge, language) : [];
  return {
    template: 'list',
    data: { title, aside, rows, sources: lines.map((text) => ({ text })) },
    text: [
      title,
      aside,
      ...rows.map(
        ({ name, markings, detail }) => `– ${[name, markings.map(({ text }) => text).join(' · '), detail].filter(Boolean).join('  ')}`,
      ),
      ...lines,
    ],
  };
};

export const results: View<'results'> = ({ hits, total, alsoSearched, narrowed, fewer, language }, { knowledge }) => {
  const title = fill(words.results, language, { total });
  const aside = [
    fewer ? pick(words.fewer, language) : '',
    narrowed.length ? `${pick(words.narrowed, language)}: ${narrowed.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const note = alsoSearched.length ? `${pick(words.also_searched, language)}: ${alsoSearched.join(', ')}` : '';
  const rows = hits.map(({ passage, best, matched, missed }) => ({
    name: sectionText(passage),
    text: passage.units[best]?.text ?? '',
    matched: `${pick(words.matched, language)}: ${matched.join(', ')}${missed.length ? ` · ${pick(words.missed, language)}: ${missed.join(', ')}` : ''}`,
    source: sourceText(passageSource(passage), knowledge, language),
    data: submit({ command: 'section', args: { passage: passage.id } }, language),
  }));
  return {
    template: 'results',
    data: { title, aside, note, rows },
    text: [
      title,
      ...(aside ? [aside] : []),
      ...(note ? [note] : []),
      ...rows.flatMap(({ name, text, matched, source }) => [`– ${name}`, `  ${text}`, `  ${matched}`, `  ${source}`]),
    ],
  };
};

export const document: View<'document'> = ({ document: { title, kind, dating, parties, url, passages }, sections, from, language }) => {
  const facts = [
    ...(parties.length ? [{ label: pick(words.parties, language), text: parties.join(', ') }] : []),
    ...(dating.by ? [{ label: pick(words.dated_by, language), text: dating.by }] : []),
  ];
  const aside = `${datingText(dating, language)} · ${pick(voices[kind], language)}`;
  const rows = sections.map((passage) => ({
    name: passage.heading,
    data: submit({ command: 'section', args: { passage: passage.id } }, language),
  }));
  const sectionsLabel = `${pick(words.sections, language)} (${rows.length < passages.length ? `${from + 1}–${from + rows.length} / ` : ''}${passages.length})`;
  return {
    template: 'document',
    data: { title, aside, facts, sectionsLabel, rows },
    text: [title, aside, ...facts.map(({ label, text }) => `${label}: ${text}`), sectionsLabel, ...rows.map(({ name }) => `– ${name}`)],
    ...(url && { links: [{ title: pick(words.open_original, language), url }] }),
  };
};

const questions: Readonly<Record<AnswerOf<'clarify'>['about'], readonly [plain: Bilingual, named: Bilingual]>> = {
  region: [words.which_region, words.which_region],
  recommendation: [words.which_recommendation, words.which_recommendation_for],
  variant: [words.which_variant, words.which_variant],
  term: [words.which_term, words.which_term],
  compare: [words.which_compare, words.which_compare_with],
  search: [words.which_search, words.which_search],
  section: [words.which_section, words.which_section],
};

export const clarify: View<'clarify'> = ({ about, name, steps, language }) => {
  const [plain, named] = questions[about];
  const title = name ? fill(named, language, { name }) : pick(plain, language);
  const rows = steps.map(({ label, request }) => ({ name: labelText(label, language), data: submit(request, language) }));
  return { template: 'clarify', data: { title, rows }, text: [title, ...rows.map(({ name: choice }, index) => `${index + 1}. ${choice}`)] };
};
