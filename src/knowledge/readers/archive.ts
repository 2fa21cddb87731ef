// The zip inside an Office file: every entry counted and unpacked against limits before any parser sees it. The only user of yauzl.
import { zipSync } from 'fflate';
import yauzl from 'yauzl';
import { Unreadable } from './unreadable.js';

/** An Office file of 500 pages has some 200 parts and 30 MB of them. Bytes; `ratio` counts from 1 MB. */
const limits = { entries: 4000, unpacked: 96 * 2 ** 20, ratio: 200, name: 240 } as const;

/** Parts by name, unpacked. Pictures and embedded files are counted, and left out. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const wanted = /\.(?:xml|rels)$/i;
const outside = /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|[\\\0]/i;

/** Throws Unreadable for whatever is no ordinary Office file. Sizes are those that were unpacked, not those that the file claims. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  try {
    return await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', {}, error);
  }
}

async function unpack(buffer: Buffer): Promise<Archive> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
  if (zip.entryCount > limits.entries) throw new Unreadable('bomb');
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.length > limits.name || outside.test(name)) throw new Unreadable('unsafe_archive', { what: 'et filnavn i pakken' });
    if (names.has(name)) throw new Unreadable('unsafe_archive', { what: 'to dele af samme navn' });
    names.add(name);
    if (names.size > limits.entries) throw new Unreadable('bomb');
    if (/(?:^|\/)vbaProject\.bin$/i.test(name)) throw new Unreadable('macros');
    if (entry.isEncrypted()) throw new Unreadable('encrypted');
    if (unpacked + entry.uncompressedSize > limits.unpacked) throw new Unreadable('bomb');
    if (entry.uncompressedSize > 2 ** 20 && entry.uncompressedSize > limits.ratio * entry.compressedSize) throw new Unreadable('bomb');
    if (name.endsWith('/')) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      unpacked += (chunk as Uint8Array).length;
      if (unpacked > limits.unpacked) throw new Unreadable('bomb');
      if (wanted.test(name)) chunks.push(chunk as Uint8Array);
    }
    if (wanted.test(name)) parts.set(name, plainXml(Buffer.concat(chunks)));
  }
  return parts;
}

/** Office writes UTF-8 without a document type; entities that grow, and files that they fetch, need one. */
function plainXml(part: Buffer): Buffer {
  if (part[0] === 0xfe || part[0] === 0xff || part[0] === 0 || part[1] === 0)
    throw new Unreadable('unsafe_xml', { what: 'en anden tegnkode end UTF-8' });
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new Unreadable('unsafe_xml', { what: 'en dokumenttype' });
  return part;
}

/** Parts → an archive of our own making: what a library is given holds nothing but what was checked. */
export const pack = (parts: Archive): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });
