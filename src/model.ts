// The vocabulary of the bot: types only. It imports nothing of ours and holds no behaviour.

/** The two languages that the bot is asked in and answers in. Content stays Danish; frame and labels follow the question. */
export type Language = 'da' | 'en';
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

// ── Knowledge ──────────────────────────────────────────────────────────────────────────────────────────────

/** A date or range with its own precision ("2017-11"), and how sure we are of it. Both ends missing: undated. */
export interface Dating {
  readonly from?: string;
  readonly to?: string;
  readonly certainty: 'stated' | 'probable';
  /** How the date is known, in Danish. */
  readonly by?: string;
}

export const documentKinds = [
  'joint_agreement',
  'political_agreement',
  'law',
  'bill',
  'strategy',
  'status_note',
  'slides',
  'statement',
  'note',
] as const;
export type DocumentKind = (typeof documentKinds)[number] | 'unknown';

/** Who stands behind a claim: a kind of document, or the answering body itself in a status note. */
export type Voice = DocumentKind | 'own_answer';

export interface Document {
  readonly id: string;
  readonly title: string;
  /** What people call it: "statusnotatet", "the political agreement". */
  readonly aliases: readonly string[];
  readonly kind: DocumentKind;
  readonly dating: Dating;
  readonly parties: readonly string[];
  /** Ids of the actors that the whole text is about; empty: the whole country. */
  readonly regions: readonly string[];
  /** The file gives the text in its writer's words: cards say "gengivet", and nothing of it is a quotation. */
  readonly restated: boolean;
  /** Id of the loaded text that this one restates. */
  readonly original?: string;
  /** Id of the text that restates this one: what it does not say of itself (title, date, parties), it has from there. */
  readonly restatedIn?: string;
  /** The published original: https, on a known host. */
  readonly url?: string;
  readonly publisher?: string;
  /** The file it was read from, relative to its folder. */
  readonly file: string;
  readonly passages: readonly string[];
}

/** The smallest piece that can be an answer: a sentence, a list item, a table row. */
export interface Unit {
  readonly kind: 'sentence' | 'item' | 'row';
  readonly text: string;
  /** True where a new paragraph begins. */
  readonly opens?: boolean;
}

/** Where in its file a text stands, as a person finds it again: page 4, slide 3, row 7, cell "Status!B7". */
export interface Place {
  readonly kind: 'page' | 'slide' | 'row' | 'cell';
  readonly at: string;
  /** Where it ends, if elsewhere. */
  readonly to?: string;
}

/** A section of a document, or a part of a long one. */
export interface Passage {
  /** `document#heading-trail`, stable while the headings are. */
  readonly id: string;
  readonly document: string;
  /** Headings from the outermost to the section's own. */
  readonly trail: readonly string[];
  readonly heading: string;
  readonly units: readonly Unit[];
  readonly place?: Place;
  /** Actors and recommendation that the headings name: what is said here is said by or of these. */
  readonly actors: readonly string[];
  readonly recommendation?: string;
  /** Of a restated passage: where the loaded original says it, as far as that is sure. */
  readonly original?: Source;
}

/** Where a claim stands. The section is a passage id where one could be resolved. */
export interface Source {
  readonly document: string;
  readonly passage?: string;
  readonly section?: string;
  readonly voice?: Voice;
}

export type TermMarking = 'defined' | 'described' | 'used';

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly marking: TermMarking;
  /** What the sources say, in our words; never from elsewhere. */
  readonly definition: string;
  readonly points: readonly string[];
  /** From general knowledge; always shown as not from the sources. */
  readonly general?: string;
  readonly synonyms: readonly string[];
  readonly inflections: readonly string[];
  readonly sources: readonly Source[];
  readonly region?: string;
  readonly related: readonly string[];
}

export const statusValues = ['not_started', 'started', 'partial', 'full', 'unreadable', 'not_stated', 'not_printed', 'other'] as const;
export type StatusValue = (typeof statusValues)[number];

/** Those that are printed as options, of which all but one are struck out. */
export const confirmableValues = ['not_started', 'started', 'partial', 'full'] as const satisfies readonly StatusValue[];

/** One marking of a status cell. A cell may have several, one per initiative. */
export interface Marking {
  readonly status: StatusValue;
  /** The source's own words for it ("Delvist impl.", "Ukendt status", "-"). */
  readonly text?: string;
  readonly initiative?: string;
  readonly certainty: 'stated' | 'probable';
  /** Why it is no more than probable, for people to read. */
  readonly note?: string;
  /** An admin confirmed it as it is struck out in this file, on this day. */
  readonly confirmed?: { readonly file: string; readonly on: string };
}

export interface StatusCell {
  readonly actor: string;
  readonly jointWith?: string;
  readonly markings: readonly Marking[];
  readonly short: string;
  readonly summary: string;
  readonly source: Source;
}

export interface Recommendation {
  readonly id: string;
  readonly title: Bilingual;
  readonly says: Bilingual;
  readonly asked: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly asOf: string;
  readonly source: Source;
  readonly topics: readonly string[];
  readonly cells: readonly StatusCell[];
}

/** A status as it is marked by striking out the options that do not apply: for an admin to confirm, and never answered from. */
export interface Draft {
  /** Of all that an admin is shown of it: what is confirmed is what was seen. */
  readonly hash: string;
  /** As findings call it, and the last day of its dating. */
  readonly file: string;
  readonly dated?: string;
  readonly place?: Place;
  /** Headings, and the other cells of the row. */
  readonly trail: readonly string[];
  readonly row: readonly string[];
  readonly options: readonly { readonly text: string; readonly struck: boolean }[];
  /** What else may speak for or against it: the file's titles, words in its cell, what heads its column and the others, names close to it. */
  readonly titles?: readonly string[];
  readonly beside?: readonly string[];
  readonly column?: readonly string[];
  readonly header?: readonly string[];
  readonly nearby?: readonly string[];
  /** `unreadable` where not exactly one of the four options is left. */
  readonly status: StatusValue;
  /** The cell that it is about, as far as that is certain. */
  readonly recommendation?: string;
  readonly actor?: string;
  readonly jointWith?: string;
  /** What the recommendation is called, and the date of its status. */
  readonly pinned?: { readonly title: string; readonly asOf: string };
  /** What is answered there, and what the record says without what was confirmed. */
  readonly before?: readonly Marking[];
  readonly recorded?: StatusValue;
  /** Why it cannot be confirmed. Missing: it can. */
  readonly doubt?: DraftDoubt;
}
export type DraftDoubt =
  | 'unreadable'
  | 'several_lists'
  | 'no_recommendation'
  | 'unknown_recommendation'
  | 'several_recommendations'
  | 'no_body'
  | 'several_bodies'
  | 'words_beside'
  | 'other_column'
  | 'no_cell'
  | 'initiatives'
  | 'other_date'
  | 'twice'
  | 'contradicted'
  /** It is what is answered. */
  | 'served';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
  readonly region?: string;
}

/** A fault in the knowledge folder: where, why, and what mends it. A notice is worth knowing, a problem must be mended. */
export interface Finding {
  readonly level: 'problem' | 'notice';
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
  readonly mend: string;
}

/** A thing that the knowledge knows by name, as found in a question. */
export type Entity =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string };

/** A word of a question as the search understands it. */
export interface QueryWord {
  readonly surface: string;
  /** Looks like a name or a number: a capital letter inside a sentence, or a digit. */
  readonly name: boolean;
  /** How rare it is in the texts: natural log of (1 + passages / passages with it). */
  readonly rarity: number;
  /** The texts hold this word itself, in some inflection. */
  readonly known: boolean;
  readonly options: readonly QueryOption[];
}
export interface QueryOption {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly via: 'same' | 'part' | 'english' | 'synonym' | 'spelling';
  /** What it was understood as, for "søgte også efter …". */
  readonly label: string;
}

export interface SearchRequest {
  readonly text: string;
  readonly language: Language;
  /** Only passages that concern one of these actors. */
  readonly actors?: readonly string[];
  readonly recommendation?: string;
  readonly document?: string;
  /** Only texts of these kinds. */
  readonly kinds?: readonly DocumentKind[];
  /** The words that are newly asked in a follow-up: the answering unit is chosen by them first. */
  readonly focus?: string;
  /** A year that the document's dating must cover. */
  readonly year?: number;
  readonly limit?: number;
}
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Share, by rarity, of the question's content words that the passage holds: 0–1. */
  readonly coverage: number;
  readonly matched: readonly string[];
  readonly missed: readonly string[];
  /** Index of the answering unit. */
  readonly best: number;
  /** The same share for the answering unit and its headings alone. */
  readonly bestCoverage: number;
  /** Where the question wants a count, a date, money, a reason: how well the section round the answering unit holds one, 0–1. */
  readonly fit?: number;
}
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly words: readonly QueryWord[];
  /** Words that no text holds in any form: names and numbers among them make a "no". */
  readonly unknown: readonly string[];
  /** Those of them that look like names or numbers: capital letters, digits. */
  readonly unknownNames: readonly string[];
  readonly alsoSearched: readonly string[];
}

/** Everything the bot knows, as one immutable value. A refresh builds a new one and swaps the reference. */
export interface Knowledge {
  /** Hash of the content: the same files give the same version. */
  readonly version: string;
  /** Its number among those that have served, where it serves. */
  readonly number?: number;
  readonly documents: ReadonlyMap<string, Document>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly findings: readonly Finding[];
  /** How many texts there are to a reader: an original and what restates it are one. */
  readonly texts: number;
  /** How many passages the search looks at: those of an original that only say what a restated one says are left out. */
  readonly searched: number;
  /** Ids of the recommendations in reading order: 1c, 2a … 18, øvrige. */
  readonly order: readonly string[];
  search(request: SearchRequest): SearchResult;
  /** Share of a question's content words, by rarity, that a text holds: 0–1. */
  share(question: string, language: Language, text: string): number;
  /** A folded word that the English list has and the texts have not. */
  english(word: string): boolean;
  /** Names known to the knowledge that stand in a text, longest first, left to right. */
  names(text: string): readonly NamedEntity[];
  /** Ids of terms whose name begins like the text, or is it with a slip: type-ahead and "did you mean". */
  like(text: string): readonly string[];
}
export interface NamedEntity {
  readonly entity: Entity;
  /** Where the name stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

// ── Conversation ───────────────────────────────────────────────────────────────────────────────────────────

/** One message as the product sees it, whatever carried it. */
export interface Incoming {
  readonly text: string;
  /** What a card's button submitted, still unchecked. */
  readonly button?: unknown;
  /** The answer takes the place of the card that the button stood on. */
  readonly inPlace?: boolean;
  /** Key of the conversation: follow-ups are remembered under it. */
  readonly conversation: string;
  readonly locale?: string;
  readonly scope: 'personal' | 'group' | 'channel';
  /** Seen by that person alone, in a place that others see. */
  readonly alone?: boolean;
  /** Entra object id of whoever sent it, as the channel says. Asked for admin rights alone: never logged, and stored but for a pseudonym. */
  readonly person?: string;
  /** What was sent along. The address is unchecked. */
  readonly files?: readonly SentFile[];
}
export interface SentFile {
  readonly name: string;
  /** Where it can be fetched for some minutes, without signing in. */
  readonly url: string;
}

/** A reference to a recommendation as somebody wrote it ("pkt. 5 B", "fem b", "anbefaling 10"). */
export interface RecommendationRef {
  /** In the texts' own form: "5b". A bare number that several recommendations share stands as the number ("5"). */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What a person asked, taken apart: the names it holds, what kind of thing is asked, and the words that are left. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly recommendations: readonly RecommendationRef[];
  /** Regions and training regions, in the order they are named. */
  readonly actors: readonly string[];
  /** Other bodies by name: municipalities, organisations, hospitals. */
  readonly bodies: readonly string[];
  readonly terms: readonly string[];
  readonly documents: readonly string[];
  readonly asks: ReadonlySet<Asks>;
  /** The text without names of actors, references and words of status: what a search should look for. */
  readonly rest: string;
  /** Content words of `rest`, less those that name a term. */
  readonly residue: readonly string[];
  /** The same, less those that name a body too. */
  readonly unnamed: readonly string[];
  /** Content words of `rest`. */
  readonly content: readonly string[];
  /** What the conversation is about, in words, where the question leans on it ("hvem betaler?"). */
  readonly subject?: string;
}
export type Asks = 'status' | 'definition' | 'comparison' | 'list' | 'recommendation' | 'overview' | 'place' | 'figure' | 'origin';

/** A command by name with its arguments: what a button holds and what typed words become. */
export interface Request {
  readonly command: string;
  readonly args: unknown;
}

/** What understanding makes of a message. */
export interface Understood extends Request {
  readonly language: Language;
}

/** A button: what it says and what it asks for. */
export interface Step {
  readonly label: Label;
  readonly request: Request;
}
/** A text that the cards look up in the reader's language, or a name that stands as it is. */
export type Label = { readonly key: LabelKey; readonly name?: string } | { readonly name: string };
export type LabelKey =
  | 'all_regions'
  | 'whole_recommendation'
  | 'what_is_asked'
  | 'other_points'
  | 'show_section'
  | 'show_document'
  | 'compare_with'
  | 'next_hit'
  | 'next_section'
  | 'all_recommendations'
  | 'all_terms'
  | 'search_texts'
  | 'all_sources'
  | 'help'
  | 'status_in'
  | 'all_hits'
  | 'all'
  | 'back'
  | 'what_means'
  | 'status_of'
  | 'overview_of'
  | 'approve'
  | 'reject'
  | 'show_difference'
  | 'show_change'
  | 'look_again'
  | 'roll_back_to'
  | 'all_versions'
  | 'all_problems'
  | 'all_drafts'
  | 'confirm_draft'
  | 'confirm_drafts';

export interface StatusRow {
  readonly actor: string;
  readonly recommendation: string;
  readonly markings: readonly Marking[];
  readonly short: string;
  readonly jointWith?: string;
}

export interface ComparedColumn {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Instead of lines: an actor's answers, one a recommendation. */
  readonly rows?: readonly StatusRow[];
  /** Whether the source defines what the column is about. */
  readonly marking?: TermMarking;
  readonly markings?: readonly Marking[];
  /** Said of it in the reader's language: before a merger, nothing found. */
  readonly remark?: 'before_merger' | 'nothing_found' | 'no_entry';
  readonly sources?: readonly Source[];
}

/** A body that begins where others end, or ends where another begins. */
export interface BodyChange {
  readonly kind: 'begins' | 'ends';
  /** The day on which it happens. */
  readonly on: string;
  readonly others: readonly string[];
}

export type NoAnswerReason =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no_such_recommendation'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'no_entry'; readonly actor: string; readonly recommendation?: string }
  | { readonly kind: 'words_missing'; readonly words: readonly string[] }
  | { readonly kind: 'not_about_actor'; readonly actors: readonly string[] }
  | { readonly kind: 'other_field' }
  /** A button of an older card: what it showed is no longer in the texts. */
  | { readonly kind: 'gone' };

/** What is true, with its source; how it looks is the cards' affair. */
export type Answer = AnswerBody & { readonly language: Language; readonly steps: readonly Step[] };
export type AnswerBody =
  | { readonly kind: 'definition'; readonly term: Term; readonly sources: readonly Source[] }
  | { readonly kind: 'status'; readonly recommendation: Recommendation; readonly cell: StatusCell }
  | { readonly kind: 'status_all'; readonly recommendation: Recommendation; readonly rows: readonly StatusRow[]; readonly source: Source }
  | {
      readonly kind: 'region';
      readonly actor: Actor;
      readonly change?: BodyChange;
      readonly rows: readonly StatusRow[];
      readonly asOf: string;
      readonly source: Source;
    }
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation }
  | { readonly kind: 'comparison'; readonly subject: string; readonly columns: readonly ComparedColumn[]; readonly change?: BodyChange }
  | {
      readonly kind: 'passage';
      readonly hits: readonly { readonly passage: Passage; readonly best?: number; readonly matched?: readonly string[] }[];
      readonly alsoSearched: readonly string[];
      /** Set where the question names a body that does not speak yet: the bodies that it takes over from. */
      readonly beforeMerger?: readonly string[];
      /** Set where the whole section was asked for. */
      readonly whole?: boolean;
    }
  | {
      readonly kind: 'results';
      readonly query: string;
      readonly hits: readonly {
        readonly passage: Passage;
        readonly best: number;
        readonly matched: readonly string[];
        readonly missed: readonly string[];
      }[];
      readonly total: number;
      readonly alsoSearched: readonly string[];
      readonly narrowed: readonly string[];
      /** Some words had to be left out to find anything. */
      readonly fewer: boolean;
    }
  | {
      readonly kind: 'list';
      readonly of: 'recommendations' | 'terms' | 'documents' | 'status' | 'actors';
      readonly title?: string;
      readonly items: readonly {
        readonly title: string;
        readonly detail?: string;
        readonly markings?: readonly Marking[];
        readonly request?: Request;
      }[];
      readonly total: number;
      readonly source?: Source;
    }
  | { readonly kind: 'document'; readonly document: Document; readonly sections: readonly Passage[]; readonly from: number }
  | {
      readonly kind: 'clarify';
      readonly about: 'region' | 'recommendation' | 'term' | 'compare' | 'search' | 'variant' | 'section';
      readonly name?: string;
    }
  | { readonly kind: 'help'; readonly commands: readonly HelpLine[] }
  | {
      readonly kind: 'about';
      readonly documents: number;
      readonly passages: number;
      readonly terms: number;
      readonly recommendations: number;
      readonly newest?: string;
      readonly version: string;
    }
  | {
      readonly kind: 'no_answer';
      readonly reason: NoAnswerReason;
      readonly texts: number;
      readonly newest?: string;
      readonly nearest?: Passage;
    }
  | { readonly kind: 'say'; readonly what: SmallTalk; readonly values?: Readonly<Record<string, string | number>> }
  /** For admins: what a state of the folders changes, whether it waits or has been taken. `whole`: all of it, with old and new side by side. */
  | { readonly kind: 'change'; readonly outcome: Extract<Outcome, { kind: 'waiting' | 'taken' }>; readonly whole: boolean }
  /** For admins: what was asked in vain, what is wrong in the folders, or which versions there are. */
  | { readonly kind: 'report'; readonly report: AdminReport };
export type SmallTalk =
  'greeting' | 'thanks' | 'medical' | 'cpr' | 'empty' | 'too_long' | 'trouble' | 'attachment' | 'welcome' | 'welcome_team' | AdminTalk;
export type AdminTalk =
  | 'only_admins'
  | 'not_in_public'
  | 'audit_down'
  | 'unchanged'
  | 'unchanged_with_problems'
  | 'left_alone'
  | 'unsettled'
  | 'nothing_waits'
  | 'no_longer_waits'
  | 'approved_already'
  | 'rejected'
  | 'refresh_failed'
  | 'which_version'
  | 'no_such_version'
  | 'serves_already'
  | 'no_such_draft'
  | 'drafts_changed'
  | 'file_of_no_kind'
  | 'file_too_large'
  | 'file_not_fetched'
  | 'file_not_kept';
export type AdminReport =
  | { readonly of: 'unanswered'; readonly groups: readonly AskedInVain[]; readonly total: number }
  | { readonly of: 'problems'; readonly findings: readonly Finding[]; readonly from: number }
  | { readonly of: 'drafts'; readonly drafts: readonly NumberedDraft[]; readonly total: number }
  | { readonly of: 'versions'; readonly versions: readonly Version[]; readonly serving: number };
/** Its place, from 1, among all drafts of what serves. */
export interface NumberedDraft {
  readonly number: number;
  readonly draft: Draft;
}
/** Questions without an answer that share words. */
export interface AskedInVain {
  readonly times: number;
  /** Day on which it was last asked. */
  readonly last: string;
  readonly wordings: readonly string[];
}
export type AnswerKind = AnswerBody['kind'];

export interface HelpLine {
  readonly slash: Bilingual;
  readonly summary: Bilingual;
  readonly example: Bilingual;
}

/** What leaves the product for one incoming message. */
export interface Reply {
  readonly language: Language;
  readonly kind: AnswerKind;
  readonly card: Readonly<Record<string, unknown>>;
  /** The card's plain-text twin: terminals, screen readers, notification preview. Its first line is the title. */
  readonly text: string;
  /** Version of the knowledge that answered. */
  readonly knowledge: string;
  readonly sources: readonly Cited[];
  /** What was answered: the same request gives the answer again. Missing where nothing was asked. */
  readonly request?: Request;
  /** What the person might write next, ready to send: each is understood as one of the card's buttons. */
  readonly suggestions?: readonly string[];
}

/** A source as it is cited beside an answer. */
export interface Cited {
  readonly title: string;
  /** Section, date and who says so. */
  readonly text: string;
  readonly url?: string;
}

/** What outlives a restart of what people told: no person and no conversation is part of it. */
export interface Feedback {
  /** Kind of the answer that it was given to. */
  readonly kind: string;
  readonly reaction: 'like' | 'dislike';
  readonly comment?: string;
  /** Version of the knowledge that answered. */
  readonly knowledge: string;
}
export interface Unanswered {
  readonly text: string;
  readonly language: Language;
  /** Why there was no answer. */
  readonly reason: string;
  readonly knowledge: string;
}

/** Where an admin can be written to without being asked: a 1:1 conversation, as the channel named it last. */
export interface AdminChat {
  /** Entra object id. */
  readonly person: string;
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly user: string;
  readonly bot: string;
  readonly tenant?: string;
  readonly locale?: string;
}

// ── Refresh ────────────────────────────────────────────────────────────────────────────────────────────────

/** A state of the folders that has served, or does. Numbers rise by one and are never used twice. */
export interface Version {
  readonly number: number;
  /** `Knowledge.version`. */
  readonly hash: string;
  /** When it was taken into use the first time, ISO 8601 in UTC. */
  readonly at: string;
  readonly documents: number;
  readonly sections: number;
}

/** What came, what is other than it was, what went: titles of documents, or names of terms. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A status cell whose markings move. No markings: there was no cell, or there is none any more. */
export interface CellMove {
  readonly recommendation: string;
  /** Id of the actor, and its name. */
  readonly actor: string;
  readonly name: string;
  readonly before: readonly Marking[];
  readonly after: readonly Marking[];
}

/** Why a change is not taken without an admin; `count` of what the reason names: cells, per cent of the sections, questions, files. */
export interface WaitReason {
  readonly kind: 'status_moves' | 'sections_go' | 'texts_go' | 'golden_fails' | 'new_problems' | 'policy';
  readonly count: number;
}

/** What a state of the folders would change: the blast radius. */
export interface Change {
  /** `Knowledge.version` of the state that it is about. */
  readonly hash: string;
  /** Number of the version that it was compared with: the one that served. */
  readonly from: number;
  readonly documents: Difference;
  readonly terms: Difference;
  /** How many sections come, go or read otherwise, and how many there were. */
  readonly sections: { readonly added: number; readonly changed: number; readonly removed: number; readonly before: number };
  readonly cells: readonly CellMove[];
  /** How many statuses it brings that are read from strike-through, for an admin to confirm. */
  readonly drafts?: number;
  /** Golden questions that the state does not answer as they ask. */
  readonly golden: readonly string[];
  /** Among the last questions that people asked, those with another answer: the first two lines of each. Never stored or logged. */
  readonly answers: readonly { readonly question: string; readonly before: string; readonly after: string }[];
  /** Empty: it is taken at once. */
  readonly reasons: readonly WaitReason[];
  readonly findings: readonly Finding[];
}

/** What came of a look at the folders, or of an admin's decision. */
export type Outcome =
  /** The folders say what is served already. */
  | { readonly kind: 'unchanged'; readonly version: Version }
  /** The folders say what an admin rejected, or rolled back from: it is left alone until they change. */
  | { readonly kind: 'left_alone'; readonly version: Version }
  /** Somebody is still writing there: at the next look. */
  | { readonly kind: 'unsettled'; readonly version: Version }
  /** Another version serves now. `answered`: so many of the questions asked in vain have an answer now. */
  | { readonly kind: 'taken'; readonly version: Version; readonly change: Change; readonly answered: number }
  /** An admin must decide; the old version serves. */
  | { readonly kind: 'waiting'; readonly version: Version; readonly change: Change }
  /** Nothing is there to approve. */
  | { readonly kind: 'nothing_waits'; readonly version: Version }
  /** One of the drafts that were to be confirmed is none of what serves any more. */
  | { readonly kind: 'drafts_changed'; readonly version: Version }
  | { readonly kind: 'no_such_version'; readonly version: Version; readonly number: number }
  /** The folders, or the version, could not be read; the old version serves. `message` says what happened and what to do. */
  | { readonly kind: 'failed'; readonly version: Version; readonly code: string; readonly message: Bilingual };

/** The knowledge over time. None of its promises is rejected; `version` of an outcome is what serves after it. */
export interface Refresh {
  /** Looks at the folders now, twice within a second, and takes what may be taken. */
  look(): Promise<Outcome>;
  /** What waits for an admin. */
  waiting(): Change | undefined;
  /** Takes what waits, as it was shown: what has come into the folders since is another change. With a hash, only where that is what waits when its turn comes. */
  approve(hash?: string): Promise<Outcome>;
  /** Leaves what waits alone until the folders change again. Nothing happens where nothing waits. */
  reject(hash?: string): Promise<void>;
  /** The last ten, newest first; the one that serves is `serving()`. */
  versions(): readonly Version[];
  serving(): Version;
  /** Serves an earlier version again. What the folders hold now is not taken until they change. */
  rollBack(number: number): Promise<Outcome>;
  /** Of what serves, in the order of the files. */
  drafts(): readonly Draft[];
  /** Writes these drafts into the last folder as confirmed, all or none, and looks: a status that moves waits. By their hashes. */
  confirm(drafts: readonly string[]): Promise<Outcome>;
  /** Of what serves, and why the last look failed, if it did. */
  findings(): readonly Finding[];
  /** Called with each change that begins to wait. The return value stops it. */
  onWaiting(listener: (change: Change) => void): () => void;
}
