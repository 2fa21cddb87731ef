// Folders → Knowledge. The only file of this room that touches the disk.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../model.js';
import { BotError } from '../errors.js';
import { buildKnowledge, type Built } from './build.js';
import { prepareKnowledge, type KnowledgeFile, type Prepared } from './prepare.js';

/** What is read: documents and records. Anything else in a folder is left alone. */
const readable = /\.(?:md|txt|yaml)$/i;

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && readable.test(entry.name) && !/^readme/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).some((part) => part.startsWith('.')));
}

/** What the project's own folder always gives, whichever folders are named: names, terms and language lists. */
const always = /^(?:language\/|glossary\.yaml$|actors\.yaml$)/;

interface Folders {
  readonly files: readonly KnowledgeFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every folder; later folders add to earlier ones, and `own` (the project's knowledge folder) adds its language files,
 * glossary and actors. Throws where a folder is missing.
 */
async function readFolders(folders: readonly string[], own?: string): Promise<Folders> {
  const findings: Finding[] = [];
  const files: KnowledgeFile[] = [];
  const added = own && !folders.includes(own) ? own : undefined;
  for (const folder of [...(added ? [added] : []), ...folders]) {
    let paths: string[];
    try {
      paths = await walk(folder);
    } catch (cause) {
      throw new BotError('KNOWLEDGE_FOLDER_MISSING', { folder }, cause);
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const path of paths) {
      const name = relative(folder, path).split(sep).join('/');
      if (folder === added && !always.test(name)) continue;
      try {
        files.push({ path: name, text: decoder.decode(await readFile(path)), ...(folder === added && { own: true }) });
      } catch {
        findings.push({ level: 'problem', file: name, reason: 'cannot be read as UTF-8 text', mend: 'Save the file as UTF-8 and see that it may be read.' });
      }
    }
  }
  return { files, findings };
}

const empty = (folders: readonly string[]) => new BotError('KNOWLEDGE_EMPTY', { folders: folders.join(', ') });

/** Folders → Prepared, in this thread. Throws where no text is found at all. */
export async function prepareFolders(folders: readonly string[], own?: string): Promise<Prepared> {
  const { files, findings } = await readFolders(folders, own);
  const prepared = prepareKnowledge(files);
  if (!prepared.passages.length) throw empty(folders);
  return { ...prepared, findings: [...findings, ...prepared.findings] };
}

/** Folders → Knowledge, in this thread: for tools and tests. */
export async function loadKnowledge(folders: readonly string[], own?: string): Promise<Built> {
  const { files, findings } = await readFolders(folders, own);
  const built = buildKnowledge(files);
  if (!built.knowledge.passages.size) throw empty(folders);
  return { ...built, knowledge: { ...built.knowledge, findings: [...findings, ...built.knowledge.findings] } };
}
