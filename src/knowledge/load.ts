// Folders → Knowledge. The only file of this room that touches the disk.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../model.js';
import { BotError } from '../errors.js';
import { buildKnowledge, type Built, type KnowledgeFile } from './build.js';

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

/**
 * Reads every folder; later folders add to earlier ones, and `own` (the project's knowledge folder) adds its language files,
 * glossary and actors. Throws where a folder is missing or no text is found at all.
 */
export async function loadKnowledge(folders: readonly string[], own?: string): Promise<Built> {
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
  const built = buildKnowledge(files);
  if (!built.knowledge.passages.size) throw new BotError('KNOWLEDGE_EMPTY', { folders: folders.join(', ') });
  return findings.length ? { ...built, knowledge: { ...built.knowledge, findings: [...findings, ...built.knowledge.findings] } } : built;
}
