// The front door with everything around it made up: a product of a few lines and a connector that keeps what it gets.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../../src/app.js';
import type { Log } from '../../src/log.js';
import type { Incoming, Reply } from '../../src/model.js';
import { createBot, type BotOptions, type BotSettings } from '../../src/teams/bot.js';
import { createGate } from '../../src/teams/gate.js';
import { createServer, type Get, type Resource } from '../../src/teams/server.js';
import type { Time } from '../../src/teams/time.js';

export const aReply = (text: string, fields: Partial<Reply> = {}): Reply => ({
  language: 'da',
  kind: 'say',
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
  text,
  knowledge: 'v1',
  sources: [],
  ...fields,
});

/** A product that says back what it was asked, and fails, or waits to be let go on, when asked to. */
export function anApp() {
  const asked: Incoming[] = [];
  const told: object[] = [];
  let goOn = () => undefined as void;
  const app: Pick<App, 'handle' | 'welcome' | 'search' | 'entry' | 'feedback'> = {
    handle: async (incoming) => {
      asked.push(incoming);
      await Promise.resolve();
      if (incoming.text === 'fejl') throw new Error(`hemmeligt: ${incoming.text}`);
      if (incoming.text === 'langsomt') await new Promise<void>((resolve) => (goOn = resolve));
      const reply = aReply(incoming.button ? `knap ${JSON.stringify(incoming.button)}` : `svar: ${incoming.text}`, {
        kind: incoming.text === 'hilsen' ? 'say' : 'definition',
        request: { command: 'ask', args: { text: incoming.text } },
        language: /^en/.test(incoming.locale ?? '') ? 'en' : 'da',
        ...(incoming.text === 'med kilde' && {
          sources: [{ title: 'Strategi æøå', text: 'Afsnit 1 · 2008', url: 'https://www.retsinformation.dk/eli/lta/2018/1' }],
        }),
      });
      const button = { type: 'Action.Execute', title: 'Knap', data: { command: 'ask', args: {} } };
      return incoming.text === 'med knap' ? { ...reply, card: { ...reply.card, actions: [button] } } : reply;
    },
    welcome: (locale, scope) => Promise.resolve(aReply(`velkommen ${locale}${scope === 'personal' ? '' : ` ${scope}`}`)),
    search: ({ text, skip, count }) => Promise.resolve(text === 'intet' ? [] : [aReply(`fundet: ${text} ${skip}+${count}`)]),
    entry: ({ command }, locale) => Promise.resolve(aReply(`valgt: ${command} ${locale}`)),
    feedback: (entry) => void told.push(entry),
  };
  return { app, asked, told, goOn: () => goOn() };
}

/** Keeps every line: a test may look for what must not be there. */
export function aLog() {
  const lines: Record<string, unknown>[] = [];
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, message, ...fields });
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  return { log, lines };
}

/** In two steps: restify, once loaded, leaves no server's writeHead with anything to go on with. */
export function answer(response: ServerResponse, status: number, body = '{}'): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A small HTTP server on loopback. */
export async function listen(handler: Handler) {
  const server = createHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => handler(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

export interface Delivered {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  /** The body as it came. */
  readonly bytes: string;
  readonly body: {
    readonly type: string;
    readonly text?: string;
    readonly summary?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
  };
}

/** Takes what the bot sends, as the Bot Framework's connector would, or does what `instead` does. */
export async function aConnector(instead?: Handler) {
  const delivered: Delivered[] = [];
  const { url, close } = await listen((request, response, body) => {
    delivered.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization,
      bytes: body,
      body: JSON.parse(body || '{}') as Delivered['body'],
    });
    if (instead) instead(request, response, body);
    else answer(response, 200, '{"id":"sent-1"}');
  });
  return { url, delivered, close };
}

const local: BotSettings = { local: true, maxTurns: 50, ratePerPerson: 10_000, allowedTenants: [], connectorHosts: [] };

/** The bot behind its HTTP server on a free port. `post` sends an activity, or any other body. */
export async function startEdge(
  options: {
    settings?: Partial<BotSettings>;
    resources?: ReadonlyMap<string, Get>;
    meter?: BotOptions['meter'];
    deadline?: number;
    time?: Time;
    credentials?: BotOptions['credentials'];
    /** Instead of the made-up one. */
    app?: BotOptions['app'];
    met?: BotOptions['met'];
  } = {},
) {
  const { app, asked, told, goOn } = anApp();
  const { log, lines } = aLog();
  const settings = { ...local, ...options.settings };
  const gate = createGate({ settings, log, ...(options.time && { time: options.time }) });
  const bot = createBot({
    settings,
    gate,
    app: options.app ?? app,
    log,
    ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    ...(options.time && { time: options.time }),
    ...(options.meter && { meter: options.meter }),
    ...(options.met && { met: options.met }),
    ...(options.credentials && { credentials: options.credentials }),
  });
  const healthz = (): Resource => ({ status: 200, type: 'application/json', body: '{"status":"ok"}' });
  const server = createServer({
    receive: bot.receive,
    resources: new Map([['/healthz', healthz], ...(options.resources ?? [])]),
    log,
    ...(options.time && { time: options.time }),
  });
  const port = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { url, port, post, asked, told, goOn, lines, bot, gate, server };
}
export type Edge = Awaited<ReturnType<typeof startEdge>>;
