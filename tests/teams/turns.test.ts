// The edge at home in Teams: what is private and what is not, what is done once, what changes in place. Over HTTP, against a connector on loopback.
import type { ServerResponse } from 'node:http';
import { aTime } from './a-time.js';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, answer, startEdge, type Handler } from './edge.js';

const closing: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(closing.map((one) => one.close())));

const channel = { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: tenant };
const group = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: tenant };
const targeted = { id: '28:bot', name: 'Bot', isTargeted: true };
const bent = { id: '29:bent', name: 'Bent' };

type Json = Record<string, unknown>;
interface Card {
  readonly body: readonly { readonly text: string }[];
  readonly actions?: readonly { readonly title: string; readonly data: Json }[];
}
const cardOf = (body: unknown) => (body as { attachments: { content: Card }[] }).attachments[0]?.content as Card;

/** An edge with a clock of its own, and a connector that answers as told, by path and query. */
async function aPlace(instead?: Handler) {
  const clock = aTime();
  const connector = await aConnector(instead);
  const edge = await startEdge({ time: clock.time });
  closing.push(connector, edge.server);
  const post = async (fields: object) => {
    const got = await edge.post(anActivity({ deliveryMode: undefined, serviceUrl: connector.url, ...fields }));
    return { status: got.status, body: got.text ? (JSON.parse(got.text) as Json) : undefined };
  };
  const press = (data: object, fields: object = {}) =>
    post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb: 'ask', data }, trigger: 'manual' },
      ...fields,
    });
  /** What the connector got: method and path, without the service's address. */
  const sent = () => connector.delivered.map(({ method, url }) => `${method} ${decodeURIComponent(url).replace('/v3/conversations', '')}`);
  return { ...clock, ...connector, edge, post, press, sent };
}
const refusing =
  (status: number): Handler =>
  (request, response) =>
    answer(response, request.url?.includes('isTargetedActivity') ? status : 201, '{"id":"a:en-til-en"}');

describe('Who sees an answer:', () => {
  test('a mention in a channel is answered in its thread, for all', async () => {
    const { post, sent } = await aPlace();
    await post({ id: '18', conversation: channel });
    expect(sent()).toEqual(['POST /19:team@thread.tacv2;messageid=17/activities/18']);
  });
  test.each([
    ['channel', channel, 'Del i kanalen'],
    ['group', group, 'Del i chatten'],
  ])('a private question in a %s is answered for that person alone, who may share it', async (_case, conversation, label) => {
    const { post, sent, delivered } = await aPlace();
    await post({ id: '18', conversation, recipient: targeted });
    expect(sent()).toEqual([`POST /${conversation.id}/activities?isTargetedActivity=true`]);
    expect(delivered[0]?.body).toMatchObject({ recipient: { id: '29:anna' }, replyToId: '18' });
    expect(cardOf(delivered[0]?.body).actions).toMatchObject([{ title: label, data: { command: 'ask', share: true, alone: true } }]);
  });
  test('in 1:1 all is ordinary, private or not', async () => {
    const { post, sent, delivered } = await aPlace();
    await post({ id: '18', recipient: targeted });
    expect(sent()).toEqual(['POST /a:anna/activities/18']);
    expect(cardOf(delivered[0]?.body).actions).toBeUndefined();
  });
  test('what one asks alone is no part of the conversation that others go on from', async () => {
    const { post, edge } = await aPlace();
    await post({ conversation: channel });
    await post({ conversation: channel, recipient: targeted });
    await post({ conversation: channel, recipient: targeted, from: bent });
    expect(new Set(edge.asked.map(({ conversation }) => conversation)).size).toBe(3);
  });

  test.each([400, 403, 404])('where Teams refuses the private answer (%i), it goes to 1:1 and says why', async (status) => {
    const { post, sent, delivered } = await aPlace(refusing(status));
    expect((await post({ conversation: channel, recipient: targeted })).status).toBe(200);
    expect(sent()).toEqual([`POST /${channel.id}/activities?isTargetedActivity=true`, 'POST ', 'POST /a:en-til-en/activities']);
    expect(delivered[1]?.body).toMatchObject({ isGroup: false, members: [{ id: '29:anna' }], tenantId: tenant, bot: { id: '28:bot' } });
    expect(delivered[2]?.body).toMatchObject({
      text: `Teams ville ikke vise svaret privat, hvor du spurgte (HTTP ${status}), så det kommer her.`,
      conversation: { id: 'a:en-til-en' },
    });
    expect(delivered[2]?.body).not.toHaveProperty('replyToId');
    expect(cardOf(delivered[2]?.body).actions).toBeUndefined();
  });
  test('an apology for a private question is private too', async () => {
    const { post, sent, delivered } = await aPlace();
    await post({ text: 'fejl', conversation: channel, recipient: targeted });
    expect(sent()).toEqual([`POST /${channel.id}/activities?isTargetedActivity=true`]);
    expect(delivered[0]?.body.text).toContain('Noget gik galt');
  });
  test('it is never shown to all instead, whatever is refused', async () => {
    const { post, sent } = await aPlace((_request, response) => answer(response, 403));
    expect((await post({ conversation: channel, recipient: targeted })).status).toBe(502);
    expect(sent()).toEqual([`POST /${channel.id}/activities?isTargetedActivity=true`, 'POST ']);
  });
});

describe('A private answer is shared', () => {
  const share = { command: 'ask', args: { text: 'x' }, language: 'da', share: true, alone: true };
  test('in the thread, and can be shared no second time', async () => {
    const { press, sent, delivered } = await aPlace();
    const { body } = await press(share, { conversation: channel });
    expect(sent()).toEqual([`POST /${channel.id}/activities`]);
    expect(delivered[0]?.body).toMatchObject({ type: 'message', channelData: { feedbackLoop: { type: 'default' } } });
    // What was pressed is no message that could be answered.
    expect(delivered[0]?.body).not.toHaveProperty('replyToId');
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect((body?.value as Card).actions).toBeUndefined();
  });
  test('once, though pressed twice', async () => {
    const { press, delivered } = await aPlace();
    const both = await Promise.all([press(share, { conversation: channel }), press(share, { conversation: channel })]);
    expect(both[0]).toEqual(both[1]);
    expect(delivered).toHaveLength(1);
  });
  test('or the person is told that it was not, and may try again', async () => {
    const { press } = await aPlace((_request, response) => answer(response, 403));
    expect(await press(share, { conversation: channel })).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Svaret kunne ikke deles. Prøv igen om lidt.',
      },
    });
  });
});

describe('A button in a channel', () => {
  test('pressed by whoever asked changes their card, and nobody else’s', async () => {
    const { post, press, delivered, edge } = await aPlace();
    await post({ conversation: channel, text: 'med knap' });
    const data = cardOf(delivered[0]?.body).actions?.[0]?.data ?? {};
    expect(Object.keys(data)).toEqual(['command', 'args', 'of', 'by']);
    expect((await press(data, { conversation: channel })).body?.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await press(data, { conversation: channel, from: bent })).body?.type).toBe('application/vnd.microsoft.activity.message');
    expect(edge.asked.map(({ inPlace }) => inPlace)).toEqual([undefined, true, undefined]);
  });
  test('pressed by another gives them an answer of their own, and leaves the card', async () => {
    const place = await aPlace();
    const data = { command: 'ask', args: {}, language: 'da', by: 'en-anden' };
    const pressed = await place.press(data, { conversation: channel, from: bent });
    expect(pressed.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret er sendt til dig alene.',
    });
    expect(place.sent()).toEqual([`POST /${channel.id}/activities?isTargetedActivity=true`]);
    expect(place.delivered[0]?.body).toMatchObject({ recipient: { id: '29:bent' } });
    expect(place.edge.asked[0]).not.toHaveProperty('inPlace');
    await place.press(data, { conversation: channel, from: bent });
    expect(place.delivered).toHaveLength(1);
  });
  test('pressed by another where Teams refuses: 1:1, and if that fails too they are told', async () => {
    const there = await aPlace(refusing(403));
    await there.press({ command: 'ask', by: 'en-anden' }, { conversation: channel });
    expect(there.sent()).toHaveLength(3);
    const nowhere = await aPlace((_request, response) => answer(response, 403));
    const { body } = await nowhere.press({ command: 'ask', by: 'en-anden' }, { conversation: channel });
    expect(body?.value).toBe('Svaret kunne ikke sendes til dig. Prøv igen om lidt.');
  });
  test('of a private card stays private, and can still be shared', async () => {
    const { press, delivered } = await aPlace();
    const { body } = await press({ command: 'ask', args: {}, alone: true }, { conversation: channel });
    expect((body?.value as Card).actions).toMatchObject([{ title: 'Del i kanalen' }]);
    expect(delivered).toEqual([]);
  });
  test('of an old client (Action.Submit) is answered with a message', async () => {
    const { post, sent } = await aPlace();
    await post({ id: '18', text: undefined, value: { command: 'ask', args: {} }, conversation: channel });
    expect(sent()).toEqual([`POST /${channel.id}/activities/18`]);
  });
});

describe('Once:', () => {
  test('a question that Teams sends again has one answer', async () => {
    const { post, delivered, edge } = await aPlace();
    expect([(await post({ id: '18' })).status, (await post({ id: '18' })).status]).toEqual([200, 200]);
    expect([delivered.length, edge.asked.length]).toEqual([1, 1]);
  });
  test('also while the first is under way', async () => {
    const { post, delivered, edge } = await aPlace();
    await Promise.all([post({ id: '18' }), post({ id: '18' }), post({ id: '18' })]);
    expect([delivered.length, edge.asked.length]).toEqual([1, 1]);
  });
  test('also where the connection was cut, and nobody knows whether it was seen', async () => {
    const { post, delivered } = await aPlace((request) => void request.socket.destroy());
    expect([(await post({ id: '18' })).status, (await post({ id: '18' })).status]).toEqual([502, 502]);
    expect(delivered).toHaveLength(1);
  });
  test('but what was surely not sent is sent when it is asked again', async () => {
    let refused = 0;
    const { post, delivered } = await aPlace((_request, response) => answer(response, (refused += 1) === 1 ? 403 : 201));
    expect([(await post({ id: '18' })).status, (await post({ id: '18' })).status]).toEqual([502, 200]);
    expect(delivered).toHaveLength(2);
  });
  test('an id is one message’s: in another conversation, or with other words, it is another', async () => {
    const { post, delivered } = await aPlace();
    await post({ id: '18' });
    await post({ id: '18', text: 'status 5a' });
    await post({ id: '18', conversation: group });
    expect(delivered).toHaveLength(3);
  });
  test('a button pressed twice within a minute has one answer, the same; later it is pressed anew', async () => {
    const { press, edge, pass } = await aPlace();
    const first = await press({ command: 'help' });
    expect(await press({ command: 'help' })).toEqual(first);
    expect(edge.asked).toHaveLength(1);
    await press({ command: 'help' }, { from: bent });
    await press({ command: 'om' });
    expect(edge.asked).toHaveLength(3);
    pass(60_001);
    await press({ command: 'help' });
    expect(edge.asked).toHaveLength(4);
  });
});

describe('An edited question', () => {
  const edit = (fields: object = {}) => ({
    type: 'messageUpdate',
    channelData: { eventType: 'editMessage', tenant: { id: tenant } },
    ...fields,
  });
  test('within ten minutes changes the answer that it had', async () => {
    const { post, pass, sent, delivered } = await aPlace();
    await post({ id: '18', conversation: channel });
    pass(599_000);
    await post(edit({ id: '18', conversation: channel, text: 'status 5a' }));
    expect(sent()).toEqual([`POST /${channel.id}/activities/18`, `PUT /${channel.id}/activities/sent-1`]);
    expect(cardOf(delivered[1]?.body).body[0]?.text).toBe('svar: status 5a');
  });
  test('that was private stays so, and names nobody', async () => {
    const { post, sent, delivered } = await aPlace();
    await post({ id: '18', conversation: channel, recipient: targeted });
    await post(edit({ id: '18', conversation: channel, recipient: targeted, text: 'status 5a' }));
    expect(sent()[1]).toBe(`PUT /${channel.id}/activities/sent-1?isTargetedActivity=true`);
    expect(delivered[1]?.body).not.toHaveProperty('recipient');
  });
  test('whose private answer had to go to 1:1 changes it there, and it still says why it is there', async () => {
    const { post, sent, delivered } = await aPlace(refusing(403));
    await post({ id: '18', conversation: channel, recipient: targeted });
    await post(edit({ id: '18', conversation: channel, recipient: targeted, text: 'status 5a' }));
    expect(sent().at(-1)).toBe('PUT /a:en-til-en/activities/a:en-til-en');
    const [first, changed] = [delivered[2]?.body, delivered[3]?.body];
    expect(changed).toMatchObject({ text: first?.text, conversation: { id: 'a:en-til-en' } });
    expect(changed).not.toHaveProperty('replyToId');
    expect(cardOf(changed).body[0]?.text).toBe('svar: status 5a');
  });
  test('that Teams tells of twice changes it once, and each further edit once more', async () => {
    const { post, sent } = await aPlace();
    await post({ id: '18' });
    for (const text of ['status 5a', 'status 5a', 'status 9']) await post(edit({ id: '18', text }));
    expect(sent()).toEqual(['POST /a:anna/activities/18', 'PUT /a:anna/activities/sent-1', 'PUT /a:anna/activities/sent-1']);
  });
  test.each<[string, number, object]>([
    ['after ten minutes', 600_001, {}],
    ['whose answer is not known', 0, { id: '99' }],
    ['that was only undeleted', 0, { channelData: { eventType: 'undeleteMessage' } }],
  ])('%s changes nothing', async (_case, later, fields) => {
    const { post, pass, delivered } = await aPlace();
    await post({ id: '18' });
    pass(later);
    expect((await post(edit({ id: '18', text: 'status 5a', ...fields }))).status).toBe(200);
    expect(delivered).toHaveLength(1);
  });
});

describe('Thumbs', () => {
  const thumb = (feedback: unknown, fields: object = {}) => ({
    type: 'invoke',
    name: 'message/submitAction',
    text: undefined,
    replyToId: 'sent-1',
    value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } },
    ...fields,
  });
  test('are kept with the kind of answer, and nothing of the person', async () => {
    const { post, edge } = await aPlace();
    await post({ conversation: channel });
    // In a channel the thumbs may come without the thread.
    expect(await post(thumb('', { conversation: { ...channel, id: '19:team@thread.tacv2' } }))).toEqual({ status: 200, body: {} });
    expect(edge.told).toEqual([{ kind: 'definition', knowledge: 'v1', reaction: 'dislike' }]);
  });
  test('tell of the card as it is: of the one that took its place, once a button was pressed', async () => {
    const { post, press, edge } = await aPlace();
    await post({});
    await press({ command: 'ask', args: {} }, { replyToId: 'sent-1', locale: 'en-GB', text: 'hilsen' });
    await post(thumb(''));
    expect(edge.told).toEqual([{ kind: 'say', knowledge: 'v1', reaction: 'dislike' }]);
  });
  test('know the answer also where it went into the response, as on the try-it page', async () => {
    const { post, edge } = await aPlace();
    const { body } = await post({ deliveryMode: 'expectReplies' });
    const [answered] = (body as { activities: { id: string }[] }).activities;
    await post(thumb('', { replyToId: answered?.id }));
    expect(edge.told).toEqual([{ kind: 'definition', knowledge: 'v1', reaction: 'dislike' }]);
  });
  test.each([
    ['none', undefined, undefined],
    ['an empty one', '', undefined],
    ['as JSON, from Teams', '{"feedbackText":" for lang "}', 'for lang'],
    ['JSON without one', '{}', undefined],
    ['as words, from the Playground', 'for lang', 'for lang'],
    ['that begins like JSON', '{for lang', '{for lang'],
    ['that is a number', '5', '5'],
  ])('have a comment or not: %s', async (_case, feedback, comment) => {
    const { post, edge } = await aPlace();
    await post(thumb(feedback));
    expect(edge.told).toEqual([{ reaction: 'dislike', ...(comment && { comment }) }]);
  });
  test.each([
    undefined,
    {},
    { actionName: 'feedback' },
    { actionName: 'feedback', actionValue: { reaction: 'love' } },
    { actionName: 'x' },
  ])('that are none (%j) are refused', async (value) => {
    const { post, edge } = await aPlace();
    expect((await post(thumb('', { value }))).status).toBe(400);
    expect(edge.told).toEqual([]);
  });
});

test('Sources and thumbs reach the connector with all their fields, whatever carries them', async () => {
  const { post, delivered } = await aPlace();
  await post({ text: 'med kilde', conversation: channel });
  await post({ text: 'med kilde', conversation: channel, recipient: targeted });
  for (const { bytes } of delivered) {
    const { entities, channelData } = JSON.parse(bytes) as { entities: readonly object[]; channelData: object };
    expect(channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Strategi æøå',
              abstract: 'Afsnit 1 · 2008',
              url: 'https://www.retsinformation.dk/eli/lta/2018/1',
            },
          },
        ],
      },
    ]);
  }
  expect(delivered).toHaveLength(2);
});

describe('Typing is shown', () => {
  test('where an answer takes over a second', async () => {
    const { post, pass, sent, pending, edge } = await aPlace();
    const asked = post({ id: '18', text: 'langsomt' });
    while (!pending()) await new Promise(setImmediate);
    pass(1_000);
    while (!sent().length) await new Promise(setImmediate);
    edge.goOn();
    await asked;
    expect(sent()).toEqual(['POST /a:anna/activities', 'POST /a:anna/activities/18']);
  });
  test('not where it is there at once', async () => {
    const { post, pass, sent } = await aPlace();
    await post({ id: '18' });
    pass(60_000);
    expect(sent()).toEqual(['POST /a:anna/activities/18']);
  });
  test('not in public for a private question', async () => {
    const { post, pass, sent, edge } = await aPlace();
    const asked = post({ text: 'langsomt', conversation: channel, recipient: targeted });
    while (!edge.asked.length) await new Promise(setImmediate);
    await new Promise(setImmediate);
    pass(1_000);
    edge.goOn();
    await asked;
    expect(sent()).toHaveLength(1);
  });
});

describe('The message extension', () => {
  const ask = (name: string, value: unknown) => ({ type: 'invoke', name, text: undefined, value });
  const query = (value: unknown) => ask('composeExtension/query', value);
  const titles = (body: Json | undefined) =>
    (body as { composeExtension: { attachments: { preview: { content: { title: string } } }[] } }).composeExtension.attachments.map(
      ({ preview }) => preview.content.title,
    );
  test.each<[string, unknown, string]>([
    [
      'as Teams sends it',
      { commandId: 'search', parameters: [{ name: 'query', value: 'husleje' }], queryOptions: { skip: 0, count: 25 } },
      'fundet: husleje 0+25',
    ],
    [
      'its next page',
      { parameters: [{ name: 'query', value: 'husleje' }], queryOptions: { skip: 25, count: 10 } },
      'fundet: husleje 25+10',
    ],
    ['as the Playground sends it', { parameters: [{ value: 'husleje' }] }, 'fundet: husleje 0+25'],
    ['just opened', { commandId: 'search', parameters: [{ name: 'initialRun', value: 'true' }] }, 'fundet: 0+25'],
    ['nothing typed', { commandId: 'search', parameters: [{ name: 'query', value: '' }] }, 'fundet: 0+25'],
    ['no value at all', undefined, 'fundet: 0+25'],
    ['more than a page', { queryOptions: { skip: -1, count: 5000 } }, 'fundet: 0+25'],
    ['no count', { queryOptions: { skip: 3, count: 0 } }, 'fundet: 3+25'],
  ])('answers a query: %s', async (_case, value, expected) => {
    const { post, delivered } = await aPlace();
    const { status, body } = await post(query(value));
    expect([status, titles(body), delivered]).toEqual([200, [expected], []]);
  });
  test('says so where it finds nothing', async () => {
    const { post } = await aPlace();
    expect((await post(query({ parameters: [{ name: 'query', value: 'intet' }] }))).body).toEqual({
      composeExtension: { type: 'message', text: 'Intet fundet. Prøv med andre ord.' },
    });
  });
  test('gives the card that was picked', async () => {
    const { post } = await aPlace();
    const { body } = await post(ask('composeExtension/selectItem', { command: 'term', args: { term: 'x' }, language: 'en' }));
    expect(JSON.stringify(body)).toContain('valgt: term en');
  });
  test.each([undefined, {}, 'x', { command: 5 }])('refuses what was not picked from it: %j', async (value) => {
    const { post } = await aPlace();
    expect((await post(ask('composeExtension/selectItem', value))).status).toBe(400);
  });
});

test('A team is greeted as a team, a person as a person', async () => {
  const { post, delivered } = await aPlace();
  await post({ type: 'installationUpdate', action: 'add', text: undefined, conversation: channel });
  await post({ type: 'installationUpdate', action: 'add', text: undefined });
  expect(delivered.map(({ body }) => body.summary)).toEqual(['velkommen da-DK channel', 'velkommen da-DK']);
});

test('So many requests are under way at a time; a turn more is told to come back', async () => {
  const held: ServerResponse[] = [];
  const { post, edge } = await aPlace((_request, response) => void held.push(response));
  const asked = Array.from({ length: 50 }, () => post({}));
  while (held.length < 50) await new Promise(setImmediate);
  expect((await edge.post(anActivity())).status).toBe(503);
  for (const response of held) answer(response, 201);
  expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
});
