// The versions of the knowledge: the one that serves, those on the disk, and which of them serves at start.
import type { Version } from '../model.js';
import { BotError } from '../errors.js';
import type { Built } from '../knowledge/build.js';
import { createLoader, type Loaded } from '../knowledge/loader.js';
import { readHistory, writeHistory, type History } from './history.js';
import { takeListing } from './listing.js';

export interface VersionsOptions {
  readonly folders: readonly string[];
  /** The project's own folder of knowledge. */
  readonly own: string;
  /** Where versions are kept; made where it is missing. */
  readonly keep: string;
  /** Version of the program: a newer one reads files anew. */
  readonly program: string;
  readonly now: () => Date;
  /** What is wrong, and does not stop the service. */
  readonly warn: (error: BotError) => void;
}

export interface Versions {
  history(): History;
  serving(): Version;
  built(): Built;
  /** What the folders hold, unless it is one of these hashes. */
  ofFolders(known: readonly string[]): Promise<Loaded>;
  /** Throws KNOWLEDGE_VERSION_DAMAGED. */
  ofVersion(hash: string): Promise<Built>;
  /** A version that has not served before; its number is new. */
  describe(built: Built): Version;
  /** On the disk when it resolves. Throws KNOWLEDGE_NOT_KEPT. */
  save(next: History): Promise<void>;
  /** On the disk first, then in one step for everybody. */
  serve(built: Built, next: History): Promise<void>;
  /** Settles when the first version of all is on the disk; rejected with KNOWLEDGE_NOT_KEPT where it cannot be. */
  readonly kept: Promise<void>;
  /** Nothing is read after it. */
  close(): Promise<void>;
}

/** Throws where neither a version nor the folders can be served. */
export async function openVersions({ folders, own, keep, program, now, warn }: VersionsOptions): Promise<Versions> {
  const opened = await readHistory(keep);
  if (opened === 'damaged') warn(new BotError('KNOWLEDGE_VERSION_DAMAGED', { file: keep }));
  const earlier = typeof opened === 'string' || opened.folders.join('\n') !== folders.join('\n') ? undefined : opened;
  let history: History = earlier ?? { folders, versions: typeof opened === 'string' ? [] : opened.versions, serving: 0, refused: [] };
  let kept: Promise<void> = Promise.resolve();
  const loader = createLoader();

  const serving = (): Version => {
    const version = history.versions.find(({ number }) => number === history.serving);
    if (!version) throw new Error('the history does not hold what it serves');
    return version;
  };
  const read = (what: { known: readonly string[] } | { hash: string }) => {
    const stands = history.versions.find(({ number }) => number === history.serving);
    return loader.read({ folders, own, keep: { folder: keep, program, ...(stands && { serving: stands.hash }) }, ...what });
  };
  const ofFolders = (known: readonly string[]) => read({ known });
  const ofVersion = async (hash: string) => builtOf(await read({ hash }));
  const describe = ({ knowledge: { version, documents, passages } }: Built): Version => ({
    number: Math.max(0, ...history.versions.map(({ number }) => number)) + 1,
    hash: version,
    at: now().toISOString(),
    documents: documents.size,
    sections: passages.size,
  });
  const save = async (next: History): Promise<void> => {
    try {
      history = await writeHistory(keep, next);
    } catch (cause) {
      throw new BotError('KNOWLEDGE_NOT_KEPT', { folder: keep, reason: (cause as NodeJS.ErrnoException).code ?? 'unknown' }, cause);
    }
  };

  /** What served; if that is damaged, the folders where they still hold it, or else the newest version that is whole. */
  async function firstToServe(): Promise<Built> {
    if (!earlier) return fromFolders();
    const { hash: wanted } = serving();
    try {
      return await ofVersion(wanted);
    } catch (error) {
      if (!(error instanceof BotError)) throw error;
      warn(error);
    }
    const anew = await ofFolders([]).catch(() => undefined);
    if (anew && builtOf(anew).knowledge.version === wanted) return builtOf(anew);
    for (const { hash, number } of history.versions) {
      const whole = hash === wanted ? undefined : await ofVersion(hash).catch(() => undefined);
      if (!whole) continue;
      const { seen: _seen, waiting: _waiting, ...rest } = history;
      history = { ...rest, serving: number };
      return whole;
    }
    return fromFolders();
  }

  async function fromFolders(): Promise<Built> {
    const listing = await takeListing(folders, own);
    const loaded = await ofFolders([]);
    const made = builtOf(loaded);
    const version = describe(made);
    const seen = { ...listing, hash: version.hash };
    const next: History = { folders, versions: [version, ...history.versions], serving: version.number, refused: [], seen };
    history = next;
    // Nobody's first answer waits for the disk; what cannot be kept is read from the folders again at the next start.
    kept = ('kept' in loaded ? loaded.kept : Promise.resolve()).then(() => save(next));
    return made;
  }

  const first = await firstToServe().catch(async (error: unknown) => {
    await loader.close();
    throw error;
  });
  let built = numbered(first, history.serving);
  return {
    history: () => history,
    serving,
    built: () => built,
    ofFolders,
    ofVersion,
    describe,
    save,
    async serve(next, decided) {
      await save(decided);
      built = numbered(next, decided.serving);
    },
    kept,
    close: loader.close,
  };
}

/** What serves knows its number, so that no answer can carry that of another. */
const numbered = (built: Built, number: number): Built => ({ ...built, knowledge: { ...built.knowledge, number } });

function builtOf(loaded: Loaded): Built {
  if ('known' in loaded) throw new Error('what was read was not handed over');
  return loaded.built;
}
