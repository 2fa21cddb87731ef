// Who may read the counts: whoever has the token; without one, only this machine, and nobody who comes through a proxy on it.
import { createHash, timingSafeEqual } from 'node:crypto';

/** Of the server's visitor, what is asked here. */
interface Visitor {
  readonly address: string;
  readonly authorization: string;
  readonly forwarded: boolean;
}
export interface MetricsPageOptions {
  readonly token: string | undefined;
  readonly page: () => Promise<{ readonly type: string; readonly body: string }>;
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that tells nothing of the token. */
const isToken = (authorization: string, token: string): boolean => timingSafeEqual(hash(authorization), hash(`Bearer ${token}`));

export async function metricsPage({ address, authorization, forwarded }: Visitor, { token, page }: MetricsPageOptions) {
  const allowed = token === undefined ? loopback.test(address) && !forwarded : isToken(authorization, token);
  return allowed ? { status: 200, ...(await page()) } : { status: 403, type: 'application/json', body: '{"error":"Forbidden"}' };
}
