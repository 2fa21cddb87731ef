// The settings: the environment → one frozen Config, or one error that lists every fault and its mend.
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BotError } from './errors.js';

/** The project's own folder: where package.json, knowledge/, cards/ and web/ stand, whether run from src/ or dist/. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const loopback = /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const host = /^[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/;

const text = z.string().optional();
const id = z.string().regex(guid, 'must be a GUID, as the Azure portal shows it').optional();
const secret = z.string().min(16, 'must be at least 16 characters long').optional();
const address = z
  .string()
  .refine(
    (value) => z.url({ protocol: /^https$/ }).safeParse(value).success || /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(value),
    'must be an https address',
  )
  .optional();
const whole = (least: number, most: number, preset: number) =>
  z
    .string()
    .default(String(preset))
    .refine(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
      `must be a whole number from ${least} to ${most}, such as ${preset}`,
    )
    .transform(Number);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const list = (item: RegExp, what: string, preset = '') =>
  z
    .string()
    .default(preset)
    .transform((value) =>
      Object.freeze(
        value
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    )
    .refine((items) => items.every((one) => item.test(one)), `must be ${what}, separated by commas`);
const folder = (preset: string) =>
  z
    .string()
    .default(preset)
    .transform((path) => resolve(path));
const folders = (preset: string) =>
  z
    .string()
    .default(preset)
    .transform((paths) =>
      Object.freeze(
        paths
          .split(delimiter)
          .filter(Boolean)
          .map((path) => resolve(path)),
      ),
    );

/** A setting is a line: our name, the name in the environment, what it may be. */
const settings = {
  port: ['PORT', whole(1, 65_535, 3978)],
  host: [
    'HOST',
    z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 127.0.0.1')
      .default('127.0.0.1'),
  ],
  knowledgeDirs: ['KNOWLEDGE_DIRS', folders(join(root, 'knowledge'))],
  dataDir: ['DATA_DIR', folder(join(root, 'data'))],
  logLevel: ['LOG_LEVEL', oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info')],
  /** Messages a minute. */
  ratePerPerson: ['RATE_PER_PERSON', whole(1, 10_000, 30)],
  /** Messages being answered at one time; more are turned away. */
  maxTurns: ['MAX_TURNS', whole(1, 10_000, 200)],
  retentionDays: ['RETENTION_DAYS', whole(1, 3650, 180)],
  refreshSeconds: ['REFRESH_SECONDS', whole(1, 86_400, 30)],
  refreshPolicy: ['REFRESH_POLICY', oneOf(['auto', 'approve']).default('auto')],
  appType: ['MicrosoftAppType', oneOf(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).optional()],
  appId: ['MicrosoftAppId', id],
  appPassword: ['MicrosoftAppPassword', text],
  appTenantId: ['MicrosoftAppTenantId', id],
  /** For a federated credential: whose token the app registration trusts. By the name that Microsoft's own Teams SDK has for it. */
  managedIdentity: ['MANAGED_IDENTITY_CLIENT_ID', id],
  /** The same from a file, as Kubernetes' workload identity puts it there, under the name that it uses. */
  tokenFile: ['AZURE_FEDERATED_TOKEN_FILE', text],
  openIdMetadataUrl: ['ToBotFromChannelOpenIdMetadataUrl', address],
  tokenIssuer: ['ToBotFromChannelTokenIssuer', address],
  loginUrl: ['ToChannelFromBotLoginUrl', address],
  oauthScope: ['ToChannelFromBotOAuthScope', address],
  oauthUrl: ['OAuthUrl', address],
  allowedTenants: ['ALLOWED_TENANTS', list(guid, 'tenant ids (GUIDs)')],
  admins: ['ADMINS', list(guid, 'Entra object ids (GUIDs)')],
  /** Hosts that replies may be sent to; a port other than 443 must be named. */
  connectorHosts: ['CONNECTOR_HOSTS', list(host, 'host names', 'smba.trafficmanager.net')],
  /** Hosts that a file sent by an admin is fetched from; with a dot before it, all below it. */
  fileHosts: ['FILE_HOSTS', list(/^\.?[\w-]+(?:\.[\w-]+)+$/, 'host names', '.sharepoint.com')],
  metricsToken: ['METRICS_TOKEN', secret],
} as const satisfies Record<string, readonly [string, z.ZodType]>;

type Values = { readonly [K in keyof typeof settings]: z.infer<(typeof settings)[K][1]> };
/** `local`: no sign-in, and only this machine can reach the bot or be answered. */
export type Config = Readonly<Values & { local: boolean }>;

/** What one setting asks of another. Judged on what was given, so that a badly written value is not also called missing. */
const rules: readonly { readonly broken: (given: Given) => unknown; readonly fault: string }[] = [
  {
    broken: (given) => !given.appId && !loopback.test(given.host ?? '127.0.0.1'),
    fault:
      'MicrosoftAppId: is missing, and without it nobody is asked who they are; set it, or set HOST to 127.0.0.1 to try the bot on this machine',
  },
  {
    broken: (given) => !given.appId && (given.appType ?? given.appPassword ?? given.appTenantId ?? given.managedIdentity),
    fault: 'MicrosoftAppId: is missing though other MicrosoftApp settings are given; set it, or remove them',
  },
  {
    broken: (given) => given.appId && !given.appType,
    fault: 'MicrosoftAppType: is missing; set it to SingleTenant, MultiTenant or UserAssignedMSI',
  },
  {
    broken: (given) => given.appId && given.appType !== 'MultiTenant' && given.appType && !given.appTenantId,
    fault: 'MicrosoftAppTenantId: is missing; set it to the id of the tenant that the bot is registered in',
  },
  {
    broken: (given) => given.appId && given.appType === 'MultiTenant' && !given.appPassword,
    fault: "MicrosoftAppPassword: is missing; set it to the app registration's client secret",
  },
  {
    broken: (given) => given.appId && given.appType === 'SingleTenant' && !(given.appPassword ?? given.managedIdentity ?? given.tokenFile),
    fault:
      "MicrosoftAppPassword: is missing; set it to the app registration's client secret, or set MANAGED_IDENTITY_CLIENT_ID or AZURE_FEDERATED_TOKEN_FILE for a federated credential",
  },
  {
    broken: (given) => given.managedIdentity && given.appPassword,
    fault: 'MANAGED_IDENTITY_CLIENT_ID: stands beside MicrosoftAppPassword, and only one of them can sign in; remove the other',
  },
  {
    broken: (given) => given.appId && given.managedIdentity && given.appType && given.appType !== 'SingleTenant',
    fault: 'MANAGED_IDENTITY_CLIENT_ID: is for a federated credential, which takes MicrosoftAppType SingleTenant; remove it, or set that',
  },
  {
    broken: (given) => given.appType === 'UserAssignedMSI' && given.appPassword,
    fault: 'MicrosoftAppPassword: a managed identity has none; remove it',
  },
  {
    broken: (given) => given.appType === 'MultiTenant' && !/\w/.test(given.allowedTenants ?? ''),
    fault: 'ALLOWED_TENANTS: is missing; with MultiTenant any organisation could ask, so name the tenants that may',
  },
];
type Given = Partial<Record<keyof typeof settings, string>>;

/** Reads the settings from an environment. Empty means missing. Throws CONFIG_INVALID with every fault at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = {};
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, [name, schema]] of Object.entries(settings)) {
    const value = environment[name]?.trim() || undefined;
    const read = schema.safeParse(value);
    given[key as keyof Given] = value;
    if (read.success) values[key] = read.data;
    else faults.push(`${name}: ${read.error.issues[0]?.message}`);
  }
  faults.push(...rules.filter((rule) => rule.broken(given)).map((rule) => rule.fault));
  if (faults.length) throw new BotError('CONFIG_INVALID', { faults: `${faults.map((fault) => `  ${fault}`).join('\n')}\n` });
  return Object.freeze({ ...(values as Values), local: values.appId === undefined });
}
