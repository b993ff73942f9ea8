// Measures our reading of quantities and clauses, and that of published parsers, on 0006-sentences.json.
//
//   mkdir parsers && cd parsers && npm install esbuild chrono-node wink-nlp wink-eng-lite-web-model \
//     compromise compromise-dates @microsoft/recognizers-text-suite
//   node ../docs/decisions/0006-measure.mjs . [--misses] [--speed]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const here = fileURLToPath(new URL('.', import.meta.url));
const packagesAt = resolve(process.argv.slice(2).find((one) => !one.startsWith('--')) ?? '.');
const table = JSON.parse(readFileSync(join(here, '0006-sentences.json'), 'utf8'));
const { now } = table;

const MAIL =
  'Hi Dana,\n\nFraktly closed its $14M Series A on 11 February, and the open Go roles on your careers page went from three to eight in the past 60 days. If you plan to hire before the end of June, we could place up to three Go engineers under one of our delivery leads, from two weeks after you decide. I cannot see from the outside whether the platform team is growing too, so please tell me if I have this wrong.\n\nA senior Go engineer starts at $5,200 a month, for at least one month, and you can stop with two weeks of notice. We have not worked with a firm of your size in Berlin before; the nearest was a payments company of 120 people, where two of our engineers rebuilt the ledger in five months last year. Nothing in this mail needs an answer this week.\n\nWould 15 minutes on Wednesday or Thursday be useful? If not, I will close the file and you will not hear from me again.\n\nBest,\nElena Cho';

// Each entry is bundled as a program would bundle it; `read` is all it has to say about a mail.
const ENTRIES = {
  'ours: quantities': `import { findQuantities } from '${here}../../packages/text/src/index.ts';
    export { findQuantities };
    export const read = (text) => findQuantities(text, { now: '${now}' });`,
  'ours: clauses': `import { findZones, normalize } from '${here}../../packages/text/src/index.ts';
    import { readClauses } from '${here}../../packages/scorer/src/clauses.ts';
    import { readWords } from '${here}../../packages/scorer/src/words.ts';
    export const read = (text) => {
      const words = readWords(normalize(text), findZones({ body: text }));
      return { words, clauses: readClauses(words, text) };
    };`,
  'chrono-node': `import { GB } from 'chrono-node/en';
    export { GB };
    export const read = (text) => GB.parse(text, new Date(2026, 4, 4, 9));`,
  'compromise + dates': `import nlp from 'compromise/three';
    import dates from 'compromise-dates';
    nlp.plugin(dates);
    export { nlp };
    export const read = (text) => {
      const doc = nlp(text);
      return [doc.dates({ today: '${now}', timezone: 'UTC', dmy: true }).json(), doc.numbers().json(),
        doc.money().json(), doc.durations().json(), doc.sentences().json(), doc.verbs().json()];
    };`,
  'compromise/three': `import nlp from 'compromise/three';
    export const read = (text) => {
      const doc = nlp(text);
      return [doc.numbers().json(), doc.money().json(), doc.sentences().json(), doc.verbs().json()];
    };`,
  'compromise/two': `import nlp from 'compromise/two'; export const read = (text) => nlp(text).json();`,
  'wink-nlp + lite model': `import winkNLP from 'wink-nlp';
    import model from 'wink-eng-lite-web-model';
    export const nlp = winkNLP(model);
    const { its } = nlp;
    export const read = (text) => {
      const doc = nlp.readDoc(text);
      return [doc.entities().out(its.detail), doc.tokens().out(its.pos), doc.tokens().out(its.negationFlag)];
    };`,
  'recognizers-text': `import suite from '@microsoft/recognizers-text-suite';
    export { suite };
    export const read = (text) => [suite.recognizeNumber(text, 'en-us'), suite.recognizeOrdinal(text, 'en-us'),
      suite.recognizePercentage(text, 'en-us'), suite.recognizeCurrency(text, 'en-us'),
      suite.recognizeDateTime(text, 'en-*', undefined, new Date(2026, 4, 4, 9))];`,
};

// ---------------------------------------------------------------- what each candidate says, in one shape
// A find is { kind, start, end, low, high, ... }; kind is number, money, duration, date, change or count.
// `values: false` marks a candidate that finds without evaluating. A kind that is missing from `claims` is not claimed.

function oursReader({ findQuantities }) {
  const claims = ['date', 'number', 'range', 'money', 'duration', 'change', 'count'];
  return { claims, find: (text) => findQuantities(text, { now }).flatMap(fromOurs) };
}

const OUR_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

function fromOurs(quantity) {
  const { kind, span, low, high } = quantity;
  const found = { start: span.start, end: span.end, low, high };
  if (kind === 'date') return [{ ...found, kind, spans: [quantity] }];
  if (kind === 'money') return [{ ...found, kind, currency: quantity.currency }];
  if (kind === 'duration') return [{ ...found, kind, ...quantity.minutes }];
  if (kind === 'compound' && OUR_UNITS.includes(quantity.unit)) {
    const minutes = MINUTES[quantity.unit];
    return [{ ...found, kind: 'duration', low: low * minutes, high: high * minutes }];
  }
  if (kind === 'change') {
    return [{ ...found, kind, from: quantity.from?.low ?? null, to: quantity.to?.low ?? null }];
  }
  if (kind === 'count') {
    return [
      { ...found, kind: 'number' },
      { ...found, kind, head: quantity.head },
    ];
  }
  if (kind === 'ordinal')
    return [{ ...found, kind: 'number', low: quantity.value, high: quantity.value }];
  const isNumber = ['number', 'percent', 'fraction', 'multiplier', 'compound'].includes(kind);
  return isNumber ? [{ ...found, kind: 'number' }] : [];
}

function chronoReader({ GB }) {
  return {
    claims: ['date'],
    find: (text) => GB.parse(text, new Date(2026, 4, 4, 9)).flatMap(fromChrono),
  };
}

// Chrono answers a moment; what it is certain of says how long the stretch is that it means. Either counts.
function fromChrono({ index, text, start, end }) {
  const first = chronoStretch(start);
  if (first === null) return [];
  const to = (end && chronoStretch(end)?.to) ?? first.to;
  const spans = [{ from: first.from, to }];
  return [
    {
      kind: 'date',
      start: index,
      end: index + text.length,
      spans,
      edges: end ? [] : [isoDay(start.date())],
    },
  ];
}

function chronoStretch(parts) {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => parts.get(part));
  if (parts.isCertain('day') || parts.isCertain('weekday')) return monthDays(year, month, day, day);
  if (parts.isCertain('month')) return monthDays(year, month, 1, 0);
  return parts.isCertain('year') ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
}

function monthDays(year, month, first, last) {
  const from = isoDay(new Date(Date.UTC(year, month - 1, first)));
  return { from, to: isoDay(new Date(Date.UTC(year, last === 0 ? month : month - 1, last))) };
}

function isoDay(date) {
  return date.toISOString().slice(0, 10);
}

function dayBefore(iso) {
  return isoDay(new Date(Date.parse(iso) - 86_400_000));
}

function dayAfter(iso) {
  return isoDay(new Date(Date.parse(iso) + 86_400_000));
}

function compromiseReader({ nlp }) {
  return {
    claims: ['date', 'number', 'money', 'duration', 'count'],
    find: (text) => compromiseFinds(nlp(text)),
  };
}

function compromiseFinds(doc) {
  const json = (view) => view.json({ offset: true, terms: false });
  // The second number of "3-5" is reported behind the token, without a length.
  const at = ({ offset: { start, length } }) => ({
    start: length ? start : start - 1,
    end: start + length,
  });
  const dates = json(doc.dates({ today: now, timezone: 'UTC', dmy: true })).flatMap((one) =>
    one.dates.start === null ? [] : [{ kind: 'date', ...at(one), ...days(one.text, one.dates) }],
  );
  const numbers = json(doc.numbers()).map((one) => ({
    kind: 'number',
    ...at(one),
    ...figure(one.number),
  }));
  const fractions = json(doc.fractions()).map((one) => {
    const decimal = one.fraction?.decimal;
    return { kind: 'number', ...at(one), low: decimal, high: decimal };
  });
  const money = json(doc.money()).map((one) => compromiseMoney(one, at(one), numbers));
  const durations = json(doc.durations()).map((one) => {
    const minutes = minutesOf(one.duration);
    return { kind: 'duration', ...at(one), low: minutes, high: minutes };
  });
  const tokens = doc.json({ offset: true }).flatMap(({ terms }) => terms.map(compromiseToken));
  return [
    ...dates,
    ...numbers,
    ...fractions,
    ...money,
    ...durations,
    ...countsByTags(numbers, tokens),
  ];
}

// "Before Christmas" is a stretch from today, and "after February" one without an end.
function days(text, { start, end }) {
  const [from, to] = [start.slice(0, 10), (end ?? start).slice(0, 10)];
  const isFromNow = from === now && to > now;
  const isOneSided = end === null || isFromNow || /\b(before|by|until|after|since)\b/i.test(text);
  return {
    spans: [{ from, to }],
    edges: isOneSided ? [from, dayBefore(from), to, dayAfter(to)] : [],
  };
}

// It reads "$14M" as 14 with the suffix m and leaves the product to the caller.
function figure({ num, suffix, unit }) {
  const scale = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, bn: 1e9 }[suffix || unit] ?? 1;
  return { low: num * scale, high: num * scale };
}

// The value of the number inside is the better of its two answers, so that one is taken.
function compromiseMoney({ money }, place, numbers) {
  const inside = numbers.find((one) => overlaps(one, place));
  const isCents = money.currency === 'cent';
  const low = (inside?.low ?? money.num) / (isCents ? 100 : 1);
  return { kind: 'money', ...place, low, high: low, currency: currencyOf(money.currency) };
}

function compromiseToken({ text, tags, offset }) {
  const is = (...names) => names.some((name) => tags.includes(name));
  const role = is('Value')
    ? 'number'
    : is('Noun', 'Adjective', 'Gerund') && !is('Pronoun')
      ? 'noun'
      : 'other';
  const isLink = /^of$/i.test(text) || is('Determiner', 'Possessive');
  return {
    text,
    start: offset.start,
    end: offset.start + text.length,
    role,
    isLink,
    isHead: is('Noun'),
  };
}

function winkReader({ nlp }) {
  return {
    claims: ['date', 'number', 'money', 'duration', 'count'],
    values: false,
    find: (text) => winkFinds(nlp, nlp.readDoc(text)),
  };
}

const WINK_KINDS = {
  DATE: 'date',
  MONEY: 'money',
  DURATION: 'duration',
  CARDINAL: 'number',
  ORDINAL: 'number',
  PERCENT: 'number',
};

function winkFinds({ its }, doc) {
  const tokens = winkTokens(doc, its);
  const finds = doc
    .entities()
    .out(its.detail)
    .flatMap(({ type }, index) => {
      const [first, last] = doc.entities().itemAt(index).out(its.span);
      const kind = WINK_KINDS[type];
      return kind
        ? [{ kind, start: tokens[first].start, end: tokens[last].end, spans: [], isUnread: true }]
        : [];
    });
  return [
    ...finds,
    ...countsByTags(
      finds.filter(({ kind }) => kind === 'number'),
      tokens,
    ),
  ];
}

function winkTokens(doc, its) {
  const [texts, tags, gaps] = [its.value, its.pos, its.precedingSpaces].map((one) =>
    doc.tokens().out(one),
  );
  let end = 0;
  return texts.map((text, index) => {
    const start = end + gaps[index].length;
    end = start + text.length;
    const tag = tags[index];
    const role =
      tag === 'NUM' ? 'number' : ['NOUN', 'PROPN', 'ADJ'].includes(tag) ? 'noun' : 'other';
    const isLink = text === 'of' || tag === 'DET' || text === 'your';
    return { text, start, end, role, isLink, isHead: tag === 'NOUN' || tag === 'PROPN' };
  });
}

// The few lines that a program would write over part-of-speech tags: a number, perhaps "of your", then nouns.
function countsByTags(numbers, tokens) {
  return numbers.flatMap((number) => {
    let at = tokens.findIndex(({ start }) => start >= number.end);
    if (at < 0) return [];
    while (tokens[at]?.isLink) at++;
    let head;
    for (; tokens[at]?.role === 'noun'; at++) if (tokens[at].isHead) head = tokens[at];
    return head
      ? [
          {
            ...number,
            kind: 'count',
            end: head.end,
            head: head.text.replace(/\W+$/, '').toLowerCase(),
          },
        ]
      : [];
  });
}

function recognizersReader({ suite }) {
  return {
    claims: ['date', 'number', 'money', 'duration'],
    find: (text) => [
      ...[
        'recognizeNumber',
        'recognizeOrdinal',
        'recognizePercentage',
        'recognizeCurrency',
      ].flatMap((name) => suite[name](text, 'en-us').map(fromRecognizers)),
      ...suite
        .recognizeDateTime(text, 'en-*', undefined, new Date(2026, 4, 4, 9))
        .flatMap(fromDateTime),
    ],
  };
}

function fromRecognizers({ start, end, resolution, typeName }) {
  const low = Number.parseFloat(resolution?.value);
  const found = { start, end: end + 1, low, high: low };
  if (typeName !== 'currency') return { kind: 'number', ...found };
  const value = resolution?.unit === 'Cent' ? low / 100 : low;
  return {
    kind: 'money',
    ...found,
    low: value,
    high: value,
    currency: currencyOf(resolution?.unit),
  };
}

// Without a year it names the past and the next reading, and any of them counts; an end is exclusive, and either counts.
function fromDateTime({ start, end, resolution }) {
  const place = { start, end: end + 1 };
  const values = resolution?.values ?? [];
  return values.slice(0, 1).flatMap(({ type, value }) => {
    if (type === 'duration') {
      return [{ kind: 'duration', ...place, low: Number(value) / 60, high: Number(value) / 60 }];
    }
    if (!type.startsWith('date')) return [];
    const edges = values.flatMap(recognizersEdges);
    return [{ kind: 'date', ...place, spans: values.flatMap(recognizersSpans), edges }];
  });
}

function recognizersSpans({ value, start, end }) {
  const [day, from, to] = [value, start, end].map((one) => one?.slice(0, 10));
  if (isIso(day)) return [{ from: day, to: day }];
  if (!isIso(from) || !isIso(to)) return [];
  return [
    { from, to: dayBefore(to) },
    { from, to },
  ];
}

// "Before Christmas" has an end alone, "since 2019" a start alone.
function recognizersEdges({ start, end }) {
  if (isIso(start) === isIso(end)) return [];
  return isIso(end) ? [end, dayBefore(end)] : [start, dayBefore(start)];
}

function isIso(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '');
}

const CURRENCIES = {
  USD: /^(us |united states )?dollars?$|^usd$|^\$$/i,
  EUR: /^euros?$|^eur$/i,
  GBP: /^(british )?pounds?( sterling)?$|^gbp$/i,
  JPY: /^(japanese )?yen$|^jpy(\/yen)?$/i,
  AUD: /^australian dollars?$|^aud$/i,
  CHF: /^swiss francs?$|^chf$/i,
};

function currencyOf(name) {
  const known = Object.entries(CURRENCIES).find(([, pattern]) => pattern.test(name ?? ''));
  return known?.[0] ?? (/^cents?$/i.test(name ?? '') ? 'USD' : (name ?? null));
}

const MONTH = (365 / 12) * 1440;
const MINUTES = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: MONTH,
  quarter: 3 * MONTH,
  year: 365 * 1440,
};

function minutesOf(duration) {
  const parts = Object.entries(duration ?? {});
  return parts.reduce(
    (sum, [unit, count]) => sum + count * (MINUTES[unit.replace(/s$/, '')] ?? 0),
    0,
  );
}

// ---------------------------------------------------------------- scoring quantities

/** 'full': the right value; 'part': found, or a date inside the right stretch; 'none'. */
function grade(row, finds) {
  const start = row.text.indexOf(row.quote);
  const near = finds.filter((one) => overlaps(one, { start, end: start + row.quote.length }));
  const kind = { range: 'number', listed: 'date' }[row.kind] ?? row.kind;
  const same = near.filter((one) => one.kind === kind);
  if (kind === 'date') return gradeDate(row, same);
  if (same.some((one) => isRight(row, one))) return 'full';
  if (row.kind === 'change' || row.kind === 'range')
    return hasBothEnds(row, near) ? 'part' : 'none';
  if (row.kind === 'count')
    return same.some(({ head }) => head === row.want.head) ? 'part' : 'none';
  return same.length > 0 ? 'part' : 'none';
}

function gradeDate({ want, or = [], within }, finds) {
  const accepted = [within ?? want, ...or];
  const spans = finds.flatMap((one) => one.spans);
  const fits = (test) => spans.some((span) => accepted.some((other) => test(span, other)));
  const isInside = fits((span, other) => span.from >= other.from && span.to <= other.to);
  const isSame = fits((span, other) => span.from === other.from && span.to === other.to);
  if (isSame || isEdge(accepted, within, finds) || (within && isInside)) return 'full';
  return isInside || finds.some((one) => one.isUnread) ? 'part' : 'none';
}

// A single day answers where a day was asked for, and where the text names one side of a stretch only.
function isEdge(accepted, within, finds) {
  const edges = finds.flatMap((one) => one.edges ?? []);
  return edges.some((edge) =>
    accepted.some(({ from, to }) =>
      within ? edge >= from && edge <= to : edge === from || edge === to,
    ),
  );
}

function isRight({ kind, want }, found) {
  if (kind === 'change') return isNear(found.from, want.from) && isNear(found.to, want.to);
  const scale = kind === 'duration' ? MINUTES[want.unit] : 1;
  const isValue =
    isNear(found.low, want.low * scale) &&
    (want.high === undefined || isNear(found.high, want.high * scale));
  if (kind === 'money') return isValue && found.currency === want.currency;
  return kind === 'count' ? isValue && found.head === want.head : isValue;
}

function hasBothEnds({ kind, want }, finds) {
  const ends = kind === 'change' ? [want.from, want.to] : [want.low, want.high];
  return ends.every((end) => end === null || finds.some(({ low }) => isNear(low, end)));
}

function isNear(found, wanted) {
  if (wanted === null || typeof found !== 'number') return found === wanted;
  return (
    Math.abs(found - wanted) <= 0.03 * Math.abs(wanted) &&
    (wanted % 1 !== 0 || wanted > 1000 || Math.abs(found - wanted) < 0.5)
  );
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}

const KINDS = ['date', 'listed', 'number', 'range', 'money', 'duration', 'change', 'count'];

function quantityTable(readers) {
  const rows = Object.entries(readers).map(([name, { claims, values, find }]) => {
    const cells = KINDS.map((kind) => {
      const graded = table.quantities.filter((row) => row.kind === kind);
      const grades = graded.map((row) => grade(row, find(row.text)));
      const full = grades.filter((one) => one === 'full').length;
      const part = grades.filter((one) => one === 'part').length;
      graded.forEach((row, index) => {
        if (grades[index] !== 'full')
          miss(name, `${kind} [${grades[index]}] ${row.text}`, find(row.text));
      });
      if (!claims.includes(kind === 'listed' ? 'date' : kind))
        return part + full > 0 ? `- (${part + full})` : '-';
      return values === false
        ? `found ${part + full}/${graded.length}`
        : `${full} (${full + part})/${graded.length}`;
    });
    return [name, ...cells, falseAlarms(name, find)];
  });
  return [['', ...KINDS, 'alarms'], ...rows];
}

function falseAlarms(name, find) {
  const rows = table.quantities.filter(({ kind }) => kind === 'none');
  const alarms = rows.filter(({ text, not }) => {
    const wrong = find(text).filter(({ kind }) => not.includes(kind));
    if (wrong.length > 0) miss(name, `none ${text}`, wrong);
    return wrong.length > 0;
  });
  return `${alarms.length}/${rows.length}`;
}

// ---------------------------------------------------------------- scoring clauses

function ourClauses({ read }) {
  return ({ text, verb }) => {
    const { words, clauses } = read(text);
    const at = words.findIndex(({ span }) => span.end > text.indexOf(verb));
    const clause = clauses.find(({ first, end }) => at >= first && at < end);
    const { tense, polarity, modality } = clause;
    return { tense, negated: polarity === 'negated', modality, ...asFlags(modality) };
  };
}

function asFlags(modality) {
  return {
    asked: modality === 'asked',
    conditional: modality === 'conditional',
    hedged: modality === 'hedged',
  };
}

const TENSES = { PastTense: 'past', PresentTense: 'present', FutureTense: 'future' };

function compromiseClauses({ nlp }) {
  return ({ text, verb }) => {
    const doc = nlp(text);
    const at = text.indexOf(verb);
    const asked = doc.questions().length > 0;
    const verbs = doc.verbs();
    const index = verbs
      .json({ offset: true })
      .findIndex(({ offset }) => offset.start + offset.length > at);
    if (index < 0) return { asked, negated: false };
    const [{ verb: found }] = verbs.eq(index).json();
    const subject = verbs.eq(index).subjects().text('normal');
    return {
      asked,
      negated: found.negative,
      tense: TENSES[found.grammar.tense],
      who: partyOf(subject),
    };
  };
}

function partyOf(subject) {
  if (/\b(i|we|our|my|us)\b/i.test(subject)) return 'sender';
  if (/\b(you|your)\b/i.test(subject)) return 'recipient';
  return subject === '' ? 'none' : 'other';
}

function winkClauses({ nlp }) {
  const { its } = nlp;
  return ({ text, verb }) => {
    const doc = nlp.readDoc(text);
    const at = doc.tokens().out(its.value).indexOf(verb);
    return { negated: doc.tokens().out(its.negationFlag)[at] };
  };
}

// Not in the product: the first of our or the reader's pronouns in the clause before the verb.
function pronounWalk({ read }) {
  return ({ text, verb }) => {
    const { words, clauses } = read(text);
    const at = words.findIndex(({ span }) => span.end > text.indexOf(verb));
    const { first } = clauses.find((clause) => at >= clause.first && at < clause.end);
    const parties = words.slice(first, at).map((word) => partyOf(word.text));
    return { who: parties.find((party) => party !== 'other') ?? 'other' };
  };
}

const MARKS = ['who', 'tense', 'negated', 'asked', 'conditional', 'hedged', 'modality'];

function clauseTable(readers) {
  const rows = Object.entries(readers).map(([name, { claims, read }]) => {
    const cells = MARKS.map((mark) => {
      if (!claims.includes(mark)) return '-';
      const wanted = table.clauses.map((row) => ({ ...row, ...asFlags(row.modality) }));
      const asked = wanted.filter((row) => row[mark] !== null);
      const right = asked.filter((row) => isMarkRight(name, row, mark, read(row)));
      const flagged = asked.filter((row) => row[mark] === true);
      const hits = right.filter((row) => row[mark] === true).length;
      const detail = flagged.length > 0 ? ` [${hits}/${flagged.length}]` : '';
      return `${right.length}/${asked.length}${detail}`;
    });
    return [name, ...cells];
  });
  return [['', ...MARKS], ...rows];
}

function isMarkRight(name, row, mark, said) {
  const isRight = said[mark] === row[mark];
  if (!isRight) miss(name, `${mark} ${row.text} (${row.verb}) want ${row[mark]}`, said[mark]);
  return isRight;
}

// ---------------------------------------------------------------- size, speed, start

async function bundles() {
  const esbuild = createRequire(join(packagesAt, 'package.json'))('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const built = {};
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const outfile = join(folder, `${Object.keys(built).length}.mjs`);
    try {
      await esbuild.build({
        stdin: { contents, resolveDir: packagesAt, loader: 'js' },
        outfile,
        bundle: true,
        minify: true,
        format: 'esm',
        mainFields: ['module', 'main'],
        conditions: ['@tenacious-bench/source'],
        logLevel: 'silent',
      });
      built[name] = { outfile, module: await import(pathToFileURL(outfile).href) };
    } catch (error) {
      const lines = error.errors?.map(({ text }) => text) ?? [error.message];
      console.log(`left out: ${name}: ${lines[0]}`);
    }
  }
  return { folder, built };
}

function costTable(built) {
  const rows = Object.entries(built).map(([name, { outfile, module }]) => [
    name,
    `${Math.round(statSync(outfile).size / 1000)} kB`,
    `${(brotliCompressSync(readFileSync(outfile)).length / 1000).toFixed(1)} kB`,
    `${timeOf(module.read).toFixed(3)} ms`,
    `${startOf(outfile).toFixed(0)} ms`,
  ]);
  return [['', 'minified', 'brotli', 'a mail', 'start'], ...rows];
}

function timeOf(read) {
  const rounds = [];
  const until = performance.now() + 3000;
  while (performance.now() < until) {
    // Never the same text twice: engines keep the last results of a pattern.
    const mail = `${MAIL}\nPS ${String.fromCharCode(97 + (rounds.length % 26))}${rounds.length}`;
    const start = performance.now();
    read(mail);
    rounds.push(performance.now() - start);
  }
  return median(rounds.slice(Math.floor(rounds.length / 2)));
}

function startOf(outfile) {
  const script = `const start = performance.now();
    const { read } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
    read(${JSON.stringify(MAIL)});
    console.log(performance.now() - start);`;
  const times = Array.from({ length: 7 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    ),
  );
  return median(times);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

// ---------------------------------------------------------------- printing

const misses = [];

function miss(name, what, said) {
  misses.push(`${name}: ${what} -> ${JSON.stringify(said)}`);
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  '));
  console.log();
}

function picked(built, makers) {
  const known = Object.entries(makers).filter(([, [entry]]) => built[entry]);
  return Object.fromEntries(
    known.map(([name, [entry, make]]) => [name, make(built[entry].module)]),
  );
}

async function main() {
  const { folder, built } = await bundles();
  const quantityReaders = picked(built, {
    ours: ['ours: quantities', oursReader],
    'chrono-node': ['chrono-node', chronoReader],
    'compromise + dates': ['compromise + dates', compromiseReader],
    'wink-nlp': ['wink-nlp + lite model', winkReader],
    'recognizers-text': ['recognizers-text', recognizersReader],
  });
  print(quantityTable(quantityReaders));
  const clauseReaders = picked(built, {
    ours: ['ours: clauses', (module) => ({ claims: MARKS.slice(1), read: ourClauses(module) })],
    'our clauses + pronouns': [
      'ours: clauses',
      (module) => ({ claims: ['who'], read: pronounWalk(module) }),
    ],
    compromise: [
      'compromise + dates',
      (module) => ({
        claims: ['who', 'tense', 'negated', 'asked'],
        read: compromiseClauses(module),
      }),
    ],
    'wink-nlp': [
      'wink-nlp + lite model',
      (module) => ({ claims: ['negated'], read: winkClauses(module) }),
    ],
  });
  print(clauseTable(clauseReaders));
  if (process.argv.includes('--speed')) print(costTable(built));
  if (process.argv.includes('--misses')) writeFileSync(1, `${misses.join('\n')}\n`);
  rmSync(folder, { recursive: true });
}

try {
  await main();
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  console.error(
    `missing in ${packagesAt}: esbuild (the first lines of this file say what to install)`,
  );
  process.exitCode = 1;
}
