// Who gets in, decided in full before the SDK sees anything: the one that asks is the channel, it speaks for Teams, in a tenant that is served.
// The rules are Microsoft's own (learn.microsoft.com, Bot Connector authentication), without their exceptions for emulators, skills and other
// clouds' channels, and with every check that their libraries leave optional.
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { BotError } from '../errors.js';
import type { Log } from '../log.js';
import { tenantsOf, type Activity } from './activity.js';
import { isConnector, type ConnectorSettings } from './addresses.js';
import { createKeys, type SigningKey } from './keys.js';
import { realTime, type Time } from './time.js';

export interface GateSettings extends ConnectorSettings {
  readonly appId?: string | undefined;
  readonly appTenantId?: string | undefined;
  readonly openIdMetadataUrl?: string | undefined;
  readonly tokenIssuer?: string | undefined;
  readonly allowedTenants: readonly string[];
}
/** `reason` is for the log; the caller learns the status alone. 503: the keys to judge by cannot be had. */
export interface Refusal {
  readonly status: 401 | 403 | 503;
  readonly reason: string;
}
export interface Gate {
  /** Why an activity is turned away, or undefined where it may go on. Never rejects. */
  refusal(activity: Activity, authorization: string): Promise<Refusal | undefined>;
  /** Whether anybody could get in now. */
  ready(): boolean;
}

export const channelIssuer = 'https://api.botframework.com';
export const channelMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const channel = 'msteams';
/** Seconds that clocks may differ. */
const skew = 300;
/** Longest life of a token that is believed, in seconds. */
const longestLife = 24 * 3600 + skew;

type Fields = Readonly<Record<string, unknown>>;
interface Visit {
  readonly activity: Activity;
  readonly header: Fields;
  readonly claims: Fields;
  readonly settings: GateSettings;
  /** Seconds since 1970. */
  readonly now: number;
}
type Check = Refusal & { readonly refuse: (visit: Visit) => boolean };

/** Of the token, before its signature: cheap, and so that no forged one can have keys fetched. In order; the first that applies is the answer. */
const tokenChecks: readonly Check[] = [
  { status: 401, reason: 'algorithm', refuse: ({ header }) => header.alg !== 'RS256' },
  { status: 401, reason: 'key id', refuse: ({ header }) => typeof header.kid !== 'string' },
  { status: 401, reason: 'issuer', refuse: ({ claims, settings }) => claims.iss !== (settings.tokenIssuer ?? channelIssuer) },
  { status: 401, reason: 'audience', refuse: ({ claims, settings }) => !settings.appId || claims.aud !== settings.appId },
  {
    status: 401,
    reason: 'expiry',
    refuse: ({ claims: { exp }, now }) => !(typeof exp === 'number' && exp > now - skew && exp < now + longestLife),
  },
  {
    status: 401,
    reason: 'not yet',
    refuse: ({ claims, now }) =>
      [claims.nbf, claims.iat].some((from) => from !== undefined && !(typeof from === 'number' && from <= now + skew)),
  },
  { status: 401, reason: 'tenant claim', refuse: ({ claims }) => claims.tid !== undefined },
  { status: 401, reason: 'service address', refuse: ({ claims, activity }) => claims.serviceurl !== activity.serviceUrl },
];

/** Of the activity, once the token is believed. */
const activityChecks: readonly Check[] = [
  { status: 403, reason: 'channel', refuse: ({ activity }) => activity.channelId !== channel },
  { status: 403, reason: 'connector host', refuse: ({ activity, settings }) => !isConnector(activity.serviceUrl, settings) },
  { status: 403, reason: 'tenant', refuse: ({ activity, settings }) => !isTenantAllowed(tenantsOf(activity), settings) },
];

/**
 * The conversation's tenant, not the asker's: guests in a team of an allowed tenant are answered. Where the activity names it twice, both
 * must agree; one that names none is refused.
 */
function isTenantAllowed([tenant, ...others]: readonly string[], { allowedTenants, appTenantId }: GateSettings): boolean {
  const allowed = allowedTenants.length ? allowedTenants : [appTenantId?.toLowerCase()];
  return (
    tenant !== undefined && allowed.includes(tenant.toLowerCase()) && others.every((other) => other.toLowerCase() === tenant.toLowerCase())
  );
}

/** The token and its parts, unverified; undefined where it is none. */
function readToken(authorization: string): { readonly token: string; readonly header: Fields; readonly claims: Fields } | undefined {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  try {
    return token === undefined ? undefined : { token, header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    return undefined;
  }
}

/** Whether the key made this signature. jose looks at the times and names once more. */
async function isSigned(token: string, { key }: SigningKey, { claims, now }: Visit): Promise<boolean> {
  const { iss, aud } = claims as { iss: string; aud: string };
  const expected = { algorithms: ['RS256'], issuer: iss, audience: aud, requiredClaims: ['exp'], clockTolerance: skew };
  try {
    await jwtVerify(token, key, { ...expected, currentDate: new Date(now * 1000) });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

export function createGate({ settings, log, time = realTime }: { settings: GateSettings; log: Log; time?: Time }): Gate {
  const keys = settings.local ? undefined : createKeys({ address: settings.openIdMetadataUrl ?? channelMetadata, log, time });

  const judge = async (activity: Activity, authorization: string): Promise<Refusal | undefined> => {
    if (!keys) return isConnector(activity.serviceUrl, settings) ? undefined : { status: 403, reason: 'connector not on loopback' };
    const read = readToken(authorization);
    if (!read) return { status: 401, reason: 'no token' };
    const { token, header, claims } = read;
    const visit = { activity, header, claims, settings, now: time.now() / 1000 };
    const refused = tokenChecks.find((check) => check.refuse(visit));
    if (refused) return refused;
    const key = await keys.find(String(header.kid));
    if (!key) return { status: 401, reason: 'unknown key' };
    if (!(await isSigned(token, key, visit))) return { status: 401, reason: 'signature' };
    if (!key.endorsements.includes(channel)) return { status: 401, reason: 'endorsement' };
    return activityChecks.find((check) => check.refuse(visit));
  };

  return {
    async refusal(activity, authorization) {
      try {
        const refused = await judge(activity, authorization);
        return refused && { status: refused.status, reason: refused.reason };
      } catch (error) {
        return { status: 503, reason: error instanceof BotError ? 'no keys' : 'fault' };
      }
    },
    ready: () => keys?.ready() ?? true,
  };
}
