/**
 * The playground: two people's phones and the channel they share, on one page.
 * Who they are comes from the address: /?a=ana&b=ben&channel=us
 *
 * @typedef {import('./wire.js').View} View
 * @typedef {import('./wire.js').Item} Item
 */
import { clock } from './clock.js';
import { setText, tameMenus } from './dom.js';
import { openPane } from './pane.js';
import { tabs } from './tabs.js';
import { ask, follow } from './wire.js';

const LATE_MS = 400;
const names = namesFrom(new URLSearchParams(location.search));
/** @type {View} */
let view = { now: isoNow(), clock: 'system', people: [], places: [], commands: [] };
let viewedAt = performance.now();
let loaded = false;
/** Goes up when everything starts over, so that what was still under way is forgotten. */
let life = 0;
/** @type {Set<string>} */
const removed = new Set();

function namesFrom(/** @type {URLSearchParams} */ address) {
  const name = (/** @type {string} */ key, /** @type {string} */ usual) =>
    address.get(key)?.trim().toLowerCase().slice(0, 32) || usual;
  const a = name('a', 'ana');
  const b = name('b', 'ben');
  return { a, b: a === b ? a === 'ben' ? 'ana' : 'ben' : b, channel: name('channel', 'us') };
}

function isoNow() {
  return new Date().toISOString();
}

const person = (/** @type {string} */ who) => view.people.find((one) => one.who === who);
const nameOf = (/** @type {string} */ who) => person(who)?.name || who.charAt(0).toUpperCase() + who.slice(1);
const now = () => Date.parse(view.now) + (view.clock === 'manual' ? 0 : performance.now() - viewedAt);
const zoneOf = (/** @type {string} */ who) => person(who)?.zone ?? null;

/** @type {import('./pane.js').App} */
const app = {
  a: names.a,
  b: names.b,
  view: () => view,
  now,
  person,
  nameOf,
  zoneOf,
  act,
  composeFor(who, text) {
    const pane = panes.find((one) => one.phone && one.name === who);
    if (!pane) return;
    choices.choose(pane);
    pane.compose(text);
  },
  arrived: (pane) => { if (loaded) choices.mark(pane); },
};

const panes = [
  openPane({ kind: 'phone', name: names.a, app }),
  openPane({ kind: 'channel', name: names.channel, app }),
  openPane({ kind: 'phone', name: names.b, app }),
];
const stage = /** @type {HTMLElement} */ (document.getElementById('panes'));
stage.append(...panes.map(({ element }) => element));
const choices = tabs(/** @type {HTMLElement} */ (document.getElementById('tabs')), panes);
const head = clock({
  now,
  zone: () => zoneOf(names.a) ?? zoneOf(names.b),
  manual: () => view.clock === 'manual',
  async move(body) {
    const answer = await act('clock', body);
    if (answer.now) look({ ...view, now: answer.now });
    return answer;
  },
});

/** Does something, and shows what it caused. The stream usually has shown it already; this is for when it has not. */
async function act(/** @type {Parameters<typeof ask>[0]} */ call, /** @type {object} */ body) {
  const began = life;
  const answer = await ask(call, body);
  if (!answer.reached) stream.reload();
  setTimeout(() => {
    if (began !== life) return;
    for (const message of answer.messages) if (!panes.some((pane) => pane.has(message.id))) receive(message);
  }, LATE_MS);
  return answer;
}

function receive(/** @type {Item} */ item) {
  if (removed.has(item.id)) return;
  if (item.kind === 'message' && item.removed) removed.add(item.id);
  panes.find((pane) => pane.place === item.place)?.upsert(item);
}

function look(/** @type {View} */ next) {
  view = { ...next, commands: next.commands ?? view.commands };
  viewedAt = performance.now();
  for (const pane of panes) pane.show(view);
  choices.name();
  head.show();
}

const banner = /** @type {HTMLElement} */ (document.getElementById('banner'));
const stream = follow({
  whole({ talk = [], ...next }) {
    look(next);
    for (const pane of panes) pane.reconcile(talk);
    if (loaded) return;
    loaded = true;
    stage.removeAttribute('aria-busy');
    // Only what comes after the first view is news.
    setTimeout(() => panes.forEach((pane) => pane.listen()), 300);
  },
  view: look,
  item: receive,
  reset() {
    life++;
    removed.clear();
    for (const pane of panes) pane.clear();
  },
  lost() {
    banner.classList.add('shown');
    setText(banner, 'The companion isn’t answering. Trying again…');
  },
  found() {
    banner.classList.remove('shown');
    setText(banner, '');
  },
});

const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('reset-dialog'));
document.getElementById('reset')?.addEventListener('click', () => {
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', async () => {
  if (dialog.returnValue !== 'reset') return;
  const answer = await ask('reset', {});
  setText(/** @type {Element} */ (document.getElementById('clock-note')), answer.error ?? '');
  stream.reload();
});

for (const [key, value] of Object.entries(names)) {
  const input = document.querySelector(`input[name=${key}]`);
  if (input instanceof HTMLInputElement) input.value = value;
}
tameMenus();
look(view);
setInterval(() => {
  if (view.clock === 'manual') return;
  head.show();
  for (const pane of panes) pane.tick();
}, 1000);
