/** The head of a phone: whose it is, what time it is there, whether they are quiet, and the bot blocked or not. */
import { icon, make, setText } from './dom.js';
import { clockIn, placeOf, untilIn, weekdayIn } from './time.js';

/**
 * @param {HTMLElement} element the pane
 * @param {{ who: string, other: string, app: import('./pane.js').App,
 *   reach: (as: 'open' | 'blocked') => Promise<import('./wire.js').Answer> }} about
 */
export function phoneHead(element, { who, other, app, reach }) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
  const blocked = /** @type {HTMLInputElement} */ (find('[data-testid=reach]'));
  let asking = false;

  blocked.addEventListener('change', async () => {
    asking = true;
    const { ok } = await reach(blocked.checked ? 'blocked' : 'open');
    asking = false;
    if (!ok) blocked.checked = !blocked.checked;
  });

  function show() {
    const person = app.person(who);
    const name = app.nameOf(who);
    const { words, sign } = stateOf(person);
    const state = find('.pane-state');
    if (state.textContent !== words) state.replaceChildren(...sign ? [icon(sign)] : [], words);
    element.classList.toggle('quiet', sign === 'moon');
    if (!asking) blocked.checked = person?.reach === 'blocked';
    setText(find('.switch span'), `${name} has blocked the bot`);
    setText(find('.pane-menu summary .hidden'), `More about ${name}`);
    setText(find('.pane-facts'), factsOf(person, name));
    tick();
  }

  /** One thing at a glance, in words and with a sign; never by colour alone. */
  function stateOf(/** @type {import('./wire.js').Person | undefined} */ person) {
    if (!person) return { words: 'not here yet', sign: '' };
    if (person.reach === 'blocked') return { words: 'has blocked the bot', sign: 'closed' };
    if (person.quiet) {
      const until = person.quietUntil && untilIn(Date.parse(person.quietUntil), app.now(), person.zone);
      return { words: until ? `quiet until ${until}` : 'quiet for now', sign: 'moon' };
    }
    return { words: person.partner ? `with ${app.nameOf(person.partner)}` : 'on their own so far', sign: '' };
  }

  function factsOf(/** @type {import('./wire.js').Person | undefined} */ person, /** @type {string} */ name) {
    if (!person) return `${name} is here from the first word.`;
    const pair = person.partner ? `Together with ${app.nameOf(person.partner)}.` : 'Not paired.';
    return `${pair} ${person.zone ? `Time zone ${person.zone}.` : 'No time zone yet.'}`;
  }

  /** Local time; the weekday only where it differs from the other's. */
  function tick() {
    const person = app.person(who);
    const target = find('.pane-time');
    if (!person) {
      target.replaceChildren();
      setText(find('.pane-zone'), '');
      return;
    }
    if (!target.firstChild) target.append(make('time', { 'data-testid': 'local-time' }));
    const now = app.now();
    const today = weekdayIn(now, person.zone);
    const otherDay = today !== weekdayIn(now, app.zoneOf(other));
    setText(/** @type {Element} */ (target.firstElementChild), clockIn(now, person.zone));
    setText(find('.pane-zone'), `${otherDay ? `${today}, ` : ''}${placeOf(person.zone)}`);
  }

  return { show, tick };
}
