// Templates + settings + command table → the manifest and its English strings. Pure.
import type { AnyCommand } from '../commands/command.js';
import { BotError } from '../errors.js';
import { commandLists, commandStrings } from './command-lists.js';
import type { PackageSettings } from './settings.js';

type Json = Readonly<Record<string, unknown>>;
export interface Ingredients {
  /** manifest/manifest.json and manifest/en.json, parsed. */
  readonly templates: { readonly manifest: Json; readonly en: Json };
  readonly settings: PackageSettings;
  /** As in package.json. */
  readonly version: string;
  readonly commands: readonly AnyCommand[];
}
export interface Manifest {
  readonly manifest: Json;
  readonly en: Json;
}

/** Replaces `{{NAME}}` in every string of a value. A string that is nothing but a placeholder becomes what it stands for, text or not. */
function filled(value: unknown, values: Json): unknown {
  if (typeof value === 'string') {
    const [, whole] = /^\{\{(\w+)\}\}$/.exec(value) ?? [];
    if (whole !== undefined && whole in values) return values[whole];
    return value.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => (name in values ? String(values[name]) : placeholder));
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, values)]));
  return value;
}

/** Throws PACKAGE_INVALID where a template has a placeholder that nothing fills. */
export function buildManifest({ templates, settings, version, commands }: Ingredients): Manifest {
  const values = {
    VERSION: version,
    APP_ID: settings.appId,
    BOT_ID: settings.botId,
    DOMAIN: settings.domain,
    NAME: settings.name,
    DEVELOPER: settings.developer,
    WEBSITE: settings.website,
    PRIVACY: settings.privacy,
    TERMS: settings.terms,
    COMMAND_LISTS: commandLists(commands, 'da'),
  };
  const manifest = filled(templates.manifest, values) as Json;
  const en = { ...(filled(templates.en, values) as Json), ...commandStrings(commandLists(commands, 'en')) };
  const left = [...new Set(JSON.stringify({ manifest, en }).match(/\{\{.*?\}\}/g))];
  if (left.length)
    throw new BotError('PACKAGE_INVALID', { faults: left.map((one) => `  ${one}: nothing fills it; correct it in manifest/\n`).join('') });
  return { manifest, en };
}
