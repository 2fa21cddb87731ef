// What an admin sees of a refresh: the real program over a folder, asked over HTTP, told by the command line.
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { aCell, aDocument, aRecommendation, yaml } from '../builders.js';
import { aFolderOnDisk, ask, decided, inTerminal, put, readiness, said, serving } from './a-folder.js';

const patience = 120_000;

const samarbejde = (text: string) =>
  aDocument({ title: 'Samarbejde i Midtjylland', kind: 'joint_agreement', date: '2020-03', regions: ['region-midtjylland'] }, text);
const years = (number: string) =>
  samarbejde(
    `## Licensklinik\n\nLægen arbejder på overenskomst. Regionen stiller lokaler til rådighed.\n\n## Husleje\n\nRegionen betaler huslejen i ${number} år.`,
  );
const question = 'hvor længe betaler regionen huslejen?';
/** 5b in Midtjylland. */
const status = (value: string) =>
  yaml(
    aRecommendation({
      cells: [
        aCell({ markings: [{ status: value }] }),
        aCell({ actor: 'region-sjaelland', section: 'Region Sjælland', markings: [{ status: 'unreadable' }] }),
      ],
    }),
  );
const of5b = 'status 5b i Region Midtjylland';

test(
  'A changed file changes the answer, a moved status waits while the old one answers, and an admin approves, rejects and goes back',
  async () => {
    const folder = await aFolderOnDisk();
    const bot = await serving(folder);
    expect(await ask(bot.url, question)).toContain('huslejen i to år');
    expect(await readiness(bot.url)).toMatchObject({ status: 'ready', knowledgeNumber: 1, warnings: [] });

    await put(folder, 'documents/samarbejde.md', years('fire'));
    await said(bot, '"knowledge taken"');
    expect(await ask(bot.url, question)).toContain('huslejen i fire år');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 2, warnings: [] });

    const before = await ask(bot.url, of5b);
    await put(folder, 'status/5b.yaml', status('full'));
    await said(bot, '"knowledge waits"');
    expect(await ask(bot.url, of5b)).toEqual(expect.stringContaining('Delvist'));
    expect(before).toContain('Delvist');
    expect(await readiness(bot.url)).toMatchObject({ status: 'ready', knowledgeNumber: 2, warnings: ['KNOWLEDGE_WAITS'] });
    expect(await inTerminal(bot, folder, 'refresh')).toMatch(/5b · Region Midtjylland: ◑.Delvist implementeret → ●.Fuldt implementeret/);

    await decided(bot, folder, 'reject');
    await said(bot, '"knowledge rejected"');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 2, warnings: [] });

    await put(folder, 'status/5b.yaml', `${status('full')}\n`);
    await said(bot, '"knowledge waits"', 2);
    await expect(inTerminal(bot, folder, 'approve', 'abcdef')).rejects.toMatchObject({
      stderr: expect.stringContaining('er ikke det, som koden er vist for'),
    });
    await decided(bot, folder, 'approve');
    await said(bot, '"knowledge taken"', 2);
    expect(await ask(bot.url, of5b)).toContain('Fuldt');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 3, warnings: [] });

    await expect(inTerminal(bot, folder, 'rollback')).rejects.toMatchObject({ stderr: expect.stringContaining('rollback 41') });
    expect(await inTerminal(bot, folder, 'rollback', '3')).toContain('Version 3 svarer allerede');
    await inTerminal(bot, folder, 'rollback', '1');
    await said(bot, '"knowledge taken"', 3);
    expect(await ask(bot.url, question)).toContain('huslejen i to år');
    expect(await inTerminal(bot, folder, 'versions')).toMatch(/3 .*\n.*2 .*\n.*1 .*svarer nu/);

    // A moment's look later it is still so: what was rolled back from is not taken again.
    await inTerminal(bot, folder, 'refresh');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 1, warnings: [] });

    // An unreachable folder is named, and the old version serves.
    await rename(folder, `${folder}-away`);
    await said(bot, 'KNOWLEDGE_FOLDER_MISSING');
    expect(await readiness(bot.url)).toMatchObject({ status: 'ready', knowledgeNumber: 1, warnings: ['KNOWLEDGE_FOLDER_MISSING'] });
    expect(await ask(bot.url, question)).toContain('huslejen i to år');
    await rename(`${folder}-away`, folder);

    // So is one that is empty all at once.
    await rm(join(folder, 'documents'), { recursive: true });
    await rm(join(folder, 'status'), { recursive: true });
    for (const name of ['actors', 'glossary', 'questions', 'language/english-danish', 'language/synonyms'])
      await rm(join(folder, `${name}.yaml`));
    await said(bot, 'KNOWLEDGE_FOLDER_EMPTIED');
    expect(await ask(bot.url, question)).toContain('huslejen i to år');
    await bot.stop();
  },
  patience,
);
