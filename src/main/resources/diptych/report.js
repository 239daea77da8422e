(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);
  const position = byId('position');
  const notes = all('.note');
  const chips = all('.chip input[id^="f-"]');
  let here = null;

  const shown = (note) => note.offsetParent !== null;
  const visible = () => notes.filter(shown);

  function tell() {
    if (!position) return;
    const list = visible();
    const at = list.indexOf(here);
    position.textContent = (at < 0 ? '–' : at + 1) + ' / ' + list.length;
  }

  /* Points out the words a note is about. */
  function point(note, on) {
    note.classList.toggle('here', on);
    all('mark > a.tag').filter((tag) => tag.hash === '#' + note.id)
        .forEach((tag) => tag.parentElement.classList.toggle('here', on));
  }

  function go(note) {
    if (here) point(here, false);
    here = note;
    for (let e = note.parentElement; e; e = e.parentElement) {
      if (e.tagName === 'DETAILS') e.open = true;
    }
    point(note, true);
    note.focus({preventScroll: true});
    (note.closest('.row') || note).scrollIntoView({block: 'center'});
    tell();
  }

  /* The next visible note after (or before) the current one, else after what is in view. */
  function step(forward) {
    const list = visible();
    if (!list.length) return;
    let at = list.indexOf(here);
    if (at < 0) {
      const middle = window.innerHeight / 3;
      const below = list.findIndex((note) => note.getBoundingClientRect().top > middle);
      at = forward ? (below < 0 ? list.length : below) - 1 : below < 0 ? list.length : below;
    }
    go(list[Math.min(list.length - 1, Math.max(0, at + (forward ? 1 : -1)))]);
  }

  /* Rows whose every note is filtered out count as rows without differences. */
  function filter() {
    const off = chips.filter((chip) => !chip.checked).map((chip) => chip.id.slice(2));
    for (const row of all('.row')) {
      const own = all('.note', row);
      const idle = own.length > 0 && own.every((note) =>
          off.some((name) => note.classList.contains('t-' + name) || note.classList.contains('s-' + name)));
      row.classList.toggle('idle', idle);
    }
    if (here && !shown(here)) here = null;
    tell();
  }

  function toggle(id) {
    const box = byId(id);
    if (box) box.click();
  }

  function translations() {
    const list = all('details.tr');
    const open = list.some((details) => !details.open);
    list.forEach((details) => { details.open = open; });
  }

  function keys() {
    const help = byId('keys');
    if (help) {
      help.open = true;
      help.scrollIntoView({block: 'center'});
      help.querySelector('summary').focus({preventScroll: true});
    }
  }

  const actions = {
    j: () => step(true), n: () => step(true), k: () => step(false), p: () => step(false),
    1: () => toggle('f-high'), 2: () => toggle('f-medium'), 3: () => toggle('f-low'),
    d: () => toggle('only'), t: translations, '?': keys
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target;
    if (target.matches && target.matches('input:not([type=checkbox]), textarea, select')) return;
    const action = Object.prototype.hasOwnProperty.call(actions, event.key) ? actions[event.key] : null;
    if (action) {
      event.preventDefault();
      action();
    }
  });

  const on = (id, action) => { const e = byId(id); if (e) e.addEventListener('click', action); };
  on('next', () => step(true));
  on('previous', () => step(false));
  on('translations', translations);
  on('show-keys', (event) => { event.preventDefault(); keys(); });
  chips.forEach((chip) => chip.addEventListener('change', filter));
  const only = byId('only');
  if (only) only.addEventListener('change', tell);

  /* The index: find by words, most serious first. */
  const table = document.querySelector('.stories tbody');
  if (table) {
    const rows = Array.from(table.rows);
    const search = byId('search');
    search.addEventListener('input', () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.classList.toggle('filtered-out', !words.every((word) => text.includes(word)));
      }
    });
    byId('serious').addEventListener('change', (event) => {
      const order = event.target.checked
          ? rows.slice().sort((a, b) => Number(b.dataset.weight) - Number(a.dataset.weight))
          : rows;
      table.append(...order);
    });
  }

  function follow() {
    const target = location.hash.length > 1 && byId(location.hash.slice(1));
    if (target && target.classList.contains('note')) go(target);
  }
  window.addEventListener('hashchange', follow);
  window.addEventListener('beforeprint', () => {
    all('.fold details').forEach((details) => { details.open = true; });
  });
  filter();
  follow();
})();
