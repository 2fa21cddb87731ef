// Files that would break a careless reader, or worse, by group. Each names what is said of it, or that it is read harmlessly.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { aDocument } from '../builders.js';
import { aDocx, anXlsx, aParagraph, aPdf, aStream, pdfText, withParts } from './readers/documents.js';

export type Content = string | Uint8Array;
/** `says`: what the finding must say. Missing: the file is read, and does no harm. */
export interface Hostile {
  readonly name: string;
  readonly make: (folder: string) => Content | Promise<Content> | void;
  readonly says?: RegExp;
}

const text = (front: object, body = '## Afsnit\n\nTekst.') => aDocument({ title: 'Fjendtlig', ...front }, body);
const front = (yaml: string) => `---\n${yaml}\n---\n\n## Afsnit\n\nTekst.\n`;
const latin = (value: string) => new Uint8Array(Buffer.from(value, 'latin1'));
const docx = () => aDocx([aParagraph('Harmløs tekst.')]);
const documentXml = async (change: (xml: string) => string) => withParts(await docx(), { 'word/document.xml': change });
/** Spaces that pack to almost nothing. */
const blanks = (megabytes: number) => new Uint8Array(megabytes * 2 ** 20).fill(32);
const half = async (bytes: Promise<Uint8Array> | Uint8Array) => (await bytes).slice(0, Math.floor((await bytes).length / 2));
/** The local header's and the directory's bytes of an archive, changed where they stand. */
const patched = (bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
};
const directory = 0x02014b50;
const outside = (folder: string) => {
  const path = join(folder, '..', 'udenfor');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'hemmelig.md'), text({ title: 'Hemmelig' }, '## Hemmeligt\n\nKodeordet er tyttebær.'));
  return path;
};
const link = (to: (folder: string) => string, name: string) => (folder: string) => symlinkSync(to(folder), join(folder, name));
const script = 'require("node:fs").writeFileSync("/tmp/hostile-was-run","x")';

export const hostile: readonly Hostile[] = [
  // Text
  { name: 'tom.md', make: () => '', says: /Filen er tom/ },
  { name: 'tom.txt', make: () => '', says: /Filen er tom/ },
  { name: 'et-tegn.txt', make: () => 'x' },
  { name: 'nul.md', make: () => text({}, '## A\n\nfør\0efter'), says: /tegn, som ikke hører til/ },
  { name: 'nul.txt', make: () => 'før\0efter', says: /tegn, som ikke hører til/ },
  { name: 'utf16le.txt', make: () => Buffer.from('\ufeffAftale om vagt\n\nLægerne deles om vagten.', 'utf16le') },
  { name: 'utf16be.md', make: () => Buffer.from('\ufeff## A\n\ntekst', 'utf16le').swap16(), says: /title/ },
  { name: 'latin1.md', make: () => latin(text({}, '## Gæld\n\nGæld.')), says: /ikke UTF-8/ },
  { name: 'brudt.md', make: () => latin('---\ntitle: \xc3\n---\n\n\xe2\x82'), says: /ikke UTF-8/ },
  { name: 'for-stor.txt', make: () => blanks(5), says: /større end 4 MB/ },
  {
    name: 'kæmpe.txt',
    make: (folder) => void execFileSync('truncate', ['-s', '200M', join(folder, 'kæmpe.txt')]),
    says: /større end 4 MB/,
  },
  { name: 'lang-linje.txt', make: () => 'a '.repeat(200_000), says: /linje er længere/ },
  { name: 'overskrifter.md', make: () => text({}, '## a\n\nb\n\n'.repeat(60_000)), says: /for lang/ },
  { name: 'kun-accenter.txt', make: () => '\u0301'.repeat(5_000) },
  { name: 'retning.md', make: () => text({}, '## \u202eAfsnit\u202c\n\n\u2066tekst\u2069 \u202ekcolb') },
  { name: 'klammer.md', make: () => text({}, `## A\n\n${'[[[['.repeat(4_000)}\n\n${'[a]('.repeat(4_000)}\n\n${'**__'.repeat(4_000)}`) },
  { name: 'blanke.md', make: () => text({}, `## ${' '.repeat(15_000)}x\n\n# ${'#'.repeat(15_000)}x\n\n${'nr. A '.repeat(3_000)}`) },
  // Front matter and records
  { name: 'js.md', make: () => `---js\n{ title: ${script} }\n---\n\n## A\n\na`, says: /title/ },
  { name: 'json.md', make: () => '---json\n{"title":"x"}\n---\n\n## A\n\na', says: /title/ },
  { name: 'mærke.md', make: () => front(`title: !!js/function 'function () { ${script} }'`), says: /ikke gyldig YAML/ },
  {
    name: 'alias.md',
    make: () =>
      front(
        [
          'a0: &a0 [x,x,x,x,x,x,x,x,x]',
          ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`),
          'title: *a30',
        ].join('\n'),
      ),
    says: /ikke gyldig YAML/,
  },
  { name: 'dyb.md', make: () => front(`title: ${'['.repeat(10_000)}`), says: /ikke gyldig YAML/ },
  {
    name: 'flet.md',
    make: () =>
      front(
        [
          'title: x',
          ...Array.from(
            { length: 500 },
            (_, at) => `k${at}: &k${at}\n  <<: [${Array.from({ length: Math.min(at, 20) }, (_each, nth) => `*k${nth}`).join(',')}]`,
          ),
        ].join('\n'),
      ),
    says: /ikke gyldig YAML/,
  },
  { name: 'proto.md', make: () => front('title: Prototype\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true') },
  { name: 'dobbelt.md', make: () => front('title: a\ntitle: b'), says: /ikke gyldig YAML/ },
  { name: 'åben.md', make: () => `---\ntitle: aldrig lukket\n${'x: y\n'.repeat(50)}`, says: /title/ },
  { name: 'stor/glossary.yaml', make: () => `# ${'x'.repeat(80)}\n`.repeat(30_000), says: /større end 1 MB/ },
  { name: 'vild/actors.yaml', make: () => '- __proto__: { polluted: true }\n  id: x\n  kind: x', says: /name/ },
  { name: 'binær/glossary.yaml', make: () => new Uint8Array([0, 1, 2, 3, 255, 254]), says: /UTF-8|tegn, som/ },
  // Paths
  { name: 'link-ud.md', make: link((folder) => join(outside(folder), 'hemmelig.md'), 'link-ud.md'), says: /link/ },
  { name: 'mappe-ud', make: link(outside, 'mappe-ud'), says: /link/ },
  { name: 'mig-selv.md', make: link((folder) => join(folder, 'mig-selv.md'), 'mig-selv.md'), says: /link/ },
  { name: 'rundt', make: link((folder) => folder, 'rundt'), says: /link/ },
  { name: 'enhed.txt', make: link(() => '/dev/zero', 'enhed.txt'), says: /link/ },
  { name: 'ingen.md', make: link(() => '/findes/ikke', 'ingen.md'), says: /link/ },
  { name: 'rør.md', make: (folder) => void execFileSync('mkfifo', [join(folder, 'rør.md')]), says: /ingen almindelig fil/ },
  { name: 'linje\nskift.md', make: () => text({}), says: /Filnavnet rummer tegn/ },
  { name: '\u202etxt.md', make: () => text({}), says: /Filnavnet rummer tegn/ },
  { name: `${'n'.repeat(252)}.md`, make: () => text({ title: 'Langt navn' }) },
  { name: 'Åben dør.md'.normalize('NFC'), make: () => text({ title: 'Dør, sammensat' }) },
  { name: 'Åben dør.md'.normalize('NFD'), make: () => text({ title: 'Dør, delt' }) },
  // Office
  { name: 'bombe.docx', make: async () => withParts(await docx(), { 'word/document.xml': blanks(150) }), says: /fylder for meget/ },
  {
    name: 'bombe.xlsx',
    make: async () => withParts(await anXlsx((workbook) => workbook.addWorksheet('A')), { 'xl/worksheets/sheet1.xml': blanks(30) }),
    says: /fylder for meget/,
  },
  {
    name: 'mange.docx',
    make: async () =>
      withParts(await docx(), Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`word/x${at}.xml`, strToU8('<x/>')]))),
    says: /fylder for meget/,
  },
  { name: 'indeni.docx', make: () => zipSync({ 'indre.zip': zipSync({ 'a.xml': strToU8('<a/>') }) }), says: /ikke et Word-dokument/ },
  {
    name: 'slip.docx',
    make: async () => withParts(await docx(), { '../../../tmp/hostile-was-run.xml': strToU8('<x/>') }),
    says: /beskadiget|filnavn i pakken/,
  },
  {
    name: 'løgn.docx',
    make: async () => patched(await docx(), directory, (view, at) => view.setUint32(at + 24, 10, true)),
    says: /beskadiget/,
  },
  {
    name: 'låst-zip.docx',
    make: async () => patched(await docx(), directory, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)),
    says: /låst|beskadiget/,
  },
  {
    name: 'entitet.docx',
    make: () =>
      documentXml((xml) => xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>').replace('Harmløs', '&e;')),
    says: /dokumenttype/,
  },
  {
    name: 'entitetsbombe.docx',
    make: () =>
      documentXml((xml) =>
        xml.replace(
          /\?>/,
          `?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]>`,
        ),
      ),
    says: /dokumenttype/,
  },
  {
    name: 'utf16.docx',
    make: async () =>
      withParts(await docx(), { 'word/document.xml': Buffer.from('\ufeff<?xml version="1.0"?><!DOCTYPE x><x/>', 'utf16le') }),
    says: /anden tegnkode/,
  },
  { name: 'dyb.docx', make: () => documentXml((xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(50_000)}`)), says: /niveauer/ },
  {
    name: 'billeder.docx',
    make: async () =>
      withParts(await docx(), {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rX" Type="http://x/image" Target="http://127.0.0.1:9/x.png" TargetMode="External"/></Relationships>',
          ),
      }),
  },
  { name: 'makro.docx', make: async () => withParts(await docx(), { 'word/vbaProject.bin': strToU8('Auto_Open') }), says: /makroer/ },
  { name: 'makro.docm', make: docx, says: /Formatet læses ikke/ },
  { name: 'gammel.doc', make: () => latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), says: /Formatet læses ikke/ },
  { name: 'låst.docx', make: () => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`), says: /låst med adgangskode/ },
  { name: 'halv.docx', make: () => half(docx()), says: /beskadiget/ },
  { name: 'halv.xlsx', make: () => half(anXlsx((workbook) => workbook.addWorksheet('A').addRow([1]))), says: /beskadiget/ },
  { name: 'tekst.docx', make: () => 'Det er bare tekst.', says: /ikke et Word-dokument/ },
  { name: 'pdf.docx', make: () => aPdf([pdfText('x', 1, 1)]), says: /ikke et Word-dokument/ },
  { name: 'word.xlsx', make: docx, says: /ikke en Excel-projektmappe/ },
  { name: 'word.pptx', make: docx, says: /ikke en PowerPoint/ },
  {
    name: 'stort.xlsx',
    make: () => anXlsx((workbook) => void (workbook.addWorksheet('A').getCell('A1048576').value = 'x')),
    says: /for lang: mere end 20000 rækker/,
  },
  { name: 'citat.csv', make: () => 'A;B\n"1;2\n3;4', says: /beskadiget/ },
  // PDF
  { name: 'låst.pdf', make: () => locked(), says: /låst med adgangskode/ },
  {
    name: 'skript.pdf',
    make: () =>
      aPdf([pdfText('Harmløs tekst.', 72, 700)], { catalog: `/OpenAction << /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >>` }),
  },
  {
    name: 'skrift.pdf',
    make: () =>
      aPdf([`BT /Z 11 Tf 72 700 Td (Harml) Tj ET ${pdfText('Harmløs tekst.', 72, 600)}`], {
        extra: [`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix [1 2 3 4 5 (${script.replace(/[()]/g, '\\$&')})] >>`],
        resources: '/Font << /F 3 0 R /Z 10 0 R >>',
      }),
  },
  {
    name: 'vedhæftet.pdf',
    make: () =>
      aPdf([pdfText('Harmløs tekst.', 72, 700)], {
        extra: [aStream('MZ', '/Type /EmbeddedFile'), '<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>'],
        catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 11 0 R] >> >>',
      }),
  },
  {
    name: 'ring.pdf',
    make: () =>
      latin(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
      ),
    says: /beskadiget|ingen tekst/,
  },
  { name: 'halv.pdf', make: () => half(aPdf([pdfText('Første', 72, 700), pdfText('Anden', 72, 700)])), says: /beskadiget|ingen tekst/ },
  { name: 'blot-hoved.pdf', make: () => '%PDF-1.7\n', says: /beskadiget/ },
  { name: 'html.pdf', make: () => '<!doctype html><p>404', says: /ikke en PDF/ },
  { name: 'billede.pdf', make: () => aPdf(['0 0 m 100 100 l S']), says: /ingen tekst/ },
  { name: 'pakket.pdf', make: () => packed(8), says: /beskadiget|ingen tekst|hukommelse/ },
];

/** A PDF whose owner and user keys fit no password. */
function locked(): Uint8Array {
  const key = `(${'k'.repeat(32)})`;
  return latin(
    Buffer.from(aPdf([pdfText('Låst', 72, 700)]))
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [(a) (a)] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`,
      ),
  );
}

/** A page whose drawing unpacks to so many megabytes of nothing. */
export function packed(megabytes: number): Uint8Array {
  const stream = deflateSync(blanks(megabytes)).toString('latin1');
  return latin(
    Buffer.from(aPdf(['']))
      .toString('latin1')
      .replace(/<< \/Length 0 {2}>>\nstream\n\nendstream/, () => aStream(stream, '/Filter /FlateDecode')),
  );
}

/** A PDF of 2 KB that draws a form of ten forms of ten forms …, nine deep. */
export function tangled(): Uint8Array {
  const deep = 9;
  const form = (inner: string, resources: string) =>
    aStream(inner, `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << ${resources} >>`);
  const forms = Array.from({ length: deep }, (_, at) =>
    at < deep - 1 ? form('/N Do '.repeat(10), `/XObject << /N ${11 + at} 0 R >>`) : form('0 0 m 1 1 l S', ''),
  );
  return aPdf(['/N Do '.repeat(10)], { extra: forms, resources: '/XObject << /N 10 0 R >>' });
}
