// What stands in a card's JSON to be pressed: found, marked, added, taken out. Pure.

type Card = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Card => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What asks the bot; Action.OpenUrl does not. */
const asks = ({ type }: Card): boolean => type === 'Action.Execute' || type === 'Action.Submit';

const each = (node: unknown, change: (node: Card) => unknown): unknown => {
  if (Array.isArray(node)) return node.map((inner) => each(inner, change)).filter((inner) => inner !== undefined);
  if (!isRecord(node)) return node;
  const inside = Object.entries(node).flatMap(([key, inner]) => {
    const changed = key === 'data' ? inner : each(inner, change);
    return changed === undefined ? [] : [[key, changed]];
  });
  return change(Object.fromEntries(inside) as Card);
};

/** The card with these fields in what every button submits. A card without marks is the card itself. */
export function marked(card: Card, marks: Card): Card {
  if (!Object.keys(marks).length) return card;
  return each(card, (node) => (asks(node) && isRecord(node.data) ? { ...node, data: { ...node.data, ...marks } } : node)) as Card;
}

/** The card with one more button, the last. */
export function withButton(card: Card, title: string, data: object): Card {
  const press = { title, data };
  const button = { type: 'Action.Execute', verb: 'ask', ...press, fallback: { type: 'Action.Submit', ...press } };
  return { ...card, actions: [...(Array.isArray(card.actions) ? (card.actions as unknown[]) : []), button] };
}

/** The card as it reads where the bot does not answer: nothing to press but links. */
export function withoutButtons(card: Card): Card {
  return each(card, (node) => {
    if (asks(node)) return undefined;
    return node.type === 'ActionSet' && !(node.actions as readonly unknown[]).length ? undefined : node;
  }) as Card;
}
