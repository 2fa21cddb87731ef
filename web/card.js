/* global AdaptiveCards */
import { hostConfig } from './host-config.js';

const { AdaptiveCard, GlobalSettings, HostConfig } = AdaptiveCards;
GlobalSettings.setTabIndexAtCardRoot = false;

const widths = ['verynarrow', 'narrow', 'standard', 'wide'];
const widthOf = (px) => [165, 350, 768, Infinity].findIndex((limit) => px <= limit);

/** Whether an element with this `targetWidth` ("narrow", "atLeast:standard", …) shows at a width. */
function fits(targetWidth, width) {
  const [, bound, name] = /^(?:(atLeast|atMost):)?(.*)$/i.exec(targetWidth);
  const wanted = widths.indexOf(name.toLowerCase());
  if (bound?.toLowerCase() === 'atleast') return width >= wanted;
  return bound ? width <= wanted : width === wanted;
}

/** Teams shows an element with `targetWidth` at that width only; the renderer knows nothing of it. */
function followWidth(card, targets, element) {
  let last;
  new ResizeObserver(([{ contentRect }]) => {
    const width = widthOf(contentRect.width);
    if (width === last || !contentRect.width) return;
    last = width;
    for (const { id, targetWidth, isVisible = true } of targets) {
      const target = card.getElementById(id);
      if (target) target.isVisible = isVisible && fits(targetWidth, width);
    }
  }).observe(element);
}

/** Finds the elements that have a `targetWidth` and gives each an id, and takes buttons out of the "…" menu, which the renderer draws badly. */
function prepare(node, targets = []) {
  if (!node || typeof node !== 'object') return targets;
  if (node.mode === 'secondary') delete node.mode;
  if (node.targetWidth) targets.push(Object.assign(node, { id: node.id ?? `width-${targets.length}` }));
  for (const [key, child] of Object.entries(node)) if (key !== 'data') prepare(child, targets);
  return targets;
}

/** Where the renderer's markup misleads a screen reader. It sets some of it again at each change of visibility. */
function mendMarkup(root) {
  const each = (selector, mend) => root.querySelectorAll(selector).forEach(mend);
  each('[aria-expanded]:not(button, [role=button])', (element) => element.removeAttribute('aria-expanded'));
  each('[scope]', (element) => element.removeAttribute('scope'));
  // A row that can be pressed is named by what it says; its label would hide that.
  each('div.ac-selectable[aria-label]', (element) => element.removeAttribute('aria-label'));
  each('button[title]', (element) => element.title === element.ariaLabel && element.removeAttribute('title'));
  each('button[aria-controls]', (element) => {
    const target = document.getElementById(element.getAttribute('aria-controls').split(' ')[0]);
    if (target) element.ariaExpanded = String(target.style.display !== 'none');
  });
}

let cards = 0;

/** Ids are unique within a card only, and a page holds many. */
function ownIds(root) {
  const prefix = `card${++cards}-`;
  for (const element of root.querySelectorAll('[id]:not([id^=__ac])')) element.id = prefix + element.id;
  for (const element of root.querySelectorAll('[aria-controls]'))
    element.setAttribute('aria-controls', element.getAttribute('aria-controls').replace(/\S+/g, prefix + '$&'));
}

/**
 * Draws an Adaptive Card.
 * @param onAction called with the renderer's action object when one is executed
 * @returns the element, or undefined where the card shows nothing
 */
export function renderCard(json, onAction) {
  const source = structuredClone(json);
  const targets = prepare(source);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(parseFloat(getComputedStyle(document.documentElement).fontSize)));
  card.onExecuteAction = onAction;
  card.parse(source);
  const root = card.render();
  if (!root) return undefined;
  if (card.speak) root.role = 'group';
  ownIds(root);
  card.onElementVisibilityChanged = () => queueMicrotask(() => mendMarkup(root));
  // Once it is in the page, where ids can be looked up.
  queueMicrotask(() => mendMarkup(root));
  if (targets.length) followWidth(card, targets, root);
  return root;
}
