// What a person thinks of an answer, as Teams tells it (message/submitAction) → reaction and comment. Pure.
import { z } from 'zod';

const schema = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});

/** Nothing where the value is no feedback. The comment comes as JSON in a string, as a string, or not at all. */
export function readFeedback(value: unknown): { reaction: 'like' | 'dislike'; comment?: string } | undefined {
  const { data } = schema.safeParse(value);
  if (!data) return undefined;
  const { reaction, feedback } = data.actionValue;
  const comment = commentOf(feedback).trim();
  return { reaction, ...(comment && { comment }) };
}

function commentOf(feedback: unknown): string {
  if (typeof feedback !== 'string') return '';
  try {
    const parsed: unknown = JSON.parse(feedback);
    if (typeof parsed === 'object' && parsed !== null)
      return 'feedbackText' in parsed && typeof parsed.feedbackText === 'string' ? parsed.feedbackText : '';
  } catch {
    // Plain words.
  }
  return feedback;
}
