// `npm run cards`: every card as the real bot fills it. Writes cards/samples/<template>.json (data for the card designer),
// pictures/gallery.html (Danish and English, light and dark, wide and phone), and with Chromium pictures/cards/*.png and docs/cards.png.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { format, resolveConfig } from 'prettier';
import { chromium } from 'playwright-core';
import { createApp } from '../dist/app.js';
import { loadCards } from '../dist/cards/cards.js';
import { root } from '../dist/config.js';
import { loadKnowledge } from '../dist/knowledge/load.js';
import { createLog } from '../dist/log.js';
import { admin, sampleDesk } from './admin-office.mjs';
import { cardQuestions } from './card-questions.mjs';
import { chromiumPath, quiet } from './chromium.mjs';
import { galleryPage } from './gallery-page.mjs';

const at = (...names) => join(root, ...names);
/** Ages are part of the answers: the day stands still, so that the same texts give the same samples. */
const now = () => new Date('2026-11-23T12:00:00Z');

// What a template is fed, exactly: seen where it is fed.
let fed;
const { expand } = Template.prototype;
Template.prototype.expand = function (context) {
  fed = context.$root;
  return expand.call(this, context);
};

const [{ knowledge }, cards] = await Promise.all([loadKnowledge([at('knowledge')]), loadCards(at('cards'))]);
const desk = await sampleDesk();
const app = createApp({ knowledge: () => knowledge, cards: () => Promise.resolve(cards), log: createLog('silent'), desk, now });

const adminTemplates = new Set(['change', 'report']);
const answers = [];
for (const [template, asked] of Object.entries(cardQuestions))
  for (const [language, text] of Object.entries(asked)) {
    const person = adminTemplates.has(template) ? { person: admin } : {};
    const { kind, card } = await app.handle({
      text,
      conversation: `${template} ${language}`,
      scope: 'personal',
      locale: language,
      ...person,
    });
    if (kind.replaceAll('_', '-') !== template)
      throw new Error(`"${text}" was to be answered by the card ${template}, but is by ${kind}: mend scripts/card-questions.mjs`);
    answers.push({ template, language, text, card, data: fed });
  }

await mkdir(at('cards', 'samples'), { recursive: true });
const style = await resolveConfig(at('package.json'));
for (const { template, data } of answers.filter(({ language }) => language === 'da'))
  await writeFile(at('cards', 'samples', `${template}.json`), await format(JSON.stringify(data), { ...style, parser: 'json' }));

const read = (...names) => readFile(at(...names), 'utf8');
const parts = {
  answers,
  renderer: await read('node_modules', 'adaptivecards', 'dist', 'adaptivecards.min.js'),
  css: await read('web', 'chat.css'),
  hostConfig: await read('web', 'host-config.js'),
  drawing: await read('web', 'card.js'),
};
await mkdir(at('pictures', 'cards'), { recursive: true });
await writeFile(at('pictures', 'gallery.html'), galleryPage(parts));
console.log(`cards/samples/: ${answers.length / 2} samples; pictures/gallery.html: ${answers.length} cards`);

let executablePath;
try {
  executablePath = chromiumPath();
} catch (error) {
  console.log(`No pictures: ${error.message}`);
}
if (executablePath) await draw();

async function draw() {
  const browser = await chromium.launch({ executablePath, args: [...quiet, '--disable-lcd-text'] });
  const page = await browser.newPage({ viewport: { width: 2340, height: 1200 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`file://${at('pictures', 'gallery.html')}`);
  await page.waitForFunction(() => document.documentElement.dataset.drawn === 'yes');
  for (const template of Object.keys(cardQuestions))
    await page.locator(`#${template}`).screenshot({ path: at('pictures', 'cards', `${template}.png`) });
  // Pictures are looked at; what sticks out of its card, is cut off in it or was not filled is counted.
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('.card')].flatMap((card) => {
      const edge = card.getBoundingClientRect();
      const sticksOut = (element) => {
        const { width, left, right } = element.getBoundingClientRect();
        const cut = getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (left < edge.left - 1 || right > edge.right + 1 || cut);
      };
      return [
        ...(card.innerText.includes('${') ? ['a placeholder is left'] : []),
        ...(card.innerText.trim() ? [] : ['nothing is shown']),
        ...([...card.querySelectorAll('*')].some(sticksOut) ? ['a text or button sticks out or is cut off'] : []),
      ].map((fault) => `${card.dataset.name}: ${fault}`);
    }),
  );
  for (const fault of faults) console.error(fault);
  // One sheet for docs/: Danish at phone width, every other card dark, small enough for the repository.
  await page.setViewportSize({ width: 1510, height: 800 });
  await page.evaluate(() => document.documentElement.classList.add('sheet'));
  await page.waitForTimeout(300);
  const sheet = await page.screenshot({ path: at('docs', 'cards.png'), fullPage: true, scale: 'css' });
  await browser.close();
  console.log(
    `pictures/cards/: ${Object.keys(cardQuestions).length} pictures; docs/cards.png: ${Math.round(sheet.length / 1024)} KB; ${faults.length} faults`,
  );
  process.exitCode = faults.length ? 1 : 0;
}
