// Drives the built bot through the Microsoft 365 Agents Playground, as a person in Teams would, in headless Chromium:
// `node scripts/playground.mjs [folder for pictures]`. Ends with 1 and what was missing.
// The Playground listens on all interfaces, so all of it runs in a network of its own where the machine has such; nothing leaves it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { chromium } from 'playwright-core';
import { chromiumPath, quiet } from './chromium.mjs';

/** In milliseconds: the whole run, a program's start, and anything that is waited for on the page. */
const limits = { run: 150_000, start: 30_000, wait: 12_000 };
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const root = fileURLToPath(new URL('..', import.meta.url));
/** Said with the thumb. */
const comment = 'Godt svar – æøå ÆØÅ';
const [folder = 'pictures/playground'] = process.argv.slice(2);

if (process.env.PLAYGROUND_NETWORK === undefined) {
  const own = spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' }).status === 0;
  if (!own) console.error('No network namespace can be had here (unshare -rn): while this runs, the Playground listens on all interfaces.');
  const inside = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', process.execPath];
  const [command, args] = own ? ['unshare', inside] : [process.execPath, []];
  const child = spawn(command, [...args, ...process.argv.slice(1)], {
    // Never written to: it closes when this process ends, however that comes about.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, PLAYGROUND_NETWORK: own ? 'own' : 'shared' },
  });
  for (const signal of signals) process.on(signal, () => child.kill('SIGTERM'));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} else {
  await run();
}

async function run() {
  const faults = [];
  const started = [];
  const temporary = mkdtempSync(join(tmpdir(), 'playground-'));
  const began = Date.now();
  // However this ends, nothing of it goes on.
  process.on('exit', () => {
    for (const { pid } of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) kill(pid);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of signals) process.on(signal, () => process.exit(1));
  process.stdin.on('close', () => process.exit(1)).resume();
  setTimeout(() => {
    console.error([...faults, `not done after ${limits.run / 1000} seconds`].join('\n'));
    process.exit(1);
  }, limits.run).unref();

  try {
    mkdirSync(folder, { recursive: true });
    const [botPort, playgroundPort] = [await freePort(), await freePort()];
    const data = join(temporary, 'data');
    const texts = join(temporary, 'texts');
    writeTexts(texts, 'partial');
    writeFileSync(join(texts, 'documents', 'vagtbil.docx'), await struckOut());
    const bot = start(started, [join(root, 'dist', 'index.js')], {
      PORT: String(botPort),
      HOST: '127.0.0.1',
      DATA_DIR: data,
      KNOWLEDGE_DIRS: [join(root, 'knowledge'), texts].join(delimiter),
      ADMINS: people().currentUser.aadObjectId,
      REFRESH_SECONDS: '1',
      LOG_LEVEL: 'warn',
    });
    const config = join(temporary, 'playground.yml');
    writeFileSync(config, JSON.stringify(people(), null, 1));
    const url = `http://localhost:${playgroundPort}`;
    await ready(bot, `http://127.0.0.1:${botPort}/readyz`);
    const playground = start(
      started,
      [
        join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js'),
        ...[
          'start',
          '-e',
          `http://127.0.0.1:${botPort}/api/messages`,
          '-c',
          'msteams',
          '-p',
          String(playgroundPort),
          '--disable-telemetry',
        ],
      ],
      {
        HOME: temporary,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(temporary, 'playground.log'),
      },
    );
    await ready(playground, `${url}/_debug/ping`);

    const browser = await chromium.launch({ executablePath: chromiumPath(), args: quiet });
    try {
      await walk(await browser.newPage({ viewport: { width: 1280, height: 1300 }, locale: 'da-DK' }), url, texts, faults);
    } finally {
      await browser.close();
    }
    // What the thumb said is in the store once the bot has closed it.
    await stop(bot);
    const report = execFileSync(process.execPath, [join(root, 'dist', 'cli', 'report.js')], {
      env: { PATH: process.env.PATH, DATA_DIR: data },
      encoding: 'utf8',
      timeout: limits.start,
    });
    for (const part of ['1 like', comment]) if (!report.includes(part)) faults.push(`feedback: the report lacks "${part}"`);
    for (const line of bot.said.split('\n').filter((one) => /"level":"(?:warn|error|fatal)"/.test(one) && !one.includes('KNOWLEDGE_WAITS')))
      faults.push(`bot: ${line}`);
    await stop(playground);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  for (const fault of faults) console.error(fault);
  const where = process.env.PLAYGROUND_NETWORK === 'own' ? 'in a network of its own' : 'listening on all interfaces';
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${faults.length ? `${faults.length} faults in the Playground` : 'The bot holds in the Playground'} (${seconds} s, ${where}); pictures in ${folder}/`,
  );
  process.exit(faults.length ? 1 : 0);
}

/** What a person does, step by step, each with its picture. A step that fails is a fault, and the next is tried. */
async function walk(page, url, texts, faults) {
  page.setDefaultTimeout(limits.wait);
  await page.route('**/*', (route) => (new URL(route.request().url()).hostname === 'localhost' ? route.continue() : route.abort()));
  await page.goto(url, { timeout: limits.start });
  const cards = page.locator('.ac-adaptiveCard');
  const box = page.locator('[role=textbox]').last();
  const dialog = page.getByRole('dialog');

  /** `seen`: what the picture shows, if not the whole page. */
  const step = async (name, perform, seen = page) => {
    try {
      await perform((what) => faults.push(`${name}: ${what}`));
    } catch (error) {
      faults.push(`${name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
    await seen.screenshot({ path: join(folder, `${name}.png`) }).catch((error) => faults.push(`${name}: no picture, ${error.message}`));
  };
  /** Waits until the place says all of it, and reports what it does not. */
  const see = async (place, parts, missing) => {
    const until = Date.now() + limits.wait;
    for (;;) {
      const text = (await place.innerText({ timeout: 1_000 }).catch(() => '')).replace(/\s+/g, ' ');
      const lacking = parts.filter((part) => !text.includes(part));
      if (!lacking.length) return;
      if (Date.now() > until) return missing(`lacks "${lacking.join('", "')}"`);
      await page.waitForTimeout(50);
    }
  };
  /** Sends what is in the box, and waits for one card more: the answer. */
  const send = async (parts, missing) => {
    const before = await cards.count();
    await page.keyboard.press('Enter');
    await cards.nth(before).waitFor();
    await see(cards.last(), parts, missing);
    if ((await cards.count()) !== before + 1) missing(`${(await cards.count()) - before} cards for one question`);
  };
  const ask = async (question, parts, missing) => {
    await box.click();
    await page.keyboard.type(question);
    await send(parts, missing);
  };
  /** A button's answer stands where its card stood. */
  const press = async (name, parts, missing) => {
    const before = await cards.count();
    await cards.last().getByRole('button', { name }).click();
    await see(cards.last(), parts, missing);
    if ((await cards.count()) !== before) missing('the card was not replaced');
  };
  const status = ['Markeringen kan ikke aflæses', 'november 2017', 'regionens eget svar'];

  await step('1-welcome', (missing) => see(cards.first(), ['Welcome to Lægedækning', 'What does licensklinik mean?'], missing));
  await step('2-term', (missing) =>
    ask('what is a licensklinik', ['overenskomsten mellem RLTN og PLO', 'undated', 'agreed between the parties'], missing),
  );
  await step('3-status', (missing) => ask('status på 5b i Region Syddanmark', ['5b', 'Region Syddanmark', ...status], missing));
  await step('4-replaced', (missing) => press('Alle regioner', ['5b · alle regioner', 'Region Sjælland', 'Region Nordjylland'], missing));
  await step('5-back', (missing) => press('Tilbage', ['Alle regioner', ...status], missing));
  // The Playground's own page has no layout for phones; so the card alone gets the width that it has there.
  const phone = (element, wide) => {
    element.style.width = wide;
    const { left, right } = element.getBoundingClientRect();
    const sticksOut = (part) => part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1;
    return [...element.querySelectorAll('*')].filter(sticksOut).map((part) => part.textContent.slice(0, 40));
  };
  await step(
    '6-phone',
    async (missing) => {
      for (const text of await cards.last().evaluate(phone, '320px')) missing(`sticks out: "${text}"`);
    },
    cards.last(),
  );
  await cards.last().evaluate(phone, '');
  await step('7-feedback', async (missing) => {
    await page.getByRole('button', { name: 'Like', exact: true }).last().click();
    await dialog.locator('textarea').fill(comment);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await see(dialog, ['Thank you!'], missing);
  });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await dialog.waitFor({ state: 'detached' });

  // The Playground shows no result at all where one has a `tap`, which Teams wants; so they are looked for, and taken away for it alone.
  let taps = 0;
  await page.route('**/_conversation/v1/invoke', async (route) => {
    const response = await route.fetch();
    const body = await response.json().catch(() => undefined);
    for (const { preview } of body?.composeExtension?.attachments ?? []) {
      if (preview?.content?.tap) taps += 1;
      delete preview?.content?.tap;
    }
    await route.fulfill(body ? { response, json: body } : { response });
  });
  const search = page.locator('.fui-PopoverSurface');
  const found = search.getByText('Licensklinik (licence clinic)').first();
  await step('8-search', async (missing) => {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
    await page.getByRole('menuitem', { name: 'Search Command' }).click();
    await search.locator('input').fill('licensklinik');
    await found.waitFor();
    await see(search, ['En klinik, hvor den praktiserende læge arbejder'], missing);
    if (!taps) missing('no result can be tapped');
  });
  await step('9-search-result', async (missing) => {
    await found.click();
    await see(box, ['overenskomsten mellem RLTN og PLO', 'undated'], missing);
  });
  await step('10-search-sent', async (missing) => {
    await page.getByRole('button', { name: 'Send Message' }).last().click();
    await see(cards.last(), ['overenskomsten mellem RLTN og PLO', 'undated'], missing);
    if (await cards.last().getByRole('button').count()) missing('a button in it asks the bot');
  });
  // Nobody asked anything with it: the next card is the next question's.
  await step('11-search-unanswered', (missing) => ask('hvad er en regionsklinik', ['Regionsklinik'], missing));

  // The person is an admin: of a status that moves in the folder they are told unasked.
  await step('12-change-waits', async (missing) => {
    const before = await cards.count();
    writeTexts(texts, 'full');
    await cards.nth(before).waitFor();
    await see(cards.last(), ['A change waits for you', '1 status moves', 'Region Nordjylland', '→', 'Version 1 answers until'], missing);
  });
  await step('13-change-difference', (missing) => press('Show difference', ['Partly implemented', 'Fully implemented'], missing));
  await step('14-change-approved', (missing) => press('Approve', ['Version 2 answers now'], missing));
  await step('15-versions', (missing) => ask('/versioner', ['Version 2', 'svarer nu', 'Version 1'], missing));

  // A status that is marked by strike-through is theirs to confirm, and moves when the change is approved.
  await step('16-drafts', (missing) =>
    ask(
      '/kladder',
      ['90 · Fælles vagtbil · Region Nordjylland', 'Ikke overstreget: Påbegyndt', '● Fuldt implementeret → ◔ Påbegyndt'],
      missing,
    ),
  );
  await step('17-draft-confirmed', (missing) => press('Bekræft denne', ['En ændring venter', '1 status flytter sig', 'Godkend'], missing));

  await page.locator('[role=treeitem][aria-label="Gruppen"]').click();
  await step('18-group-welcome', (missing) => see(cards.first(), ['@', 'answer here'], missing));
  const mention = async (place) => {
    await place.click();
    await page.keyboard.type('@Læ');
    // Picked with a click: the Enter key would send the letters alone.
    await page.getByRole('menuitem', { name: 'Lægedækning' }).click();
    await page.keyboard.type(' status på 5b i Region Syddanmark');
  };
  await step('19-mention', () => mention(box));
  await step('20-group-status', (missing) => send(['5b', 'Region Syddanmark', ...status], missing));

  await page.locator('[role=treeitem][aria-label="Holdet - Opslag"]').click();
  await step('21-channel-welcome', (missing) => see(cards.first(), ['@', 'answer here'], missing));
  await step('22-channel-status', async (missing) => {
    await mention(page.locator('[role=textbox]').first());
    const before = await cards.count();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    // Newest first: the answer stands under its post, above what was there.
    await cards.nth(before).waitFor();
    await see(cards.first(), ['5b', 'Region Syddanmark', ...status], missing);
    if ((await cards.count()) !== before + 1) missing(`${(await cards.count()) - before} cards for one post`);
  });
}

/** A folder of its own beside the project's: one made-up recommendation, and how far it is. */
function writeTexts(folder, status) {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  mkdirSync(join(folder, 'status'), { recursive: true });
  const heading = '90 · Fælles vagtbil';
  const both = (da, en) => ({ da, en });
  const cell = {
    actor: 'region-nordjylland',
    markings: [{ status }],
    short: 'Bilen kører',
    section: 'Region Nordjylland',
  };
  const recommendation = {
    id: '90',
    title: both('Fælles vagtbil', 'A shared car for duty'),
    says: both('Regionerne skal dele en vagtbil.', 'The regions should share a car for duty.'),
    asked: both(['Hvornår bilen kører'], ['When the car runs']),
    as_of: '2017-11',
    source: { document: 'vagtbil', section: heading },
    cells: [{ ...cell, summary: 'Bilen kører om natten.' }],
  };
  const text = `---\ntitle: Notat om vagtbil\nkind: status_note\ndate: 2017-11\n---\n\n## ${heading}\n\nNotatet spørger til bilen.\n\n### Region Nordjylland\n\nBilen kører om natten.\n`;
  writeFileSync(join(folder, 'documents', 'vagtbil.md'), text);
  writeFileSync(join(folder, 'status', '90.yaml'), JSON.stringify(recommendation));
}

/** The same status, as a Word document marks it: all options but one are struck out. */
async function struckOut() {
  const paragraph = (...children) => new Paragraph({ children });
  const cell = (...children) => new TableCell({ children });
  const options = ['Ikke igangsat', 'Påbegyndt', 'Delvist impl.', 'Fuldt impl.'];
  const struck = options.map((text) => paragraph(new TextRun({ text, strike: text !== 'Påbegyndt' })));
  const row = new TableRow({
    children: [cell(paragraph(new TextRun('90 · Fælles vagtbil'))), cell(paragraph(new TextRun('Region Nordjylland'))), cell(...struck)],
  });
  return Packer.toBuffer(new Document({ title: 'Skema om vagtbil', sections: [{ children: [new Table({ rows: [row] })] }] }));
}

/** As the Playground wants it: five others, no more and no fewer. */
function people() {
  const person = (number, givenName, surname) => ({
    id: `user-id-${number}`,
    name: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipleName: `user${number}@example.com`,
    email: `user${number}@example.com`,
    aadObjectId: `00000000-0000-0000-0000-00000000002${number}`,
  });
  const [first, ...others] = ['Åse Ørsted', 'Bo Dam', 'Carl Friis', 'Ditte Bæk', 'Eva Holm', 'Finn Møller'];
  return {
    version: '0.1.1',
    tenantId: '00000000-0000-0000-0000-0000000000001',
    bot: { id: 'bot-id', name: 'Lægedækning' },
    currentUser: person(0, ...first.split(' ')),
    users: others.map((name, index) => person(index + 1, ...name.split(' '))),
    personalChat: { id: 'personal-chat-id' },
    groupChat: { id: 'group-chat-id', name: 'Gruppen' },
    team: {
      id: 'team-id',
      name: 'Holdet',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'channel-id', name: 'Opslag' }],
    },
  };
}

/** A program with this environment and no more, whose words are kept. */
function start(started, args, env) {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (child.said += text));
  started.push(child);
  return child;
}

async function ready(child, address) {
  for (const until = Date.now() + limits.start; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${address} was not ready: ${child.said.trim().split('\n').slice(-5).join('\n')}`);
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(late);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
