import { describe, expect, test } from 'vitest';
import { type ContactContext, contactStandIn } from './contact-stand-ins.ts';
import { findContacts } from './contacts.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { inventedNames } from './stand-in-lists.ts';

const context: ContactContext = {
  pseudonyms: createPseudonyms({ lists: inventedNames(), seed: 1, isTaken: () => false }),
  rename: (text) => text.replaceAll('ferrow', 'quorvane').replaceAll('ana', 'mira'),
  isOwnHost: (host) => host.startsWith('sendwell.'),
};

function rewritten(text: string): string[] {
  return findContacts(text).map((contact) => contactStandIn(contact, context));
}

describe('an address keeps its form and reaches nobody', () => {
  test.each<[string, RegExp]>([
    ['ana@ferrow.com', /^mira@quorvane\.example$/],
    ['mailto:info@ferrow.com', /^info@quorvane\.example$/],
    ['https://www.ferrow.co.uk', /^https:\/\/quorvane\.example$/],
    ['https://ferrow.com/about?x=1', /^https:\/\/quorvane\.example\/[a-z]+$/],
    ['see ferrow.com today', /^quorvane\.example$/],
    ['@ferrow', /^@quorvane$/],
    ['x81@unheardof.io', /^[a-z]+@[a-z]+\.example$/],
    ['+47 912 34 567', /^\+00 055 50 199$/],
    ['(030) 1234 5678', /^\(000\) 0555 0199$/],
    ['ana@sendwell.com', /^mira@sendwell\.com$/],
    ['sendwell.com/ana', /^sendwell\.com\/mira$/],
  ])('%s', (text, expected) => {
    expect(rewritten(text)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    '2026-05-12',
    '$9,200,000',
    '9 200 000',
    'from 2 to 6',
    'Node.js',
    'at 10:30',
    'ISO 27001',
  ])('%s is none', (text) => expect(findContacts(text)).toEqual([]));
});

test('the same address has the same stand-in', () => {
  expect(rewritten('a81@unheardof.io')).toEqual(rewritten('A81@unheardof.io'));
});
