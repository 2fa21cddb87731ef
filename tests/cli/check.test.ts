// `npm run -s knowledge -- check` on a folder that nothing can be answered from.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compiled } from '../program.js';
import { emptyFolder, put } from '../refresh/a-folder.js';

test('Where no file can be read, each is named with its mend, and then that there is no text', async () => {
  const folder = await emptyFolder();
  await put(folder, 'aftale.docx', 'ikke Word');
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(await compiled(), 'dist/cli/knowledge.js'), 'check'], {
    env: { PATH: process.env['PATH'], KNOWLEDGE_DIRS: folder },
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^aftale\.docx:1: problem: .+\n {4}\S/m);
  expect([stderr, status]).toEqual([expect.stringContaining('Der er ingen tekst i'), 1]);
}, 60_000);
