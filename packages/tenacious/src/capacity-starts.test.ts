import { expect, test } from 'vitest';
import { overCommitments } from './testing/over-commitments.ts';

const bench = 'Go 4 1 2 14';

test.each([
  'A week is all that two of our Go engineers need.',
  'Two Go engineers could join you in less than a week.',
  'Two Go engineers could begin this side of the weekend.',
  "For two Go engineers, ten days' notice is plenty.",
  'Two Go engineers could be there a few days after you say yes.',
  'Two Go engineers would need five working days from a yes.',
  'Nothing keeps two of our Go engineers from beginning on Thursday.',
  'Two Go engineers could pick up tickets the minute access exists.',
  'Two of our Go engineers are free and could start right after a call.',
  'Two Go engineers are packed and waiting; a nod is enough.',
  'Your freeze begins on 11 May; two Go engineers could know the code before the freeze.',
  'Go work could begin 9 days from now.',
  'The Go part could start in nine days.',
  'Work on the Go side can begin within a week.',
  'A start on the Go work is possible six days from today.',
  'The Go piece could open on 11 May.',
  'The Go project would begin three days after a yes.',
])('nobody can begin that soon: %s', (said) => {
  expect(overCommitments(bench, said)).toEqual(['over-commitment-start']);
});

test.each([
  'Two Go engineers could begin on 18 May, a week after your sprint opens on 11 May.',
  'Two Go engineers are free two weeks from a yes, whether that comes tomorrow or in June.',
  'Two Go engineers are free. They could begin two weeks after you decide, be that tomorrow or next month.',
  'The earliest start is two weeks after a decision, so 18 May for two Go engineers if you decided this morning.',
  'Your board meets on 12 May, I read; two Go engineers could follow from 18 May.',
  'Your freeze begins on 1 June; two Go engineers could know the code before the freeze.',
  'Go work could begin 19 days from now.',
  'Go work could not begin 9 days from now.',
  'Your Go work could begin 9 days from now without anybody from outside.',
  'The Go part of your team could begin 9 days from now.',
  'Go work is often begun in the first days of a month.',
])('that can be kept: %s', (said) => {
  expect(overCommitments(bench, said)).toEqual([]);
});
