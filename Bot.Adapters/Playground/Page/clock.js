/** The clock in the page's head: the instant now, and, where it stands still, ways to move it. */
import { setText } from './dom.js';
import { clockIn, fieldIn, instantIn, isoOf, placeOf, shortDayIn, tomorrowMorningIn } from './time.js';

/**
 * @param {{ now: () => number, zone: () => string?, manual: () => boolean,
 *   move: (body: { advance: string } | { to: string }) => Promise<import('./wire.js').Answer> }} app
 */
export function clock(app) {
  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const moves = find('clock-moves');
  const at = /** @type {HTMLInputElement} */ (find('clock-at'));
  const menu = /** @type {HTMLDetailsElement} */ (find('clock-menu'));

  async function move(/** @type {{ advance: string } | { to: string }} */ body) {
    if (moves.getAttribute('aria-busy')) return false;
    moves.setAttribute('aria-busy', 'true');
    const answer = await app.move(body);
    moves.removeAttribute('aria-busy');
    setText(find('clock-note'), answer.error ?? '');
    return answer.ok;
  }

  for (const button of /** @type {NodeListOf<HTMLElement>} */ (moves.querySelectorAll('[data-move]'))) {
    button.addEventListener('click', () => {
      const wish = /** @type {string} */ (button.dataset.move);
      move(wish === 'tomorrow' ? { to: isoOf(tomorrowMorningIn(app.now(), app.zone())) } : { advance: wish });
    });
  }

  menu.addEventListener('toggle', () => {
    if (!menu.open) return;
    at.value = fieldIn(app.now(), app.zone());
    at.focus();
  });

  find('clock-to').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await move({ to: isoOf(instantIn(at.value, app.zone())) })) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });

  return {
    show() {
      const now = app.now();
      const time = /** @type {HTMLTimeElement} */ (find('now'));
      moves.hidden = !app.manual();
      time.dateTime = isoOf(now);
      setText(time, `${shortDayIn(now, app.zone())}, ${clockIn(now, app.zone())}`);
      setText(find('now-zone'), placeOf(app.zone()));
      setText(find('clock-zone'), `(${placeOf(app.zone())})`);
    },
  };
}
