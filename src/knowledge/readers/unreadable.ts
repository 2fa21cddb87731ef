// Why a file cannot be read, and what mends it, for whoever keeps the folder.

const faults = {
  empty: ['Filen er tom.', 'Læg den rigtige fil i mappen, eller slet denne.'],
  too_large: ['Filen er større end {limit} MB.', 'Del den i flere, eller gem den uden billeder.'],
  no_file: ['Det er et link eller ingen almindelig fil; sådan noget følges ikke.', 'Læg selve filen i mappen.'],
  not_allowed: ['Filen kan ikke åbnes: {code}.', 'Se efter, at botten må læse filen, og at ingen er ved at gemme den.'],
  bad_name: ['Filnavnet rummer tegn, som ikke kan vises.', 'Omdøb filen.'],
  wrong_kind: [
    'Indholdet er ikke {kind}, selv om filnavnet siger det.',
    'Gem den igen fra det program, den er lavet i, eller ret filens endelse.',
  ],
  other_format: ['Formatet læses ikke.', 'Gem filen som {other}.'],
  not_utf8: ['Filen er ikke UTF-8-tekst.', 'Gem den som UTF-8.'],
  old_office: [
    'Filen er i Offices gamle format, eller den er låst med adgangskode.',
    'Gem den som .docx, .xlsx eller .pptx uden adgangskode.',
  ],
  damaged: ['Filen er beskadiget eller kun halvt gemt.', 'Åbn den i det program, den er lavet i, og gem den igen.'],
  encrypted: ['Filen er låst med adgangskode.', 'Gem den uden adgangskode.'],
  macros: ['Filen rummer makroer.', 'Gem den som .docx, .xlsx eller .pptx uden makroer.'],
  bomb: ['Filen fylder for meget, når den pakkes ud.', 'Fjern billeder og indlejrede filer, eller del den i flere.'],
  unsafe_archive: ['Filen er pakket på en måde, som Office ikke gør: {what}.', 'Åbn den i det program, den er lavet i, og gem den igen.'],
  unsafe_xml: ['Filen rummer XML, som Office ikke skriver: {what}.', 'Åbn den i det program, den er lavet i, og gem den igen.'],
  binary: ['Filen rummer tegn, som ikke hører til i tekst.', 'Gem den som ren tekst i UTF-8.'],
  endless_line: ['En linje er længere end {limit} tegn.', 'Del teksten i linjer og afsnit.'],
  too_much: ['Teksten er for lang: mere end {limit}.', 'Del den i flere filer.'],
  no_text: [
    'Der er ingen tekst i filen; måske er siderne billeder.',
    'Lav en udgave med tekst, for eksempel fra det program, den er skrevet i.',
  ],
  took_too_long: ['Det tog mere end {seconds} sekunder at læse filen.', 'Del den i flere, eller gem den på ny som PDF eller Word.'],
  took_too_much: ['Det krævede for meget hukommelse at læse filen.', 'Del den i flere, eller gem den uden billeder.'],
} as const satisfies Record<string, readonly [reason: string, mend: string]>;

export type Fault = keyof typeof faults;

/** A file of which nothing can be used. */
export class Unreadable extends Error {
  readonly fault: Fault;
  readonly details: Readonly<Record<string, string | number>>;
  readonly reason: string;
  readonly mend: string;

  constructor(fault: Fault, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const [reason, mend] = faults[fault];
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
    super(fill(reason), cause === undefined ? undefined : { cause });
    this.name = 'Unreadable';
    this.fault = fault;
    this.details = details;
    this.reason = fill(reason);
    this.mend = fill(mend);
  }
}
