import { createMetrics } from '../../src/metrics.js';
import { metricsPage } from '../../src/web/metrics.js';

const page = () => Promise.resolve({ type: 'text/plain', body: 'counts' });
const visitor = (fields: object = {}) => ({ address: '127.0.0.1', authorization: '', forwarded: false, ...fields });
const token = 'et-langt-og-hemmeligt-ord';

describe('The counts are shown', () => {
  test.each<[string, object, string | undefined, number]>([
    ['to this machine', {}, undefined, 200],
    ['to this machine, by IPv6', { address: '::1' }, undefined, 200],
    ['to this machine, by IPv4 within IPv6', { address: '::ffff:127.0.0.1' }, undefined, 200],
    ['not to another machine', { address: '10.0.0.4' }, undefined, 403],
    ['not to one that looks like this machine', { address: '127.0.0.1.example.org' }, undefined, 403],
    ['not to whoever comes through a proxy on this machine', { forwarded: true }, undefined, 403],
    ['to whoever has the token, from anywhere', { address: '10.0.0.4', authorization: `Bearer ${token}`, forwarded: true }, token, 200],
    ['not to this machine without the token, where there is one', {}, token, 403],
    ['not to a wrong token', { authorization: `Bearer ${token}x` }, token, 403],
    ['not to a token without its scheme', { authorization: token }, token, 403],
    ['not to a token where there is none', { address: '10.0.0.4', authorization: 'Bearer undefined' }, undefined, 403],
  ])('%s', async (_case, fields, secret, status) => {
    const told = await metricsPage(visitor(fields), { token: secret, page });
    expect([told.status, told.body]).toEqual([status, status === 200 ? 'counts' : '{"error":"Forbidden"}']);
  });
});

test('Questions by kind, silences by reason, times, refusals, what was sent, the knowledge and its age, the event loop', async () => {
  let [version, now] = ['aaa', 0];
  const metrics = createMetrics({ knowledge: () => version, now: () => now });
  metrics.answered({ kind: 'definition', language: 'da', seconds: 0.004 });
  metrics.answered({ kind: 'no_answer', reason: 'nothing', language: 'en', seconds: 0.02 });
  metrics.turn({ type: 'message', status: 200, seconds: 0.03 });
  metrics.refused('signature');
  metrics.sent('ok');
  metrics.sent('HTTP 403');
  now = 60_000;
  const { type, body } = await metrics.page();
  expect(type).toMatch(/^text\/plain/);
  const lines = body.split('\n');
  for (const line of [
    'bot_answers_total{kind="definition",language="da"} 1',
    'bot_answers_total{kind="no_answer",language="en"} 1',
    'bot_no_answers_total{reason="nothing"} 1',
    'bot_answer_seconds_bucket{le="0.005"} 1',
    'bot_turn_seconds_count{type="message",status="200"} 1',
    'bot_refusals_total{reason="signature"} 1',
    'bot_sends_total{outcome="ok"} 1',
    'bot_sends_total{outcome="HTTP 403"} 1',
    'bot_knowledge_info{version="aaa"} 1',
    'bot_knowledge_age_seconds 60',
  ])
    expect(lines).toContain(line);
  expect(body).toContain('nodejs_eventloop_lag_p99_seconds');
  version = 'bbb';
  now = 61_000;
  const later = (await metrics.page()).body;
  expect(later).toContain('bot_knowledge_info{version="bbb"} 1');
  expect(later).not.toContain('version="aaa"');
  expect(later).toContain('bot_knowledge_age_seconds 0\n');
});
