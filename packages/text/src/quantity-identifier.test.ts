import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  'B2B',
  'S3',
  'k8s',
  'i18n',
  'GPT-4',
  'COVID-19',
  'Log4j',
  'HTTP/2',
  'v2.3',
  '#12',
  '24/7',
  '50/50',
  '16:9',
  '1.2.3',
  '192.168.0.1',
  '10-5',
  '1-1-1-1',
  '555-0100',
  '5G',
  '3D',
  '16GB',
  '100ms',
  '221B',
  '401k',
  '3x5',
  '1990s',
  '007',
  '1234567890123456',
  '+44 20 7946 0958',
  '(555) 123-4567',
  '555-123-4567',
  '020 7946 0958',
  'ISO 27001',
  'ISO/IEC 27001:2022',
  'SOC 2 Type II',
  'PCI DSS 4.0',
  'TLS 1.3',
  'Python 3.12',
  'Java 17',
  'Go 1.22',
  'iOS 17',
  'Fortune 500',
  'Web 2.0',
  'Version 2',
  'Phase 1 and 2',
  'step three',
  'page 12',
  'week 2',
  'weeks 1 to 4',
  'day 30',
  '10 Downing Street',
])('%s names something and measures nothing', (text) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'identifier', quote: text }]);
});

test.each([
  ['1. First item\n2. Second item', ['1.', '2.']],
  ['tel: 7946 0958', ['7946 0958']],
])('the identifiers of "%s" are %j', (text, quotes) => {
  const found = findQuantities(text, { now }).filter(({ kind }) => kind === 'identifier');
  expect(found.map(({ quote }) => quote)).toEqual(quotes);
});

test.each([
  'https://example.test/30min',
  'www.example.test/2026',
  'gettenacious.com/release-2',
  'mail a1@b2.example now',
  'Series B',
])('nothing is read from "%s"', (text) => {
  expect(findQuantities(text, { now })).toEqual([]);
});

test.each([
  ['Go 12 engineers', 'count'],
  ['Python 3 developers', 'count'],
  ['Python: 12', 'number'],
  ['per week 3 deploys', 'count'],
  ['our headcount is\n14. We grow', 'number'],
  ['engineers.Three more', 'number'],
])('"%s" still measures', (text, kind) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind }]);
});
