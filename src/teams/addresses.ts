// Which addresses may be spoken to: keys are fetched from, and replies sent to, nothing else. Pure.

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
export const isLoopback = (url: URL): boolean => loopback.test(url.hostname) && !url.username && !url.password;

/** Longest address that is believed, in characters. Teams' are about 70 long. */
const longest = 500;

export interface ConnectorSettings {
  readonly local: boolean;
  readonly connectorHosts: readonly string[];
}

/**
 * Whether a reply, and the bot's token with it, may go to this address: https on a named host, on port 443 unless the list names another;
 * plain http on loopback alone, and in local mode nothing but loopback. Only an address that is written as it will be read: whatever
 * parsing would mend (tabs, backslashes, upper case, numbers for names, steps up the path) is refused.
 */
export function isConnector(address: string, { local, connectorHosts }: ConnectorSettings): boolean {
  if (address.length > longest || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (local) return isLoopback(url);
  if (url.href !== address && url.href !== `${address}/`) return false;
  if (url.username || url.password || /[?#]/.test(address)) return false;
  const named = connectorHosts.some((host) => host === url.host || (host === url.hostname && isLoopback(url)));
  return named && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));
}

/**
 * Whether a file may be fetched from this address: https, port 443, on a named host or, where the list has it with a dot before it, on one
 * below it; in local mode, loopback alone. The bot's token never goes along.
 */
export function isFileAddress(
  address: string,
  { local, fileHosts }: { readonly local: boolean; readonly fileHosts: readonly string[] },
): boolean {
  if (address.length > longestFile || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (local) return isLoopback(url);
  const written = address.slice(0, url.origin.length + 1) === `${url.origin}/`;
  const named = fileHosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
  return url.protocol === 'https:' && !url.port && !url.username && !url.password && written && named;
}
/** SharePoint's hold a token of their own. */
const longestFile = 8_000;

/** Whether keys may be fetched from this address. */
export function isKeyAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
