/**
 * One conversation: a person's phone, or the channel both share.
 *
 * @typedef {import('./wire.js').Item} Item
 * @typedef {import('./wire.js').Message} Message
 * @typedef {import('./wire.js').Person} Person
 * @typedef {import('./wire.js').View} View
 * @typedef {import('./wire.js').Answer} Answer
 * @typedef {{ a: string, b: string, view: () => View, now: () => number, person: (who: string) => Person | undefined,
 *   nameOf: (who: string) => string, zoneOf: (who: string) => string?,
 *   act: (call: 'say' | 'press' | 'fill' | 'reach', body: object) => Promise<Answer>,
 *   composeFor: (who: string, text: string) => void, arrived: (pane: Pane) => void }} App
 * @typedef {ReturnType<typeof openPane>} Pane
 */
import { composer } from './composer.js';
import { make, setText } from './dom.js';
import { bubble, itemOf, patch } from './message.js';
import { phoneHead } from './phone.js';
import { clockIn, dayIn, wholeIn } from './time.js';

/** With a running clock a moment is named again after this pause; with a standing one whenever it moved. */
const PAUSE_MS = 5 * 60e3;
const THINKING_AFTER_MS = 400;
const PHONE_SUGGESTIONS = ['/start', '/quiet 22:00-07:00 weekdays', 'I need an hour to myself'];
const CHANNEL_SUGGESTIONS = ['/here', '/week', '/together 30m'];

/**
 * @param {{ kind: 'phone' | 'channel', name: string, app: App }} about `name` is the person's or the channel's
 */
export function openPane({ kind, name, app }) {
  const phone = kind === 'phone';
  const place = phone ? `dm:${name}` : `channel:${name}`;
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('pane-template'));
  const element = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
  const log = find('.log');
  const title = find('h2');
  /** @type {Map<string, HTMLElement>} */
  const nodes = new Map();
  let pinned = true;
  let height = 0;
  let zone = /** @type {string?} */ (null);
  let working = 0;

  // The frame

  const side = name === app.a ? 'side-a' : 'side-b';
  element.id = `pane-${kind}-${name}`;
  element.dataset.testid = `${kind}-${name}`;
  element.classList.add(kind, ...phone ? [side] : []);
  title.id = `${element.id}-title`;
  element.setAttribute('aria-labelledby', title.id);
  for (const use of element.querySelectorAll('.avatar use, .empty use')) {
    use.setAttribute('href', phone ? '#icon-tree' : '#icon-trees');
  }
  if (phone) {
    find('.writer').remove();
  } else {
    find('.pane-menu').remove();
    find('.pane-time').remove();
    find('.pane-zone').remove();
    offerWriters();
  }

  function offerWriters() {
    const writers = find('.writer');
    writers.hidden = false;
    for (const who of [app.a, app.b]) {
      const choice = make('input', {
        type: 'radio',
        name: `writer-${name}`,
        value: who,
        checked: who === app.a,
        'data-testid': `writer-${who}`,
        onchange: nameField,
      });
      writers.append(make('label', { class: who === app.a ? 'side-a' : 'side-b' }, choice, make('span')));
    }
  }

  /** Who writes here now. */
  function writer() {
    if (phone) return name;
    return /** @type {HTMLInputElement} */ (element.querySelector('.writer input:checked')).value;
  }

  const other = name === app.a ? app.b : app.a;
  const reach = (/** @type {'open' | 'blocked'} */ as) => act('reach', { who: name, as });
  const head = phone ? phoneHead(element, { who: name, other, app, reach }) : null;

  // What a person does here

  const field = composer(/** @type {HTMLFormElement} */ (find('.composer')), {
    offers: () => app.view().commands.filter(({ where }) => where === 'any' || where === (phone ? 'dm' : 'shared')),
    said: () => [...nodes.values()].map(itemOf)
      .filter((item) => item.kind === 'said' && item.who === writer() && !item.text.startsWith('pressed: '))
      .map(({ text }) => text),
    send: say,
  });

  async function act(/** @type {'say' | 'press' | 'fill' | 'reach'} */ call, /** @type {object} */ body) {
    pinned = true;
    working++;
    setTimeout(think, THINKING_AFTER_MS);
    const answer = await app.act(call, body);
    working--;
    think();
    setText(find('.note'), answer.error && answer.messages.length === 0 ? answer.error : '');
    return answer;
  }

  function think() {
    find('.thinking').hidden = working === 0;
    settle();
  }

  async function say(/** @type {string} */ text) {
    return (await act('say', { who: writer(), place: phone ? 'dm' : name, text })).ok;
  }

  /** A message only one person sees is answered by that person. */
  const answererOf = (/** @type {Message} */ message) => message.only ?? writer();

  async function press(/** @type {Message} */ message, /** @type {number} */ index) {
    const label = message.choices[index];
    const plain = !/^\d+$/.test(label) && message.choices.indexOf(label) === message.choices.lastIndexOf(label);
    await act('press', { who: answererOf(message), message: message.id, choice: plain ? label : index });
  }

  async function fill(/** @type {Message} */ message, /** @type {Record<string, string>} */ fields) {
    await act('fill', { who: answererOf(message), message: message.id, fields });
  }

  const around = {
    nameOf: app.nameOf,
    sideOf: (/** @type {string} */ who) => who === app.a ? 'side-a' : who === app.b ? 'side-b' : 'side-c',
    knows: (/** @type {string} */ command) => app.view().commands.some((known) => known.name === command),
    compose: field.compose,
    invite: phone ? (/** @type {string} */ code) => app.composeFor(other, `/join ${code}`) : null,
    get inviteFor() { return app.nameOf(other); },
    press,
    fill,
    settle,
  };

  // The conversation

  log.addEventListener('scroll', () => {
    // What grew by itself, such as a picture coming in, is no wish to look elsewhere.
    const grew = log.scrollHeight !== height;
    height = log.scrollHeight;
    if (grew && pinned) return settle();
    pinned = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    if (pinned) find('.newer').hidden = true;
  }, { passive: true });
  find('.newer').addEventListener('click', () => {
    pinned = true;
    settle();
    log.focus({ preventScroll: true });
  });
  new ResizeObserver(settle).observe(log);

  /** Stays with the newest message for whoever was there. */
  function settle() {
    if (!pinned) return;
    height = log.scrollHeight;
    log.scrollTop = height;
  }

  function upsert(/** @type {Item} */ item) {
    const known = nodes.get(item.id);
    if (item.kind === 'message' && item.removed) return drop(item.id);
    const node = known ?? bubble(item);
    if (!known) {
      // Filled before it enters the log, so that it is announced once and whole.
      patch(node, item, around);
      nodes.set(item.id, node);
      nameMoment(node, /** @type {HTMLElement?} */ (log.lastElementChild));
      log.append(node);
      if (!pinned) find('.newer').hidden = false;
      app.arrived(pane);
      showEmpty();
    } else {
      patch(node, item, around);
    }
    settle();
  }

  /** A message taken back leaves nothing behind. */
  function drop(/** @type {string} */ id) {
    const node = nodes.get(id);
    if (!node) return;
    const next = /** @type {HTMLElement?} */ (node.nextElementSibling);
    const held = node.contains(document.activeElement);
    nodes.delete(id);
    node.remove();
    if (next) nameMoment(next, /** @type {HTMLElement?} */ (next.previousElementSibling));
    if (held) log.focus({ preventScroll: true });
    showEmpty();
  }

  /** Brings the whole conversation in line with what the companion's process knows. */
  function reconcile(/** @type {Item[]} */ items) {
    const here = items.filter((item) => item.place === place && !(item.kind === 'message' && item.removed));
    const wanted = new Set(here.map(({ id }) => id));
    for (const id of [...nodes.keys()]) if (!wanted.has(id)) drop(id);
    here.forEach(upsert);
    here.forEach(({ id }, index) => {
      const node = /** @type {HTMLElement} */ (nodes.get(id));
      if (log.children[index] !== node) log.insertBefore(node, log.children[index]);
    });
    nameMoments();
    showEmpty();
  }

  /** Names the day and time above a message when it stands apart from the one before. */
  function nameMoment(/** @type {HTMLElement} */ node, /** @type {HTMLElement?} */ before) {
    const moment = /** @type {HTMLElement} */ (node.querySelector('.moment'));
    const time = /** @type {HTMLTimeElement} */ (moment.firstElementChild);
    const at = Date.parse(itemOf(node).at);
    const last = before && Date.parse(itemOf(before).at);
    const newDay = last === null || dayIn(last, zone) !== dayIn(at, zone);
    const apart = last === null || at - last >= (app.view().clock === 'manual' ? 60e3 : PAUSE_MS);
    moment.hidden = !newDay && !apart;
    time.dateTime = itemOf(node).at;
    setText(time, newDay ? `${dayIn(at, zone)}, ${clockIn(at, zone)}` : clockIn(at, zone));
    /** @type {HTMLElement} */ (node.querySelector('.bubble')).title = wholeIn(at, zone);
    const follows = before && moment.hidden && byOf(itemOf(before)) === byOf(itemOf(node));
    node.classList.toggle('follows', Boolean(follows));
  }

  function nameMoments() {
    /** @type {HTMLElement?} */
    let before = null;
    for (const node of /** @type {HTMLElement[]} */ ([...log.children])) {
      nameMoment(node, before);
      before = node;
    }
  }

  const byOf = (/** @type {Item} */ item) => item.kind === 'said' ? item.who : '';

  // The head, and the first invitation

  function show(/** @type {View} */ view) {
    setText(title, phone ? app.nameOf(name) : name);
    log.setAttribute('aria-label', phone ? `${app.nameOf(name)} and the companion` : `Shared channel ${name}`);
    if (head) head.show();
    else showChannel();
    nameField();
    const next = app.zoneOf(phone ? name : app.a);
    if (next !== zone) {
      zone = next;
      nameMoments();
    }
    for (const node of nodes.values()) patch(node, itemOf(node), around);
    element.classList.toggle('absent', phone ? !app.person(name) : !view.places.includes(name));
    showEmpty();
  }

  function showChannel() {
    setText(find('.pane-state'), 'the channel both share');
    for (const label of element.querySelectorAll('.writer label')) {
      const who = /** @type {HTMLInputElement} */ (label.firstElementChild).value;
      setText(/** @type {Element} */ (label.lastElementChild), app.nameOf(who));
    }
  }

  function nameField() {
    field.rename(phone ? `Write as ${app.nameOf(name)}` : `Write to ${name} as ${app.nameOf(writer())}`);
  }

  function showEmpty() {
    const empty = find('.empty');
    empty.hidden = nodes.size > 0;
    if (empty.hidden) return;
    setText(find('.empty p'), phone
      ? `This is ${app.nameOf(name)}’s phone. Say hello, or write as you would to a friend of both.`
      : `${app.nameOf(app.a)} and ${app.nameOf(app.b)} both read along here. Choose below who is writing.`);
    const chips = find('.chips');
    if (chips.children.length > 0) return;
    const wanted = phone ? PHONE_SUGGESTIONS : CHANNEL_SUGGESTIONS;
    const suggest = (/** @type {string} */ text) => {
      log.focus({ preventScroll: true });
      say(text);
    };
    chips.append(...wanted.map((text) => make('button', { type: 'button', onclick: () => suggest(text) }, text)));
  }

  const pane = {
    element, place, name, phone, title,
    compose: field.compose,
    upsert, reconcile, show, settle,
    tick: () => head?.tick(),
    has: (/** @type {string} */ id) => nodes.has(id),
    /** From now on new messages are announced. */
    listen: () => log.setAttribute('aria-live', 'polite'),
    clear() {
      for (const id of [...nodes.keys()]) drop(id);
      setText(find('.note'), '');
    },
  };
  return pane;
}
