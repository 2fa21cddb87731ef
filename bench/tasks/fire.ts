// Questions at a bot over HTTP, from a process of its own: as many as it takes, or so many a second.
import { peer } from '../paths.js';

export interface Fired {
  readonly perSecond: number;
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Broken connections, timeouts, and answers other than 2xx. */
  readonly failed: number;
}
export interface Fire {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Asked in turn, over and over, each by another person in a conversation of its own. */
  readonly questions: readonly string[];
  /** Requests a second; as many as are answered where it is not given. */
  readonly rate?: number;
}

/** The part of autocannon that is used. */
type Autocannon = (options: object) => Promise<{
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}>;

const activity = (text: string, at: number): object => ({
  type: 'message',
  id: `fired-${at}`,
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  deliveryMode: 'expectReplies',
  from: { id: `29:person-${at}`, name: 'Anna' },
  recipient: { id: '28:bot', name: 'Bot' },
  conversation: { id: `a:person-${at}`, conversationType: 'personal', tenantId: '00000000-0000-0000-0000-000000000001' },
  channelData: { tenant: { id: '00000000-0000-0000-0000-000000000001' } },
  locale: 'da-DK',
  text,
});

export async function fire({ port, connections, seconds, questions, rate }: Fire): Promise<Fired> {
  let asked = Math.floor(Math.random() * 1e9);
  const { requests, latency, errors, timeouts, non2xx } = await peer<Autocannon>('autocannon')({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    ...(rate && { overallRate: rate }),
    requests: [
      {
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json' },
        setupRequest(one: object) {
          asked += 1;
          return { ...one, body: JSON.stringify(activity(questions[asked % questions.length] ?? '', asked)) };
        },
      },
    ],
  });
  return {
    perSecond: requests.average,
    asked: requests.total,
    p50: latency.p50,
    p99: latency.p99,
    longest: latency.max,
    failed: errors + timeouts + non2xx,
  };
}
