// A file's name made safe, and put there whole or not at all.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { createUpload, safeName } from '../../src/admin/upload.js';
import { isFileAddress } from '../../src/teams/addresses.js';
import { clear, folder } from '../store/a-store.js';
import { listen } from '../teams/edge.js';

afterEach(clear);

describe('A name is made safe:', () => {
  test.each([
    ['Aftale om tutorlæger.docx', 'Aftale om tutorlæger.docx'],
    ['AFTALE.PDF', 'AFTALE.pdf'],
    ['../../etc/passwd.md', 'passwd.md'],
    ['C:\\Users\\anna\\note.md', 'note.md'],
    ['.skjult.md', 'skjult.md'],
    ['~$åben.docx', 'åben.docx'],
    ['a\u0000b\u202egnp.md', 'abgnp.md'],
    ['hvad? er "det": <nu>.pdf', 'hvad- er -det-- -nu-.pdf'],
    ['linje\nskift.md', 'linjeskift.md'],
    ['README.md', 'fil-README.md'],
    ['con.md', 'fil-con.md'],
    ['.md', undefined],
    ['glossary.yaml', undefined],
    ['script.js', undefined],
    ['aftale.pdf.exe', undefined],
    ['', undefined],
  ])('%j → %j', (sent, kept) => {
    expect(safeName(sent)).toBe(kept);
  });
  test('whatever is sent, the name is one file of the folder, of a kind that is taken, and short enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('.md', '.PDF', '.docx', '/x.xlsx', '..pptx'),
        (stem, ending) => {
          const name = safeName(stem + ending);
          if (name === undefined) return;
          expect(name).toMatch(/^(?![.~])[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.(?:md|pdf|docx|xlsx|pptx)$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250 * 2);
          expect(safeName(name)).toBe(name);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('A file is fetched from', () => {
  const settings = { local: false, fileHosts: ['.sharepoint.com', 'filer.region.dk'] };
  test.each(['https://region-my.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x', 'https://filer.region.dk/a'])(
    '%s',
    (address) => {
      expect(isFileAddress(address, settings)).toBe(true);
    },
  );
  test.each([
    'http://region-my.sharepoint.com/a',
    'https://sharepoint.com.evil.test/a',
    'https://evilsharepoint.com/a',
    'https://region.sharepoint.com:8443/a',
    'https://anna:x@region.sharepoint.com/a',
    'https://region.sharepoint.com@evil.test/a',
    'https://x.filer.region.dk/a',
    'https://169.254.169.254/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https:\\\\region.sharepoint.com\\a',
    'https://REGION.sharepoint.com/a',
    'https://region.sharepoint.com\t/a',
    'https://xn--sharepoint-x.test/a',
    'ftp://region.sharepoint.com/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    `https://region.sharepoint.com/${'a'.repeat(9_000)}`,
    '',
  ])('not %s', (address) => {
    expect(isFileAddress(address, settings)).toBe(false);
  });
  test('in local mode, loopback alone', () => {
    const local = { local: true, fileHosts: ['.sharepoint.com'] };
    expect(['http://127.0.0.1:1/a', 'https://region.sharepoint.com/a'].map((one) => isFileAddress(one, local))).toEqual([true, false]);
  });
});

describe('In the folder', () => {
  const receive = async (into: string, name: string, text = 'ny') => {
    const host = await listen((_request, response) => void response.end(text));
    try {
      return await createUpload({ folder: into, allowed: () => true })({ name, url: host.url });
    } finally {
      await host.close();
    }
  };
  test('a file of the same name is replaced, whole', async () => {
    const into = await folder();
    await writeFile(join(into, 'a.md'), 'gammel, og meget længere');
    expect(await receive(into, 'a.md')).toEqual({ kept: 'a.md' });
    expect([await readdir(into), await readFile(join(into, 'a.md'), 'utf8')]).toEqual([['a.md'], 'ny']);
  });
  test('it is told by the name that findings have for it', async () => {
    const into = await folder();
    const host = await listen((_request, response) => void response.end('ny'));
    const receive = createUpload({ folder: into, allowed: () => true, named: (file) => `nyt/${file}` });
    expect(await receive({ name: 'a.md', url: host.url })).toEqual({ kept: 'nyt/a.md' });
    await host.close();
    expect(await readdir(into)).toEqual(['a.md']);
  });
  test('a link is replaced, and what it leads to is not written', async () => {
    const [into, outside] = [await folder(), await folder()];
    await writeFile(join(outside, 'b.md'), 'udenfor');
    await symlink(join(outside, 'b.md'), join(into, 'a.md'));
    await receive(into, 'a.md');
    expect([await readFile(join(outside, 'b.md'), 'utf8'), await readFile(join(into, 'a.md'), 'utf8')]).toEqual(['udenfor', 'ny']);
  });
  test('what cannot be put there leaves nothing behind, and says so', async () => {
    const into = await folder();
    await mkdir(join(into, 'a.md'));
    expect(await receive(into, 'a.md')).toMatchObject({ refused: { what: 'file_not_kept', values: { reason: 'EISDIR' } } });
    expect(await readdir(into)).toEqual(['a.md']);
    expect(await receive(join(into, 'findes-ikke'), 'a.md')).toMatchObject({
      refused: { what: 'file_not_kept', values: { reason: 'ENOENT' } },
    });
  });
  test('a file that does not come in time is not there', async () => {
    const into = await folder();
    const host = await listen((_request, response) => void response.write('halv'));
    const got = await createUpload({ folder: into, allowed: () => true, patience: 20 })({ name: 'a.md', url: host.url });
    await host.close();
    expect([got, await readdir(into)]).toEqual([{ refused: expect.objectContaining({ what: 'file_not_fetched' }) as unknown }, []]);
  });
});
