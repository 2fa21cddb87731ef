// The try-it page: the files of web/ and the card renderer, for local mode.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The card renderer sets its styles from script, element by element, which `style-src 'self'` allows: only style attributes in markup are barred. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Path → file, by exact name: nothing outside this list can be asked for. `root` is the project's folder.
 * Files are read at each request, so that a change shows on reload.
 */
export function pages(root: string) {
  const renderer: [string, string] = ['/web/adaptivecards.js', join(root, 'node_modules', 'adaptivecards', 'dist', 'adaptivecards.min.js')];
  const own = readdirSync(join(root, 'web')).filter((name) => extname(name) in types);
  const files = [renderer, ...own.map((name): [string, string] => [name === 'index.html' ? '/' : `/web/${name}`, join(root, 'web', name)])];
  return new Map(
    files.map(([path, file]) => {
      const type = types[extname(file)] ?? 'application/octet-stream';
      return [
        path,
        async () => ({ status: 200, type, body: await readFile(file), headers: { 'content-security-policy': policy } }),
      ] as const;
    }),
  );
}
