// What stands in for Microsoft: our own keys, the address that publishes them, and the tokens that it would sign.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { request } from 'node:http';
import { tenant } from './an-activity.js';
import { answer, listen } from './edge.js';

export const appId = '11111111-2222-3333-4444-555555555555';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';
export const issuer = 'https://api.botframework.com';

export const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const jwk = (key: KeyObject, kid: string, endorsements: readonly string[] = ['msteams']) => ({
  ...key.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  endorsements,
});

/** Publishes keys as Microsoft does. `looked`: how often anybody looked. */
export async function microsoft(published: readonly object[] = [jwk(keys.publicKey, 'k1')]) {
  const state = { published, down: false, looked: 0 };
  const { url, close } = await listen((asked, response) => {
    if (asked.url === '/openid') state.looked += 1;
    if (state.down) return answer(response, 500);
    answer(response, 200, JSON.stringify(asked.url === '/openid' ? { issuer, jwks_uri: `${url}/keys` } : { keys: state.published }));
  });
  const settings = {
    local: false,
    appType: 'SingleTenant',
    appId,
    appPassword: 'hemmelig',
    appTenantId: tenant,
    openIdMetadataUrl: `${url}/openid`,
    connectorHosts: ['smba.trafficmanager.net'],
  };
  return { state, url, settings, close };
}

export const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
export const signedBy =
  (key: KeyObject, algorithm = 'sha256') =>
  (signed: string) =>
    sign(algorithm, Buffer.from(signed), key);

export interface Token {
  readonly header?: object;
  readonly claims?: object;
  /** Instead of the claims. */
  readonly payload?: string;
  readonly signature?: (signed: string) => Buffer;
}
/** Makes tokens as of a moment: `now` in milliseconds. */
export const tokens = (now: () => number) => {
  const seconds = () => Math.floor(now() / 1000);
  const good = () => ({ iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: seconds() - 60, exp: seconds() + 600 });
  const bearer = ({ header = {}, claims = {}, payload, signature = signedBy(keys.privateKey) }: Token = {}): string => {
    const signed = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })}.${payload ?? part({ ...good(), ...claims })}`;
    return `Bearer ${signed}.${signature(signed).toString('base64url')}`;
  };
  return { seconds, good, bearer };
};

/** A POST with headers as they are given: fetch would mend some, and send none twice. */
export const post = (port: number, body: unknown, headers: Record<string, string | string[]>) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json', 'content-length': bytes.length, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject).end(bytes);
  });
