// What every reader yields: bytes of a file in, plain data out, whatever the format.
import type { Place, StatusValue } from '../../model.js';
import type { StatusRecord } from '../records.js';

/** A headed piece of a text, as simple markdown. */
export interface Section {
  /** Headings from the outermost to the section's own; empty before the first. */
  readonly trail: readonly string[];
  /** Paragraphs, `- ` lists and `|` tables. */
  readonly body: string;
  /** Where a person finds it in the file. */
  readonly place?: Place;
  /** The section before goes on here, at another place. */
  readonly continues?: boolean;
}

/** What a file says of itself. Its day of making is no date of the text: it is only ever suggested. */
export interface Properties {
  readonly title?: string;
  readonly publisher?: string;
  /** Day on which the file was made, "2019-03-04". */
  readonly created?: string;
}

/** Something worth knowing about a file, or a record in it that must be mended. In Danish: it is read by whoever keeps the folder. */
export interface Notice {
  readonly level: 'notice' | 'problem';
  readonly reason: string;
  readonly mend: string;
}

/** An option of a status list, with the word as printed. */
export interface StatusOption {
  readonly text: string;
  readonly status: StatusValue;
  readonly struck: boolean;
}

/**
 * A status as it was marked by striking out the options that do not apply. A proposal for an admin to confirm: nothing of it is served.
 * `status` is `unreadable` where not exactly one option of at least two is left.
 */
export interface StatusDraft {
  readonly status: StatusValue;
  readonly options: readonly StatusOption[];
  readonly trail: readonly string[];
  /** The other cells of the row, for telling whose status it is. */
  readonly row: readonly string[];
  /** What else stands in its cell or paragraph. */
  readonly beside: readonly string[];
  /** What heads its own column, and the others; empty where it stands in no table or the table has no header. */
  readonly column: readonly string[];
  readonly header: readonly string[];
  /** Which list of the cell it is, from 0: a cell may hold one a region. */
  readonly nth: number;
  readonly place?: Place;
}

export interface Reading {
  readonly sections: readonly Section[];
  /** Front matter as YAML, of a format that has it; empty where the file has none. */
  readonly front?: string;
  readonly properties: Properties;
  readonly notices: readonly Notice[];
  readonly drafts: readonly StatusDraft[];
  /** Records of a status workbook, in the form of status/*.yaml. */
  readonly status?: readonly StatusRecord[];
}

/** Bytes → Reading. Throws Unreadable where there is nothing to be had. */
export type Reader = (bytes: Uint8Array) => Promise<Reading>;
