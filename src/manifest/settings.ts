// What `npm run package` is told: arguments → settings, or one error that lists every fault and its mend.
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BotError } from '../errors.js';

/** Names that stand for no host (RFC 2606, RFC 6761), and those that Microsoft's guides use for "yours". */
const exampleHost =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|dk))?|test|invalid|localhost|local|(?:contoso|fabrikam|yourdomain|your-domain|mydomain|ditdomæne)\.\w+)$/i;
const placeholder = /[{}<>[\]…]|\b(?:your|todo|tbd|placeholder|changeme|xxx+|dit firma|din organisation)\b|example\.(?:com|org|net)/i;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** All digits alike, or counted up: what people write where a GUID will stand. */
const madeUpGuid = /^(?:(.)(?:\1|-)*|(?:01234567|12345678)-.*)$/i;
const hostName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

const id = z
  .string()
  .regex(guid, 'must be a GUID such as the Azure portal shows, 8-4-4-4-12 hexadecimal digits')
  .refine((value) => !madeUpGuid.test(value), 'is a placeholder; give the real GUID')
  .transform((value) => value.toLowerCase());
const text = (most: number) =>
  z
    .string()
    .max(most, `may be at most ${most} characters long`)
    .refine((value) => !placeholder.test(value), 'is a placeholder; give the real text');
const address = z
  .string()
  .max(2048, 'may be at most 2048 characters long')
  .refine((value) => !placeholder.test(value), 'is a placeholder; give the real address')
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'must be an address that begins with https://')
  .refine((value) => {
    if (!URL.canParse(value)) return false;
    const { hostname, username } = new URL(value);
    return hostName.test(hostname) && !exampleHost.test(hostname) && !username;
  }, 'names no public host; give the address of a page that people can open');
const host = z
  .string()
  .refine((value) => !isIP(value), 'is an IP address; give the host name that the bot is reached at')
  .refine(
    (value) => hostName.test(value),
    'must be a host name alone, such as bot.YOUR-ORGANISATION.dk: no https://, port, path or *; æ, ø and å in their xn-- form',
  )
  .refine((value) => !exampleHost.test(value), 'is an example domain; give the host name that the bot is reached at')
  .transform((value) => value.toLowerCase());

/** Of several faults of one value the first is told. An argument is a line: our name, its name on the command line, what it may be, what to give where it is missing (nothing: it may). */
const table = {
  appId: ['app-id', id, 'the GUID of the Teams app: any new GUID, kept for good, or the same as the bot id'],
  botId: ['bot-id', id.optional(), ''],
  domain: ['domain', host, 'the host name of the messaging endpoint'],
  name: ['name', text(30).default('Lægedækning'), ''],
  developer: ['developer', text(32), 'the name of the organisation that answers for the bot'],
  website: ['website', address, "the organisation's https address"],
  privacy: ['privacy', address, 'the https address of a page on how personal data are treated'],
  terms: ['terms', address, 'the https address of the terms of use'],
} as const satisfies Record<string, readonly [string, z.ZodType, string]>;

type Values = { readonly [K in keyof typeof table]: z.infer<(typeof table)[K][1]> };
export type PackageSettings = Readonly<Omit<Values, 'botId'> & { botId: string }>;

/** Reads the arguments after the command's name. Throws PACKAGE_INVALID with every fault at once. */
export function readSettings(argv: readonly string[]): PackageSettings {
  const rows = Object.entries(table) as [keyof Values, readonly [string, z.ZodType, string]][];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(rows.map(([, [name]]) => [name, { type: 'string' as const }])),
  });
  const given = new Map<string, string>();
  const faults: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    // What follows an unknown argument is its value: one fault, not two.
    if (token.kind === 'positional' && before?.kind === 'option' && !rows.some(([, [name]]) => name === before.name)) continue;
    if (token.kind === 'positional')
      faults.push(`"${token.value}": stands alone; write --argument value, in quotation marks where it has spaces`);
    if (token.kind !== 'option') continue;
    if (!rows.some(([, [name]]) => name === token.name))
      faults.push(`${token.rawName}: is no argument; there are ${rows.map(([, [name]]) => `--${name}`).join(', ')}`);
    else if (given.has(token.name)) faults.push(`--${token.name}: is given twice; give it once`);
    else given.set(token.name, token.value?.trim() ?? '');
  }
  const values: Record<string, unknown> = {};
  for (const [key, [name, schema, missing]] of rows) {
    const value = given.get(name) || undefined;
    const read = schema.safeParse(value);
    if (read.success) values[key] = read.data;
    else if (value === undefined) faults.push(`--${name}: is missing; give ${missing}`);
    else faults.push(`--${name}: "${value}" ${read.error.issues[0]?.message}`);
  }
  if (faults.length) throw new BotError('PACKAGE_INVALID', { faults: `${faults.map((fault) => `  ${fault}`).join('\n')}\n` });
  const read = values as unknown as Values;
  return Object.freeze({ ...read, botId: read.botId ?? read.appId });
}
