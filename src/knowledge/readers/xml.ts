// XML ↔ a plain tree. No entities but XML's own five, no document type, nothing fetched. The only user of saxes.
import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.js';

export interface Element {
  /** With its prefix, as Office writes it: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Elements within each other; Word's nested tables reach some 60. */
const deepest = 250;

export function parseXml(source: Uint8Array | string): Element {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const parser = new SaxesParser({ position: false });
  const top: (Element | string)[] = [];
  const open: (Element | string)[][] = [top];
  parser.on('doctype', () => {
    throw new Unreadable('unsafe_xml', { what: 'en dokumenttype' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new Unreadable('unsafe_xml', { what: 'for mange niveauer' });
    const children: (Element | string)[] = [];
    // Without a prototype: an attribute may have any name.
    open.at(-1)?.push({ name, attributes: Object.assign(Object.create(null), attributes) as Record<string, string>, children });
    open.push(children);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.push(text));
  parser.on('error', (error) => {
    throw new Unreadable('damaged', {}, error);
  });
  parser.write(text).close();
  const root = top.find((child) => typeof child !== 'string');
  if (!root) throw new Unreadable('damaged');
  return root;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function writeXml({ name, attributes, children }: Element): string {
  const fields = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${fields.join('')}>${children.map((child) => (typeof child === 'string' ? escape(child) : writeXml(child))).join('')}</${name}>`;
}

export const elements = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && elements(parent).find((one) => one.name === name);

/** Every element of these names, outermost first, in document order; what lies within a found one is not looked at. */
export const within = (parent: Element, ...names: readonly string[]): Element[] =>
  elements(parent).flatMap((one) => (names.includes(one.name) ? [one] : within(one, ...names)));

export const textOf = (element: Element | string | undefined): string =>
  element === undefined ? '' : typeof element === 'string' ? element : element.children.map(textOf).join('');
