import type { ServerResponse } from 'node:http';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, answer, startEdge, type Edge } from './edge.js';

const servers: { close(): Promise<void> }[] = [];
const kept = <T extends { close(): Promise<void> }>(server: T): T => (servers.push(server), server);
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function anEdge(...options: Parameters<typeof startEdge>): Promise<Edge> {
  const edge = await startEdge(...options);
  kept(edge.server);
  return edge;
}
const connector = async (...instead: Parameters<typeof aConnector>) => kept(await aConnector(...instead));
/** The texts of the cards in an answer to `expectReplies`. */
const shown = ({ text: body }: { text: string }) =>
  (JSON.parse(body) as { activities: { text?: string; attachments?: { content: { body: { text: string }[] } }[] }[] }).activities.map(
    (activity) => activity.attachments?.[0]?.content.body[0]?.text ?? activity.text,
  );

let edge: Edge;
beforeAll(async () => {
  edge = await anEdge();
});

describe('A message is answered', () => {
  test('in the response, where the sender expects replies there', async () => {
    const got = await edge.post(anActivity({ id: '17', text: 'status 5b' }));
    expect(got.status).toBe(200);
    expect(shown(got)).toEqual(['svar: status 5b']);
    expect(JSON.parse(got.text)).toMatchObject({
      activities: [{ type: 'message', summary: 'svar: status 5b', inputHint: 'acceptingInput', replyToId: '17' }],
    });
  });

  test('through the connector otherwise, as one card without a text', async () => {
    const { url, delivered } = await connector();
    const got = await edge.post(anActivity({ id: '18', deliveryMode: undefined, serviceUrl: url }));
    expect([got.status, got.text]).toEqual([200, '']);
    expect(delivered).toHaveLength(1);
    expect(delivered[0]).toMatchObject({
      method: 'POST',
      url: '/v3/conversations/a%3Aanna/activities/18',
      body: {
        type: 'message',
        summary: 'svar: status 5b',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5' } }],
      },
    });
    expect(delivered[0]?.body).not.toHaveProperty('text');
  });

  test('in the thread that it was asked in', async () => {
    const { url, delivered } = await connector();
    await edge.post(
      anActivity({
        deliveryMode: undefined,
        serviceUrl: url,
        conversation: { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: tenant },
      }),
    );
    expect(decodeURIComponent(delivered[0]?.url ?? '')).toContain('19:team@thread.tacv2;messageid=17');
  });

  test('when it holds a picture and no text: the product is asked with an empty one', async () => {
    const got = await edge.post(
      anActivity({ text: undefined, attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }] }),
    );
    expect(shown(got)).toEqual(['svar: ']);
  });

  test('but not when it is a card from the search, sent on without a word', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
    const html = { contentType: 'text/html', content: '<div><attachment id="1"></attachment></div>' };
    const inline = '<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension"></span>';
    expect(shown(await edge.post(anActivity({ text: undefined, attachments: [html, card] })))).toEqual([]);
    expect(shown(await edge.post(anActivity({ text: inline, attachments: [card] })))).toEqual([]);
    const button = { command: 'help', args: {} };
    expect(shown(await edge.post(anActivity({ text: undefined, attachments: [card], value: button })))).toEqual([
      `knap ${JSON.stringify(button)}`,
    ]);
    expect(shown(await edge.post(anActivity({ text: `${inline} hvad er det?`, attachments: [card] })))).toEqual(['svar: hvad er det?']);
  });

  test('when a button was pressed, with what the button holds', async () => {
    const got = await edge.post(anActivity({ text: undefined, value: { command: 'status', args: { id: '5b' } } }));
    expect(shown(got)).toEqual(['knap {"command":"status","args":{"id":"5b"}}']);
  });

  test('when it has no recipient, as some clients leave it out', async () => {
    expect(shown(await edge.post(anActivity({ recipient: undefined })))).toEqual(['svar: status 5b']);
  });
});

describe('A card’s button (adaptiveCard/action)', () => {
  const invoke = (fields: object) =>
    anActivity({ type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, text: undefined, ...fields });
  test('is answered with the card that takes its place', async () => {
    const got = await edge.post(
      invoke({ value: { action: { type: 'Action.Execute', verb: 'show', data: { command: 'help', args: {} } }, trigger: 'manual' } }),
    );
    expect(got.status).toBe(200);
    expect(JSON.parse(got.text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'knap {"command":"help","args":{}}' }] },
    });
  });
  test.each([[{}], [undefined], [{ action: {} }], ['x']])('that holds nothing (%j) is refused', async (value) => {
    const got = await edge.post(invoke({ value }));
    expect(got.status).toBe(400);
    expect(JSON.parse(got.text)).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });
  test('that fails inside is told so: 500, in the asker’s language', async () => {
    const got = await edge.post(invoke({ text: 'fejl', locale: 'en-GB', value: { action: { data: {} } } }));
    expect(got.status).toBe(500);
    expect(got.text).toContain('Something went wrong');
    expect(got.text).not.toContain('hemmeligt');
  });
  test.each(['task/fetch', 'composeExtension/queryLink', 'fileConsent/invoke', 'whatever', undefined])(
    'an invoke by another name (%s) is not implemented: 501',
    async (name) => {
      expect(await edge.post(invoke({ name }))).toMatchObject({ status: 501, text: '{"error":"Not Implemented"}' });
    },
  );
});

describe('The bot says hello', () => {
  const conversation = (id: string) => ({ conversation: { id, conversationType: 'personal', tenantId: tenant }, text: undefined });
  const installed = (id: string, action = 'add') => anActivity({ ...conversation(id), type: 'installationUpdate', action });
  const added = (id: string, ...members: string[]) =>
    anActivity({ ...conversation(id), type: 'conversationUpdate', membersAdded: members.map((member) => ({ id: member })) });

  test('when it is installed', async () => {
    expect(shown(await edge.post(installed('a:1')))).toEqual(['velkommen da-DK']);
  });
  test('when it is added as a member', async () => {
    expect(shown(await edge.post(added('a:2', '29:anna', '28:bot')))).toEqual(['velkommen da-DK']);
  });
  test.each([
    ['a:3', 'installed first', [installed, added]],
    ['a:4', 'added first', [added, installed]],
  ] as const)('once, though Teams tells of it twice (%s, %s)', async (id, _case, order) => {
    const answers: unknown[] = [];
    for (const event of order) answers.push(...shown(await edge.post(event === installed ? installed(id) : added(id, '28:bot'))));
    expect(answers).toEqual(['velkommen da-DK']);
  });
  test('not when a person joins', async () => {
    expect(shown(await edge.post(added('a:5', '29:anna')))).toEqual([]);
  });
  test.each(['remove', 'add-upgrade', 'remove-upgrade', 'else'])('not at an installation’s %s', async (action) => {
    expect(shown(await edge.post(installed('a:6', action))).length).toBe(0);
  });
});

test.each(['messageReaction', 'messageUpdate', 'messageDelete', 'typing', 'event', 'endOfConversation', 'handoff', 'whatever'])(
  'A %s is taken note of and not answered',
  async (type) => {
    const { url, delivered } = await connector();
    const before = edge.asked.length;
    const got = await edge.post(anActivity({ type, serviceUrl: url, deliveryMode: undefined, channelData: undefined }));
    expect([got.status, got.text, delivered.length, edge.asked.length - before]).toEqual([200, '', 0, 0]);
  },
);

describe('In local mode nothing leaves the machine:', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://10.0.0.4/',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://127.0.0.1@example.org/',
    'http://someone@127.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
  ])('%s is refused before anything is asked or sent', async (serviceUrl) => {
    const before = edge.asked.length;
    expect(await edge.post(anActivity({ serviceUrl, deliveryMode: undefined }))).toMatchObject({
      status: 403,
      text: '{"error":"Forbidden"}',
    });
    expect(edge.asked.length).toBe(before);
  });
  test.each(['http://127.0.0.1:3978', 'http://localhost:56150/_connector', 'http://[::1]:3978/', 'http://2130706433/'])(
    '%s is this machine',
    async (serviceUrl) => {
      expect((await edge.post(anActivity({ serviceUrl }))).status).toBe(200);
    },
  );
});

describe('When something fails', () => {
  test.each([
    ['da-DK', 'Noget gik galt'],
    ['en-US', 'Something went wrong'],
    [undefined, 'Noget gik galt'],
  ])('inside, the person (%s) is told, with a reference that the log has too', async (locale, opening) => {
    const before = edge.lines.length;
    const [text] = shown(await edge.post(anActivity({ text: 'fejl', locale })));
    expect(text).toMatch(new RegExp(`^${opening}.* \\([0-9a-f]{8}\\)$`));
    const reference = /\(([0-9a-f]{8})\)/.exec(text ?? '')?.[1];
    const logged = edge.lines.slice(before).filter((line) => line.level === 'error');
    expect(logged).toMatchObject([{ code: 'TURN_FAILED', reference, error: 'Error' }]);
    expect(JSON.stringify(logged)).not.toContain('hemmeligt');
  });

  test('at the connector, the caller learns that the reply was not delivered, and the log why', async () => {
    const { url, delivered } = await connector((_request, response) => answer(response, 403));
    const got = await edge.post(anActivity({ deliveryMode: undefined, serviceUrl: url }));
    expect(got).toMatchObject({ status: 502, text: '{"error":"Bad Gateway"}' });
    expect(delivered).toHaveLength(1);
    expect(edge.lines.at(-1)).toMatchObject({
      level: 'error',
      code: 'SEND_REFUSED',
      message: expect.stringContaining('HTTP 403') as string,
    });
  });

  test('because the connector does not answer at all, the caller is not kept waiting', async () => {
    const hasty = await anEdge({ deadline: 50 });
    const waiting: ServerResponse[] = [];
    const { url } = await connector((_request, response) => void waiting.push(response));
    expect((await hasty.post(anActivity({ deliveryMode: undefined, serviceUrl: url }))).status).toBe(502);
    for (const response of waiting) answer(response, 403);
  });

  test('because more is asked than can be answered at a time, what is too much is turned away at once', async () => {
    const narrow = await anEdge({ settings: { maxTurns: 1 } });
    let release = () => undefined as void;
    const reached = new Promise<void>((resolve) => {
      void connector((_request, response) => {
        release = () => answer(response, 200);
        resolve();
      }).then(async ({ url }) => narrow.post(anActivity({ deliveryMode: undefined, serviceUrl: url })));
    });
    await reached;
    expect(await narrow.post(anActivity())).toMatchObject({ status: 503, text: '{"error":"Service Unavailable"}' });
    release();
  });
});

test('The log never holds what a person wrote, nor who they are', async () => {
  const quiet = await anEdge();
  await quiet.post(
    anActivity({
      text: 'kanariefugl 010170-1234',
      from: { id: '29:kanariefugl', name: 'Kanariefugl' },
      conversation: { id: 'a:kanariefugl' },
    }),
  );
  await quiet.post(anActivity({ text: 'kanariefugl', type: 'kanariefugl' }));
  await quiet.post(anActivity({ text: 'kanariefugl', serviceUrl: 'https://kanariefugl.example.org' }));
  await quiet.post({ kanariefugl: 1 });
  expect(quiet.lines.length).toBeGreaterThan(1);
  expect(JSON.stringify(quiet.lines).toLowerCase()).not.toMatch(/kanariefugl|010170/);
});
