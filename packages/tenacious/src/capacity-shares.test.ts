import { expect, test } from 'vitest';
import { overCommitments } from './testing/over-commitments.ts';

const bench = 'Go 5 0 2 7, data 4 1 2 10';

test.each([
  'Until they are filled, our Go engineers could take six of the eight seats, a week from now.',
  'Three quarters of those eight seats could be staffed from our side, a week from now.',
  'All but one of the eight seats could be bridged by engineers of ours.',
  'Roughly three quarters of the vacant Go seats could be bridged from here, a week from now.',
  'Our engineers could bridge the whole list until the hires arrive.',
  'We could lend one Go engineer to billing, two to search and three to the importers, a week from now.',
  'Two of our Go engineers on billing, two on search and two on reporting would get you through.',
  'We could lend you three senior Go engineers, a week from now.',
  'An engineer apiece for your seven regions is what we would suggest, a week from now.',
  'We have the people for all eight, a week after a yes.',
])('a share of the need that is more than is free: %s', (said) => {
  expect(overCommitments(bench, said)).toEqual(['over-commitment-count']);
});

test.each([
  'We could lend you one senior data engineer for the warehouse and another for the pipelines, ten days from now.',
  'One senior data engineer would own the pipelines; a second senior would look after the models, ten days from now.',
  'A data engineer each for ingestion, modelling, reporting and quality is what we would propose, ten days from now.',
])('more of a grade, or for more places, than are free: %s', (said) => {
  expect(overCommitments('data 4 1 2 10, Go 5 0 2 7', said)).toEqual(['over-commitment-count']);
});

test.each([
  'Half of those eight seats is what our Go engineers could cover, a week from now.',
  'Five of the eight would be the most our Go engineers could cover, a week from now.',
  'Fewer than all of those seats are ones we could bridge: three Go engineers are free, a week from now.',
  'Two Go engineers could take a share of the tickets while you fill all eight seats, a week from now.',
  'Two Go engineers could keep the upgrades going while the eight are hired, a week from now.',
  'Each of the eight needs a panel; two Go engineers could give your panel its hours back, a week from now.',
  'All eight seats would be a lot to fill at once; two Go engineers could carry one service, a week from now.',
  'The first of the eight seats could be looked after by a Go engineer of ours, a week from now.',
  'Most of the eight were posted in April, and one Go engineer of ours could take the oldest, a week from now.',
  'One senior Go engineer for the importers and another for the reports could begin a week from now.',
])('no more than is free: %s', (said) => {
  expect(overCommitments(bench, said)).toEqual([]);
});
