// The knowledge changes while people ask, and the program is killed while it changes: nobody is answered from two versions at once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putOrder } from '../../src/refresh/orders.js';
import { aDocument } from '../builders.js';
import { runningBot } from '../program.js';
import { aFolderOnDisk, ask, put, readiness, said, serving } from '../refresh/a-folder.js';
import { scale, tell } from './scale.js';

const kills = scale(20, 300);
const [refreshes, answers] = [scale(5, 200), scale(300, 50_000)];
const asking = 8;
const patience = scale(300_000, 1_800_000);

const towns = ['Aars', 'Bramming', 'Christiansfeld', 'Dragør', 'Ebeltoft', 'Fanø'];
/** Every text of the folder carries the number of its state. */
const write = async (folder: string, state: number): Promise<void> => {
  for (const town of towns)
    await put(
      folder,
      `documents/${town.toLowerCase()}.md`,
      aDocument(
        { title: `Notat om ${town}`, date: '2020' },
        `## Huse i ${town}\n\nAlle lægehuse i kommunen har mærke nr${state} på døren.`,
      ),
    );
};
const question = '/søg lægehuse mærke døren';
const statesIn = (answer: string): string[] => [...new Set([...answer.matchAll(/\bnr\d+/g)].map(([state]) => state))];
const texts = (answer: string): number => towns.filter((town) => answer.includes(`Notat om ${town}`)).length;

/** The same numbers each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test(
  'Killed at any moment of a refresh, it comes back with the old version or the new one',
  async () => {
    const random = chance(1);
    const folder = await aFolderOnDisk();
    const data = await mkdtemp(join(tmpdir(), 'bot-data-'));
    const found = { old: 0, new: 0 };
    const wrong: string[] = [];
    const slowest: number[] = [];
    await write(folder, 0);
    let served = 'nr0';
    for (let round = 1; round <= kills + 1; round += 1) {
      const started = performance.now();
      const bot = await serving(folder, { DATA_DIR: data });
      slowest.push(performance.now() - started);
      const states = statesIn(await ask(bot.url, question));
      const written = `nr${round - 1}`;
      const [state = 'none'] = states;
      if (states.length !== 1 || ![served, written].includes(state))
        wrong.push(`round ${round}: ${states.join(' and ')} after ${served} and ${written}`);
      if (round > 1) found[state === written ? 'new' : 'old'] += 1;
      served = state;
      if (round > kills) {
        await bot.stop();
        break;
      }
      await write(folder, round);
      await putOrder(join(data, 'knowledge'), { kind: 'look' }, new Date());
      // The moment is the point: anywhere from just before the second look, a second after the order, to a little after all is taken.
      await new Promise((resolve) => setTimeout(resolve, 850 + random() * 700));
      bot.child.kill('SIGKILL');
      await bot.ended;
    }
    tell('killed while it refreshed', { ...found, wrong: wrong.length, 'ms until ready at most': Math.round(Math.max(...slowest)) });
    expect(wrong).toEqual([]);
    await rm(data, { recursive: true, force: true });
  },
  patience,
);

test(
  'While the knowledge changes, every question is answered, and none from two versions',
  async () => {
    const folder = await aFolderOnDisk();
    await write(folder, 0);
    // Looks come by order alone, so that each state is taken.
    const bot = await runningBot({ KNOWLEDGE_DIRS: folder, REFRESH_SECONDS: '86400', RATE_PER_PERSON: '10000', LOG_LEVEL: 'info' });
    let [asked, failed, mixed, changing] = [0, 0, 0, true];
    const seen = new Set<string>();
    const times: number[] = [];
    const failures = new Set<string>();
    // Each a person of their own, far from the number of questions that one may ask in a minute.
    const person = async (_: unknown, number: number) => {
      while (changing || asked < answers) {
        asked += 1;
        const began = performance.now();
        const answer = await ask(bot.url, question, `person${number}`);
        times.push(performance.now() - began);
        const states = statesIn(answer);
        for (const state of states) seen.add(state);
        if (states.length > 1) mixed += 1;
        if (states.length && texts(answer) >= 3) continue;
        failed += 1;
        if (failures.size < 3) failures.add(answer);
      }
    };
    const people = Promise.all(Array.from({ length: asking }, person));
    for (let state = 1; state <= refreshes; state += 1) {
      await write(folder, state);
      await putOrder(join(bot.data, 'knowledge'), { kind: 'look' }, new Date());
      await said(bot, '"knowledge taken"', state);
    }
    changing = false;
    await people;
    times.sort((a, b) => a - b);
    const quantile = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    tell('asked while it refreshed', {
      asked,
      refreshes,
      failed,
      mixed,
      states: seen.size,
      'ms p50': quantile(0.5),
      'ms p99': quantile(0.99),
    });
    expect([...failures]).toEqual([]);
    expect({ failed, mixed }).toEqual({ failed: 0, mixed: 0 });
    expect(seen.size).toBeGreaterThan(refreshes / 2);
    expect(asked).toBeGreaterThanOrEqual(answers);
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: refreshes + 1, warnings: [] });
    await bot.stop();
  },
  patience,
);
