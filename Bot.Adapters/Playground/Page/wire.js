/**
 * Talking with the companion's process: calls, the whole view, and its stream of events.
 *
 * @typedef {{ kind: 'said', id: string, at: string, who: string, place: string, text: string }} Said
 * @typedef {{ kind: 'message', id: string, at: string, place: string, to: string?, only: string?, text: string,
 *   choices: string[], form: string[]?, silent: boolean, picture: { url: string, alt: string }?,
 *   file: { name: string, url: string }?, edited: boolean, removed: boolean }} Message
 * @typedef {Said | Message} Item
 * @typedef {{ who: string, name: string, zone: string?, quiet: boolean, quietUntil: string?, reach: 'open' | 'blocked',
 *   partner: string? }} Person
 * @typedef {{ name: string, summary: string, where: 'any' | 'dm' | 'shared' }} Command
 * @typedef {{ now: string, clock: 'manual' | 'system', people: Person[], places: string[], talk?: Item[],
 *   commands: Command[] }} View
 * @typedef {{ ok: boolean, reached: boolean, error: string?, messages: Message[], now: string? }} Answer
 */

const RETRY_MS = 2000;

/**
 * One call of the playground's API. Never throws: what went wrong is in the answer.
 * @param {'say' | 'press' | 'fill' | 'clock' | 'reach' | 'reset'} call
 * @param {object} body
 * @returns {Promise<Answer>}
 */
export async function ask(call, body) {
  let response;
  try {
    response = await fetch(`/playground/${call}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, reached: false, error: null, messages: [], now: null };
  }
  const answer = await response.json().catch(() => ({}));
  const fallback = response.status < 500
    ? 'That was not accepted.'
    : 'Something went wrong on the companion’s side. Please try once more.';
  return {
    ok: response.ok,
    reached: true,
    error: response.ok ? null : String(answer?.error ?? fallback),
    messages: (answer?.messages ?? []).map((/** @type {object} */ message) => ({ kind: 'message', ...message })),
    now: answer?.now ?? null,
  };
}

/**
 * Follows the conversation for as long as the page is open. The whole view is fetched at the start and after every
 * pause in the stream; events that arrive meanwhile wait until it is in, so none is lost and none is shown twice.
 * @param {{ whole: (view: View) => void, view: (view: View) => void, item: (item: Item) => void, reset: () => void,
 *   lost: () => void, found: () => void }} hear
 */
export function follow(hear) {
  /** @type {EventSource} */
  let stream;
  /** @type {(() => void)[]} */
  let waiting = [];
  let loading = false;
  let again = false;
  let absent = false;

  async function load() {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    try {
      /** @type {View} */
      let view;
      do {
        again = false;
        const response = await fetch('/playground/view', { cache: 'no-store' });
        if (!response.ok) throw new Error(`view: ${response.status}`);
        view = await response.json();
      } while (again);
      waiting.unshift(() => hear.whole(view));
      if (stream.readyState === EventSource.CLOSED) open();
      if (absent) hear.found();
      absent = false;
    } catch {
      missing();
    } finally {
      loading = false;
      const due = waiting;
      waiting = [];
      for (const deed of due) deed();
    }
  }

  function missing() {
    if (!absent) hear.lost();
    absent = true;
    setTimeout(load, RETRY_MS);
  }

  function inTurn(/** @type {() => void} */ deed) {
    if (loading) waiting.push(deed);
    else deed();
  }

  function open() {
    stream = new EventSource('/playground/events');
    stream.onopen = load;
    stream.onerror = () => { if (!absent && !loading) missing(); };
    stream.addEventListener('item', (event) => inTurn(() => hear.item(JSON.parse(event.data))));
    stream.addEventListener('view', (event) => inTurn(() => hear.view(JSON.parse(event.data))));
    stream.addEventListener('reset', () => inTurn(() => { hear.reset(); load(); }));
  }

  addEventListener('pagehide', () => stream.close());
  addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  open();
  load();
  return { reload: load };
}
