import { renderCard } from './card.js';
import { thumbs } from './feedback.js';
import { make } from './make.js';
import { texts } from './texts.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const TENANT = '00000000-0000-0000-0000-000000000001';

const $ = (id) => document.getElementById(id);
const page = document.documentElement;
const [welcome, log, form, suggestions, question, status] = ['welcome', 'log', 'form', 'suggestions', 'question', 'status'].map($);

const person = (sessionStorage.person ??= crypto.randomUUID());
const asked = [];
let recalled = 0;
let conversation;
let language = texts[localStorage.language] ? localStorage.language : /^da\b/i.test(navigator.language) ? 'da' : 'en';
const say = (key) => texts[language][key];

const announce = (key) => (status.textContent = say(key));

// The wire

/** Posts one activity as Teams would, and gives back the body of the answer. */
async function post(activity) {
  const response = await fetch('/api/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: location.origin,
      from: { id: `29:${person}`, name: say('person'), aadObjectId: person },
      recipient: { id: '28:bot', name: 'Lægedækning' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      locale: say('locale'),
      ...activity,
    }),
    signal: AbortSignal.timeout(20_000),
  }).catch((cause) => {
    throw new Error('unreachable', { cause });
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const body = await response.text();
  return body ? JSON.parse(body) : {};
}

/** A kind line and a way out. */
function problem(error, retry) {
  console.error(error);
  const key = error.message === 'unreachable' ? 'unreachable' : 'failed';
  return make('p', { className: 'note' }, say(key) + ' ', make('button', { type: 'button', textContent: say('retry'), onclick: retry }));
}

/** Shows what the person said and, below it, the bot's answers. `shown` stands for a button that was pressed. */
function ask({ text, value, shown = text }) {
  welcome.hidden = true;
  suggest();
  const said = make('li', { className: 'you' }, make('span', { className: 'unseen' }, `${say('you')}: `), make('p', { lang: '' }, shown));
  const slot = make('li', { className: 'bot' });
  log.append(said, slot);

  const attempt = async () => {
    slot.replaceChildren(make('p', { className: 'waiting', ariaHidden: 'true' }, say('waiting')));
    said.scrollIntoView();
    try {
      const { activities = [] } = await post({ type: 'message', deliveryMode: 'expectReplies', text, value });
      const answers = activities.filter(({ type }) => type === 'message').map((activity) => answer(activity, shown));
      slot.replaceChildren(...(answers.length ? answers : [make('p', { className: 'note' }, say('silent'))]));
      suggest(activities.at(-1)?.suggestedActions?.actions);
    } catch (error) {
      slot.replaceChildren(problem(error, () => (toField(), attempt())));
    }
    said.scrollIntoView();
  };
  attempt();
}

// The answers

function answer(activity, shown) {
  const article = make('article', { lang: activity.locale ?? page.lang, tabIndex: -1, ariaLabel: `${say('answerTo')}: ${shown}` });
  if (activity.text) article.append(make('p', { className: 'bubble' }, activity.text));
  for (const { contentType, content } of activity.attachments ?? []) {
    const holder = make('div', { className: 'card' });
    article.append(holder);
    show(holder, contentType === CARD ? content : undefined, activity.id);
  }
  if (activity.channelData?.feedbackLoop) {
    const tell = (reaction, comment) => {
      // The comment comes as Teams sends it: JSON in a string.
      const actionValue = { reaction, feedback: JSON.stringify({ feedbackText: comment }) };
      return post({ type: 'invoke', name: 'message/submitAction', replyToId: activity.id, value: { actionName: 'feedback', actionValue } });
    };
    article.append(thumbs(say, tell));
  }
  return article;
}

/** What might be asked next, ready to send: shown above the field until something is asked. */
function suggest(actions = []) {
  const asking = actions.filter(({ type }) => type === 'imBack');
  suggestions.replaceChildren(
    ...asking.map(({ title, value }) =>
      make('li', {}, make('button', { type: 'button', textContent: title, onclick: () => submit(value) })),
    ),
  );
  suggestions.hidden = !asking.length;
}

/** Puts a card in its holder, in one step, in place of what is there. */
function show(holder, card, replyToId) {
  const actions = {
    'Action.OpenUrl': ({ url }) => /^https?:/i.test(url) && open(url, '_blank', 'noopener'),
    'Action.Submit': ({ data, title }) => ask({ value: data, shown: title }),
    'Action.Execute': (action) => execute(holder, action, replyToId),
  };
  const drawn = card && renderCard(card, (action) => actions[action.getJsonTypeName()]?.(action));
  holder.replaceChildren(drawn ?? make('p', { className: 'note' }, card?.fallbackText ?? say('unshown')));
}

async function execute(holder, action, replyToId) {
  if (holder.ariaBusy === 'true') return;
  holder.ariaBusy = 'true';
  const { id, verb, data, title } = action;
  const value = { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' };
  try {
    const reply = await post({ type: 'invoke', name: 'adaptiveCard/action', replyToId, value });
    if (reply.statusCode >= 400) throw new Error(`invoke ${reply.statusCode}`);
    holder.querySelector(':scope > .note')?.remove();
    if (reply.type === CARD) replace(holder, reply.value, replyToId, title);
    else if (typeof reply.value === 'string') holder.append(make('p', { className: 'note' }, reply.value));
  } catch (error) {
    holder.querySelector(':scope > .note')?.remove();
    holder.append(problem(error, () => execute(holder, action, replyToId)));
    holder.lastChild.scrollIntoView({ block: 'nearest' });
  } finally {
    holder.ariaBusy = null;
  }
}

/** The focus stays on the button of that name if the new card has one, else goes to the answer, whose top is brought into view. */
function replace(holder, card, replyToId, title) {
  const article = holder.closest('article');
  const focused = holder.contains(document.activeElement);
  show(holder, card, replyToId);
  announce('updated');
  if (focused) {
    const again = [...holder.querySelectorAll('button')].find((button) => button.textContent === title);
    (again ?? article).focus({ preventScroll: true });
  }
  if (article.getBoundingClientRect().top < 0) article.scrollIntoView();
}

// The page

/** To the field, but not where that would raise a keyboard over the answer. */
const toField = () => matchMedia('(hover: hover)').matches && question.focus({ preventScroll: true });

function restart() {
  conversation = `a:${crypto.randomUUID()}`;
  log.replaceChildren();
  suggest();
  welcome.hidden = false;
}

function speak(chosen) {
  language = page.lang = chosen;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll('[data-label]')) element.title = element.ariaLabel = say(element.dataset.label);
  suggestions.ariaLabel = say('suggestions');
  question.placeholder = say('placeholder');
  const other = chosen === 'da' ? 'en' : 'da';
  Object.assign($('language'), { lang: other, textContent: texts[other].name });
  $('examples').replaceChildren(
    ...say('examples').map((text) => make('li', {}, make('button', { type: 'button', textContent: text, onclick: () => submit(text) }))),
  );
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (page.dataset.theme ?? (systemDark.matches ? 'dark' : 'light')) === 'dark';
const showTheme = () => ($('theme').ariaPressed = String(isDark()));

function submit(text) {
  asked.push(text);
  recalled = asked.length;
  question.value = '';
  toField();
  ask({ text });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text) submit(text);
});

question.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step && question.value === (asked[recalled] ?? '')) {
    event.preventDefault();
    recalled = Math.min(Math.max(recalled + step, 0), asked.length);
    question.value = asked[recalled] ?? '';
  }
});

$('restart').addEventListener('click', () => {
  restart();
  toField();
  announce('restarted');
});
$('language').addEventListener('click', () => speak((localStorage.language = language === 'da' ? 'en' : 'da')));
$('theme').addEventListener('click', () => {
  localStorage.theme = page.dataset.theme = isDark() ? 'light' : 'dark';
  showTheme();
});
systemDark.addEventListener('change', showTheme);

if (localStorage.theme) page.dataset.theme = localStorage.theme;
showTheme();
speak(language);
restart();
