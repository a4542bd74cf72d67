/**
 * One bubble: drawn once, then patched part by part, so that focus, half-written answers and screen readers stay where
 * they are when the companion edits a message.
 *
 * @typedef {import('./wire.js').Item} Item
 * @typedef {import('./wire.js').Message} Message
 * @typedef {{ nameOf: (who: string) => string, sideOf: (who: string) => string, knows: (command: string) => boolean,
 *   compose: (text: string) => void, invite: ((code: string) => void) | null, inviteFor: string,
 *   press: (message: Message, index: number) => Promise<void>,
 *   fill: (message: Message, fields: Record<string, string>) => Promise<void>, settle: () => void }} Around
 */
import { icon, make, setText } from './dom.js';

/** @type {WeakMap<Element, Item>} */
const drawn = new WeakMap();

/** What a drawn bubble shows. */
export const itemOf = (/** @type {Element} */ node) => /** @type {Item} */ (drawn.get(node));

/** An empty bubble, to be patched. */
export function bubble(/** @type {Item} */ item) {
  return make('div', { class: 'item', 'data-message-id': item.id, tabindex: -1 },
    make('p', { class: 'moment', hidden: true }, make('time')),
    make('p', { class: 'from' }),
    make('div', { class: 'bubble' }, make('p', { class: 'text', dir: 'auto', 'data-testid': 'text' })),
    make('p', { class: 'marks', hidden: true }),
    make('div', { class: 'choices', role: 'group', 'aria-label': 'Answers', hidden: true }));
}

/** Brings a bubble up to date with its item. */
export function patch(/** @type {HTMLElement} */ node, /** @type {Item} */ item, /** @type {Around} */ around) {
  const old = drawn.get(node);
  drawn.set(node, item);
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (node.querySelector(`:scope > .${name}`));
  const own = item.kind === 'said';
  const pressed = own && item.text.startsWith('pressed: ');
  node.className = `item ${own ? 'said' : 'told'} ${own ? around.sideOf(item.who) : ''} ${pressed ? 'pressed' : ''}`;
  setText(part('from'), own ? around.nameOf(item.who) : 'Two Trees');
  if (old?.text !== item.text) writeText(node, item, around);
  if (item.kind === 'said') return;
  node.classList.toggle('only', Boolean(item.only));
  const held = node.contains(document.activeElement);
  writeExtras(part('bubble'), item, old?.kind === 'message' ? old : null, around);
  writeChoices(part('choices'), item, around);
  // Marks are read with a new message; an edited one is not announced for its pencil.
  if (old) part('marks').setAttribute('aria-live', 'off');
  writeMarks(part('marks'), item, around);
  if (held && !node.contains(document.activeElement)) node.focus({ preventScroll: true });
}

const PIECES = new RegExp([
  /(?<link>https?:\/\/[^\s<>"]+)/,
  /(?<=^|[\s([“"'‘„«])\/(?<command>[a-z][a-z0-9_]{0,31})(?![\w/])/,
  /^(?<code>[A-Z0-9]{4}-[A-Z0-9]{4})$/,
].map((part) => part.source).join('|'), 'gm');

/** Plain text with its line breaks; only web addresses, known commands and invitation codes can be pressed. */
function writeText(/** @type {HTMLElement} */ node, /** @type {Item} */ item, /** @type {Around} */ around) {
  const target = /** @type {HTMLElement} */ (node.querySelector('.text'));
  target.hidden = item.text === '';
  /** @type {(Node | string)[]} */
  const pieces = [];
  let from = 0;
  for (const found of item.text.matchAll(PIECES)) {
    const { link, command, code } = found.groups ?? {};
    const text = link ? link.replace(/[.,;:!?)\]}'’”»]+$/, '') : found[0];
    const piece = link ? linkTo(text) : item.kind === 'message' ? pressable(text, command, code, around) : null;
    if (!piece) continue;
    pieces.push(item.text.slice(from, found.index), piece);
    from = found.index + text.length;
  }
  target.replaceChildren(...pieces, item.text.slice(from));
}

function linkTo(/** @type {string} */ address) {
  const about = { href: address, target: '_blank', rel: 'noopener noreferrer' };
  return URL.canParse(address) ? make('a', about, address) : null;
}

/**
 * @param {string} text
 * @param {string?} command
 * @param {string?} code
 * @param {Around} around
 */
function pressable(text, command, code, around) {
  if (command && around.knows(command)) {
    return make('button', { type: 'button', class: 'inline', onclick: () => around.compose(`/${command} `) }, text);
  }
  const { invite } = around;
  if (!code || !invite) return null;
  const title = `Put /join ${code} into ${around.inviteFor}’s field`;
  return make('button', { type: 'button', class: 'inline code', title, onclick: () => invite(code) }, text);
}

/**
 * Picture, file and form; each is made anew only when it changed.
 * @param {HTMLElement} target
 * @param {Message} item
 * @param {Message?} old
 * @param {Around} around
 */
function writeExtras(target, item, old, around) {
  const differs = (/** @type {'picture' | 'file' | 'form'} */ name) =>
    JSON.stringify(item[name] ?? null) !== JSON.stringify(old?.[name] ?? null);
  const place = (/** @type {string} */ name, /** @type {HTMLElement?} */ element) => {
    target.querySelector(`:scope > .${name}`)?.remove();
    if (element) target.append(element);
  };
  if (differs('picture')) place('picture', item.picture && pictureOf(item.picture, around));
  if (differs('file')) place('file', item.file && fileOf(item.file));
  if (differs('form')) place('form', item.form && item.form.length > 0 ? formOf(item, around) : null);
}

/** Our own server's addresses, and pictures carried in the address itself; anything else stays unlinked. */
function safe(/** @type {string} */ address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  const carried = url?.protocol === 'data:' && /^data:(image\/|text\/(plain|calendar)|application\/json)/.test(address);
  return url && (url.origin === location.origin || carried) ? url.href : null;
}

function pictureOf(/** @type {{ url: string, alt: string }} */ picture, /** @type {Around} */ around) {
  const image = make('img', { src: safe(picture.url), alt: picture.alt, onload: around.settle });
  const about = { type: 'button', class: 'picture', title: 'Look closer' };
  return make('button', { ...about, onclick: () => lookCloser(picture) }, image);
}

function lookCloser(/** @type {{ url: string, alt: string }} */ picture) {
  const large = /** @type {HTMLImageElement} */ (document.getElementById('picture-large'));
  large.src = safe(picture.url) ?? '';
  large.alt = picture.alt;
  /** @type {HTMLDialogElement} */ (document.getElementById('picture-dialog')).showModal();
}

function fileOf(/** @type {{ name: string, url: string }} */ file) {
  const name = make('span', { dir: 'auto' }, file.name);
  return make('a', { class: 'file', href: safe(file.url), download: file.name }, icon('file'), name);
}

function formOf(/** @type {Message} */ item, /** @type {Around} */ around) {
  const labels = (item.form ?? []).map((name) => make('label', {},
    make('span', {}, name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')),
    make('textarea', { name, rows: 2, dir: 'auto', 'data-testid': `field-${name}` })));
  const send = make('button', { type: 'submit', class: 'strong', 'data-testid': 'form-send' }, 'Send');
  const form = /** @type {HTMLFormElement} */ (make('form', { class: 'form' }, ...labels, send));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    await around.fill(item, /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form))));
    form.removeAttribute('aria-busy');
  });
  return form;
}

/** A button whose label stays keeps its element, and with it the focus. */
function writeChoices(/** @type {HTMLElement} */ target, /** @type {Message} */ item, /** @type {Around} */ around) {
  const kept = [...target.children];
  const wanted = item.choices.map((label, index) => {
    const same = (/** @type {Element} */ button) =>
      button.textContent === label && button.getAttribute('data-index') === String(index);
    const at = kept.findIndex(same);
    return at < 0 ? choiceOf(target, label, index, around) : kept.splice(at, 1)[0];
  });
  for (const button of kept) button.remove();
  wanted.forEach((button, index) => {
    if (target.children[index] !== button) target.insertBefore(button, target.children[index] ?? null);
  });
  target.hidden = wanted.length === 0;
}

/**
 * @param {HTMLElement} target
 * @param {string} label
 * @param {number} index
 * @param {Around} around
 */
function choiceOf(target, label, index, around) {
  const button = make('button', { type: 'button', dir: 'auto', 'data-index': index }, label);
  button.addEventListener('click', async () => {
    if (target.getAttribute('aria-busy')) return;
    target.setAttribute('aria-busy', 'true');
    await around.press(/** @type {Message} */ (drawn.get(/** @type {Element} */ (target.parentElement))), index);
    target.removeAttribute('aria-busy');
  });
  return button;
}

function writeMarks(/** @type {HTMLElement} */ target, /** @type {Message} */ item, /** @type {Around} */ around) {
  const mark = (/** @type {string} */ name, /** @type {string} */ words, shown = false) =>
    make('span', { class: 'mark', title: shown ? null : words },
      icon(name), make('span', { class: shown ? null : 'hidden' }, words));
  const shared = item.place.startsWith('channel:');
  const marks = [
    shared && item.only ? mark('eye', `only ${around.nameOf(item.only)} sees this`, true) : null,
    shared && item.to && !item.only ? make('span', { class: 'mark' }, `to ${around.nameOf(item.to)}`) : null,
    item.silent ? mark('bell-off', 'silent') : null,
    // What was picked stands under the text already; that needs no pencil beside it.
    item.edited && !/\n→ [^\n]+$/.test(item.text) ? mark('pencil', 'edited') : null,
  ].filter((one) => one !== null);
  if (target.textContent !== marks.map((one) => one.textContent).join('')) target.replaceChildren(...marks);
  target.hidden = marks.length === 0;
}
