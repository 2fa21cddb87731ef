// YAML text → checked records, or findings with line, reason and mend. The only user of the YAML package.
import { CORE_SCHEMA, dump, EVENT_ID, getScalarValue, load, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { z } from 'zod';
import type { Finding } from '../model.js';
import { issueText, shapeFault, syntaxFault } from './yaml-faults.js';

/** More aliases than a person writes are an alias bomb, not a text. */
const limits = { maxAliases: 100, maxDepth: 50 } as const;

export interface Read<T> {
  readonly value?: T;
  readonly findings: Finding[];
}

/** `firstLine`: where the YAML begins in its file, 1-based. What does not pass the schema yields findings and no value. */
export function readYaml<T>(schema: z.ZodType<T>, yaml: string, file: string, firstLine = 1): Read<T> {
  let plain: unknown;
  try {
    plain = saysSomething(yaml) ? load(yaml, { schema: CORE_SCHEMA, ...limits }) : {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { findings: [{ level: 'problem', file, line: firstLine + (error.mark?.line ?? 0), ...syntaxFault(error.reason) }] };
  }
  const checked = schema.safeParse(plain ?? {}, { error: issueText, reportInput: true });
  if (checked.success) return { value: checked.data, findings: [] };
  return {
    findings: checked.error.issues.map((issue) => ({ level: 'problem', file, line: firstLine + lineOf(yaml, issue.path), ...shapeFault(issue) })),
  };
}

/** Comments are nothing. */
const saysSomething = (yaml: string): boolean => yaml.split('\n').some((line) => !/^\s*(?:#|$)/.test(line));

/** The line, counted from 1, of a value that was read. */
export const lineIn = (yaml: string, path: readonly PropertyKey[]): number => lineOf(yaml, path) + 1;

/** What readYaml reads again as it was. */
export const writeYaml = (value: unknown): string => dump(value, { schema: CORE_SCHEMA });

/** The line, counted from 0, of the innermost value on a path that is there. */
function lineOf(yaml: string, path: readonly PropertyKey[]): number {
  const events = parseEvents(yaml, {});
  let at = 1;
  let offset = 0;
  for (const step of path) {
    const child = childAt(yaml, events, at, step);
    if (child === undefined) break;
    at = child;
    offset = startOf(events[at]) ?? offset;
  }
  return yaml.slice(0, offset).split('\n').length - 1;
}

const startOf = (event: Event | undefined): number | undefined => (event && 'start' in event ? event.start : event && 'valueStart' in event ? event.valueStart : undefined);

/** Index of the event behind the one at `at` with everything inside it. */
function after(events: readonly Event[], at: number): number {
  let depth = 0;
  for (let index = at; index < events.length; index += 1) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return events.length;
}

function childAt(yaml: string, events: readonly Event[], parent: number, step: PropertyKey): number | undefined {
  const type = events[parent]?.type;
  let at = parent + 1;
  for (let count = 0; events[at] && events[at]?.type !== EVENT_ID.POP; count += 1) {
    if (type === EVENT_ID.SEQUENCE) {
      if (count === step) return at;
      at = after(events, at);
      continue;
    }
    const key = events[at];
    const value = after(events, at);
    if (key?.type === EVENT_ID.SCALAR && getScalarValue(yaml, key) === String(step)) return value;
    at = after(events, value);
  }
  return undefined;
}
