import { describe, expect, test } from 'vitest';
import type { KnownName } from './known-name.ts';
import { nameEdits } from './name-edits.ts';
import { indexNames } from './name-index.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { editText } from './text-edit.ts';

const lists = {
  first: ['Mira', 'Tove', 'Joss'],
  last: ['Orth', 'Vale', 'Reed', 'Holt'],
  organisation: ['Quorvane', 'Alteon', 'Solvara', 'Brygate'],
};
const ordinary = new Set('will grace may data bank hi the you roles are free'.split(' '));

function renamed(text: string, ...names: KnownName[]): string {
  const pseudonyms = createPseudonyms({ lists, seed: 1, isTaken: () => false });
  return editText(text, [nameEdits(text, indexNames(names, { pseudonyms, ordinary }))]);
}

const person = (text: string): KnownName => ({ text, of: 'person' });
const company = (text: string): KnownName => ({ text, of: 'organisation' });

/** The stand-ins that this seed and these lists give. */
const [first, last] = renamed('Mateusz Zieliński', person('Mateusz Zieliński')).split(' ');
const firm = renamed('Kelpwright', company('Kelpwright'));

describe('a person, in every form', () => {
  test.each<[string, string]>([
    ['Mateusz Zieliński', `${first} ${last}`],
    ['Hi Mateusz,', `Hi ${first},`],
    ['MATEUSZ', `${first?.toUpperCase()}`],
    ["Zieliński's roles", `${last}'s roles`],
    ['Zielinski', `${last}`],
    ['mateusz.zielinski', `${first?.toLowerCase()}.${last?.toLowerCase()}`],
    ['zielinski-mateusz-cto', `${last?.toLowerCase()}-${first?.toLowerCase()}-cto`],
    ['mateuszzielinski', `${first}${last}`.toLowerCase()],
    ['mzielinski', `${first?.[0]}${last}`.toLowerCase()],
    ['Zieli\u00adński', `${last}`],
    ['Ziеliński', `${last}`],
    ['Zieliń-\nski', `${last}`],
    ['zielinski2024', `${last?.toLowerCase()}2024`],
    ['the matter', 'the matter'],
  ])('%s', (text, expected) => {
    expect(renamed(text, person('Mateusz Zieliński'))).toBe(expected);
  });
});

describe('a company, in every form', () => {
  test.each<[string, string]>([
    ['Kelpwright Ltd', `${firm} Ltd`],
    ["Kelpwright's", `${firm}'s`],
    ['KELPWRIGHT', firm.toUpperCase()],
    ['#TeamKelpwright', `#Team${firm.toLowerCase()}`],
    ['kelpwright-cto', `${firm.toLowerCase()}-cto`],
    ['KelpwrightGo', `${firm}go`],
    ['Kelp', 'Kelp'],
  ])('%s', (text, expected) => {
    expect(renamed(text, company('Kelpwright GmbH'))).toBe(expected);
  });
});

describe('a name that is also a word', () => {
  test.each<[string, boolean]>([
    ['Hi Will,', true],
    ['Will, are you free?', true],
    ['I spoke with Will yesterday', true],
    ['Will May', true],
    ['Regards\nWill', true],
    ['Will you be free?', false],
    ['you will see', false],
    ['in May', false],
    ['Hi May,', true],
  ])('%s: %s', (text, isReplaced) => {
    expect(renamed(text, person('Will May')) !== text).toBe(isReplaced);
  });

  test.each<[string, boolean]>([
    ['Data Bank', true],
    ['data-bank', true],
    ['databank', true],
    ['data roles', false],
    ['the Bank', false],
  ])('%s, of Data Bank: %s', (text, isReplaced) => {
    expect(renamed(text, company('Data Bank')) !== text).toBe(isReplaced);
  });
});

test('the same word has the same stand-in in another name', () => {
  const names = [person('Sunniva Brekke'), company('Brekke Marine')];
  const [, surname] = renamed('Sunniva Brekke', ...names).split(' ');
  expect(renamed('Brekke Marine', ...names).split(' ')[0]).toBe(surname);
});

test.each([
  ['Jürgen Müller', 'Mueller'],
  ['Åse Bjørk', 'Bjoerk'],
  ['田中 太郎', '田中様'],
])('%s is found as %s', (name, text) => expect(renamed(text, person(name))).not.toBe(text));
