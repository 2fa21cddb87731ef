import { activitySchema, audienceOf, cardFor, toActivity, toIncoming } from '../../src/teams/activity.js';
import { anActivity } from './an-activity.js';

const bot = { id: '28:bot', name: 'Lægedækning Bot' };
const jens = { id: '29:jens', name: 'Jens Holm' };
const mention = (mentioned: object, text?: string) => ({ type: 'mention', mentioned, ...(text === undefined ? {} : { text }) });
const own = mention(bot, '<at>Lægedækning Bot</at>');
const incoming = (fields: object) => toIncoming(activitySchema.parse(anActivity({ recipient: bot, ...fields })));

describe('The question is what is left when the bot’s mention is gone:', () => {
  test.each<[string, string, unknown[], string]>([
    ['no mention at all', 'status 5b', [], 'status 5b'],
    ['a mention before', '<at>Lægedækning Bot</at> status 5b', [own], 'status 5b'],
    ['a mention after', 'status 5b <at>Lægedækning Bot</at>', [own], 'status 5b'],
    ['a mention in the middle', 'status <at>Lægedækning Bot</at> 5b', [own], 'status 5b'],
    ['a mention written together with the text', '<at>Lægedækning Bot</at>status 5b', [own], 'status 5b'],
    ['a mention twice', '<at>Lægedækning Bot</at> <at>Lægedækning Bot</at> status 5b', [own, own], 'status 5b'],
    ['a mention twice, told of once', '<at>Lægedækning Bot</at> status <at>Lægedækning Bot</at> 5b', [own], 'status 5b'],
    [
      'a name in two parts',
      '<at>Lægedækning</at> <at>Bot</at> status 5b',
      [mention(bot, '<at>Lægedækning</at>'), mention(bot, '<at>Bot</at>')],
      'status 5b',
    ],
    [
      'a name in two parts, told of by the whole name',
      '<at>Lægedækning</at>&nbsp;<at>Bot</at> status',
      [mention(bot), mention(bot)],
      'status',
    ],
    ['&nbsp; after the mention', '<at>Lægedækning Bot</at>&nbsp;status 5b', [own], 'status 5b'],
    ['no-break spaces inside', '<at>Lægedækning Bot</at>\u00a0status\u00a05b\u00a0', [own], 'status 5b'],
    ['line breaks', '\n<at>Lægedækning Bot</at>\r\n\nstatus\n5b\n', [own], 'status 5b'],
    ['a mention that does not tell its text', '<at>Lægedækning Bot</at> status 5b', [mention(bot)], 'status 5b'],
    ['a mention that tells neither text nor name', '<at>Dækning</at> status 5b', [mention({ id: bot.id })], 'status 5b'],
    ['a mention that is not told of', '<at>Lægedækning Bot</at> status 5b', [], 'status 5b'],
    ['a mention by an older name that is not told of', '<at>Dækning</at> status 5b', [], 'status 5b'],
    [
      'a mention with attributes',
      '<at id="0">Lægedækning Bot</at> status 5b',
      [mention(bot, '<at id="0">Lægedækning Bot</at>')],
      'status 5b',
    ],
    ['a mention in other letter case', '<at>lægedækning bot</at> status 5b', [own], 'status 5b'],
    ['a mention without a tag', '@Lægedækning Bot status 5b', [mention(bot, '@Lægedækning Bot')], 'status 5b'],
    ['a mention before a slash command', '<at>Lægedækning Bot</at> /status 5b', [own], '/status 5b'],
    [
      'another person’s mention',
      '<at>Lægedækning Bot</at> hvad siger <at>Jens Holm</at>?',
      [own, mention(jens, '<at>Jens Holm</at>')],
      'hvad siger Jens Holm?',
    ],
    [
      'another person’s mention beside one that does not tell its text',
      '<at>Lægedækning Bot</at> hvad siger <at>Jens Holm</at>?',
      [mention(bot), mention(jens, '<at>Jens Holm</at>')],
      'hvad siger Jens Holm?',
    ],
    [
      'another person’s mention first',
      '<at>Jens Holm</at>, se her <at>Lægedækning Bot</at>',
      [mention(jens, '<at>Jens Holm</at>'), own],
      'Jens Holm, se her',
    ],
    ['another person’s mention that does not tell its text', '<at>Jens Holm</at> spørger', [mention(jens)], 'Jens Holm spørger'],
    ['entities that are none', '<at>Lægedækning Bot</at> status', [null, 7, 'x', {}, { type: 'mention' }, own], 'status'],
    ['nothing but the mention', '<at>Lægedækning Bot</at>', [own], ''],
  ])('%s', (_case, text, entities, expected) => {
    expect(incoming({ text, entities }).text).toBe(expected);
  });

  test('a name with an ampersand', () => {
    const named = { id: bot.id, name: 'Læge & Bot' };
    expect(
      incoming({ recipient: named, text: '<at>Læge &amp; Bot</at> hjælp', entities: [mention(named, '<at>Læge &amp; Bot</at>')] }).text,
    ).toBe('hjælp');
  });
});

describe('The text is read as the person wrote it:', () => {
  test.each<[string, string, string]>([
    ['entities are decoded', 'l&#230;ger &lt; 65 &amp; &quot;ydere&quot; &#39;a&#x27;&nbsp;&gt; 2', 'læger < 65 & "ydere" \'a\' > 2'],
    ['entities are decoded once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['an entity that is none stays', 'A&B &x; &#0; &#99999999;', 'A&B &x; &#0; &#99999999;'],
    ['paragraphs become spaces', '<p>status</p><p>5b</p>', 'status 5b'],
    ['attributes go with their tag', '<div itemprop="x"><span style="color:red">status</span> 5b</div>', 'status 5b'],
    ['an attribute may hold a bracket', '<img alt="a > b" src="https://example.org/x.png">status', 'status'],
    ['bold letters stay joined', 'status <b>5</b>b?', 'status 5b?'],
    ['what only looks like a tag stays', 'alder <65 og <region> x<y', 'alder <65 og <region> x<y'],
    ['escaped tags are text', '&lt;b&gt;5b&lt;/b&gt;', '<b>5b</b>'],
    ['letters are composed', 'la\u030agedækning', 'lågedækning'],
  ])('%s', (_case, text, expected) => {
    expect(incoming({ text }).text).toBe(expected);
  });

  test.each([
    ['missing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', {}],
  ])('a text that is %s is an empty one', (_case, text) => {
    expect(incoming({ text }).text).toBe('');
  });

  test.each(['<p "', "<p '", '<at>', '<', '&#', '&nbsp;', '<p <', '<div "<p " '])(
    'a quarter of a megabyte of %j takes no time worth speaking of',
    (piece) => {
      const start = performance.now();
      incoming({ text: piece.repeat(250_000 / piece.length), entities: [own] });
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

describe('A button is handed on as it was submitted, unchecked:', () => {
  const data = { command: 'status', args: { id: '5b' } };
  test.each<[string, object, unknown]>([
    ['of a message with a value', { text: undefined, value: data }, data],
    ['of an invoke', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } }, data],
    ['an invoke without an action has none', { type: 'invoke', name: 'adaptiveCard/action', value: {} }, undefined],
    ['an invoke whose action is no object has none', { type: 'invoke', name: 'adaptiveCard/action', value: { action: 'x' } }, undefined],
    ['a message without a value has none', {}, undefined],
    ['a value that is no object is none', { value: 'x' }, undefined],
    ['a list is none', { value: [data] }, undefined],
  ])('%s', (_case, fields, expected) => {
    expect(incoming(fields).button).toEqual(expected);
  });
});

describe('A conversation is known by', () => {
  const key = (fields: object) => incoming(fields).conversation;
  test('tenant and id, so that equal ids in two tenants are two conversations', () => {
    const of = (tenantId: string) => key({ conversation: { id: 'a:1', tenantId } });
    expect(of('t1')).not.toBe(of('t2'));
  });
  test('the tenant of the channel’s data, where the conversation names none', () => {
    expect(key({ conversation: { id: 'a:1' }, channelData: { tenant: { id: 't1' } } })).toBe(
      key({ conversation: { id: 'a:1', tenantId: 't1' } }),
    );
  });
  test.each([
    ['personal', 'personal'],
    ['groupChat', 'group'],
    ['channel', 'channel'],
    [undefined, 'personal'],
    ['else', 'personal'],
  ])('its kind: %s is %s', (conversationType, scope) => {
    expect(incoming({ conversation: { id: 'a:1', conversationType } }).scope).toBe(scope);
  });
  test('its language: the message’s, else the client’s', () => {
    const entities = [{ type: 'clientInfo', locale: 'en-GB' }];
    expect(incoming({ locale: 'da-DK', entities }).locale).toBe('da-DK');
    expect(incoming({ locale: undefined, entities }).locale).toBe('en-GB');
  });
});

describe('Who may see the answer is told by where and how it was asked:', () => {
  const audience = (fields: object) => audienceOf(activitySchema.parse(anActivity({ recipient: bot, ...fields })));
  const targeted = { ...bot, isTargeted: true };
  const channel = { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel' };
  const button = (data: object) => ({ value: { command: 'help', ...data } });
  test.each<[string, object, string, boolean]>([
    ['1:1', {}, 'personal', false],
    ['1:1, private all the same', { recipient: targeted }, 'personal', false],
    ['a channel', { conversation: channel }, 'channel', false],
    ['a channel, privately', { conversation: channel, recipient: targeted }, 'channel', true],
    [
      'a shared channel',
      { conversation: channel, channelData: { channel: { type: 'shared' }, onBehalfOf: [{ itemid: 0 }] } },
      'channel',
      false,
    ],
    ['a group chat', { conversation: { id: '19:y@thread.v2', conversationType: 'groupChat', isGroup: true } }, 'group', false],
    ['a meeting’s chat', { conversation: { id: '19:meeting_abc@thread.v2', conversationType: 'groupChat' } }, 'group', false],
    [
      'a meeting’s chat, privately',
      { conversation: { id: '19:meeting_abc@thread.v2', isGroup: true }, recipient: targeted },
      'group',
      true,
    ],
    ['isTargeted that is no truth value', { conversation: channel, recipient: { ...bot, isTargeted: 'yes' } }, 'channel', false],
    ['a private card’s button', { conversation: channel, ...button({ alone: true }) }, 'channel', true],
    ['another’s button', { conversation: channel, ...button({ by: 'en-anden' }) }, 'channel', true],
    ['another’s button in 1:1', button({ by: 'en-anden', alone: true }), 'personal', false],
    ['a button with odd marks', { conversation: channel, ...button({ by: 5, alone: 'ja' }) }, 'channel', false],
  ])('%s', (_case, fields, scope, alone) => {
    expect(audience(fields)).toMatchObject({ scope, alone });
  });
});

describe('A button knows', () => {
  const data = { command: 'ask', args: {} };
  const card = {
    type: 'AdaptiveCard',
    actions: [{ type: 'Action.Execute', title: 'Vis', data, fallback: { type: 'Action.Submit', data } }],
  };
  const reply = {
    language: 'da',
    kind: 'status',
    card,
    text: 'x',
    knowledge: 'v1',
    sources: [],
    request: { command: 'term', args: {} },
  } as const;
  const alone = { scope: 'channel', alone: true, foreign: false } as const;
  const buttons = (made: unknown) => (made as typeof card).actions;

  test('what its card answers, whichever way a client presses it; but nothing that is too long to be carried', () => {
    const carried = { ...data, of: reply.request };
    expect(buttons(cardFor(reply, { ...alone, scope: 'personal', alone: false }))).toMatchObject([
      { data: carried, fallback: { data: carried } },
    ]);
    const long = { ...reply, request: { command: 'ask', args: { text: 'x'.repeat(1_000) } } };
    expect(buttons(cardFor(long, { ...alone, scope: 'personal', alone: false }))[0]?.data).toEqual(data);
  });
  test('it by itself: what it hands on stays as it is, whatever that looks like', () => {
    const args = { type: 'Action.Execute', data: { command: 'ask' } };
    const made = cardFor({ ...reply, card: { ...card, actions: [{ type: 'Action.Execute', data: { ...data, args } }] } }, alone);
    expect(buttons(made)[0]?.data.args).toEqual(args);
  });
  test.each(['say', 'clarify'] as const)('a private answer can be shared, but no small talk and no question back (%s)', (kind) => {
    expect(buttons(cardFor(reply, alone)).map(({ title }) => title)).toEqual(['Vis', 'Del i kanalen']);
    expect(buttons(cardFor({ ...reply, kind }, alone)).map(({ title }) => title)).toEqual(['Vis']);
  });
});

describe('A reply is sent as', () => {
  const reply = {
    language: 'da',
    kind: 'help',
    card: { type: 'AdaptiveCard' },
    text: `${'Lægedækning '.repeat(40)}\nslut`,
    knowledge: 'v1',
    sources: [],
  } as const;
  test('a card, with a summary and no text, so that nothing shows twice', () => {
    const activity = toActivity(reply);
    expect(activity.attachments).toEqual([{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }]);
    expect(activity).not.toHaveProperty('text');
    expect(activity.locale).toBe('da-DK');
  });
  test('a summary of at most 200 characters, cut between words', () => {
    const { summary } = toActivity(reply);
    expect(summary.length).toBeLessThanOrEqual(200);
    expect(summary).toMatch(/ Lægedækning…$/);
  });
  test('a short text is summed up by itself, on one line', () => {
    expect(toActivity({ ...reply, text: 'Licensklinik\nEn læge …' }).summary).toBe('Licensklinik En læge …');
  });
});
