// What a restart finds: what served, what waited, what was decided meanwhile, and what the disk has spoilt.
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChecked } from '../../src/knowledge/checked-file.js';
import { snapshotFile } from '../../src/knowledge/snapshot.js';
import { readHistory, type History } from '../../src/refresh/history.js';
import { putOrder } from '../../src/refresh/orders.js';
import { aCell, aDocument, aRecommendation, yaml } from '../builders.js';
import { aFolderOnDisk, ask, put, readiness, said, serving, type Running } from './a-folder.js';

const patience = 120_000;
const question = 'hvor mange praksis blev solgt?';
const sold = (number: string) =>
  aDocument({ title: 'Oplæg om salg', kind: 'slides', date: '2021' }, `## Salg af praksis\n\n${number} praksis blev solgt.`);

/** A program whose folder and data outlive it. */
async function aPlace() {
  const folder = await aFolderOnDisk();
  const data = await mkdtemp(join(tmpdir(), 'bot-data-'));
  const keep = join(data, 'knowledge');
  const start = () => serving(folder, { DATA_DIR: data });
  const kill = async (bot: Running) => {
    bot.child.kill('SIGKILL');
    await bot.ended;
  };
  const history = async () => (await readHistory(keep)) as History;
  return { folder, keep, start, kill, history, remove: () => rm(data, { recursive: true, force: true }) };
}

test(
  'What waits and what was rejected outlive a restart; what was approved meanwhile is taken at the start',
  async () => {
    const { folder, keep, start, kill, history, remove } = await aPlace();
    const first = await start();
    await said(first, '"ready"');
    await put(
      folder,
      'status/9.yaml',
      yaml(
        aRecommendation({
          id: 9,
          title: { da: 'Andre faggrupper', en: 'Other professions' },
          source: { document: 'status', section: '9 · Andre faggrupper' },
          cells: [aCell({ markings: [{ status: 'full' }] })],
        }),
      ),
    );
    await said(first, '"knowledge waits"');
    await kill(first);

    const second = await start();
    expect(await readiness(second.url)).toMatchObject({ knowledgeNumber: 1, warnings: ['KNOWLEDGE_WAITS'] });
    expect(await ask(second.url, 'status 9 i Region Midtjylland')).toContain('Delvist');
    await kill(second);

    const hash = (await history()).waiting?.hash ?? '';
    await putOrder(keep, { kind: 'reject', hash }, new Date());
    const third = await start();
    await said(third, '"knowledge rejected"');
    await kill(third);
    const fourth = await start();
    expect(await readiness(fourth.url)).toMatchObject({ knowledgeNumber: 1, warnings: [] });
    expect((await history()).refused).toEqual([hash]);
    await put(
      folder,
      'status/9.yaml',
      `${yaml(aRecommendation({ id: 9, title: { da: 'Andre faggrupper', en: 'Other professions' }, source: { document: 'status', section: '9 · Andre faggrupper' }, cells: [aCell({ markings: [{ status: 'full' }] })] }))}\n\n`,
    );
    await said(fourth, '"knowledge waits"');
    await kill(fourth);

    await putOrder(keep, { kind: 'approve', hash: (await history()).waiting?.hash ?? '' }, new Date());
    const fifth = await start();
    await said(fifth, '"knowledge taken"');
    expect(await ask(fifth.url, 'status 9 i Region Midtjylland')).toContain('Fuldt');
    await kill(fifth);
    await remove();
  },
  patience,
);

test(
  'A damaged version is made anew from the folder, or the one before it serves; a missing folder is named while the last version serves',
  async () => {
    const { folder, keep, start, kill, history, remove } = await aPlace();
    const spoil = async () => {
      const { versions, serving: number } = await history();
      const file = snapshotFile(keep, versions.find((version) => version.number === number)?.hash ?? '');
      await writeFile(file, 'x');
      return file;
    };
    const first = await start();
    await put(folder, 'documents/oplaeg.md', sold('Syv'));
    await said(first, '"knowledge taken"');
    expect(await ask(first.url, question)).toContain('Syv praksis');
    await kill(first);

    const damaged = await spoil();
    const second = await start();
    expect(second.output()).toContain('KNOWLEDGE_VERSION_DAMAGED');
    expect(await readiness(second.url)).toMatchObject({ knowledgeNumber: 2, warnings: [] });
    expect(await ask(second.url, question)).toContain('Syv praksis');
    expect(await readChecked(damaged)).toHaveProperty('value');
    await kill(second);

    await rename(folder, `${folder}-away`);
    const third = await start();
    await said(third, 'KNOWLEDGE_FOLDER_MISSING');
    expect(await readiness(third.url)).toMatchObject({ status: 'ready', knowledgeNumber: 2, warnings: ['KNOWLEDGE_FOLDER_MISSING'] });
    await kill(third);

    await spoil();
    const fourth = await start();
    expect(await readiness(fourth.url)).toMatchObject({ status: 'ready', knowledgeNumber: 1 });
    expect(await ask(fourth.url, question)).toContain('Tre praksis');
    await kill(fourth);
    await rename(`${folder}-away`, folder);
    await remove();
  },
  patience,
);

test(
  'A file that cannot be read any more is answered from as it was, and named; what was written beside the versions is swept',
  async () => {
    const { folder, keep, start, kill, remove } = await aPlace();
    await put(keep, 'abcdefabcdef.json', 'left behind');
    await put(keep, 'abcdefabcdef.json.x.tmp', 'half written');
    const bot = await start();
    const { problems } = await readiness(bot.url);
    await put(folder, 'documents/oplaeg.md', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00]));
    await put(
      folder,
      'documents/lov.md',
      aDocument({ title: 'Lov om klinikker', kind: 'law', date: '2018-06-12' }, '## § 227\n\nRegionsrådet skal udbyde praksis.'),
    );
    await said(bot, '"knowledge taken"');
    expect(await ask(bot.url, question)).toContain('Tre praksis');
    expect(await ask(bot.url, 'hvad siger § 227 om regionsrådet?')).toContain('skal udbyde');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 2, problems: problems + 1 });
    // One more, and nothing else: what answers is the same, and it is told all the same.
    await put(folder, 'documents/strategi.md', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00]));
    await said(bot, '"file":"documents/strategi.md"');
    expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 2, problems: problems + 2 });
    expect((await readdir(keep)).filter((name) => name.startsWith('abcdef'))).toEqual([]);
    await kill(bot);
    await remove();
  },
  patience,
);
