/** On a narrow screen one conversation at a time, chosen by tabs; on a wide one all stand side by side. */
import { make, setText } from './dom.js';

/**
 * @param {HTMLElement} list
 * @param {import('./pane.js').Pane[]} panes
 */
export function tabs(list, panes) {
  const narrow = matchMedia('(max-width: 46rem)');
  const items = panes.map((pane) => {
    const label = make('span');
    const count = make('span');
    const fresh = make('span', { class: 'fresh', hidden: true }, count, make('span', { class: 'hidden' }, ' new'));
    const tab = make('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${pane.element.id}`,
      'aria-controls': pane.element.id,
      'data-testid': `tab-${pane.name}`,
    }, label, fresh);
    tab.addEventListener('click', () => choose(pane));
    return { pane, tab, label, fresh, count, unseen: 0 };
  });
  let chosen = panes[0];
  list.append(...items.map(({ tab }) => tab));

  list.addEventListener('keydown', (event) => {
    const at = panes.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: panes.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(panes[(to + panes.length) % panes.length]);
    items[panes.indexOf(chosen)].tab.focus();
  });
  narrow.addEventListener('change', lay);

  function choose(/** @type {import('./pane.js').Pane} */ pane) {
    chosen = pane;
    lay();
    pane.settle();
  }

  function lay() {
    list.hidden = !narrow.matches;
    for (const item of items) {
      const { pane, tab, fresh, count } = item;
      const open = pane === chosen;
      tab.setAttribute('aria-selected', String(open));
      tab.tabIndex = open ? 0 : -1;
      if (open || !narrow.matches) item.unseen = 0;
      fresh.hidden = item.unseen === 0;
      setText(count, String(item.unseen));
      pane.element.hidden = narrow.matches && !open;
      pane.element.setAttribute('role', narrow.matches ? 'tabpanel' : 'region');
      pane.element.setAttribute('aria-labelledby', narrow.matches ? tab.id : pane.title.id);
    }
  }

  lay();
  return {
    choose,
    /** Something new stands in a conversation that may be out of sight. */
    mark(/** @type {import('./pane.js').Pane} */ pane) {
      if (pane === chosen || !narrow.matches) return;
      items[panes.indexOf(pane)].unseen++;
      lay();
    },
    name() {
      for (const { pane, label } of items) setText(label, pane.title.textContent ?? '');
    },
  };
}
