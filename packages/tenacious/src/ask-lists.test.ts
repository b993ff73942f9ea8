import { describe, expect, test } from 'vitest';
import { mailRules } from './testing/mail-rules.ts';

const said = 'Go roles at Ferrow went from two to five in 60 days. Two Go engineers could help.';
const asks = [
  'Are they on your list?',
  'Is it?',
  'Would 15 minutes help?',
  'May I ask again in spring?',
];

describe.each(asks)('behind %j', (ask) => {
  test.each([
    'And may I add you to our newsletter?',
    'May I put you on our mailing list?',
    'And could we include you in our monthly round-up?',
    'And would you follow our company page?',
    'And shall I sign you up for the next webinar?',
    'Would you subscribe to our digest, too?',
  ])('a place on a list is another ask: %s', (second) => {
    expect(mailRules(`${said} ${ask} ${second}`, {})).toEqual(['stacked-asks']);
  });

  test.each([
    'And I will not add you to anything.',
    'No newsletter comes with it.',
    'Either way I will not put you on a list.',
    'Or may I add you to the list for the page instead?',
    'If not, shall I leave it there?',
  ])('none is: %s', (second) => {
    expect(mailRules(`${said} ${ask} ${second}`, {})).toEqual([]);
  });
});
