// Whether the bot lives, and whether it can answer.
import type { Finding, Knowledge } from '../model.js';

export interface HealthOptions {
  /** The program's version. */
  readonly version: string;
  /** What serves now; undefined: nothing yet. */
  readonly knowledge: () => Knowledge | undefined;
  /** Its number. */
  readonly knowledgeNumber: () => number;
  /** What is wrong in the folders, as it was found last. */
  readonly findings: () => readonly Finding[];
  /** Whether the keys are there by which a message is known to be Microsoft's. */
  readonly keys: () => boolean;
  /** What does not stop the bot from answering, but somebody must see to: codes of errors.ts. */
  readonly warnings: () => readonly string[];
  /** Set once the service is told to stop. */
  readonly stopping: () => boolean;
}

const json = (status: number, body: object) => ({ status, type: 'application/json', body: JSON.stringify(body) });

/** Liveness: answers while the process does, whatever its knowledge. */
export const healthz = ({ version }: HealthOptions) => json(200, { status: 'ok', version });

/** Readiness: 200 while knowledge serves and people can get in, else 503. Counts only: anybody may ask, and file names may be nobody's business. */
export function readyz({ version, knowledge, knowledgeNumber, findings, keys, warnings, stopping }: HealthOptions) {
  const now = knowledge();
  if (stopping()) return json(503, { status: 'stopping', version });
  if (!now) return json(503, { status: 'starting', version });
  if (!keys()) return json(503, { status: 'without keys', version });
  const { documents, passages, terms, recommendations, actors } = now;
  const count = (level: Finding['level']) => findings().filter((finding) => finding.level === level).length;
  return json(200, {
    status: 'ready',
    version,
    knowledge: now.version,
    knowledgeNumber: knowledgeNumber(),
    counts: {
      documents: documents.size,
      passages: passages.size,
      terms: terms.size,
      recommendations: recommendations.size,
      actors: actors.size,
    },
    problems: count('problem'),
    warnings: warnings(),
    notices: count('notice'),
  });
}
