// HTTP in, HTTP out. The only file that knows restify.
import { once } from 'node:events';
import { STATUS_CODES, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type * as Restify from 'restify';
import { BotError } from '../errors.js';
import { errorCode, errorFields, type Log } from '../log.js';

// Required, not imported: see bot.ts.
const restify = createRequire(import.meta.url)('restify') as typeof Restify;

/** What a GET is answered with. `type` is a content type. */
export interface Resource {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface ServerOptions {
  readonly receive: (body: unknown, authorization: string) => Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Path → resource, asked for anew at each GET. */
  readonly resources: ReadonlyMap<string, () => Resource | Promise<Resource>>;
  readonly log: Log;
}
export interface Server {
  /** Resolves to the port. Throws PORT_IN_USE. Port 0: any free one. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new connection, answers what is under way, then resolves. */
  close(): Promise<void>;
}

/** Largest body, in bytes. Teams sends a message of at most about 100 KB. */
const largestBody = 262_144;
/** Milliseconds for a whole request, for its headers, and for an idle connection. */
const timeouts = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 } as const;

const headers: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The whole of every error's body. */
const errorBody = (status: number) => JSON.stringify({ error: STATUS_CODES[status] ?? 'Error' });

function isUrl(request: IncomingMessage): boolean {
  return request.url?.startsWith('/') === true && URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`);
}

/** In order: the first that applies is the answer. Each of the first two would end the process if restify saw it. */
const guards: readonly { readonly status: number; readonly refuse: (request: IncomingMessage) => boolean }[] = [
  { status: 400, refuse: (request) => !isUrl(request) },
  { status: 415, refuse: (request) => request.headers['content-encoding'] !== undefined },
  { status: 413, refuse: (request) => Number(request.headers['content-length'] ?? 0) > largestBody },
  {
    status: 415,
    refuse: (request) => request.method === 'POST' && !/^application\/json(?:\s*;|\s*$)/i.test(request.headers['content-type'] ?? ''),
  },
];

/** Runs before restify touches a request; false: it is answered. */
function guard(request: IncomingMessage, response: ServerResponse): boolean {
  const status = guards.find(({ refuse }) => refuse(request))?.status;
  if (status === undefined) return true;
  const body = errorBody(status);
  response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': body.length, connection: 'close' });
  // On its own: restify's writeHead returns nothing to go on with.
  response.end(body);
  return false;
}

export function createServer({ receive, resources, log }: ServerOptions): Server {
  const server = restify.createServer({
    // An empty name leaves the Server header out.
    name: '',
    ignoreTrailingSlash: true,
    formatters: {
      'application/json': (_request, response, body: unknown) =>
        body instanceof Error ? errorBody(response.statusCode) : JSON.stringify(body),
    },
  });
  // The types describe restify 8, which had no `first`.
  (server as unknown as { first(handler: typeof guard): void }).first(guard);
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false }));
  server.on('restifyError', (_request: unknown, _response: unknown, error: Error & { statusCode?: number }, done: () => void) => {
    if ((error.statusCode ?? 500) >= 500) log.error(errorFields(error), 'a request failed');
    done();
  });
  // Emitted here too, where nobody listening would end the process; `listen` tells of it.
  server.on('error', () => undefined);
  // A listener of restify's own makes Node hand over the socket for good; nothing here speaks anything but HTTP.
  server.on('upgrade', (_request: unknown, socket: { destroy(): void }) => socket.destroy());

  server.post('/api/messages', async (request, response) => {
    const { status, body } = await receive(request.body, request.headers.authorization ?? '');
    if (status >= 400 && body === undefined) response.sendRaw(status, errorBody(status), { 'content-type': 'application/json' });
    else response.send(status, body);
  });
  for (const [path, resource] of resources) {
    server.get(path, async (_request, response) => {
      const { status, type, body, headers: own } = await resource();
      response.sendRaw(status, body as string, { 'content-type': type, ...own });
    });
  }

  const http = server.server as HttpServer;
  Object.assign(http, timeouts);
  return {
    async listen(port, host) {
      http.listen(port, host);
      try {
        await once(http, 'listening');
      } catch (cause) {
        if (errorCode(cause) === 'EADDRINUSE') throw new BotError('PORT_IN_USE', { port, host }, cause);
        throw cause;
      }
      return (http.address() as AddressInfo).port;
    },
    async close() {
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      await closed;
    },
  };
}
