// More comfort, no more content: the page says and filters the same without this.
const t = document.documentElement, all = (selector, within = document) => [...within.querySelectorAll(selector)];

const start = () => {
  // Material's search dialog has no name of its own.
  all('.md-search[role=dialog]').forEach(box => box.setAttribute('aria-label', box.querySelector('input')?.placeholder || 'Search'));
  const tl = document.querySelector('.tl'), form = tl?.querySelector('form');
  if (!form || form.dataset.on) return;
  form.dataset.on = 1;
  const events = all('.list li', tl), query = form.q, count = form.querySelector('output'), said = count.textContent;
  query.parentElement.hidden = false;
  let texts;

  const apply = (tell = true) => {
    const words = query.value.trim().toLowerCase(), checked = all(':checked', form).filter(box => box.value);
    if (words) texts ??= new Map(events.map(event => [event, event.textContent.toLowerCase()]));
    let shown = 0;
    for (const event of events) {
      event.hidden = !!words && !texts.get(event).includes(words);
      const fits = event.dataset.f.split(' ');
      if (!event.hidden && checked.every(box => fits.includes(box.id.slice(2)))) shown++;
    }
    count.textContent = shown === events.length ? said : `${shown} / ${said}`;
    tl.querySelector('.none').hidden = shown > 0 || !events.length;
    if (!tell) return;
    const state = new URLSearchParams(checked.map(box => [box.name, box.value]));
    if (words) state.set('q', words);
    history.replaceState(history.state, '', location.pathname + (state.size ? `?${state}` : location.hash));
  };
  form.addEventListener('input', () => apply());
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => event.preventDefault());
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === 'q') query.value = value;
    all('input', form).forEach(box => { if (box.name === name && box.value === value && name !== 'q') box.checked = true; });
  }
  if (location.search) apply(false);

  // Keys only while the focus is in the list, so that they take no other's (WCAG 2.1.4).
  tl.querySelector('.list').addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !'jk'.includes(event.key)) return;
    const seen = events.filter(each => each.offsetParent), at = seen.indexOf(event.target.closest('li'));
    const next = seen[at + (event.key === 'j' ? 1 : -1)];
    if (!next) return;
    event.preventDefault(); event.stopPropagation();
    next.querySelector('h4 a').focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  });

  const rail = new Map(all('.rail a', tl).map(link => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver(seen => {
    for (const { isIntersecting, target } of seen) {
      const link = rail.get(target.querySelector('h2').id);
      if (!isIntersecting || !link) continue;
      rail.forEach(other => other.removeAttribute('aria-current'));
      link.setAttribute('aria-current', 'true');
      const box = link.closest('.rail');
      box.scrollTo({ left: link.offsetLeft - box.clientWidth / 2, top: link.offsetTop - box.clientHeight / 2 });
    }
  }, { rootMargin: '-25% 0px -70% 0px' });
  all('.year', tl).forEach(year => watch.observe(year));
};

// Tables sort by the column whose heading is chosen.
const sortable = () => all('.md-typeset table:not([class]) th').forEach(head => {
  if (head.firstElementChild) return;
  const column = head.cellIndex, body = head.closest('table').tBodies[0], button = document.createElement('button');
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const up = head.getAttribute('aria-sort') !== 'ascending', key = row => row.cells[column].querySelector('time')?.dateTime ?? row.cells[column].textContent;
    all('th', head.parentElement).forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    body.append(...[...body.rows].sort((a, b) => (up ? 1 : -1) * key(a).localeCompare(key(b), t.lang, { numeric: true })));
  });
});

const begin = () => { start(); sortable(); };
window.document$ ? document$.subscribe(begin) : begin();
