// A markdown file → front matter and headed sections. Pure text work; what the front matter means is records.ts's affair.
import type { Reading, Section } from './reading.js';

export interface MarkdownSection extends Section {
  /** 1-based, of the heading. */
  readonly line: number;
}
export interface MarkdownFile {
  readonly front: string;
  /** Lines that the front matter takes up, its fences included. */
  readonly frontLines: number;
  readonly sections: readonly MarkdownSection[];
}

/** "Læger ##" → "Læger". Without a pattern, which a line of a thousand signs could keep busy. */
function withoutClosing(text: string): string {
  let heading = text.trim();
  while (heading.endsWith('#')) heading = heading.slice(0, -1);
  return heading.trimEnd();
}

export function parseMarkdown(text: string): MarkdownFile {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const fenced = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  const front = fenced?.[1] ?? '';
  const frontLines = fenced ? fenced[0].replace(/\n$/, '').split('\n').length : 0;
  const sections: MarkdownSection[] = [];
  let trail: string[] = [];
  let body: string[] = [];
  let opened = frontLines + 1;
  // Text before the first heading is kept under an empty trail; nothing is dropped.
  const close = () => {
    if (body.some((line) => line.trim())) sections.push({ trail: trail.filter(Boolean), body: body.join('\n').trim(), line: opened });
    body = [];
  };
  source
    .split('\n')
    .slice(frontLines)
    .forEach((line, index) => {
      const heading = /^(#{1,6})\s(.*)$/.exec(line);
      if (!heading) return void body.push(line);
      close();
      const level = (heading[1] ?? '').length - 1;
      trail = [...trail.slice(0, level), ...Array<string>(Math.max(0, level - trail.length)).fill(''), withoutClosing(heading[2] ?? '')];
      opened = frontLines + index + 1;
    });
  close();
  return { front, frontLines, sections };
}

export function readMarkdown(text: string): Reading {
  const { front, sections } = parseMarkdown(text);
  return { sections, properties: {}, notices: [], drafts: [], front };
}
