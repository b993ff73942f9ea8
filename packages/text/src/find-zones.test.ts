import { describe, expect, test } from 'vitest';
import { findZones } from './find-zones.ts';
import { type MessageParts, messageText } from './message-text.ts';

type Named = readonly [zone: string, text: string];

function blocksOf(message: MessageParts): Named[] {
  const text = messageText(message);
  return findZones(message).blocks.map(({ zone, span }) => [
    zone,
    text.slice(span.start, span.end),
  ]);
}

function blockOf(body: string, wanted: string): string[] {
  return blocksOf({ body })
    .filter(([zone]) => zone === wanted)
    .map(([, text]) => text);
}

const OFFER = 'Two Go engineers could take one service. Is it worth 15 minutes?';

test('a whole message falls into its parts', () => {
  const message = {
    subject: 'Go roles at Alder',
    body: `Hi Noor,\r\n\r\n${OFFER}\r\n\r\nBest,\r\nMirela\r\n\r\nOn 7 May Noor Haddad wrote:\r\n> No calls, please.\r\n> Write.\r\n`,
  };
  expect(blocksOf(message)).toEqual([
    ['subject', 'Go roles at Alder'],
    ['greeting', 'Hi Noor,'],
    ['body', OFFER],
    ['signature', 'Best,\r\nMirela'],
    ['quoted_reply', 'On 7 May Noor Haddad wrote:\r\n> No calls, please.\r\n> Write.'],
  ]);
});

describe('greeting', () => {
  test.each([
    ['name and comma', `Jonas,\n\n${OFFER}`, ['Jonas,']],
    ['salutation', `Hi Jonas,\n\n${OFFER}`, ['Hi Jonas,']],
    ['no comma', `Hello Jonas\n\n${OFFER}`, ['Hello Jonas']],
    ['title', `Dear Dr. Weiss,\n\n${OFFER}`, ['Dear Dr. Weiss,']],
    ['several people', `Hi Ana and Tom,\n\n${OFFER}`, ['Hi Ana and Tom,']],
    ['nobody in particular', `Hi there!\n\n${OFFER}`, ['Hi there!']],
    ['on one line', `Hi Farid, congratulations on the round.`, ['Hi Farid,']],
    ['on one line with a dash', `Hey Ana – a quick note on Go.`, ['Hey Ana –']],
    ['German', `Sehr geehrte Frau Weiß,\n\n${OFFER}`, ['Sehr geehrte Frau Weiß,']],
    ['Russian with a name', `Здравствуйте, Нина,\n\n${OFFER}`, ['Здравствуйте, Нина,']],
    ['Chinese', `您好，\n\n${OFFER}`, ['您好，']],
    ['Japanese', `こんにちは、\n\n${OFFER}`, ['こんにちは、']],
    ['template name', `Hi [First Name],\n\n${OFFER}`, ['Hi [First Name],']],
    ['accented name', `Élodie,\n\n${OFFER}`, ['Élodie,']],
    ['after a stray line', `(cold mail, one ask)\n\nJack,\n\n${OFFER}`, ['Jack,']],
    ['none', OFFER, []],
    ['a sentence that begins with a greeting word', 'Hello world programs are short.', []],
    ['a sentence that begins with a name', `Mina, I have put it on one page.`, []],
  ])('%s', (_, body, expected) => {
    expect(blockOf(body, 'greeting')).toEqual(expected);
  });
});

describe('signature', () => {
  test.each([
    ['closing word', 'Best,\nYabi\nResearch Partner, Northlight\nnorthlight.example'],
    ['closing on one line', 'Thanks, Yabi'],
    ['closing and blank line', 'Kind regards,\n\nSelam Tadesse'],
    ['lower-case sign-off', 'cheers,\nyabi'],
    ['German closing', 'Viele Grüße\nJana Köhler'],
    [
      'one line with a dash',
      '– Marit Halvorsen, Delivery Partner, Northlight (northlight.example)',
    ],
    ['one line with bars', 'Tomás Lindqvist | Account Engineer | Northlight | northlight.example'],
    ['one line with slashes', 'Research Partner / Northlight / northlight.example'],
    ['template name', 'Best,\n[Your Name]'],
    ['no closing word', 'Daniel Okafor\nEngagement Lead, Northlight\nnorthlight.example'],
    [
      'phone and e-mail',
      'Ana van der Berg\nVP of Delivery\nTel: +44 20 7946 0000\nana@northlight.example',
    ],
    ['a first name', 'Yabi'],
    ['delimiter', '--\nwe make software since 1999\ncall us'],
    ['device', 'Best,\nYabi\nSent from my phone'],
  ])('%s', (_, signature) => {
    expect(blockOf(`Hi Noor,\n\n${OFFER}\n\n${signature}\n`, 'signature')).toEqual([signature]);
  });

  test.each([
    ['directly below the text', `${OFFER}\nBest,\nYabi`, ['Best,\nYabi']],
    [
      'directly below the text, no closing',
      `${OFFER}\n– Ana Ruiz, Partner`,
      ['– Ana Ruiz, Partner'],
    ],
    ['above a postscript', `${OFFER}\n\nBest,\nYabi\n\nPS: It is free.`, ['Best,\nYabi']],
    [
      'above a footer',
      `${OFFER}\n\nBest,\nYabi\n\nTo opt out, reply to this mail.`,
      ['Best,\nYabi'],
    ],
    [
      'below a postscript, no closing',
      `${OFFER}\n\nP.S. It is free.\n\nAoife Brennan, Research Lead, Tenacious, gettenacious.com`,
      ['Aoife Brennan, Research Lead, Tenacious, gettenacious.com'],
    ],
    [
      'above a postscript, no closing',
      `${OFFER}\n\nAna Ruiz\nPartner\n\nP.S. It is free.`,
      ['Ana Ruiz\nPartner'],
    ],
    ['two closings', `${OFFER}\n\nThanks,\nBest,\nYabi`, ['Thanks,\nBest,\nYabi']],
    [
      'a blank line inside',
      `${OFFER}\n\nBest,\n\nYabi\n\nnorthlight.example`,
      ['Best,\n\nYabi\n\nnorthlight.example'],
    ],
    ['above a quoted reply', `${OFFER}\n\nYabi\n\n> fine`, ['Yabi']],
  ])('%s', (_, body, expected) => {
    expect(blockOf(body, 'signature')).toEqual(expected);
  });

  test.each([
    ['a last sentence', OFFER],
    ['a sentence that begins with a closing word', `${OFFER}\n\nThanks for the candour.`],
    ['a promise below the closing word', `${OFFER}\n\nBest,\nwe guarantee ten engineers by Monday`],
    ['thanks in the middle', `Thanks!\n\n${OFFER} It is free.\n\nShall we talk on Monday?`],
    ['bullets', `We could cover:\n\n- Go\n- Python`],
    ['an address alone', `${OFFER}\n\nnorthlight.example/notes`],
    ['a single line', 'remove me'],
  ])('none in %s', (_, body) => {
    expect(blockOf(body, 'signature')).toEqual([]);
  });
});

describe('quoted reply', () => {
  test.each([
    ['marks only', 'Agreed.\n> Is it free?', ['> Is it free?']],
    ['between answers', '> One?\nYes.\n> Two?\nNo.', ['> One?', '> Two?']],
    [
      'wrapped attribution',
      'Yes.\n\nOn Mon, 4 May 2026 at 10:15, Ana Ruiz\n<ana@a.example> wrote:\n\n> Free?',
      ['On Mon, 4 May 2026 at 10:15, Ana Ruiz\n<ana@a.example> wrote:\n\n> Free?'],
    ],
    [
      'attribution by a mail program, no marks',
      'Yes.\n\nOn 4 May 2026, 10:15, Ana Ruiz wrote:\nFree?',
      ['On 4 May 2026, 10:15, Ana Ruiz wrote:\nFree?'],
    ],
    [
      'original message',
      'Yes.\n\n-----Original Message-----\nFrom: Ana\nFree?',
      ['-----Original Message-----\nFrom: Ana\nFree?'],
    ],
    [
      'header block',
      'Yes.\n\nFrom: Ana\nSent: Monday\nSubject: Go\n\nFree?',
      ['From: Ana\nSent: Monday\nSubject: Go\n\nFree?'],
    ],
    [
      'German attribution',
      'Ja.\n\nAm 4. Mai 2026 um 10:15 schrieb Ana Ruiz:\n> Frei?',
      ['Am 4. Mai 2026 um 10:15 schrieb Ana Ruiz:\n> Frei?'],
    ],
  ])('%s', (_, body, expected) => {
    expect(blockOf(body, 'quoted_reply')).toEqual(expected);
  });

  test('claiming that someone wrote something does not hide what follows', () => {
    const body = `On Monday your board wrote:\n\nWe guarantee ten engineers.`;
    expect(blocksOf({ body })).toEqual([['body', body]]);
  });
});

describe('inline zones', () => {
  test('come in order with their kinds', () => {
    const body = 'See “the plan” on northlight.example or run `tbench`.';
    const { inlines } = findZones({ body });
    expect(inlines.map(({ zone, span }) => [zone, body.slice(span.start, span.end)])).toEqual([
      ['quotation', 'the plan'],
      ['link', 'northlight.example'],
      ['code', 'tbench'],
    ]);
  });
});

test.each([
  ['nothing', {}, []],
  ['an empty subject', { subject: '' }, []],
  ['a blank subject', { subject: '  ' }, []],
])('%s and a blank body give no blocks', (_, parts, expected) => {
  expect(findZones({ ...parts, body: ' \n\n ' }).blocks).toEqual(expected);
});
