// What a request carries → JSON, or the status that says why not. Bytes are counted as they come, and nothing is unpacked.
import type { IncomingMessage } from 'node:http';
import type { Time } from './time.js';

/** 400: no JSON, or deeper than is looked at. 408: it did not come in time. 413: too much. */
export type Body = { readonly json: unknown } | { readonly status: 400 | 408 | 413 };

/** In bytes. Teams sends a message of at most about 100 KB. */
export const largestBody = 262_144;
/** Of lists and objects in each other. An activity has about ten. */
const deepest = 50;
/** Milliseconds from the headers to the last byte. */
const patience = 10_000;

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((inner) => isDeeper(inner, left - 1));
}

function parse(bytes: Buffer): Body {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isDeeper(json, deepest) ? { status: 400 } : { json };
  } catch {
    return { status: 400 };
  }
}

/** Never rejects. What comes after an answer is not read. */
export function readBody(request: IncomingMessage, time: Time): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (body: Body) => {
      inTime();
      request.removeAllListeners('data').pause();
      resolve(body);
    };
    const inTime = time.after(patience, () => done({ status: 408 }));
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > largestBody) done({ status: 413 });
        else chunks.push(chunk);
      })
      .once('end', () => done(parse(Buffer.concat(chunks))))
      // Also where the caller goes away in the middle; nobody hears the answer then.
      .once('close', () => done({ status: 400 }))
      .on('error', () => undefined);
  });
}
