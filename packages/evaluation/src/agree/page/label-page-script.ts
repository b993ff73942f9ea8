/**
 * What a labelling sheet does in a browser: one item at a time, keys, time on each item while the page is seen, answers kept
 * under the digest of the page, and files to send back. It is a text because a page opened from a file loads no other; a
 * check in Chromium runs it. Why it is as it is stands here, so that no sheet carries it:
 *
 * - A key goes to the dimension in focus, else to the first without a value. A digit is the value where all values are
 *   digits, and else the place in the list.
 * - A private window, or a browser that is set so, forgets everything when it is closed: closing asks first.
 * - The same sheet may be open in a second window: the later answer counts.
 * - Chromium, started by opening the file, now and then keeps nothing that the page stores, however long it is open: of 50
 *   cold starts 8 lost every answer. So the page starts only when a token has come through a reload, and says if none did.
 */
export const labelPageScript = String.raw`'use strict';
const { digest, page, columns, cannotSay } = JSON.parse(document.getElementById('page').textContent);
const dimensions = page.rubric.dimensions;
const store = 'tenacious-bench ' + digest;
const unkept = 'This browser does not keep answers of a page opened from a file: download them before you close it.';
const at = (id) => document.getElementById(id);
let state;
let shownAt;
let isKept = true;

function load() {
  const fresh = { at: 0, answers: {} };
  try {
    return { ...fresh, ...JSON.parse(localStorage.getItem(store)) };
  } catch {
    return fresh;
  }
}

function save() {
  try {
    localStorage.setItem(store, JSON.stringify(state));
  } catch {
    at('alert').textContent = unkept;
  }
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const current = () => page.items[state.at];
const answerTo = (item) => (state.answers[item.id] ??= { values: {}, note: '', milliseconds: 0 });
const isDone = (item) => dimensions.every(({ id }) => id in (state.answers[item.id]?.values ?? {}));
const doneCount = () => page.items.filter(isDone).length;

function clockOff() {
  if (shownAt === undefined) return;
  answerTo(current()).milliseconds += performance.now() - shownAt;
  shownAt = undefined;
  save();
}

function clockOn() {
  if (state !== undefined && document.visibilityState === 'visible') shownAt ??= performance.now();
}

function go(index) {
  if (index < 0 || index >= page.items.length || index === state.at) return;
  clockOff();
  state.at = index;
  save();
  show();
  clockOn();
}

function passage({ title, text }, className) {
  return make('section', { className }, make('h2', { textContent: title, dir: 'auto' }), make('p', { className: 'text', textContent: text, dir: 'auto' }));
}

function show() {
  const item = current();
  at('messages').replaceChildren(...item.messages.map((one) => passage(one, 'message')));
  at('context').replaceChildren(...item.context.map((one) => passage(one, '')));
  at('context-block').hidden = item.context.length === 0;
  at('ratings').replaceChildren(...dimensions.map(question));
  at('note').value = answerTo(item).note;
  showProgress();
  at('place').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function question(dimension) {
  const choices = [...dimension.categories.map(({ value, meaning }) => ({ value, meaning })), { value: null, meaning: 'cannot say' }];
  const given = answerTo(current()).values;
  const buttons = choices.map(({ value, meaning }, index) => {
    const input = make('input', { type: 'radio', name: dimension.id, value: String(index), checked: dimension.id in given && given[dimension.id] === value });
    input.addEventListener('change', () => choose(dimension, value));
    const text = [typeof value === 'number' || typeof value === 'string' ? String(value) : '', meaning ?? ''].filter((part) => part !== '').join(' \u00b7 ');
    const key = keyOf(dimension, index);
    const hint = text.startsWith(key) ? [] : [make('kbd', { textContent: key })];
    return make('label', {}, input, make('span', { textContent: text, dir: 'auto' }), ...hint);
  });
  const box = make('fieldset', { id: 'dimension-' + dimension.id, tabIndex: -1 }, make('legend', { textContent: dimension.title }), make('div', { textContent: dimension.question }), make('div', { className: 'choices' }, ...buttons));
  if (dimension.clauses.length > 0) {
    const list = dimension.clauses.map(({ title, text }) => make('li', {}, make('b', { textContent: title + ' ' }), text));
    box.append(make('details', { className: 'quiet' }, make('summary', { textContent: 'What it rests on' }), make('ul', {}, ...list)));
  }
  return box;
}

function keyOf(dimension, index) {
  if (index === dimension.categories.length) return cannotSay;
  const values = dimension.categories.map(({ value }) => String(value));
  const isDigits = dimension.categories.every(({ value }) => typeof value === 'number') && values.every((value) => /^\d$/.test(value));
  return isDigits ? values[index] : String(index + 1);
}

function choose(dimension, value) {
  const answer = answerTo(current());
  answer.values[dimension.id] = value;
  answer.labelledAt = new Date().toISOString();
  isKept = false;
  save();
  showProgress();
}

function showProgress() {
  const done = doneCount();
  at('progress').max = page.items.length;
  at('progress').value = done;
  at('place').textContent = 'Item ' + (state.at + 1) + ' of ' + page.items.length;
  at('count').textContent = done + ' judged' + (done === page.items.length ? ': download the answers and send them back' : '');
  at('previous').disabled = state.at === 0;
  at('next').disabled = state.at === page.items.length - 1;
}

function keyed() {
  const focused = document.activeElement?.closest('fieldset')?.id;
  const given = answerTo(current()).values;
  return dimensions.find(({ id }) => 'dimension-' + id === focused) ?? dimensions.find(({ id }) => !(id in given)) ?? dimensions[0];
}

function pressed(key) {
  const dimension = keyed();
  const index = [...dimension.categories, null].findIndex((_, place) => keyOf(dimension, place) === key);
  if (index < 0) return false;
  at('dimension-' + dimension.id).querySelectorAll('input')[index].click();
  const following = dimensions[dimensions.indexOf(dimension) + 1];
  (following === undefined ? at('next') : at('dimension-' + following.id)).focus();
  return true;
}

function firstOpen() {
  const index = page.items.findIndex((item) => !isDone(item));
  if (index >= 0) go(index);
}

addEventListener('keydown', (event) => {
  if (event.altKey || event.metaKey || state === undefined) return;
  const isWriting = event.target === at('note');
  if (event.key === 'Enter' && (event.ctrlKey || !isWriting) && !event.target.matches('button, summary')) go(state.at + 1);
  else if (isWriting) {
    if (event.key !== 'Escape') return;
    at('place').focus();
  } else if (event.ctrlKey) return;
  else if (event.key === 'n' || event.key === 'PageDown') go(state.at + 1);
  else if (event.key === 'p' || event.key === 'PageUp') go(state.at - 1);
  else if (event.key === 'u') firstOpen();
  else if (event.key === 'w') at('note').focus();
  else if (!pressed(event.key)) return;
  event.preventDefault();
});

function rows() {
  return page.items.filter((item) => 'labelledAt' in (state.answers[item.id] ?? {})).map((item) => {
    const { values, note, labelledAt, milliseconds } = state.answers[item.id];
    const row = { [columns.sheet]: digest, [columns.rubric]: page.rubric.version, [columns.rater]: page.rater.id, [columns.round]: page.round, [columns.item]: item.id };
    for (const { id } of dimensions) row[id] = id in values ? values[id] ?? cannotSay : '';
    return { ...row, [columns.note]: note, [columns.labelledAt]: labelledAt, [columns.seconds]: Math.round(milliseconds) / 1000 };
  });
}

const jsonl = () => rows().map((row) => JSON.stringify(row) + '\n').join('');

function csv() {
  const table = rows();
  const headings = Object.keys(table[0] ?? {});
  return [headings, ...table.map((row) => headings.map((name) => row[name]))].map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

function csvCell(cell) {
  const text = String(cell);
  const inert = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? '"' + inert.replaceAll('"', '""') + '"' : inert;
}

function download(text, type, ending) {
  clockOff();
  clockOn();
  const open = page.items.length - doneCount();
  at('status').textContent = open === 0 ? 'All items are judged.' : open + ' items are not judged yet: an import refuses the file until they are.';
  isKept = true;
  const url = URL.createObjectURL(new Blob([text()], { type }));
  make('a', { href: url, download: page.rater.id + '-round-' + page.round + ending }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

at('previous').addEventListener('click', () => go(state.at - 1));
at('next').addEventListener('click', () => go(state.at + 1));
at('open').addEventListener('click', firstOpen);
at('jsonl').addEventListener('click', () => download(jsonl, 'application/jsonl', '.jsonl'));
at('csv').addEventListener('click', () => download(csv, 'text/csv', '.csv'));
at('note').addEventListener('input', () => {
  answerTo(current()).note = at('note').value;
  isKept = false;
  save();
});
addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? clockOn() : clockOff()), true);
addEventListener('pagehide', clockOff);
addEventListener('beforeunload', (event) => {
  if (!isKept) event.preventDefault();
});
addEventListener('storage', (event) => {
  if (event.key !== store || state === undefined) return;
  const place = state.at;
  state = { ...load(), at: place };
  show();
});

function start() {
  state = load();
  at('context-block').open = matchMedia('(min-width: 48rem)').matches;
  at('sheet').hidden = false;
  show();
  clockOn();
}

function prove() {
  const { token, tries = 0 } = history.state ?? {};
  try {
    if (token !== undefined && localStorage.getItem(store + ' token') === token) return start();
    if (tries < 5) return tryAgain(tries + 1);
  } catch {}
  start();
  at('alert').textContent = unkept;
}

function tryAgain(tries) {
  const token = performance.timeOrigin + ' ' + tries;
  localStorage.setItem(store + ' token', token);
  history.replaceState({ token, tries }, '');
  setTimeout(() => location.reload(), 100 * tries);
}

prove();
`;
