const t = document.documentElement, all = (selector, within = document) => [...within.querySelectorAll(selector)];
const SHOWN = 50, PRECISIONS = ['day', 'month', 'year', 'range', 'about'], STATUSES = ['past', 'planned', 'disputed'];
let index;
const load = tl => index ??= columns(tl.dataset.index, tl.dataset.root);
const columns = async (address, root) => {
const found = await (await fetch(address)).json(), split = column => column.split(' ').map(row => row ? row.split(',').map(n => parseInt(n, 36)) : []);
const homes = found.pages.flatMap(([page, n]) => Array(n).fill(root + page)), titles = found.titles.split('\n');
const entities = split(found.entities), sources = split(found.sources);
const also = found.also.split(' ');
return found.ids.split(' ').map((id, i) => {
const kind = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(found.kinds[i]), level = Math.floor(kind % 9 / 3) + 1;
return { ids: [id, ...also[i].split(',')], id, title: titles[i], page: homes[i], low: titles[i].toLowerCase(), fits: {
entity: entities[i].map(n => found.entity[n]), source: sources[i].map(n => found.source[n]),
language: sources[i].map(n => found.language[n]), precision: [PRECISIONS[Math.floor(kind / 9)]],
importance: ['i2', 'i3'].slice(0, level - 1), status: [STATUSES[kind % 3]] } };
});
};
let asked = 0;
const elsewhere = async (tl, state, events) => {
const box = tl.querySelector('.elsewhere'), turn = ++asked;
if (!box || !state.size) { if (box) box.hidden = true; return 0; }
const here = new Set(events.map(each => each.querySelector('h4').id)), wanted = [...state];
const found = (await load(tl)).filter(each => !here.has(each.id)
&& wanted.every(([name, value]) => name === 'q' ? each.low.includes(value) : each.fits[name].includes(value)));
if (turn !== asked) return 0;
box.hidden = !found.length;
box.querySelector('small').textContent = found.length;
box.querySelector('ol').replaceChildren(...found.slice(0, SHOWN).map(each => {
const line = document.createElement('li'), link = document.createElement('a');
link.href = `${each.page}#${each.id}`; link.textContent = each.title;
line.append(link);
return line;
}));
return found.length;
};
const follow = async tl => {
const id = decodeURIComponent(location.hash.slice(1));
if (!tl || !id || document.getElementById(id)) return;
const home = (await load(tl)).find(each => each.ids.includes(id));
if (home) location.replace(`${home.page}#${id}`);
};
const start = () => {
all('.md-search[role=dialog]').forEach(box => box.setAttribute('aria-label', box.querySelector('input')?.placeholder || 'Search'));
const tl = document.querySelector('.tl'), form = tl?.querySelector('form');
follow(document.querySelector('[data-index]'));
if (!form || form.dataset.on) return;
form.dataset.on = 1;
const events = all('.list li', tl), query = form.q, count = form.querySelector('output'), said = count.textContent;
let texts;
const apply = (tell = true) => {
const words = query.value.trim().toLowerCase(), checked = all(':checked', form).filter(box => box.value);
if (words) texts ??= new Map(events.map(event => [event, event.textContent.toLowerCase()]));
let shown = 0;
const marks = checked.map(box => box.id.slice(2));
for (const event of events) {
const fits = event.dataset.f.split(' '), fit = marks.every(mark => fits.includes(mark)) && (!words || texts.get(event).includes(words));
event.hidden = !fit;
if (fit) shown++;
}
tl.classList.toggle('filtered', shown < events.length);
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
const copying = details => {
const box = details.closest('[data-copy]'), heading = details.closest('li')?.querySelector('h4');
if (!box || details.querySelector('.copy')) return;
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
const cite = details.querySelector('.cite'), said = cite.textContent;
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
const begin = () => { start(); sortable(); };
window.document$ ? document$.subscribe(begin) : begin();
