// cards/*.json → filled cards. The only user of the templating package; files are read once, at start.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { BotError } from '../errors.js';
import { safeDeep } from './safe.js';

export type CardJson = Readonly<Record<string, unknown>>;
/** An address to open, checked where the knowledge was read: it must stay as it is. */
export interface Link {
  readonly title: string;
  readonly url: string;
}
export type Fill = (data: object, links: readonly Link[]) => CardJson;
export type Templates = ReadonlyMap<string, Fill>;

/** Reads every template of the folder. Throws a BotError that names the file where one is no JSON. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Fill]> => {
        try {
          const template = new Template(JSON.parse(await readFile(join(folder, name), 'utf8')));
          // What goes in is made harmless here, in one place, so that no view can forget it.
          return [name.replace(/\.json$/, ''), (data, links) => template.expand({ $root: { ...safeDeep(data), links } }) as CardJson];
        } catch (cause) {
          throw new BotError('CARD_TEMPLATE_INVALID', { file: name, reason: cause instanceof Error ? cause.message : 'unreadable' }, cause);
        }
      }),
    ),
  );
}
