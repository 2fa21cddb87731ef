// Who a pseudonym stands for, and how that is forgotten.
import { aStore, bytes, clear, folder, question } from './a-store.js';
import { started } from './started.js';

afterEach(clear);

const [anna, bent] = ['aaaaaaaa-1111-2222-3333-444444444444', 'bbbbbbbb-1111-2222-3333-444444444444'];

test('A person has one pseudonym, however their id is spelled and after a restart, and nobody else has it', async () => {
  const where = await folder();
  const first = await aStore(where);
  const name = await first.store.pseudonymOf(anna);
  expect(name).toMatch(/^p-[0-9a-f]{16}$/);
  expect(await first.store.pseudonymOf(bent)).not.toBe(name);
  await first.store.close();
  expect(await (await aStore(where)).store.pseudonymOf(anna.toUpperCase())).toBe(name);
});

test('Once forgotten, nothing in the file leads from the pseudonym to the person; what was kept of others is still there', async () => {
  const where = await folder();
  const { store } = await aStore(where);
  const [name, other] = [await store.pseudonymOf(anna), await store.pseudonymOf(bent)];
  await store.unanswered(question('hvad er en måneklinik'));
  expect(await bytes(where)).toContain(anna);
  expect([await store.forget(anna.toUpperCase()), await store.forget(anna)]).toEqual([1, 0]);
  expect(await bytes(where)).not.toMatch(new RegExp(`${anna}|${name}`));
  expect(await store.pseudonymOf(bent)).toBe(other);
  expect((await store.kept()).unanswered).toHaveLength(1);
  // Drawn anew: the same person later is somebody else.
  expect(await store.pseudonymOf(anna)).not.toBe(name);
});

test('A key that was not used for RETENTION_DAYS is deleted', async () => {
  const where = await folder();
  const early = await aStore(where, { day: '2026-01-01', retentionDays: 30 });
  await early.store.pseudonymOf(anna);
  await early.store.close();
  await (await aStore(where, { day: '2026-01-31', retentionDays: 30 })).store.close();
  expect(await bytes(where)).not.toContain(anna);
});

describe('`npm run forget`', () => {
  const forget = (where: string, ...ids: string[]) => started(['dist/cli/forget.js', ...ids], { DATA_DIR: where });

  test('deletes what is tied to the id, and says how much that was', async () => {
    const where = await folder();
    const { store } = await aStore(where);
    await store.pseudonymOf(anna);
    await store.close();
    expect(await forget(where, anna)).toMatchObject({ output: 'Forgotten: 1 row.\n', code: 0 });
    expect(await bytes(where)).not.toContain(anna);
    expect(await forget(where, anna)).toMatchObject({ output: 'Nothing was kept of this person.\n', code: 0 });
  }, 60_000);

  test.each([[[]], [['anna@example.org']]])(
    'wants an Entra object id (%j)',
    async (ids) => {
      const { errors, code } = await forget(await folder(), ...ids);
      expect([errors, code]).toEqual([expect.stringContaining('npm run -s forget -- 00000000-'), 1]);
    },
    60_000,
  );
});
