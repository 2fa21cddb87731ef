import { root } from '../../src/config.js';
import { pages } from '../../src/web/page.js';

const served = pages(root);
const get = async (path: string) => {
  const page = await served.get(path)?.();
  if (!page) throw new Error(`${path} is not served`);
  return page;
};

test('The try-it page is served with its scripts, its styles and the card renderer', async () => {
  expect((await get('/')).type).toBe('text/html; charset=utf-8');
  expect((await get('/web/chat.js')).type).toBe('text/javascript; charset=utf-8');
  expect((await get('/web/chat.css')).type).toBe('text/css; charset=utf-8');
  expect((await get('/web/adaptivecards.js')).body.toString()).toContain('AdaptiveCard');
});

test('Everything that the page names is served', async () => {
  const html = (await get('/')).body.toString();
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => !served.has(path ?? ''))).toEqual([]);
});

test('Only files by their exact name are served: there is no path to anything else', () => {
  for (const path of ['/package.json', '/web/', '/web', '/web/../package.json', '/index.html', '/knowledge'])
    expect(served.has(path)).toBe(false);
});

test('No script or style but the page’s own runs on it', async () => {
  expect((await get('/')).headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect((await get('/')).body.toString()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
});
