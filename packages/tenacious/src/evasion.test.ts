import type { Fact, Finding, Message, Task, Turn } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { bannedPhrases, exactPhrases } from './banned-phrases.ts';
import { phraseRules } from './phrase-rules.ts';
import { tenaciousPolicy } from './policy.ts';

const { dimensions, markers } = tenaciousPolicy;

const policy = compilePolicy({
  ...tenaciousPolicy,
  dimensions: dimensions
    .filter(({ id }) => phraseRules.some(({ dimension }) => dimension === id))
    .map((dimension) => ({ ...dimension, weight: 0.5 })),
  markers: markers.filter(({ id }) => phraseRules.some(({ marker }) => marker === id)),
  rules: [...phraseRules],
});

const cold: Task = {
  schema: 'tenacious-bench/task@1.0',
  id: 'evasion',
  policy: { id: 'tenacious' },
  stage: 'cold',
  channel: 'email',
  language: 'en',
  asOf: '2026-05-04',
  conversation: 'evasion',
  facts: [],
  thread: [],
  family: 'evasion',
  provenance: { mode: 'hand_written' },
};

function find(message: Omit<Message, 'channel'>, task: Partial<Task> = {}): readonly Finding[] {
  const verdict = score(policy, { ...cold, ...task }, { channel: 'email', ...message });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings;
}

function quotes(body: string, task: Partial<Task> = {}): string[] {
  return find({ body }, task).map(({ quote }) => quote);
}

function mail(text: string): string {
  return `Hi Ana,\n\nYour people and ${text}: these were the words.\n\nBest,\nYabi`;
}

/** A phrase of the list as somebody would write it. */
function written(phrase: string): string {
  return phrase.replaceAll('~', '').replaceAll(' ...', '').replace('#', '500');
}

const phrases = [...bannedPhrases, ...exactPhrases, 'bench~'].map(written);

function letters(from: string, to: string): (text: string) => string {
  const table = new Map([...from].map((letter, index) => [letter, [...to][index] as string]));
  return (text) => text.replace(/\p{L}|\p{N}/gu, (letter) => table.get(letter) ?? letter);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const fullWidth = letters(alphabet, 'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ');
const bold = letters(alphabet, '𝐚𝐛𝐜𝐝𝐞𝐟𝐠𝐡𝐢𝐣𝐤𝐥𝐦𝐧𝐨𝐩𝐪𝐫𝐬𝐭𝐮𝐯𝐰𝐱𝐲𝐳');

/** Changes what is behind the first letter of every word of three letters or more. */
function insideWords(change: (tail: string) => string): (text: string) => string {
  return (text) =>
    text.replace(/([a-z0-9])([a-z0-9]{2,})/gi, (_, head, tail) => head + change(tail));
}

/** Spells words out; an apostrophe would hold two letters together. */
function spelled(between: string, betweenWords: string): (text: string) => string {
  return (text) =>
    text
      .replaceAll(/['-]/g, '')
      .split(' ')
      .map((word) => [...word].join(between))
      .join(betweenWords);
}

const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['nothing', (text) => text],
  ['capitals', (text) => text.toUpperCase()],
  ['hyphens', (text) => text.replaceAll(' ', '-')],
  ['no spaces', (text) => text.replaceAll(/[ -]/g, '')],
  ['spaces for hyphens', (text) => text.replaceAll('-', ' ')],
  ['em dashes', (text) => text.replaceAll(/[ -]/g, '—')],
  ['non-breaking hyphens', (text) => text.replaceAll(/[ -]/g, '\u2011')],
  ['line breaks', (text) => text.replaceAll(/[ -]/g, '\n')],
  ['underscores', (text) => text.replaceAll(/[ -]/g, '_')],
  ['dots for spaces', (text) => text.replaceAll(/[ -]/g, '.')],
  ['a hyphen inside words', insideWords((tail) => `-${tail}`)],
  ['zero-width joiners', insideWords((tail) => `\u200d${tail}`)],
  ['soft hyphens', insideWords((tail) => `\u00ad${tail}`)],
  ['Cyrillic letters', letters('aceopx', 'асеорх')],
  ['Greek letters', letters('ov', 'ον')],
  ['full-width letters', fullWidth],
  ['bold mathematical letters', bold],
  ['precomposed accents', letters('aeiouy', 'áéïöùý')],
  ['combining accents', (text) => text.replaceAll(/[aeiou]/g, '$&\u0301')],
  ['struck-out letters', insideWords((tail) => tail.replaceAll(/[a-z]/g, '$&\u0336'))],
  ['letters with spaces between', spelled(' ', '  ')],
  ['letters with dots between', spelled('.', ' ')],
  ['letters with hyphens between', spelled('-', ' ')],
  ['digits for letters', insideWords(letters('aeiost', '431057'))],
  ['the letter O for a zero', (text) => text.replaceAll('0', 'O')],
  ['signs for letters', insideWords((tail) => tail.replace(/a/, '@').replace(/s/, '$'))],
  ['HTML entities', insideWords((tail) => `&#${tail.charCodeAt(0)};${tail.slice(1)}`)],
  ['soft hyphen entities', insideWords((tail) => `&shy;${tail}`)],
  ['emphasis inside words', insideWords((tail) => `**${tail.charAt(0)}**${tail.slice(1)}`)],
];

// Nobody writes `our500employees`, and `1.0.x` is a version.
const unlikely: Readonly<Record<string, RegExp>> = {
  'no spaces': /500/,
  'letters with dots between': /^10x$/,
};

describe.each(disguises)('%s', (name, disguise) => {
  test.each(phrases.filter((phrase) => !unlikely[name]?.test(phrase)))(
    'does not hide %j',
    (phrase) => {
      const text = disguise(phrase);
      expect(quotes(mail(text))).toContain(text);
    },
  );
});

describe('a phrase', () => {
  test.each([
    'skyrockets',
    'skyrocketed',
    'skyrocketing',
    'leverages',
    'leveraged',
    'leveraging',
    'synergies',
    'synergized',
    'synergising',
    'supercharged',
    'gurus',
    "guru's",
    'ninjas',
    'rockstars',
    'rock stars',
    'Rock-Star',
    'wizards',
    'ecosystems',
    'disruptors',
    'game changers',
    'game-changing',
    'paradigm-shifting',
    'top talents',
    'sky-rocket',
    'eco system',
    'touched base',
    'circled back',
    'circling back',
    'following up again',
    'followed up again',
    'just followed up',
    'just following up',
    'quick questions',
    'A-players',
    'a-players',
    'benches',
    'benched',
    '10×',
    '1Ox',
    'r0ckst4r',
    't0p t4lent',
    '$ynergy',
    'ninj@s',
    '\u0432\u0435\u043f\u0441\u043d',
    'ŗóčķşťăŕ',
    'aggre$$ive hiring',
    'scaled aggressively',
    'hires aggressively',
    'aggressive hiring',
    'aggressively scaling',
    'You will regret',
    'youll regret',
    'do not miss out',
    'our 20 years of experience',
    'our 1,200 employees',
    'our twenty-five years of experience',
    'Per my last 3 e\u2011mails',
    'per my last three e-mails',
    'hope this finds you',
    'trust this note finds you',
    'hope this e-mail finds you',
    'hope that this message of mine finds you',
    "hope you're doing well",
    'hope you and yours are well',
    'hope all is well',
    'I will keep this brief',
    "let's get you booked",
  ])('is also %j', (text) => {
    expect(quotes(mail(text))).toContain(text);
  });

  test.each([
    'scaling engineering aggressively',
    'scaling up the team aggressively',
    'hiring for Go aggressively',
    'top technical and product talent',
    'quick 15-minute chat',
    'quick yes or no question',
    'circling right back',
    'touching quick base',
    'paradigm and culture shift',
    'just wanted to follow up',
  ])('with words inside: %j', (text) => {
    expect(quotes(mail(text))).toContain(text);
  });

  test.each([
    ['circling', 'back to this with one new number.'],
    ['Go roles: top', 'talent in May'],
    ['Our world-', 'class people'],
  ])('split between the subject %j and the body %j', (subject, body) => {
    const [finding] = find({ subject, body });
    expect(finding?.span.start).toBeLessThan(subject.length);
    expect(finding?.span.end).toBeGreaterThan(subject.length + 2);
  });

  test('in a sentence that is spelled out', () => {
    expect(quotes('o u r b e n c h i s d e e p')).toEqual(['b e n c h']);
    expect(quotes('o u r  b e n c h  i s  d e e p')).toEqual(['b e n c h']);
    expect(quotes('a b e n c h')).toEqual(['b e n c h']);
  });

  test.each([
    'We are no rockstars.',
    'You will find no ninja here, I promise.',
    'A quick question? Just joking.',
    'The rule book says that `rockstar` is out.',
    'See [our rockstars](https://tenacious.example/bench).',
    'Hey rockstar,\n\nI wrote a note.',
  ])('counts in a denial, a joke or code: %j', (body) => {
    expect(quotes(body)).toHaveLength(1);
  });

  test.each([
    ['outsourcing', 'An outsourced pair', 'outsourced'],
    ['cost reduction', 'some c0st r\u0435ductions', 'c0st r\u0435ductions'],
    ['cheaper', 'It is ch-eaper.', 'ch-eaper'],
    ['do more with less', 'to do much more with far less', 'do much more with far less'],
  ])('that only a task bans: %j in %j', (phrase, body, quote) => {
    expect(quotes(body, { restrictions: { phrases: [phrase] } })).toEqual([quote]);
    expect(quotes(body)).toEqual([]);
  });
});

describe('what only looks like a phrase', () => {
  test.each([
    'A short benchmark, or a bench mark, would show it.',
    'b e n c h m a r k',
    'w o r k b e n c h',
    'Benchling and Workbench are hiring.',
    'Your bench-press form tracker, and the bench press itself.',
    'A park bench, a test bench and a workbench.',
    'NinjaVan opened two roles.',
    'After the leveraged buyout in March.',
    'The leverage ratio and your financial leverage.',
    'The marine ecosystem and forest ecosystems.',
    'The circle of backers grew.',
    'The top 10 x-ray clinics.',
    'That is 10 x 4 hours, or 10 x $400, on Python 3.10.x.',
    'A quick reply to one question would do.',
    'The last week gave nobody a chance.',
    'It would not touch your code base.',
    'At the top of the list stands talent.',
    'Nobody is at the top. Only then comes talent.',
    'You are a player in this market.',
    'A player like you knows it.',
    'A strong chess player.',
    'Four of the 4 players.',
    'Our engineers know your proprietary format.',
    'Our three Go engineers, and our two strong Python engineers.',
    'I will not follow up; write whenever you wonder again.',
    'See https://tenacious.example/bench/rockstars for it.',
    'The game of hiring is changing.',
    'You noticed it.',
    'We hope you find it well worth reading.',
    'Scaling is done. Aggressively priced, too.',
    'Élodie, Jüst and Béla met in Évreux.',
    'A class of its own in the world.',
    'Lox at the $9M, 13m and Q3 4you.',
  ])('%j', (body) => {
    expect(quotes(body)).toEqual([]);
  });

  test.each([
    'Justworks data roles',
    'Quickbase roles in May',
    'Heyday data roles',
    'A quick look',
    'Just-in-time roles',
  ])('the subject %j', (subject) => {
    expect(find({ subject, body: 'Hi Ana,' })).toEqual([]);
  });

  test.each([
    'Quick look',
    'quick: Go roles',
    'JUST a note',
    'Re: Hey',
    '“Quick” one',
    'Qu1ck one',
  ])('but not the subject %j', (subject) => {
    expect(find({ subject, body: 'Hi Ana,' }).map(({ rule }) => rule)).toEqual(['subject-opening']);
  });
});

function known(values: Fact['values'], more: Partial<Fact> = {}): Partial<Task> {
  const fact: Fact = {
    id: 'fact',
    topic: 'recipient',
    subject: 'recipient',
    values,
    confidence: 'high',
    observedAt: '2026-05-01',
    source: 'site',
    disclosure: 'quotable',
    ...more,
  };
  return { facts: [fact] };
}

describe('a name that the facts hold', () => {
  const logistics = known({ company: 'Guru Logistics' });

  test.each([
    ['Guru Logistics closed a round.', logistics],
    ["Guru's round closed.", logistics],
    ['The Rockstar launch went well.', known({ text: 'Launched its editor Rockstar in May.' })],
    ['Ninja Van grew.', known({ company: 'NinjaVan' })],
    ['What 10x Genomics published.', known({ company: '10x Genomics' })],
    ['Since the Loupe 10x launch.', known({ text: 'Launched a microscope called Loupe 10x.' })],
    ['A note on NINJA VAN.', known({ company: 'Ninja Van' })],
    ['Your set-up wizard is new.', known({ text: 'Shipped a set-up wizard for shops.' })],
    ['Since the set-up wizard came.', known({ text: 'Shipped a set-up wizard for shops.' })],
    ['Bench Accounting closed a round.', known({ company: 'Bench Accounting' })],
  ])('is innocent: %j', (body, task) => {
    expect(quotes(body, task)).toEqual([]);
  });

  test.each([
    ['Our gurus are free.', logistics, 'gurus'],
    ['A guru like no other.', logistics, 'guru'],
    ['A 10x engineer.', known({ company: '10x Genomics' }), '10x'],
    ['A 10x engineer.', known({ text: 'Launched a microscope called Loupe 10x.' }), '10x'],
    ['Our wizard engineers.', known({ text: 'Shipped a set-up wizard for shops.' }), 'wizard'],
    ['Two from our bench.', known({ company: 'Bench Accounting' }), 'bench'],
    [
      'Your revenue skyrocketed.',
      known({ text: 'Your revenue skyrocketed in May.' }),
      'skyrocketed',
    ],
    ['Guru talk.', known({ company: 'Guru Logistics' }, { subject: 'sender' }), 'Guru'],
  ])('excuses nothing else: %j', (body, task, quote) => {
    expect(quotes(body, task)).toEqual([quote]);
  });
});

describe("the recipient's own words", () => {
  const said: Turn = {
    kind: 'message',
    conversation: 'evasion',
    at: '2026-05-02',
    from: 'recipient',
    message: { channel: 'email', body: 'No world-class talk, no ninjas. We want a search team.' },
  };

  test.each([
    'You wrote “no world-class talk, no ninjas”, and I agree.',
    'Understood.\n\nOn 2 May Ana wrote:\n> No world-class talk, no ninjas.\n> We want a search team.',
  ])('may be quoted: %j', (body) => {
    expect(quotes(body, { thread: [said] })).toEqual([]);
  });

  test.each([
    ['You wrote “no world-class people”.', 'world-class'],
    ['So no world-class talk.', 'world-class'],
  ])('but not altered or adopted: %j', (body, quote) => {
    expect(quotes(body, { thread: [said] })).toEqual([quote]);
  });

  test('are nobody else’s', () => {
    const turn: Turn = { ...said, from: 'agent' };
    expect(quotes('I wrote “no ninjas”.', { thread: [turn] })).toEqual(['ninjas']);
  });
});
