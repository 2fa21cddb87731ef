// The register of commands: the only place that knows them all. Order is the order in which a question is offered to them.
import type { AnyCommand } from './command.js';
import { ask } from './ask.js';
import { compare } from './compare.js';
import { about, helpFor } from './help.js';
import { list, sources } from './lists.js';
import { recommendation } from './recommendation.js';
import { region } from './region.js';
import { search } from './search.js';
import { document, section } from './section.js';
import { smallTalk } from './small-talk.js';
import { status } from './status.js';
import { term } from './term.js';

const help = helpFor(() => [status, recommendation, region, term, compare, search, sources, about, help]);

export const commands: readonly AnyCommand[] = [
  smallTalk,
  help,
  about,
  sources,
  list,
  document,
  compare,
  recommendation,
  status,
  region,
  term,
  section,
  search,
  ask,
];
