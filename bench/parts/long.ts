// Questions made to be slow.
import { inChild } from '../child.js';
import type { Long } from '../tasks/long.js';
import { heading, ms, paragraph, progress, table } from '../table.js';

export async function long(): Promise<void> {
  heading(2, 'Long input: adversarial questions through the whole bot');
  const runs: Long[] = [];
  for (const size of [0, 10_000]) {
    progress(`long: ${size || 'the real folder'}`);
    const one = await inChild<Long>('long', { size }, 15);
    if (one) runs.push(one);
  }
  table(
    ['sections', 'questions', 'bytes, up to', 'p50 ms', 'p99 ms', 'longest ms', 'longest, best of two rounds', 'above 50 ms in both'],
    runs.map((one) =>
      [one.sections, one.asked, one.bytes, ms(one.p50), ms(one.p99), ms(one.longest), ms(one.steady), one.over].map(String),
    ),
  );
  const [real, ...others] = runs;
  if (!real) return;
  table(
    [
      'kind',
      'questions',
      ...runs.map(({ sections }) => `longest at ${sections}, ms`),
      ...runs.map(({ sections }) => `best of two, ${sections}`),
    ],
    real.kinds.map(({ kind, asked, longest, steady }, at) => [
      kind,
      String(asked),
      ms(longest),
      ...others.map(({ kinds }) => ms(kinds[at]?.longest ?? 0)),
      ms(steady),
      ...others.map(({ kinds }) => ms(kinds[at]?.steady ?? 0)),
    ]),
  );
  paragraph(
    `Replies over the real folder: ${Object.entries(real.replies)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}.`,
  );
}
