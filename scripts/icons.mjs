// Draws manifest/color.png and manifest/outline.png from the SVG beside them, in headless Chromium: `npm run icons`.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumPath, quiet } from './chromium.mjs';

/** Name → side in pixels, as the manifest schema asks for. */
const icons = { color: 192, outline: 32 };

const browser = await chromium.launch({ executablePath: chromiumPath(), args: quiet });
for (const [name, side] of Object.entries(icons)) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = await readFile(new URL(`../manifest/${name}.svg`, import.meta.url), 'utf8');
  await page.setContent(`<body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}</body>`);
  // What is not drawn stays transparent: the outline icon stands on whatever colour Teams has.
  await page.screenshot({ path: `manifest/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
