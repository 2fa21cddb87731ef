// Every way that this bot can fail to do its work, in one table: who must act, what happened, what to do next.

/** Who must act: the one who runs the service, the one who edits the knowledge folder, the one who asked, or the project. */
export type Actor = 'operator' | 'editor' | 'person' | 'project';

interface Code {
  readonly who: Actor;
  /** `{name}` is filled from the details. */
  readonly what: string;
  readonly next: string;
  /** The same in Danish, where those who keep the folder may meet it. */
  readonly da?: { readonly what: string; readonly next: string };
}

export const codes = {
  USAGE_MISSING: {
    who: 'operator',
    what: 'Something is missing on the command line.',
    next: 'Write it behind the command, for example: {example}.',
    da: {
      what: 'Der mangler noget på kommandolinjen.',
      next: 'Skriv det bagefter, for eksempel: {example}.',
    },
  },
  FILE_EXISTS: {
    who: 'operator',
    what: 'The file {file} is there already.',
    next: 'Give another name, or move it away.',
    da: {
      what: 'Filen {file} er der allerede.',
      next: 'Giv den nye et andet navn, eller flyt den gamle.',
    },
  },
  CONFIG_INVALID: {
    who: 'operator',
    what: 'The settings cannot be used:\n{faults}',
    next: 'Mend the settings named above and start again.',
  },
  PACKAGE_INVALID: {
    who: 'operator',
    what: 'The app package cannot be made:\n{faults}',
    next: 'Mend the arguments named above and run the command again; docs/deploy.md tells what each of them is.',
  },
  KNOWLEDGE_FOLDER_MISSING: {
    who: 'operator',
    what: 'The knowledge folder {folder} does not exist or cannot be read.',
    next: 'Create it, or set KNOWLEDGE_DIRS to the folder that holds the texts.',
    da: {
      what: 'Mappen {folder} findes ikke eller kan ikke læses.',
      next: 'Se efter, at den er der, og at botten må læse den; ellers skal KNOWLEDGE_DIRS rettes.',
    },
  },
  KNOWLEDGE_EMPTY: {
    who: 'operator',
    what: 'No text was found in {folders}.',
    next: 'Put at least one document (.md) with headed sections in the folder, or correct KNOWLEDGE_DIRS. `npm run -s knowledge -- check` lists what was refused.',
    da: {
      what: 'Der er ingen tekst i {folders}.',
      next: 'Læg mindst ét dokument i mappen, eller ret KNOWLEDGE_DIRS. `npm run -s knowledge -- check` viser, hvad der er afvist.',
    },
  },
  KNOWLEDGE_FOLDER_EMPTIED: {
    who: 'operator',
    what: 'The knowledge folder {folder} held texts and is empty now, as a share is that has come loose; the version from before serves.',
    next: 'See that the share is there. If the folder is meant to be empty, take it out of KNOWLEDGE_DIRS and start again.',
    da: {
      what: 'Mappen {folder} havde tekster og er nu tom, som når et delt drev er faldet ud; versionen fra før svarer.',
      next: 'Se efter, at drevet er der. Skal mappen være tom, så tag den ud af KNOWLEDGE_DIRS, og start igen.',
    },
  },
  KNOWLEDGE_WAITS: {
    who: 'editor',
    what: 'A change in the knowledge folders waits to be approved; version {version} serves until then.',
    next: 'See it with `npm run -s knowledge -- refresh`; then `approve` or `reject` in its place.',
  },
  NOTHING_WAITS: {
    who: 'editor',
    what: 'No change of the knowledge waits.',
    next: 'See `npm run -s knowledge -- versions`; what the folders hold is looked at every REFRESH_SECONDS.',
    da: {
      what: 'Ingen ændring venter.',
      next: 'Se `npm run -s knowledge -- versions`; der ses efter i mapperne med REFRESH_SECONDS imellem.',
    },
  },
  NEVER_SERVED: {
    who: 'operator',
    what: 'No version of the knowledge is kept in {folder}.',
    next: 'Start the bot once, with the same DATA_DIR.',
    da: {
      what: 'Der er ingen version gemt i {folder}.',
      next: 'Start botten én gang med samme DATA_DIR.',
    },
  },
  NO_SUCH_VERSION: {
    who: 'editor',
    what: 'There is no version {number}.',
    next: 'Give a number that `npm run -s knowledge -- versions` lists.',
    da: {
      what: 'Der er ingen version {number}.',
      next: 'Giv et nummer, som `npm run -s knowledge -- versions` viser.',
    },
  },
  KNOWLEDGE_VERSION_DAMAGED: {
    who: 'operator',
    what: 'The kept version {file} is missing or damaged.',
    next: 'Nothing, where the folders still hold what it held: it is kept anew. See to the disk of DATA_DIR if it comes again.',
    da: {
      what: 'Den gemte version {file} mangler eller er beskadiget.',
      next: 'Intet, hvis mapperne stadig har det, den havde: så gemmes den på ny. Se til disken med DATA_DIR, hvis det sker igen.',
    },
  },
  KNOWLEDGE_NOT_KEPT: {
    who: 'operator',
    what: 'A version of the knowledge cannot be kept in {folder}: {reason}. The version from before serves.',
    next: 'See that DATA_DIR is on a local disk with room, and that the bot may write there.',
    da: {
      what: 'En version kan ikke gemmes i {folder}: {reason}. Versionen fra før svarer.',
      next: 'Se efter, at DATA_DIR er på en lokal disk med plads, og at botten må skrive der.',
    },
  },
  CONFIRMATIONS_NOT_KEPT: {
    who: 'editor',
    what: 'What was confirmed cannot be written in {file}: {reason}. Nothing was confirmed.',
    next: 'See that the bot may write there; a line that cannot be read must be mended first.',
    da: {
      what: 'Bekræftelsen kan ikke skrives i {file}: {reason}. Intet er bekræftet.',
      next: 'Se efter, om botten må skrive der; en linje, der ikke kan læses, skal rettes først.',
    },
  },
  CHANGE_NOT_SEEN: {
    who: 'editor',
    what: 'What waits now is not what the code names.',
    next: 'See it with `npm run -s knowledge -- refresh`, and write the code that it ends with behind `approve` or `reject`.',
    da: {
      what: 'Det, der venter nu, er ikke det, som koden er vist for.',
      next: 'Se det med `npm run -s knowledge -- refresh`, og skriv den kode, der står til sidst, efter `approve` eller `reject`.',
    },
  },
  DRAFT_NOT_CONFIRMED: {
    who: 'editor',
    what: 'Draft {code} cannot be confirmed: {reason}',
    next: 'Give codes that `npm run -s knowledge -- drafts` lists as certain.',
    da: {
      what: 'Kladde {code} kan ikke bekræftes: {reason}',
      next: 'Giv koder, som `npm run -s knowledge -- drafts` viser som sikre.',
    },
  },
  KNOWLEDGE_LOOK_FAILED: {
    who: 'project',
    what: 'A look at the knowledge folders failed: {reason}. The version from before serves.',
    next: 'The next look tries again. Report it with the version number if it comes again.',
    da: {
      what: 'Der kunne ikke ses efter i mapperne: {reason}. Versionen fra før svarer.',
      next: 'Der prøves igen ved næste kig. Meld det med versionens nummer, hvis det sker igen.',
    },
  },
  CARD_TEMPLATE_INVALID: {
    who: 'project',
    what: 'The card template {file} cannot be used: {reason}.',
    next: 'Restore the file from the project, or mend the JSON.',
  },
  PORT_IN_USE: {
    who: 'operator',
    what: 'Port {port} on {host} is taken.',
    next: 'Stop what uses it, or set PORT to another number.',
  },
  KEYS_UNAVAILABLE: {
    who: 'operator',
    what: 'The keys that Microsoft signs its messages to the bot with cannot be had: {reason}.',
    next: 'See that the host can reach login.botframework.com on port 443, or correct ToBotFromChannelOpenIdMetadataUrl. Keys that were read before serve for another 24 hours.',
  },
  TOKEN_REFUSED: {
    who: 'operator',
    what: 'Microsoft gives the bot no token, so no reply can be sent: {reason}.',
    next: 'See whether the client secret has expired (docs/deploy.md, step 1), and that the host can reach login.microsoftonline.com on port 443.',
  },
  SEND_REFUSED: {
    who: 'operator',
    what: 'The reply was not sent: {reason}.',
    next: 'Check the network to Teams and the app id and secret; the person may ask again.',
  },
  STORE_UNAVAILABLE: {
    who: 'operator',
    what: 'Feedback and unanswered questions are not kept in {folder}: {reason}.',
    next: 'See that DATA_DIR is on a local disk with room, and that the bot may write there. Answers go on without it.',
  },
  STORE_SET_ASIDE: {
    who: 'operator',
    what: 'The file {file} could not be read as a database; it was renamed to {aside}, and a new one begun.',
    next: 'Recover it with the sqlite3 program, or delete it: the bot no longer deletes what is in it when its time is up.',
  },
  AUDIT_UNAVAILABLE: {
    who: 'operator',
    what: 'The audit log in {folder} cannot be written: {reason}.',
    next: 'See that DATA_DIR is on a local disk with room, and that the bot may write there. Admin commands are refused until then.',
  },
  AUDIT_BROKEN: {
    who: 'operator',
    what: 'The audit log is not as it was written, from entry {line} on.',
    next: 'Run `npm run -s audit -- verify`; find out who changed it, keep audit.jsonl and audit.head elsewhere, and remove them. Admin commands are refused until then.',
  },
  FAULT_UNCAUGHT: {
    who: 'project',
    what: 'The program met a fault that it was not prepared for; it answers what is under way and ends.',
    next: 'A service manager starts it again. Report the place that the log names, with the version number.',
  },
  TURN_FAILED: {
    who: 'project',
    what: 'A message could not be answered.',
    next: 'Find the reference in the log and report it with the version number.',
  },
} as const satisfies Record<string, Code>;

export type ErrorCode = keyof typeof codes;

/** An error of the table. `message` is fit for the one who must act; it never holds what a person wrote. */
export class BotError extends Error {
  readonly code: ErrorCode;
  readonly who: Actor;
  readonly details: Readonly<Record<string, string | number>>;
  /** For those who keep the folder: what happened and the next step, in Danish where the table has it. */
  readonly da: { readonly what: string; readonly next: string };

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const { who, what, next, da = { what, next } }: Code = codes[code];
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
    super(`${fill(what)} ${fill(next)}`, cause === undefined ? undefined : { cause });
    this.da = { what: fill(da.what), next: fill(da.next) };
    this.name = 'BotError';
    this.code = code;
    this.who = who;
    this.details = details;
  }
}
