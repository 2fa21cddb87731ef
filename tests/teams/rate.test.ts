// Nobody is answered faster than they can read, and no conversation written to faster than Teams takes it.
import { aTime } from './a-time.js';
import { anActivity } from './an-activity.js';
import { aConnector, startEdge } from './edge.js';

const closing: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(closing.map((one) => one.close())));

async function aPlace(ratePerPerson: number) {
  const clock = aTime();
  const connector = await aConnector();
  const edge = await startEdge({ time: clock.time, settings: { ratePerPerson } });
  closing.push(connector, edge.server);
  const send = async (fields: object = {}) => edge.post(anActivity({ deliveryMode: undefined, serviceUrl: connector.url, ...fields }));
  const texts = () => connector.delivered.map(({ body }) => body.text ?? body.summary);
  return { ...clock, edge, send, texts };
}
const times = async <T>(count: number, act: () => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (let index = 0; index < count; index += 1) done.push(await act());
  return done;
};

describe('Whoever asks more than RATE_PER_PERSON questions in a minute', () => {
  test.each([
    ['da-DK', 'Vent et minut'],
    ['en-GB', 'Please wait a minute'],
  ])('is told so once, in their language (%s), and is answered again a minute later', async (locale, told) => {
    const { send, texts, pass, edge } = await aPlace(30);
    const statuses = (await times(40, () => send({ locale }))).map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual([200]);
    expect(texts()).toEqual([...Array<string>(30).fill('svar: status 5b'), expect.stringContaining(told)]);
    expect(edge.asked).toHaveLength(30);
    pass(60_001);
    await send({ locale });
    expect(texts().at(-1)).toBe('svar: status 5b');
  });

  test('keeps nobody else waiting, of another tenant either', async () => {
    const { send, texts } = await aPlace(1);
    await times(3, () => send());
    await send({ from: { id: '29:bent', name: 'Bent' } });
    await send({ conversation: { id: 'a:anna', tenantId: 'another' }, channelData: {} });
    expect(texts()).toEqual(['svar: status 5b', expect.stringContaining('Vent'), 'svar: status 5b', 'svar: status 5b']);
  });

  test('is told so at each button, which shows what it is answered with', async () => {
    const { send } = await aPlace(1);
    const press = async (command: string) =>
      (await send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { command } } } })).text;
    expect(await press('a')).toContain('AdaptiveCard');
    for (const command of ['b', 'c'])
      expect(JSON.parse(await press(command))).toMatchObject({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining('Vent et minut'),
      });
  });

  test('has not asked anew where Teams sends a question again', async () => {
    const { send, texts } = await aPlace(2);
    await times(5, () => send({ id: '7' }));
    await send({ id: '8' });
    expect(texts()).toEqual(['svar: status 5b', 'svar: status 5b']);
  });

  test('is a short hash in the log', async () => {
    const { send, edge } = await aPlace(1);
    await times(2, () => send());
    expect(edge.lines.filter(({ reason }) => reason === 'rate')).toMatchObject([{ person: expect.stringMatching(/^[0-9a-f]{12}$/) }]);
  });
});

describe('A conversation is written to no faster than Teams takes it:', () => {
  test('the eighth message within a second waits for its place', async () => {
    const { send, texts, waits } = await aPlace(100);
    await times(8, () => send());
    expect(texts()).toHaveLength(8);
    expect(waits).toEqual([1_000]);
  });

  test('what would have to wait longer than an answer may take is not sent, and said to be so', async () => {
    const { send, texts } = await aPlace(100);
    const statuses = (await times(61, () => send())).map(({ status }) => status);
    expect(statuses).toEqual([...Array<number>(60).fill(200), 502]);
    expect(texts()).toHaveLength(60);
  });

  test('another conversation waits for nothing', async () => {
    const { send, waits } = await aPlace(100);
    await times(7, () => send());
    await send({ conversation: { id: 'a:bent', tenantId: 'x' } });
    expect(waits).toEqual([]);
  });
});
