const t = document.documentElement, all = (selector, within = document) => [...within.querySelectorAll(selector)];
const SHOWN = 50, PRECISIONS = ['day', 'month', 'year', 'range', 'about'], STATUSES = ['past', 'planned', 'disputed'];
const KINDS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
let index;
const load = tl => index ??= columns(tl.dataset.index, tl.dataset.root);
const columns = async (address, root) => {
const found = await (await fetch(address)).json(), cut = {};
const column = (name, by = ' ') => cut[name] ??= found[name].split(by);
const named = (numbers, name, value) => {
const wanted = new Set(found[name].flatMap((each, n) => each === value ? [n.toString(36)] : []));
return i => column(numbers)[i].split(',').some(n => wanted.has(n));
};
const kind = fits => {
const wanted = [...KINDS].filter((_, n) => fits(Math.floor(n / 9), Math.floor(n % 9 / 3) + 1, n % 3)).join('');
return i => wanted.includes(found.kinds[i]);
};
const low = () => cut.low ??= found.titles.toLowerCase().split('\n');
const FITS = {
q: value => i => low()[i].includes(value),
entity: value => named('entities', 'entity', value), source: value => named('sources', 'source', value),
language: value => named('sources', 'language', value),
precision: value => kind(precision => PRECISIONS[precision] === value),
importance: value => kind((_, level) => level >= value.slice(1)),
status: value => kind((_, __, status) => STATUSES[status] === value),
};
return {
fitting: (wanted, here) => {
const fits = wanted.map(([name, value]) => FITS[name](value));
return [...column('ids').keys()].filter(i => fits.every(fit => fit(i)) && !here.has(column('ids')[i]));
},
known: id => { const i = column('ids').indexOf(id); return i < 0 ? column('also').findIndex(row => row.split(',').includes(id)) : i; },
link: i => {
let page, before = 0;
for (const [each, n] of found.pages) { page = each; before += n; if (i < before) break; }
return `${root}${page}#${column('ids')[i]}`;
},
title: i => column('titles', '\n')[i],
};
};
let asked = 0;
const elsewhere = async (tl, state, events) => {
const box = tl.querySelector('.elsewhere'), turn = ++asked;
if (!box || !state.size) { if (box) box.hidden = true; return 0; }
const others = await load(tl);
if (turn !== asked) return 0;
const found = others.fitting([...state], new Set(events.map(each => each.querySelector('h4').id)));
box.hidden = !found.length;
box.querySelector('small').textContent = found.length;
box.querySelector('ol').replaceChildren(...found.slice(0, SHOWN).map(i => {
const line = document.createElement('li'), link = document.createElement('a');
link.href = others.link(i); link.textContent = others.title(i);
line.append(link);
return line;
}));
return found.length;
};
const follow = async tl => {
const id = decodeURIComponent(location.hash.slice(1));
if (!tl || !id || document.getElementById(id)) return;
const others = await load(tl), i = others.known(id);
if (i >= 0) location.replace(others.link(i).replace(/#.*/, `#${id}`));
};
const start = () => {
all('.md-search[role=dialog]').forEach(box => box.setAttribute('aria-label', box.querySelector('input')?.placeholder || 'Search'));
const tl = document.querySelector('.tl'), form = tl?.querySelector('form');
follow(document.querySelector('[data-index]'));
if (!form || form.dataset.on) return;
form.dataset.on = 1;
const events = all('.list li', tl), query = form.q, count = form.querySelector('output'), said = count.textContent;
const when = event => event.firstElementChild.textContent;
const totals = all('.year h2 small', tl);
let texts;
const apply = (tell = true) => {
const words = query.value.trim().toLowerCase(), checked = all(':checked', form).filter(box => box.value);
if (words) texts ??= new Map(events.map(event => [event, event.textContent.toLowerCase()]));
let shown = 0, before;
const marks = checked.map(box => box.id.slice(2));
for (const event of events) {
const fits = event.dataset.f.split(' '), fit = marks.every(mark => fits.includes(mark)) && (!words || texts.get(event).includes(words));
event.hidden = !fit;
if (!fit) continue;
shown++;
event.classList.toggle('same', before?.parentNode === event.parentNode && when(before) === when(event));
before = event;
}
totals.forEach(total => { total.hidden = shown < events.length; });
const state = new URLSearchParams(checked.map(box => [box.name, box.value]));
if (words) state.set('q', words);
count.textContent = shown === events.length ? said : `${shown} / ${said}`;
tl.querySelector('.none').hidden = shown > 0 || !events.length;
elsewhere(tl, state, events).then(more => { if (more) count.textContent += ` + ${more}`; });
if (!tell) return;
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
const sortable = () => all('.facts-line ~ * th').forEach(head => {
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
const copying = details => {
const box = details.closest('[data-copy]'), heading = details.closest('li')?.querySelector('h4'), cite = details.querySelector('.cite');
if (!box || !cite || details.querySelector('.copy')) return;
const link = heading ? heading.firstElementChild.href : location.href.split('#')[0];
const fetched = file => fetch(box.dataset.root + file).then(answer => answer.text());
const button = (after, name, words) => {
const made = document.createElement('button');
made.className = 'copy'; made.type = 'button'; made.textContent = name;
made.addEventListener('click', async () => {
await navigator.clipboard.writeText(await words());
made.textContent = box.dataset.copied;
setTimeout(() => { made.textContent = name; }, 2000);
});
after.after(made);
};
const said = cite.textContent;
if (heading) {
button(cite, 'CSL-JSON', async () => JSON.stringify(JSON.parse(await fetched('data/timeline.csl.json'))
.filter(each => each.id === heading.id).map(each => ({ URL: link, ...each })), null, 1));
button(cite, 'BibTeX', async () => {
const entry = (await fetched('data/timeline.bib')).split('\n\n').find(each => each.startsWith(`@misc{${heading.id},`));
return entry.includes(' url = ') ? entry : entry.replace('\n', `\n  url = {${link}},\n`);
});
}
all('code', details).forEach(block => button(block, box.dataset.copy, async () => block.textContent));
button(cite, box.dataset.copy, async () => said.includes('://') ? said : `${said}. ${link}`);
};
document.addEventListener('toggle', event => { if (event.target.open) copying(event.target); }, true);
const WIDE = { '.filter>details': '(min-width:60em)', '.facts details': '(min-width:76.25em)' };
const unfold = () => Object.entries(WIDE).forEach(([boxes, width]) => all(boxes).forEach(box => {
const wide = matchMedia(width), fold = () => { box.open = wide.matches; box.firstElementChild.tabIndex = wide.matches ? -1 : 0; };
if (wide.matches) fold();
wide.addEventListener('change', fold);
}));
const begin = () => { start(); sortable(); unfold(); };
window.document$ ? document$.subscribe(begin) : begin();
