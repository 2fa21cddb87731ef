// Every word of the frame, in both languages: what the cards say besides the content.
import { adminSteps, adminTalk } from './admin-labels.js';
import type { Bilingual, LabelKey, Place, Language, SmallTalk, StatusValue, TermMarking, Voice } from '../model.js';

export const pick = (text: Bilingual, language: Language): string => text[language];

/** A status is a sign and a word, never colour alone. */
export const statusLabels: Readonly<Record<Exclude<StatusValue, 'other'>, Bilingual>> = {
  not_started: { da: '○ Ikke igangsat', en: '○ Not started' },
  started: { da: '◔ Påbegyndt', en: '◔ Started' },
  partial: { da: '◑ Delvist implementeret', en: '◑ Partly implemented' },
  full: { da: '● Fuldt implementeret', en: '● Fully implemented' },
  unreadable: { da: '◌ Markeringen kan ikke aflæses', en: '◌ The marking cannot be read' },
  not_stated: { da: '– Ingen tekst i kilden', en: '– No text in the source' },
  not_printed: { da: '– Ingen status trykt i kilden', en: '– No status printed in the source' },
};
export const unreadableInSource: Bilingual = {
  da: '◌ Markeringen kan ikke aflæses i kilden (overstregningen er gået tabt)',
  en: '◌ The marking cannot be read in the source (the strike-through was lost)',
};

export const voices: Readonly<Record<Voice, Bilingual>> = {
  joint_agreement: { da: 'aftalt mellem parterne', en: 'agreed between the parties' },
  political_agreement: { da: 'politisk aftale', en: 'political agreement' },
  law: { da: 'lov', en: 'law' },
  bill: { da: 'lovforslag', en: 'bill' },
  strategy: { da: 'strategiforslag', en: 'strategy proposal' },
  status_note: { da: 'statusnotat', en: 'status note' },
  slides: { da: 'oplæg (slides)', en: 'slides' },
  statement: { da: 'udtalelse', en: 'statement' },
  note: { da: 'notat', en: 'note' },
  unknown: { da: 'afsender ikke oplyst', en: 'sender not stated' },
  own_answer: { da: 'regionens eget svar', en: "the region's own answer" },
};

export const placeLabels: Readonly<Record<Place['kind'], Bilingual>> = {
  page: { da: 's.', en: 'p.' },
  slide: { da: 'slide', en: 'slide' },
  row: { da: 'række', en: 'row' },
  cell: { da: 'celle', en: 'cell' },
};

export const termMarkings: Readonly<Record<TermMarking, Bilingual>> = {
  defined: { da: 'Defineret i kilden', en: 'Defined in the source' },
  described: { da: 'Beskrevet i kilderne, ikke defineret', en: 'Described in the sources, not defined' },
  used: { da: 'Kilderne bruger ordet uden at definere det', en: 'The sources use the word without defining it' },
};

/** Button texts; `{name}` is filled in. */
export const stepLabels: Readonly<Record<LabelKey, Bilingual>> = {
  all_regions: { da: 'Alle regioner', en: 'All regions' },
  whole_recommendation: { da: 'Hele anbefalingen', en: 'The whole recommendation' },
  what_is_asked: { da: 'Hvad spørges der om?', en: 'What is asked?' },
  other_points: { da: 'Andre punkter i {name}', en: 'Other points in {name}' },
  show_section: { da: 'Vis afsnittet', en: 'Show the section' },
  show_document: { da: 'Vis teksten', en: 'Show the text' },
  compare_with: { da: 'Sammenlign med {name}', en: 'Compare with {name}' },
  next_hit: { da: 'Næste ({name})', en: 'Next ({name})' },
  next_section: { da: 'Næste afsnit', en: 'Next section' },
  all_recommendations: { da: 'Alle anbefalinger', en: 'All recommendations' },
  all_terms: { da: 'Alle begreber', en: 'All terms' },
  search_texts: { da: 'Søg i teksterne', en: 'Search the texts' },
  all_sources: { da: 'Kilderne', en: 'The sources' },
  help: { da: 'Hjælp', en: 'Help' },
  status_in: { da: 'Status i {name}', en: 'Status in {name}' },
  all_hits: { da: 'Alle fund', en: 'All results' },
  all: { da: 'Alle', en: 'All' },
  back: { da: 'Tilbage', en: 'Back' },
  what_means: { da: 'Hvad betyder {name}?', en: 'What does {name} mean?' },
  status_of: { da: 'Status på {name}', en: 'Status of {name}' },
  overview_of: { da: 'Overblik over {name}', en: 'Overview of {name}' },
  ...adminSteps,
};

export const words = {
  source: { da: 'Kilde', en: 'Source' },
  as_of: { da: 'pr.', en: 'as of' },
  probably: { da: 'sandsynligvis', en: 'probably' },
  confirmed: {
    da: 'aflæst af overstregningen i {file}, bekræftet {on}',
    en: 'read from the strike-through in {file}, confirmed {on}',
  },
  not_from_sources: { da: 'Ikke fra kilderne', en: 'Not from the sources' },
  own_words: { da: 'Regionens svar, gengivet', en: "The region's answer, restated" },
  own_words_other: { da: 'Svaret, gengivet', en: 'The answer, restated' },
  restated: { da: 'gengivet', en: 'restated' },
  quoted: { da: 'citeret', en: 'quoted' },
  original: { da: 'Originalen', en: 'The original' },
  joint: { da: 'Svaret er givet sammen med', en: 'Answered together with' },
  no_entry: { da: 'Ikke nævnt: {name} har intet svar under dette punkt', en: 'Not mentioned: {name} has no answer under this point' },
  begins: {
    da: 'Findes fra {on}; afløser {others}. (Ikke fra kilderne.)',
    en: 'Exists from {on}; takes over from {others}. (Not from the sources.)',
  },
  ends: { da: 'Bliver en del af {others} den {on}. (Ikke fra kilderne.)', en: 'Becomes part of {others} on {on}. (Not from the sources.)' },
  before_merger: { da: 'før sammenlægningen', en: 'before the merger' },
  nothing_found: { da: 'Kilderne nævner ikke dette', en: 'The sources do not mention this' },
  column_no_entry: { da: 'Ikke nævnt i kilden', en: 'Not mentioned in the source' },
  all_actors: { da: 'alle regioner', en: 'all regions' },
  all_recommendations: { da: 'alle anbefalinger', en: 'all recommendations' },
  says: { da: 'Anbefalingen, gengivet', en: 'The recommendation' },
  asked: { da: 'Regionerne bliver bedt om at beskrive', en: 'The regions are asked to describe' },
  asked_plain: {
    da: 'Regionerne bliver bedt om at beskrive status, uden underspørgsmål',
    en: 'The regions are asked to describe the status, with no further questions',
  },
  answered_by: { da: 'Svar fra', en: 'Answers from' },
  further: { da: 'Se også', en: 'See also' },
  also_searched: { da: 'Søgte også efter', en: 'Also searched for' },
  not_found: { da: 'Det fandt jeg ikke', en: 'I did not find that' },
  searched_one: { da: 'Søgte i 1 tekst ({newest}).', en: 'Searched 1 text ({newest}).' },
  searched: { da: 'Søgte i {count} tekster (nyeste: {newest}).', en: 'Searched {count} texts (newest: {newest}).' },
  nearest: { da: 'Nærmest, men ikke et svar', en: 'Nearest, but not an answer' },
  results: { da: '{total} afsnit', en: '{total} sections' },
  fewer: { da: 'Intet afsnit har alle ordene; disse har nogle af dem.', en: 'No section has all the words; these have some of them.' },
  matched: { da: 'Fundet', en: 'Matched' },
  missed: { da: 'mangler', en: 'missing' },
  narrowed: { da: 'Afgrænset til', en: 'Narrowed to' },
  list_total: { da: '{total} i alt', en: '{total} in all' },
  list_recommendations: { da: 'Anbefalingerne i statusnotatet', en: 'The recommendations in the status note' },
  list_terms: { da: 'Begreber i kilderne', en: 'Terms in the sources' },
  list_documents: { da: 'Teksterne', en: 'The texts' },
  list_actors: { da: 'Regioner', en: 'Regions' },
  list_status: { da: 'Markeret i kilden: {name}', en: 'Marked in the source: {name}' },
  list_status_note: {
    da: 'Kun markeringer, der kan aflæses. I de fleste celler er overstregningen gået tabt, så listen er ikke udtømmende.',
    en: 'Only markings that can be read. In most cells the strike-through was lost, so the list is not complete.',
  },
  list_none: { da: 'Ingen celle har en læselig markering af den slags.', en: 'No cell has a readable marking of that kind.' },
  parties: { da: 'Parter', en: 'Parties' },
  dated_by: { da: 'Datering', en: 'Dating' },
  sections: { da: 'Afsnit', en: 'Sections' },
  open_original: { da: 'Åbn originalen', en: 'Open the original' },
  which_region: { da: 'Hvilken region?', en: 'Which region?' },
  which_recommendation: { da: 'Hvilken anbefaling?', en: 'Which recommendation?' },
  which_recommendation_for: { da: 'Hvilken anbefaling i {name}?', en: 'Which recommendation in {name}?' },
  which_variant: { da: 'Punkt {name} har flere dele. Hvilken?', en: 'Point {name} has several parts. Which one?' },
  which_section: {
    da: 'Det er ikke sikkert, at teksterne svarer. Disse afsnit ligger nærmest:',
    en: 'The texts may not answer that. These sections come nearest:',
  },
  which_term: { da: 'Hvilket begreb?', en: 'Which term?' },
  which_compare: { da: 'Hvad skal sammenlignes?', en: 'What should be compared?' },
  which_compare_with: { da: 'Hvad skal {name} sammenlignes med?', en: 'What should {name} be compared with?' },
  which_search: {
    da: 'Hvad skal jeg søge efter? Skriv for eksempel: /søg garanti husleje',
    en: 'What should I search for? Write for example: /search guarantee rent',
  },
  version: { da: 'Version {number} af teksterne', en: 'Version {number} of the texts' },
  help_title: { da: 'Det kan du spørge om', en: 'What you can ask' },
  help_intro: {
    da: 'Spørg med dine egne ord, på dansk eller engelsk: "hvad er en licensklinik", "status på 5b i Region Syddanmark", "og i Midtjylland?". Eller brug en kommando, med eller uden skråstreg:',
    en: 'Ask in your own words, in Danish or English: "what is a licensklinik", "status of 5b in Region Syddanmark", "and Midtjylland?". Or use a command, with or without the slash:',
  },
  about_title: { da: 'Om Lægedækning', en: 'About Lægedækning' },
  about_does: {
    da: 'Botten svarer på spørgsmål om lægedækning ud fra aftaler og strategier. Hvert svar viser, hvem der siger det, hvornår, og hvor det står. Indholdet er gengivet med bottens egne ord; ingen sprogmodel skriver svarene.',
    en: 'The bot answers questions about GP coverage from agreements and strategies. Each answer shows who says so, when, and where it stands. The content is restated in the bot’s own words; no language model writes the answers.',
  },
  about_not: {
    da: 'Den gætter ikke, giver ikke lægefaglig rådgivning og ved intet ud over teksterne. Alt i teksterne er synligt for alle, der kan skrive til botten.',
    en: 'It does not guess, gives no medical advice and knows nothing beyond the texts. Everything in the texts is visible to everybody who can write to the bot.',
  },
  about_counts: {
    da: '{documents} tekster · {passages} afsnit · {terms} begreber · {recommendations} anbefalinger · nyeste tekst: {newest} · version {version}',
    en: '{documents} texts · {passages} sections · {terms} terms · {recommendations} recommendations · newest text: {newest} · version {version}',
  },
} as const satisfies Record<string, Bilingual>;

/** Why there is no answer, in one sentence. */
export const reasons = {
  nothing: { da: 'Teksterne svarer ikke på spørgsmålet.', en: 'The texts do not answer the question.' },
  no_recommendations: {
    da: 'Teksterne har ingen anbefalinger, så heller ikke punkt {id}.',
    en: 'The texts have no recommendations, so no point {id} either.',
  },
  no_such_recommendation: {
    da: 'Punkt {id} findes ikke i kilden; den har {known}.',
    en: 'Point {id} does not exist in the source; it has {known}.',
  },
  no_entry: {
    da: '{actor} har intet svar under punkt {recommendation}; det er ikke nævnt i kilden.',
    en: '{actor} has no answer under point {recommendation}; it is not mentioned in the source.',
  },
  no_entry_at_all: { da: '{actor} har ingen svar i statusnotatet.', en: '{actor} has no answers in the status note.' },
  words_missing: { da: 'Teksterne nævner ikke: {words}.', en: 'The texts do not mention: {words}.' },
  not_about_actor: { da: 'Teksterne siger ikke dette om {actors}.', en: 'The texts do not say this of {actors}.' },
  gone: {
    da: 'Det, som knappen viste, står ikke længere i teksterne. De er ændret, siden kortet blev sendt.',
    en: 'What the button showed is no longer in the texts. They have changed since the card was sent.',
  },
  other_field: { da: 'Det ligger uden for teksterne.', en: 'That is outside the texts.' },
} as const satisfies Record<string, Bilingual>;

export const smallTalk: Readonly<Record<SmallTalk, { readonly title: Bilingual; readonly text: Bilingual }>> = {
  ...adminTalk,
  greeting: {
    title: { da: 'Hej', en: 'Hello' },
    text: {
      da: 'Spørg mig om lægedækning, for eksempel et begreb eller en status.',
      en: 'Ask me about GP coverage, for example a term or a status.',
    },
  },
  thanks: { title: { da: 'Selv tak', en: 'You are welcome' }, text: { da: 'Spørg endelig igen.', en: 'Do ask again.' } },
  medical: {
    title: { da: 'Ingen lægefaglig rådgivning', en: 'No medical advice' },
    text: {
      da: 'Her får du ingen lægefaglig rådgivning og ingen tidsbestilling. Akut livsfare: ring 112. Ellers din egen læge, og uden for åbningstid lægevagten (1813 i Region Hovedstaden).',
      en: 'This bot gives no medical advice and books no appointments. In an emergency call 112. Otherwise your own doctor, and out of hours the lægevagt (1813 in the Capital Region).',
    },
  },
  cpr: {
    title: { da: 'Det ligner et CPR-nummer', en: 'That looks like a CPR number' },
    text: {
      da: 'Beskeden er hverken søgt på eller gemt, fordi den ser ud til at rumme et CPR-nummer. Skriv spørgsmålet igen uden personoplysninger.',
      en: 'The message was neither searched nor kept, because it seems to hold a CPR number. Please ask again without personal data.',
    },
  },
  empty: {
    title: { da: 'Hvad vil du vide?', en: 'What would you like to know?' },
    text: {
      da: 'Skriv et spørgsmål om lægedækning, eller prøv et af forslagene.',
      en: 'Write a question about GP coverage, or try one of these.',
    },
  },
  too_long: {
    title: { da: 'Beskeden er for lang', en: 'The message is too long' },
    text: { da: 'Stil spørgsmålet med færre ord.', en: 'Please ask in fewer words.' },
  },
  trouble: {
    title: { da: 'Det gik galt hos mig', en: 'Something went wrong here' },
    text: {
      da: 'Prøv igen om lidt. Sker det igen, så nævn referencen {reference} for den, der driver botten.',
      en: 'Please try again shortly. If it happens again, give the reference {reference} to whoever runs the bot.',
    },
  },
  attachment: {
    title: { da: 'Jeg læser kun tekst', en: 'I only read text' },
    text: { da: 'Skriv dit spørgsmål som tekst.', en: 'Please write your question as text.' },
  },
  welcome: {
    title: { da: 'Velkommen til Lægedækning', en: 'Welcome to Lægedækning' },
    text: {
      da: 'Jeg svarer på spørgsmål om lægedækning ud fra {documents} tekster, aftaler og strategier, altid med kilde og dato. Den nyeste tekst er fra {newest}; status på anbefalingerne er fra {status}. Spørg med dine egne ord.',
      en: 'I answer questions about GP coverage from {documents} texts, agreements and strategies, always with source and date. The newest text is from {newest}; the status of the recommendations is from {status}. Ask in your own words.',
    },
  },
  welcome_team: {
    title: { da: 'Lægedækning', en: 'Lægedækning' },
    text: {
      da: 'Nævn mig med @, og spørg om lægedækning, så svarer jeg her; skriv / for et svar, som kun du ser.',
      en: 'Mention me with @ and ask about GP coverage, and I answer here; type / for an answer that only you see.',
    },
  },
};
