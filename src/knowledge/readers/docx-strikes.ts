// Word's strike-through as it shows, whatever made it: direct, double, from a character or paragraph style, or switched off again.
// Rewritten as the one form that mammoth reads, so that nothing is lost on the way.
import { child, elements, textOf, within, type Element } from './xml.js';

type Toggle = boolean | undefined;

const isOn = (element: Element | undefined): Toggle =>
  element ? !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1') : undefined;
/** Direct formatting or a style's own: `undefined` where it says nothing. Double strike is a switch of its own. */
const said = (properties: Element | undefined): { readonly single: Toggle; readonly double: Toggle } => ({
  single: isOn(child(properties, 'w:strike')),
  double: isOn(child(properties, 'w:dstrike')),
});

interface Style {
  readonly basedOn?: string;
  readonly own: ReturnType<typeof said>;
}

/** Styles that strike, by id: what they and those that they build on say. */
export function strikingStyles(styles: Element | undefined): (id: string | undefined) => ReturnType<typeof said> {
  const all = new Map<string, Style>();
  for (const style of styles ? within(styles, 'w:style') : []) {
    const basedOn = child(style, 'w:basedOn')?.attributes['w:val'];
    all.set(style.attributes['w:styleId'] ?? '', { own: said(child(style, 'w:rPr')), ...(basedOn && { basedOn }) });
  }
  const look = (id: string | undefined, passed: readonly string[] = []): ReturnType<typeof said> => {
    const style = id === undefined || passed.includes(id) ? undefined : all.get(id);
    if (!id || !style) return { single: undefined, double: undefined };
    const above = look(style.basedOn, [...passed, id]);
    return { single: style.own.single ?? above.single, double: style.own.double ?? above.double };
  };
  return (id) => look(id);
}

/** What tracked changes took out, and pictures: no part of the text. */
const withdrawn = new Set(['w:del', 'w:moveFrom', 'a:blip', 'v:imagedata']);

export interface Normalised {
  readonly tree: Element;
  /** Characters that stand struck out. */
  readonly struck: number;
}

/** A part of the document with every struck run marked by `w:strike` alone. */
export function normaliseStrikes(part: Element, styleOf: ReturnType<typeof strikingStyles>): Normalised {
  let struck = 0;
  const walk = (element: Element, paragraph: string | undefined): Element => {
    if (element.name === 'w:r') return run(element, paragraph);
    const inside = element.name === 'w:p' ? child(child(element, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] : paragraph;
    return { ...element, children: inner(element, inside) };
  };
  const inner = (element: Element, paragraph: string | undefined) =>
    element.children
      .filter((one) => typeof one === 'string' || !withdrawn.has(one.name))
      .map((one) => (typeof one === 'string' ? one : walk(one, paragraph)));
  const run = (element: Element, paragraph: string | undefined): Element => {
    const properties = child(element, 'w:rPr');
    const direct = said(properties);
    const character = styleOf(child(properties, 'w:rStyle')?.attributes['w:val']);
    const around = styleOf(paragraph);
    // A toggle in a character style turns over what the paragraph's style says (ECMA-376 part 1, 17.7.3); direct formatting decides.
    const shows = (kind: 'single' | 'double') => direct[kind] ?? Boolean(character[kind]) !== Boolean(around[kind]);
    const on = shows('single') || shows('double');
    if (on) struck += within(element, 'w:t').reduce((sum, one) => sum + textOf(one).replace(/\s/g, '').length, 0);
    const kept = (properties ? elements(properties) : []).filter(({ name }) => name !== 'w:strike' && name !== 'w:dstrike');
    const marked = on ? [...kept, { name: 'w:strike', attributes: {}, children: [] }] : kept;
    // Within a run: pictures and text boxes, which hold paragraphs of their own.
    const others = inner({ ...element, children: element.children.filter((one) => one !== properties) }, paragraph);
    return { ...element, children: [{ name: 'w:rPr', attributes: {}, children: marked }, ...others] };
  };
  return { tree: walk(part, undefined), struck };
}
