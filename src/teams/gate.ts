// Who gets in: what is refused before the SDK looks at a token, and where replies may go. Pure but for the clock it is given.
// Closes what the SDK leaves open: emulator, skill and own tokens, missing claims, and issuers that anonymous callers could add.
import { tenantsOf, type Activity } from './activity.js';

export interface GateSettings {
  readonly local: boolean;
  readonly appId?: string | undefined;
  readonly appTenantId?: string | undefined;
  readonly tokenIssuer?: string | undefined;
  readonly allowedTenants: readonly string[];
  readonly connectorHosts: readonly string[];
}
/** `reason` is for the log; the caller learns the status alone. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly reason: string;
}

export const channelIssuer = 'https://api.botframework.com';
/** Longest life of a token that is believed, with the clock skew that the SDK allows, in seconds. */
const longestLife = 24 * 3600 + 300;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const isLoopback = (url: URL) => loopback.test(url.hostname) && !url.username && !url.password;

/** Whether the bot's replies, and the token that goes with them, may be sent to this address. */
function isConnector(url: URL, hosts: readonly string[]): boolean {
  if (url.username || url.password || !hosts.some((host) => host === url.host || (host === url.hostname && isLoopback(url)))) return false;
  return url.protocol === 'https:' || isLoopback(url);
}

/** The parts of a token, unverified; undefined where it is none. */
function readToken(authorization: string): { readonly header: Claims; readonly claims: Claims } | undefined {
  const parts = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization);
  try {
    const [header, claims] = [parts?.[1], parts?.[2]].map(
      (part) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')) as unknown,
    );
    return isClaims(header) && isClaims(claims) ? { header, claims } : undefined;
  } catch {
    return undefined;
  }
}
type Claims = Readonly<Record<string, unknown>>;
const isClaims = (value: unknown): value is Claims => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Visit {
  readonly activity: Activity;
  readonly url: URL;
  readonly header: Claims;
  readonly claims: Claims;
  readonly settings: GateSettings;
  /** Seconds since 1970. */
  readonly now: number;
}

/** In order: the first that applies is the answer. The SDK then checks signature, time, audience, serviceUrl and endorsement once more. */
const checks: readonly (Refusal & { readonly refuse: (visit: Visit) => boolean })[] = [
  { status: 401, reason: 'algorithm', refuse: ({ header }) => header.alg !== 'RS256' },
  { status: 401, reason: 'issuer', refuse: ({ claims, settings }) => claims.iss !== (settings.tokenIssuer ?? channelIssuer) },
  { status: 401, reason: 'audience', refuse: ({ claims, settings }) => claims.aud !== settings.appId },
  { status: 401, reason: 'expiry', refuse: ({ claims, now }) => !(typeof claims.exp === 'number' && claims.exp < now + longestLife) },
  { status: 401, reason: 'tenant claim', refuse: ({ claims }) => claims.tid !== undefined },
  { status: 403, reason: 'channel', refuse: ({ activity }) => activity.channelId !== 'msteams' },
  { status: 403, reason: 'connector host', refuse: ({ url, settings }) => !isConnector(url, settings.connectorHosts) },
  { status: 403, reason: 'tenant', refuse: ({ activity, settings }) => !isTenantAllowed(tenantsOf(activity), settings) },
];

/** Every tenant that the activity names must be on the list; an activity that names none is refused. */
function isTenantAllowed(tenants: readonly string[], { allowedTenants, appTenantId }: GateSettings): boolean {
  const allowed = allowedTenants.length ? allowedTenants : [appTenantId?.toLowerCase()];
  return tenants.length > 0 && tenants.every((tenant) => allowed.includes(tenant.toLowerCase()));
}

/** Why an activity is turned away, or undefined where it may go on. `now` in milliseconds. */
export function refusal(activity: Activity, authorization: string, settings: GateSettings, now: number): Refusal | undefined {
  const url = new URL(activity.serviceUrl);
  if (settings.local) return isLoopback(url) ? undefined : { status: 403, reason: 'connector not on loopback' };
  const token = readToken(authorization);
  if (!token) return { status: 401, reason: 'no token' };
  const found = checks.find((check) => check.refuse({ activity, url, ...token, settings, now: now / 1000 }));
  return found && { status: found.status, reason: found.reason };
}
