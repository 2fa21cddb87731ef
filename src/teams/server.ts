// HTTP in, HTTP out. The only file that knows restify.
import { once } from 'node:events';
import { createServer as createHttpServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type * as Restify from 'restify';
import { BotError } from '../errors.js';
import { errorCode, errorFields, type Log } from '../log.js';
import { largestBody, readBody } from './body.js';
import { realTime, type Time } from './time.js';

// Required, not imported: see bot.ts.
const restify = createRequire(import.meta.url)('restify') as typeof Restify;

/** What a GET is answered with. `type` is a content type. */
export interface Resource {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
/** Who asks. */
export interface Visitor {
  /** The address that the connection comes from. */
  readonly address: string;
  readonly authorization: string;
  /** Somebody says that the request was handed on. */
  readonly forwarded: boolean;
}
/** Asked for anew at each GET. */
export type Get = (visitor: Visitor) => Resource | Promise<Resource>;
export interface ServerOptions {
  readonly receive: (body: unknown, authorization: string) => Promise<{ readonly status: number; readonly body?: unknown }>;
  /** By path. */
  readonly resources: ReadonlyMap<string, Get>;
  readonly log: Log;
  readonly time?: Time;
}
export interface Server {
  /** Resolves to the port. Throws PORT_IN_USE. Port 0: any free one. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new connection, answers what is under way, then resolves. */
  close(): Promise<void>;
}

/** Milliseconds for a request's headers, for all of it, for an idle connection, and between two looks at who is over these; bytes; a number. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
} as const;
const mostHeaders = 100;

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

const count = ({ headersDistinct }: IncomingMessage, name: string): number => headersDistinct[name]?.length ?? 0;

const visitorOf = ({ socket, headers }: IncomingMessage): Visitor => ({
  address: socket.remoteAddress ?? '',
  authorization: headers.authorization ?? '',
  forwarded: ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'].some((name) => headers[name] !== undefined),
});

/** In order: the first that applies is the answer. Each of the first three would end the process, or hang, if restify saw it. */
const guards: readonly { readonly status: number; readonly refuse: (request: IncomingMessage) => boolean }[] = [
  { status: 400, refuse: (request) => !isUrl(request) },
  { status: 400, refuse: (request) => request.headers.upgrade !== undefined },
  { status: 415, refuse: (request) => request.headers['content-encoding'] !== undefined },
  // Which of them counts is not for the caller to find out.
  { status: 401, refuse: (request) => count(request, 'authorization') > 1 },
  { status: 413, refuse: (request) => Number(request.headers['content-length'] ?? 0) > largestBody },
  {
    status: 415,
    refuse: (request) => request.method === 'POST' && !/^application\/json(?:\s*;|\s*$)/i.test(request.headers['content-type'] ?? ''),
  },
];

/** An answer that ends the connection, whatever of the request is still to come. */
function turnAway(response: ServerResponse, status: number): void {
  const body = errorBody(status);
  response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': body.length, connection: 'close' });
  // On its own: restify's writeHead returns nothing to go on with.
  response.end(body);
}

export function createServer({ receive, resources, log, time = realTime }: ServerOptions): Server {
  const server = restify.createServer({
    // An empty name leaves the Server header out.
    name: '',
    ignoreTrailingSlash: true,
    formatters: {
      'application/json': (_request, response, body: unknown) =>
        body instanceof Error ? errorBody(response.statusCode) : JSON.stringify(body),
    },
  });
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  });
  server.on('restifyError', (_request: unknown, _response: unknown, error: Error & { statusCode?: number }, done: () => void) => {
    if ((error.statusCode ?? 500) >= 500) log.error(errorFields(error), 'a request failed');
    done();
  });
  server.post('/api/messages', async (request, response) => {
    const read = await readBody(request, time);
    if ('status' in read) return turnAway(response, read.status);
    const { status, body } = await receive(read.json, request.headers.authorization ?? '');
    if (status >= 400 && body === undefined) response.sendRaw(status, errorBody(status), { 'content-type': 'application/json' });
    else response.send(status, body);
  });
  for (const [path, resource] of resources) {
    server.get(path, async (request, response) => {
      const { status, type, body, headers: own } = await resource(visitorOf(request));
      response.sendRaw(status, body as string, { 'content-type': type, ...own });
    });
  }

  let closing = false;
  // Our own, since restify's takes no limits; what passes the guards goes on to restify's, which listens to no port.
  const http = createHttpServer(limits, (request, response) => {
    const status = guards.find(({ refuse }) => refuse(request))?.status;
    if (status !== undefined) return turnAway(response, status);
    // A connection that is kept would keep the process.
    response.once('close', () => closing && http.closeIdleConnections());
    server.server.emit('request', request, response);
  });
  http.maxHeadersCount = mostHeaders;
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
      closing = true;
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      await closed;
    },
  };
}
