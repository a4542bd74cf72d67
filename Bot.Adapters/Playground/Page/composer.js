/**
 * Where a person writes: a field that grows, what was said before by ArrowUp, and commands to choose from.
 *
 * @typedef {{ name: string, summary: string }} Offer
 */
import { make } from './dom.js';

let composers = 0;

/**
 * @param {HTMLFormElement} form holding the textarea, the list of completions and the send button
 * @param {{ offers: () => Offer[], said: () => string[], send: (text: string) => Promise<boolean> }} pane
 *   `send` answers whether the text was taken; if not, it is put back.
 */
export function composer(form, pane) {
  const field = /** @type {HTMLTextAreaElement} */ (form.querySelector('[data-testid=composer]'));
  const list = /** @type {HTMLElement} */ (form.querySelector('[role=listbox]'));
  list.id = `completions-${++composers}`;
  /** Steps back into what was said; 0 is the present. */
  let back = 0;
  let active = -1;
  let chosen = false;

  function grow() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  function write(/** @type {string} */ text) {
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    grow();
    offer();
  }

  async function send() {
    const text = field.value.trim();
    if (!text) return;
    back = 0;
    write('');
    if (!await pane.send(text) && !field.value) write(text);
  }

  function offer() {
    const typed = /^\/([a-z0-9_]*)$/i.exec(field.value)?.[1].toLowerCase();
    const offers = typed === undefined || back > 0 ? [] : pane.offers().filter(({ name }) => name.startsWith(typed));
    list.replaceChildren(...offers.map(({ name, summary }, index) => {
      const about = { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false', 'data-name': name };
      return make('li', { ...about, onclick: accept }, make('b', {}, `/${name}`), ' ', make('span', {}, summary));
    }));
    chosen = false;
    if (offers.length === 0) {
      close();
      return;
    }
    list.hidden = false;
    // A combobox only while there is something to choose: a text area may hold several lines, a combobox may not.
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', list.id);
    point(0);
  }

  function point(/** @type {number} */ index) {
    active = (index + list.children.length) % list.children.length;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    field.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  }

  function accept(/** @type {Event} */ event) {
    const option = /** @type {Element?} */ (event.target)?.closest('[data-name]') ?? list.children[active];
    write(`/${option.getAttribute('data-name')} `);
    field.focus();
  }

  /** Keys while the list is open; answers whether the key was used up. */
  function steer(/** @type {KeyboardEvent} */ event) {
    const whole = list.children[active]?.getAttribute('data-name') === field.value.slice(1).toLowerCase();
    const takes = event.key === 'Tab' || event.key === 'Enter' && (chosen || !whole);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      point(active + (event.key === 'ArrowDown' ? 1 : -1));
      chosen = true;
    } else if (event.key === 'Escape') {
      close();
    } else if (takes && !event.shiftKey) {
      accept(event);
    } else {
      return false;
    }
    return true;
  }

  function close() {
    list.replaceChildren();
    list.hidden = true;
    for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-activedescendant']) field.removeAttribute(name);
  }

  function recall(/** @type {number} */ step) {
    const said = pane.said();
    if (back + step < 0 || back + step > said.length) return;
    back += step;
    write(back === 0 ? '' : said[said.length - back]);
  }

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (!list.hidden && steer(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && (field.value === '' || back > 0)) {
      event.preventDefault();
      recall(1);
    } else if (event.key === 'ArrowDown' && back > 0) {
      event.preventDefault();
      recall(-1);
    }
  });
  field.addEventListener('input', () => {
    back = 0;
    grow();
    offer();
  });
  field.addEventListener('blur', () => setTimeout(() => { if (document.activeElement !== field) close(); }, 150));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field.focus();
    send();
  });

  return {
    /** Puts words into the field, ready to be finished. */
    compose(/** @type {string} */ text) {
      back = 0;
      write(text);
      field.focus();
    },
    rename(/** @type {string} */ label) {
      field.setAttribute('aria-label', label);
      field.placeholder = label;
    },
  };
}
