/** Instants travel as ISO strings; here they are milliseconds, shown in somebody's own zone. */

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** The zone itself where the browser knows it, else UTC. */
export function knownZone(/** @type {string | null | undefined} */ zone) {
  try {
    return zone ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone : 'UTC';
  } catch {
    return 'UTC';
  }
}

/**
 * @param {string | null | undefined} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function formatIn(zone, options) {
  const key = `${zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', ...options, timeZone: knownZone(zone) });
    formats.set(key, format);
  }
  return format;
}

const WALL = /** @type {const} */ ({
  year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
});
const CLOCK = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' });

/** "18:30" */
export const clockIn = (/** @type {number} */ at, /** @type {string?} */ zone) => formatIn(zone, CLOCK).format(at);

/** "Sunday 28 March" */
export const dayIn = (/** @type {number} */ at, /** @type {string?} */ zone) =>
  formatIn(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at).replace(',', '');

/** "Sun 28 Mar" */
export const shortDayIn = (/** @type {number} */ at, /** @type {string?} */ zone) =>
  formatIn(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at).replace(',', '');

/** "Sun" */
export const weekdayIn = (/** @type {number} */ at, /** @type {string?} */ zone) =>
  formatIn(zone, { weekday: 'short' }).format(at);

/** "Sunday 28 March 2027, 18:30" */
export const wholeIn = (/** @type {number} */ at, /** @type {string?} */ zone) =>
  `${dayIn(at, zone)} ${wallIn(at, zone).year}, ${clockIn(at, zone)}`;

/** "07:00" within the coming day, else "Mon 07:00": how people say until when. */
export function untilIn(/** @type {number} */ at, /** @type {number} */ now, /** @type {string?} */ zone) {
  const soon = at - now < 24 * 3600e3;
  return soon ? clockIn(at, zone) : `${weekdayIn(at, zone)} ${clockIn(at, zone)}`;
}

/** "Europe/Lisbon" as "Lisbon" */
export const placeOf = (/** @type {string?} */ zone) =>
  zone && knownZone(zone) === zone ? /** @type {string} */ (zone.split('/').pop()).replaceAll('_', ' ') : 'UTC';

/** What the clock on the wall shows in a zone. */
export function wallIn(/** @type {number} */ at, /** @type {string?} */ zone) {
  /** @type {Record<string, number>} */
  const wall = {};
  for (const part of formatIn(zone, WALL).formatToParts(at)) wall[part.type] = Number(part.value);
  return wall;
}

/** "2027-03-28T09:00", as a datetime-local field wants it. */
export function fieldIn(/** @type {number} */ at, /** @type {string?} */ zone) {
  return new Date(at + offsetIn(at, zone)).toISOString().slice(0, 16);
}

function offsetIn(/** @type {number} */ at, /** @type {string?} */ zone) {
  const wall = wallIn(at, zone);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return shown - Math.floor(at / 1000) * 1000;
}

/**
 * The instant at which a zone's wall clock shows the given time ("2027-03-28T09:00").
 * A repeated time is its earlier instant; a skipped one is as much later as the clock jumped.
 */
export function instantIn(/** @type {string} */ wall, /** @type {string?} */ zone) {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`);
  const before = asUtc - offsetIn(asUtc - 24 * 3600e3, zone);
  const after = asUtc - offsetIn(asUtc + 24 * 3600e3, zone);
  const valid = [before, after].filter((at) => at + offsetIn(at, zone) === asUtc);
  return valid.length ? Math.min(...valid) : before;
}

/** Tomorrow at 09:00 by a zone's calendar. */
export function tomorrowMorningIn(/** @type {number} */ now, /** @type {string?} */ zone) {
  const wall = wallIn(now, zone);
  const tomorrow = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + 1, 9));
  return instantIn(tomorrow.toISOString(), zone);
}

/** "2027-03-28T08:00:00Z" */
export const isoOf = (/** @type {number} */ at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
