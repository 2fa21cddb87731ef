// The tables as Kysely sees them. No row but those of `people` and `admins` says who, and only the latter in which conversation; days are "2026-11-23", in UTC.

/** Counted instead of stored again: how often, the first day and the last, and the day on which the row is deleted. */
interface Counted {
  times: number;
  first_seen: string;
  last_seen: string;
  delete_by: string;
}

export interface FeedbackRow extends Counted {
  /** Kind of the answer. */
  kind: string;
  reaction: string;
  /** Empty: none was given, or it may not be kept. */
  comment: string;
  /** Version of the knowledge that answered. */
  knowledge: string;
}

export interface UnansweredRow extends Counted {
  /** The wording without what makes no difference: case, white space, closing signs. */
  same_as: string;
  wording: string;
  language: string;
  reason: string;
  knowledge: string;
}

/** The key to a pseudonym: without this row, nobody can tell whose it is. */
export interface PersonRow {
  /** Entra object id, in small letters. */
  object_id: string;
  /** Drawn by chance, so that it cannot be worked out from the id. */
  pseudonym: string;
  delete_by: string;
}

/** Where an admin is told that a change waits. Of admins alone. */
export interface AdminRow {
  /** Entra object id, in small letters. */
  object_id: string;
  service_url: string;
  conversation: string;
  user_id: string;
  bot_id: string;
  /** Empty: not told. */
  tenant: string;
  locale: string;
  delete_by: string;
}

export interface Tables {
  admins: AdminRow;
  feedback: FeedbackRow;
  unanswered: UnansweredRow;
  people: PersonRow;
}
