// The way back from a card that took another's place: one step, carried by the button itself, so that nothing is kept for it.
import type { Step } from '../model.js';

/** The button back to the card that was pressed (`of` is what it answers); none for a button that is itself a way back. */
export function backStep(button: unknown): Step | undefined {
  if (!isRecord(button) || !isRecord(button.of) || button.back === true || typeof button.of.command !== 'string') return undefined;
  return { label: { key: 'back' }, request: { command: button.of.command, args: button.of.args ?? {} } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
