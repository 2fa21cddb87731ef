// Looks at the try-it page as a person would, in headless Chromium: `node scripts/look.mjs http://127.0.0.1:3978 [folder for pictures]`.
// Asks the README's two questions, takes a suggestion, presses a button and a thumb, and fails where an answer, the console or the
// layout is not as it should be.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { chromiumPath, quiet } from './chromium.mjs';

const [url = 'http://127.0.0.1:3978', folder = 'pictures'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: chromiumPath(), args: quiet });
const faults = [];
const check = (holds, what) => void (holds || faults.push(what));

/** What axe finds against the page as it stands: each violation is a fault. */
async function accessible(page, name) {
  // A card that is still fading in has colours that nobody reads.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, help, nodes } of violations)
    faults.push(
      `${name}: ${id}: ${help}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any.map((one) => one.message).join(' ')}`).join(', ')}`,
    );
}

/** Asks, and gives the text of the last answer. */
async function ask(page, question) {
  const answers = page.locator('article');
  const before = await answers.count();
  await page.locator('textarea').fill(question);
  await page.keyboard.press('Enter');
  await answers.nth(before).waitFor();
  return (await answers.last().innerText()).replace(/\s+/g, ' ');
}

/** The thumb opens a field, can be taken back, and says thanks once it is sent. */
async function rate(page, name) {
  const thumb = page.getByRole('button', { name: 'Godt svar' }).last();
  const field = page.getByLabel('Hvad er godt ved svaret?');
  await thumb.click();
  check(await field.evaluate((element) => element === document.activeElement), `${name}: the comment is not ready to be written`);
  await page.keyboard.press('Escape');
  check((await field.count()) === 0, `${name}: a thumb cannot be taken back`);
  await thumb.click();
  await field.fill('Klart svar – æøå');
  await accessible(page, `${name}, rating`);
  await page.screenshot({ path: join(folder, `${name}-rating.png`) });
  await page.getByRole('button', { name: 'Send vurdering' }).click();
  await page.getByText('Tak for vurderingen').waitFor();
  await accessible(page, `${name}, rated`);
}

/** What is suggested is asked with one press, and then other things are suggested. */
async function suggested(page, name) {
  const suggestions = page.getByRole('list', { name: 'Forslag' }).getByRole('button');
  const [first, ...others] = await suggestions.allInnerTexts();
  check(first !== undefined && others.length < 3, `${name}: ${first === undefined ? 0 : others.length + 1} suggestions`);
  const answers = page.locator('article');
  const before = await answers.count();
  await suggestions.first().click();
  await answers.nth(before).waitFor();
  check((await page.locator('.you').last().innerText()).includes(first ?? ''), `${name}: the suggestion is not what was asked`);
  await page.screenshot({ path: join(folder, `${name}-suggested.png`) });
}

for (const [name, width, colorScheme] of [
  ['wide', 1200, 'light'],
  ['phone', 360, 'light'],
  ['dark', 800, 'dark'],
]) {
  // Without motion, so that no picture is taken while the page scrolls.
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: 'da-DK', reducedMotion: 'reduce' });
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => check(message.type() !== 'error', `${name}: console: ${message.text()}`));
  await page.goto(url);
  await accessible(page, `${name}, welcome`);
  await page.screenshot({ path: join(folder, `${name}-welcome.png`) });
  const term = await ask(page, 'what is a licensklinik');
  for (const part of ['overenskomsten mellem RLTN og PLO', 'undated', 'agreed between the parties'])
    check(term.includes(part), `${name}: the definition lacks "${part}"`);
  const status = await ask(page, 'status på 5b i Region Syddanmark');
  for (const part of ['Markeringen kan ikke aflæses', 'november 2017', 'regionens eget svar'])
    check(status.includes(part), `${name}: the status lacks "${part}"`);
  check((await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)) === true, `${name}: suggestions widen the page`);
  await page.screenshot({ path: join(folder, `${name}-status.png`) });
  await page.locator('article').last().getByRole('button', { name: 'Alle regioner' }).click();
  await page.getByText('5b · alle regioner').last().waitFor();
  check((await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)) === true, `${name}: the page scrolls sideways`);
  await accessible(page, `${name}, with answers`);
  await page.screenshot({ path: join(folder, `${name}-all.png`) });
  await rate(page, name);
  await suggested(page, name);
  await page.close();
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults on the try-it page` : `The try-it page holds; pictures in ${folder}/`);
process.exitCode = faults.length ? 1 : 0;
