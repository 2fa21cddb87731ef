import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import type { AnyCommand } from '../src/commands/command.js';
import { commands } from '../src/commands/list.js';
import { buildManifest, type Ingredients } from '../src/manifest/build.js';
import type { CommandList } from '../src/manifest/command-lists.js';
import { pack } from '../src/manifest/pack.js';
import { readSettings } from '../src/manifest/settings.js';
import { started } from './store/started.js';
import { path, theBot } from './the-bot.js';

const given = {
  '--app-id': '7f1c7c2e-5b0a-4d5e-9c0f-2f6a3a9f1e44',
  '--domain': 'bot.min-region.dk',
  '--developer': 'Min Region',
  '--website': 'https://www.min-region.dk',
  '--privacy': 'https://www.min-region.dk/privatliv',
  '--terms': 'https://www.min-region.dk/vilkaar',
};
/** The arguments, with some replaced; `undefined` leaves one out. */
const argv = (changes: Readonly<Record<string, string | undefined>> = {}): string[] =>
  Object.entries({ ...given, ...changes }).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));

const json = async (name: string) => JSON.parse(await readFile(path(name), 'utf8'));
const text = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));
const packed = async (changes: Readonly<Record<string, string>> = {}) => unzipSync(await pack(path(''), readSettings(argv(changes))));
const files = await packed();
const manifest = text(files['manifest.json']);
const en = text(files['en.json']);
const lists = manifest.bots[0].commandLists as readonly CommandList[];
const ingredients: Ingredients = {
  templates: { manifest: await json('manifest/manifest.json'), en: await json('manifest/en.json') },
  settings: readSettings(argv()),
  version: '1.2.3',
  commands,
};

/** What stands in the manifest where a key of the localization file points. */
const at = (key: string): unknown =>
  key.split(/[.[\]]+/).reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part], manifest);

/** Every string of a value. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];

/** What Microsoft's schema says against a value, one line a fault. The schemas come with a package: nothing is fetched. */
async function faults(value: unknown, schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', version = manifest.manifestVersion) {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(
    await json(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/${schema}.schema.json`),
  );
  validate(value);
  return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

describe('The manifest', () => {
  test.each(['1.29', '1.30'])('is valid by schema %s', async (version) => {
    const of = { ...manifest, manifestVersion: version };
    expect(await faults(of, 'MicrosoftTeams', version)).toEqual([]);
    expect(await faults(en, 'MicrosoftTeams.Localization', version)).toEqual([]);
  });
  test('is truly judged by it: a fault is found', async () => {
    expect(await faults({ ...manifest, accentColor: 'blue', extra: 1 }, 'MicrosoftTeams')).toHaveLength(2);
    expect(await faults({ ...en, 'bots[0].commandLists[0].commands[12].title': 'x' }, 'MicrosoftTeams.Localization')).toHaveLength(1);
  });
  test('names its schema and the version of package.json', async () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(en.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(manifest.version).toBe((await json('package.json')).version);
  });
  test('has the ids, host and addresses it was told', async () => {
    expect(manifest).toMatchObject({
      id: given['--app-id'],
      bots: [{ botId: given['--app-id'] }],
      composeExtensions: [{ botId: given['--app-id'] }],
      validDomains: [given['--domain']],
      name: { short: 'Lægedækning' },
      developer: {
        name: given['--developer'],
        websiteUrl: given['--website'],
        privacyUrl: given['--privacy'],
        termsOfUseUrl: given['--terms'],
      },
    });
    const other = await packed({ '--bot-id': '0D9B3A55-3E0C-4F64-8D0E-6A4C1F6B2E77', '--name': 'Prøvebot' });
    expect(text(other['manifest.json'])).toMatchObject({
      id: given['--app-id'],
      bots: [{ botId: '0d9b3a55-3e0c-4f64-8d0e-6a4c1f6b2e77' }],
      composeExtensions: [{ botId: '0d9b3a55-3e0c-4f64-8d0e-6a4c1f6b2e77' }],
      name: { short: 'Prøvebot' },
    });
    expect(text(other['en.json'])).toMatchObject({ 'name.short': 'Prøvebot' });
  });
  test('works in 1:1, teams, group chats and shared channels, takes private messages, and asks to read nothing else', () => {
    expect(manifest).toMatchObject({
      supportsChannelFeatures: 'tier1',
      bots: [{ scopes: ['personal', 'team', 'groupChat'], supportsTargetedMessages: true }],
    });
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });
  test('has one search, which answers before anything is typed', () => {
    expect(manifest.composeExtensions[0].commands).toMatchObject([
      { id: 'search', type: 'query', initialRun: true, parameters: [{ name: 'query' }] },
    ]);
  });
  test('has Danish by itself, English in its file, and no text of one without the other', () => {
    expect(manifest.localizationInfo).toEqual({ defaultLanguageTag: 'da', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] });
    const keys = Object.keys(en).filter((key) => key !== '$schema');
    expect(keys.filter((key) => typeof at(key) !== 'string')).toEqual([]);
    const told = lists.flatMap((list) => list.commands.flatMap((command) => Object.keys(command).filter((key) => key !== 'type')));
    expect(keys.filter((key) => key.startsWith('bots'))).toHaveLength(told.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        'name.short',
        'name.full',
        'description.short',
        'description.full',
        'composeExtensions[0].commands[0].title',
      ]),
    );
  });
  test('holds no placeholder, nor any that a text could bring in', () => {
    expect(strings([manifest, en]).filter((one) => /\{\{|\}\}|undefined|TODO/.test(one))).toEqual([]);
  });
  test('is refused where a template has a placeholder that nothing fills', () => {
    const templates = { ...ingredients.templates, en: { 'name.short': '{{NAVN}}' } };
    expect(() => buildManifest({ ...ingredients, templates })).toThrow('{{NAVN}}: nothing fills it');
  });
});

describe('Names and texts are within what Teams shows:', () => {
  test.each([
    ['name.short', 30],
    ['name.full', 100],
    ['description.short', 80],
    ['description.full', 4000],
    ['composeExtensions[0].commands[0].title', 32],
    ['composeExtensions[0].commands[0].description', 128],
    ['composeExtensions[0].commands[0].parameters[0].title', 32],
    ['composeExtensions[0].commands[0].parameters[0].description', 128],
  ])('%s, at most %i characters', (key, most) => {
    for (const one of [String(at(key)), String(en[key])]) {
      expect(one.length).toBeGreaterThan(1);
      expect(one.length).toBeLessThanOrEqual(most);
    }
  });
  test('the full name with the longest name that is taken', async () => {
    const long = await packed({ '--name': 'N'.repeat(30) });
    expect(await faults(text(long['manifest.json']), 'MicrosoftTeams')).toEqual([]);
    expect(await faults(text(long['en.json']), 'MicrosoftTeams.Localization')).toEqual([]);
  });
});

describe('The command lists', () => {
  const named = commands.filter(({ slash, summary, example }) => slash && summary && example);
  const sorted = (list: readonly string[]) => [...list].sort();

  test('are slash and mention in teams and group chats, prompts in 1:1', () => {
    expect(lists.map(({ scopes, triggers }) => ({ scopes, triggers }))).toEqual([
      { scopes: ['team', 'groupChat'], triggers: ['slash', 'mention'] },
      { scopes: ['personal'], triggers: ['mention'] },
    ]);
    expect(lists[0]?.commands.filter(({ type }) => type)).toEqual([]);
    expect(lists[1]?.commands.filter(({ type }) => type !== 'prompt')).toEqual([]);
  });
  test.each([0, 1])('number %i tells of every command of the table and of no other, in both languages', (index) => {
    const titles = lists[index]?.commands.map(({ title }) => title) ?? [];
    expect(sorted(titles)).toEqual(sorted(named.map(({ slash }) => slash?.da ?? '')));
    const english = titles.map((_title, place) => String(en[`bots[0].commandLists[${index}].commands[${place}].title`]));
    expect(sorted(english)).toEqual(sorted(named.map(({ slash }) => slash?.en ?? '')));
    for (const [place, title] of titles.entries())
      expect(named.find(({ slash }) => slash?.da === title)).toMatchObject({ slash: { en: english[place] } });
  });
  test.each([0, 1])('number %i tells what the table tells of each', (index) => {
    for (const [place, { title, description }] of (lists[index]?.commands ?? []).entries()) {
      const summary = named.find(({ slash }) => slash?.da === title)?.summary;
      expect(description.startsWith(summary?.da ?? '?')).toBe(true);
      expect(String(en[`bots[0].commandLists[${index}].commands[${place}].description`]).startsWith(summary?.en ?? '?')).toBe(true);
    }
  });
  test('hold no more than Teams takes', () => {
    for (const list of lists) expect(list.commands.length).toBeLessThanOrEqual(12);
  });
  test('follow the table: a command that is added is listed', () => {
    const added: AnyCommand = {
      name: 'new',
      slash: { da: 'nyt', en: 'new' },
      summary: { da: 'Hvad der er nyt', en: 'What is new' },
      example: { da: '/nyt 2020', en: '/new 2020' },
      run: () => undefined,
    };
    const built = buildManifest({ ...ingredients, commands: [added] });
    expect(built.manifest).toMatchObject({
      version: '1.2.3',
      bots: [
        {
          commandLists: [
            { commands: [{ title: 'nyt', description: 'Hvad der er nyt, fx 2020' }] },
            { commands: [{ title: 'nyt', description: 'Hvad der er nyt', type: 'prompt', prompt: 'nyt 2020' }] },
          ],
        },
      ],
    });
    expect(built.en).toMatchObject({ 'bots[0].commandLists[1].commands[0].prompt': 'new 2020' });
  });
});

describe('What Teams writes for a person is understood:', () => {
  const bot = theBot();
  const rows = lists[1]?.commands.flatMap(({ title, prompt = '' }, place) => [
    { title, prompt },
    {
      title: String(en[`bots[0].commandLists[1].commands[${place}].title`]),
      prompt: String(en[`bots[0].commandLists[1].commands[${place}].prompt`]),
    },
  ]);
  // "anbefaling 9" in free words shows the status of 9, not what 9 says: the same subject, hence the heading's first word.
  test.each(rows ?? [])('the prompt "$prompt" is answered, and about what its command is about', async ({ prompt }) => {
    const { ask } = await bot;
    const [free, named] = [await ask(prompt), await ask(`/${prompt}`)];
    expect(free.text.split(' ')[0]).toBe(named.text.split(' ')[0]);
    expect(['no_answer', 'clarify']).not.toContain(free.kind);
  });
  test.each(rows ?? [])('"$title" alone, as the slash menu writes it, is the command', async ({ title }) => {
    const { ask } = await bot;
    expect(await ask(title)).toEqual(await ask(`/${title}`));
  });
});

describe('The package', () => {
  test('holds what the manifest names and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect([manifest.icons.color, manifest.icons.outline, manifest.localizationInfo.additionalLanguages[0].file].sort()).toEqual([
      'color.png',
      'en.json',
      'outline.png',
    ]);
  });
  test('is the same, byte for byte, for the same input, in any time zone', async () => {
    const zone = process.env['TZ'];
    const settings = readSettings(argv());
    const [first, second] = [await pack(path(''), settings), await pack(path(''), settings)];
    process.env['TZ'] = 'Pacific/Auckland';
    const third = await pack(path(''), settings);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });
  test('changes with its input', async () => {
    expect(
      Buffer.compare(await pack(path(''), readSettings(argv())), await pack(path(''), readSettings(argv({ '--name': 'B' })))),
    ).not.toBe(0);
  });
});

describe('`npm run package`', () => {
  const written = ({ cwd }: { readonly cwd: string }) => readFile(join(cwd, 'dist-package', 'laegedaekning.zip')).catch(() => undefined);
  test('writes nothing where it is told a placeholder, says so, and ends with 1; and the package where all is well', async () => {
    const refused = await started(['dist/cli/package.js', ...argv({ '--domain': 'bot.example.org' })], {});
    expect(refused).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('--domain: "bot.example.org"') as string });
    expect(await written(refused)).toBeUndefined();
    const made = await started(['dist/cli/package.js', ...argv()], {});
    expect(made).toMatchObject({ code: 0, errors: '', output: expect.stringContaining('dist-package/laegedaekning.zip') as string });
    expect(text(unzipSync((await written(made)) ?? new Uint8Array())['manifest.json'])).toEqual(manifest);
  }, 30_000);
});

describe('The icons', () => {
  test('color.png is 192 × 192 and fills its square', () => {
    const image = decode(files['color.png'] ?? new Uint8Array());
    expect(image).toMatchObject({ width: 192, height: 192, depth: 8 });
    const colours = new Set<number>();
    for (let at = 0; at < image.data.length; at += image.channels)
      colours.add((image.data[at] ?? 0) * 65_536 + (image.data[at + 1] ?? 0) * 256 + (image.data[at + 2] ?? 0));
    expect([...colours]).toEqual(expect.arrayContaining([0x5b5fc7, 0xffffff]));
    if (image.channels === 4) for (let at = 3; at < image.data.length; at += 4) expect(image.data[at]).toBe(255);
  });
  test('outline.png is 32 × 32, white, and transparent where nothing is drawn', () => {
    const { width, height, channels, data } = decode(files['outline.png'] ?? new Uint8Array());
    expect({ width, height, channels }).toEqual({ width: 32, height: 32, channels: 4 });
    const pixels = Array.from({ length: 1024 }, (_, at) => data.slice(at * 4, at * 4 + 4));
    const drawn = pixels.filter((pixel) => pixel[3] !== 0);
    // A faint edge loses a step of each colour to rounding.
    expect(drawn.filter(([red = 0, green = 0, blue = 0]) => Math.min(red, green, blue) < 250)).toEqual([]);
    expect(drawn.filter((pixel) => pixel[3] === 255).length).toBeGreaterThan(60);
    expect(drawn.length).toBeLessThan(512);
    for (const corner of [0, 31, 992, 1023]) expect(pixels[corner]?.[3]).toBe(0);
  });
});

describe('Refused, with the argument and what is wrong with it:', () => {
  test.each([
    ['--app-id', undefined, 'is missing'],
    ['--app-id', '{{APP_ID}}', 'must be a GUID'],
    ['--app-id', '7f1c7c2e5b0a4d5e9c0f2f6a3a9f1e44', 'must be a GUID'],
    ['--app-id', '{7f1c7c2e-5b0a-4d5e-9c0f-2f6a3a9f1e44}', 'must be a GUID'],
    ['--app-id', '00000000-0000-0000-0000-000000000000', 'is a placeholder'],
    ['--app-id', 'FFFFFFFF-ffff-ffff-ffff-ffffffffffff', 'is a placeholder'],
    ['--app-id', '12345678-1234-1234-1234-123456789012', 'is a placeholder'],
    ['--bot-id', 'laegedaekning', 'must be a GUID'],
    ['--domain', undefined, 'is missing'],
    ['--domain', '', 'is missing'],
    ['--domain', 'https://bot.min-region.dk', 'a host name alone'],
    ['--domain', 'bot.min-region.dk/api', 'a host name alone'],
    ['--domain', 'bot.min-region.dk:443', 'a host name alone'],
    ['--domain', '*.min-region.dk', 'a host name alone'],
    ['--domain', 'bot', 'a host name alone'],
    ['--domain', 'bot.å.dk', 'a host name alone'],
    ['--domain', '10.0.0.1', 'is an IP address'],
    ['--domain', 'localhost', 'a host name alone'],
    ['--domain', 'bot.example.org', 'is an example domain'],
    ['--domain', 'bot.EXAMPLE.com', 'is an example domain'],
    ['--domain', 'bot.min-region.test', 'is an example domain'],
    ['--domain', 'bot.contoso.com', 'is an example domain'],
    ['--domain', '{{DOMAIN}}', 'a host name alone'],
    ['--name', 'N'.repeat(31), 'at most 30'],
    ['--name', '{{NAME}}', 'is a placeholder'],
    ['--developer', undefined, 'is missing'],
    ['--developer', 'D'.repeat(33), 'at most 32'],
    ['--developer', '<organisation>', 'is a placeholder'],
    ['--developer', 'Your organisation', 'is a placeholder'],
    ['--developer', '…', 'is a placeholder'],
    ['--website', undefined, 'is missing'],
    ['--website', 'www.min-region.dk', 'begins with https://'],
    ['--website', 'http://www.min-region.dk', 'begins with https://'],
    ['--website', 'https://…', 'is a placeholder'],
    ['--website', 'https://', 'begins with https://'],
    ['--privacy', 'https://example.com/privacy', 'is a placeholder'],
    ['--privacy', 'https://www.contoso.com/privacy', 'names no public host'],
    ['--privacy', 'https://localhost/privacy', 'names no public host'],
    ['--privacy', 'https://10.0.0.1/privacy', 'names no public host'],
    ['--privacy', 'https://anna:kode@min-region.dk/', 'names no public host'],
    ['--privacy', 'javascript:alert(1)', 'begins with https://'],
    ['--terms', 'https://www.min-region.dk/{{TERMS}}', 'is a placeholder'],
    ['--colour', 'red', 'is no argument'],
  ])('%s %s: %s', (name, value, fault) => {
    expect(() => readSettings(argv({ [name]: value }))).toThrow(
      expect.objectContaining({ code: 'PACKAGE_INVALID', message: expect.stringMatching(new RegExp(`^ {2}${name}: .*${fault}`, 'm')) }),
    );
  });
  test('a word that stands alone, and an argument given twice', () => {
    expect(() => readSettings([...argv(), 'Region'])).toThrow('"Region": stands alone');
    expect(() => readSettings([...argv(), '--domain', 'b.min-region.dk'])).toThrow('--domain: is given twice');
  });
  test('every fault at once, each a line with its mend', () => {
    const lines = (() => {
      try {
        readSettings(['--app-id', 'x', '--domain', 'bot.example.org', '--colour', 'red']);
      } catch (error) {
        return (error as Error).message.split('\n').filter((line) => line.startsWith('  '));
      }
      return [];
    })();
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual([
      '--colour',
      '--app-id',
      '--domain',
      '--developer',
      '--website',
      '--privacy',
      '--terms',
    ]);
  });
});
