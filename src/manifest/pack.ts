// The app package: what Teams is given to upload, as the bytes of one zip.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../commands/list.js';
import { buildManifest } from './build.js';
import type { PackageSettings } from './settings.js';
import { zip } from './zip.js';

/** What stands in the package, besides the two files that are built. */
const icons = ['color.png', 'outline.png'];

/** @param root the project's folder, with package.json and manifest/ */
export async function pack(root: string, settings: PackageSettings): Promise<Uint8Array> {
  const json = async (name: string) => JSON.parse(await readFile(join(root, name), 'utf8')) as Readonly<Record<string, unknown>>;
  const [{ version }, manifest, en] = await Promise.all([json('package.json'), json('manifest/manifest.json'), json('manifest/en.json')]);
  const built = buildManifest({ templates: { manifest, en }, settings, version: String(version), commands });
  const text = (value: object) => new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
  const images = await Promise.all(
    icons.map(async (name) => [name, new Uint8Array(await readFile(join(root, 'manifest', name)))] as const),
  );
  return zip({ 'manifest.json': text(built.manifest), 'en.json': text(built.en), ...Object.fromEntries(images) });
}
