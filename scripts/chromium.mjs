// Where Chromium is, and how it is started here: alone, silent, and without asking anybody on the network for anything.
import { existsSync } from 'node:fs';

/** Throws where none is installed. */
export function chromiumPath() {
  const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) => existsSync(one));
  if (!path) throw new Error('Chromium is not installed: apt-get install chromium');
  return path;
}

export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
