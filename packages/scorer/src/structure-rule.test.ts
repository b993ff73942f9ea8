import type { Message, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { findEmoji } from './find-emoji.ts';
import { longMeetings } from './meeting-length.ts';
import { isPoliteClose } from './polite-close.ts';
import { readMessage } from './reading.ts';
import { findSelfPromotion } from './self-promotion.ts';
import { findTaglines } from './signature-tagline.ts';
import { compileSubstance } from './substance.ts';
import { findTemplateTokens } from './template-tokens.ts';

const { tools } = compilePolicy(examplePolicy);

function readingOf(body: string, { replies = [] as string[], subject = '' } = {}) {
  const thread: Task['thread'] = replies.map((text) => ({
    kind: 'message',
    conversation: exampleTask.conversation,
    at: '2026-05-01',
    from: 'recipient',
    message: { channel: 'email', body: text },
  }));
  const message: Message = { channel: 'email', body, ...(subject !== '' && { subject }) };
  return readMessage({ ...exampleTask, thread }, message, tools, 'known');
}

function quotes(find: typeof findTaglines | typeof findSelfPromotion, body: string, options = {}) {
  const reading = readingOf(body, options);
  return find(reading).map(({ start, end }) => reading.text.slice(start, end));
}

describe('taglines', () => {
  const mail = (signature: string) => `Hi Ana,\n\nWould a call help?\n\n${signature}`;

  test.each([
    ['Best,\nYabi\nTenacious\nEngineering that ships.', 'Engineering that ships.'],
    ['Best,\nYabi | Tenacious | Trusted by 200 engineering leaders', undefined],
    [
      'Best,\nYabi\nTenacious\nAward-winning engineering services',
      'Award-winning engineering services',
    ],
    ['Kind regards,\nSelam\n“Your roadmap, delivered”', '“Your roadmap, delivered”'],
    ['Best,\nYabi\nBook a slot with me: tenacious.example/yabi', undefined],
    ['Best,\nYabi\nTenacious\nRated 4.9 by engineering teams', undefined],
  ])('%j holds one', (signature, tagline) => {
    const found = quotes(findTaglines, mail(signature));
    expect(found).toHaveLength(1);
    if (tagline !== undefined) expect(found).toEqual([tagline]);
  });

  test.each([
    'Best,\nYabi\nResearch Partner, Tenacious Intelligence Corporation\ngettenacious.com',
    '– Marit Halvorsen, Delivery Partner, Tenacious (tenacious.example)',
    'Tomás Lindqvist | Account Engineer | Tenacious | tenacious.example',
    'Regards,\nHilde Baptiste, Account Partner, Tenacious\ngettenacious.com',
    'Owen Mbeki · Partnerships, Tenacious · gettenacious.com',
    'Best,\nYabi\nHead of Delivery for the North\n+44 20 7946 0000',
    'Best,\nYabi\n\nP.S. We build what you decide to build.',
    'Best,\nYabi\nReply "stop" and I will not write again.',
    'Best,\nYabi\n\n> We help teams ship.',
  ])('%j holds none', (signature) => {
    expect(quotes(findTaglines, mail(signature))).toEqual([]);
  });
});

describe('template tokens', () => {
  test.each([
    ['Hi [First Name],', '[First Name]'],
    ['Hi {{first_name}},', '{{first_name}}'],
    ['Congratulations, <Company Name>!', '<Company Name>'],
    ['At {company} you hire.', '{company}'],
    ['Hi %FIRSTNAME%,', '%FIRSTNAME%'],
    ['Dear «Name»,', '«Name»'],
    ['The FIRST_NAME field.', 'FIRST_NAME'],
  ])('%j holds %j', (body, token) => {
    expect(quotes(findTemplateTokens, body)).toEqual([token]);
  });

  test.each([
    'Hi Ana,',
    'See footnote [1].',
    'A [guide](tenacious.example/guide) to read.',
    'They wrote "recieve" [sic].',
    'Our public sheet reads “$X,XXX/month”.',
    'Growth of 40% in 50% of the teams.',
  ])('%j holds none', (body) => {
    expect(quotes(findTemplateTokens, body)).toEqual([]);
  });

  test('a field that the reader wrote about is theirs', () => {
    const replies = ['Our editor prints {{batch_no}} fields.'];
    expect(
      quotes(findTemplateTokens, 'How {{batch_no}} is filled I cannot see.', { replies }),
    ).toEqual([]);
  });
});

describe('emoji', () => {
  test.each([
    ['Two engineers are free 🚀', ['🚀']],
    ['👩‍💻 and 🇫🇮 and ❤️', ['👩‍💻', '🇫🇮', '❤️']],
    ['2 → 5 roles, Tenacious®, ✓', []],
    ['Grüße, 陈美玲', []],
  ])('%j: %j', (body, found) => {
    expect(quotes(findEmoji, body)).toEqual(found);
  });

  test('whoever used one first may be answered with one', () => {
    expect(quotes(findEmoji, 'Annoying indeed 😅', { replies: ['It leaks 😅'] })).toEqual([]);
  });
});

describe('long meetings', () => {
  function long(body: string, replies: string[] = []): string[] {
    const reading = readingOf(body, { replies });
    return longMeetings(reading, 30).map(({ start, end }) => reading.text.slice(start, end));
  }

  test.each([
    ['Would a 45-minute call help?', ['45-minute']],
    ['Could we take an hour on Tuesday?', ['an hour']],
    ['Would half an hour help?', []],
    ['The nightly build takes 90 minutes.', []],
    ['A call of an hour is not what I ask for.', []],
  ])('%j: %j', (body, found) => {
    expect(long(body)).toEqual(found);
  });

  test('a length that the reader named may be named again', () => {
    const body = 'An hour is generous; would 30 minutes do for a first call?';
    expect(long(body, ['Book an hour.'])).toEqual([]);
  });
});

describe('self-promotion', () => {
  const praise =
    'We pair every engineer with a lead. We hold a review each week. We are proud of it.';

  test('a body about the sender alone is shown from its first such sentence to its last', () => {
    expect(quotes(findSelfPromotion, `Hi Ana,\n\n${praise} Would 15 minutes help?`)).toEqual([
      praise.slice(0, -1),
    ]);
  });

  test.each([
    ['a fact about the reader', `Hi Ana,\n\nYour $14M round closed. ${praise}`, []],
    ['a sentence about the reader', `Hi Ana,\n\nYou asked how we pick people. ${praise}`, []],
    [
      'what the reader wrote',
      `Hi Ana,\n\nPairing and reviews, then. ${praise}`,
      ['Is pairing part of it? Are reviews?'],
    ],
    ['too little praise', 'Hi Ana,\n\nWe have a checklist. Shall I send it?', []],
  ])('%s keeps it innocent', (_, body, replies) => {
    expect(quotes(findSelfPromotion, body, { replies })).toEqual([]);
  });
});

describe('substance', () => {
  const findSubstance = compileSubstance();

  test.each([
    ['a fact', 'Your $14M round closed.'],
    ['an offer', 'There is a one-page note, if that is of use.'],
    ['an ask', 'Would fifteen minutes help, Zoë?'],
  ])('is %s', (_, body) => {
    expect(findSubstance(readingOf(body))).not.toEqual([]);
  });

  test.each([
    '42',
    'The weather is nice today.',
    'Let me know.',
    'Hello there, Zoë.',
    'Understood, and thank you.',
  ])('is not %s', (body) => {
    expect(findSubstance(readingOf(body))).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['Not now. Come back in October.', 'Understood, and thank you.', true],
    ['The migration eats every weekend.', 'A migration that eats a weekend is a tiring one.', true],
    ['The migration eats every weekend.', 'The weather is nice today.', false],
  ])('after "%s": %s', (reply, body, isThere) => {
    expect(findSubstance(readingOf(body, { replies: [reply] })).length > 0).toBe(isThere);
  });

  test('cannot be told without the facts', () => {
    const message: Message = { channel: 'email', body: '42' };
    expect(findSubstance(readMessage(exampleTask, message, tools, 'unknown'))).not.toEqual([]);
  });
});

describe('a polite word closes', () => {
  const units = [{ id: 'engineer', nouns: ['engineer', 'engineers'] }];
  test.each<[string, boolean]>([
    ['Not now. Come back in October.', true],
    ['We do not need four engineers.', true],
    ['Our four engineers are on it.', true],
    ['We could use four engineers from May.', false],
    ['We are short on the app and need 1 engineer.', false],
  ])('"%s": %s', (reply, isClose) => {
    const reading = readingOf('Understood, and thank you.', { replies: [reply] });
    const vocabulary = { ...reading.vocabulary, units };
    expect(isPoliteClose({ ...reading, vocabulary })).toBe(isClose);
  });
});
