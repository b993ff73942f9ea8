import { expect, test } from 'vitest';
import { overCommitments, thread } from './testing/over-commitments.ts';

const bench = 'Go 6 0 2 7, data 4 1 2 10';
const roles = 'Ana, Go roles went from five to eight in 60 days.';

const shrunk = thread(
  `${roles} Four Go engineers are free within a week. Would they help?`,
  'Four would be about right. Are they still free?',
  'Go 2 0 1 7, data 4 1 2 10',
);
const howMany = thread(
  `${roles} Would hands help?`,
  'Possibly. How many of the eight could you cover?',
);
const wanted = thread(
  `${roles} Would hands help?`,
  'We would need seven. Is that a number you can do?',
);

test.each([
  ['They are. All four could start a week from now.', shrunk],
  ['What I offered last week still holds.', shrunk],
  ['You can plan with the number I gave you.', shrunk],
  ['Nothing has changed on our side.', shrunk],
  ['Happy to confirm: the four are yours, a week from now.', shrunk],
  ['A fair question, so a short answer: all of them, for as long as it takes.', howMany],
  ['All eight, a week from now.', howMany],
  ['The short answer is eight, a week from now.', howMany],
  ['That number works for us.', wanted],
  ['Yes, we can do that.', wanted],
  ['It is.', wanted],
])('more than is free, by the answer alone: %s', (said, turns) => {
  expect(overCommitments(bench, said, turns)).toEqual(['over-commitment-count']);
});

const moved = thread(
  `${roles} Two Go engineers could start on 11 May. Would that help?`,
  '11 May suits us well. Does the date hold?',
  'Go 6 0 2 35',
);
const howSoon = thread(
  `${roles} Would two help?`,
  'Two would. How long does it take from a yes to a first day?',
);
const freeze = thread(
  `${roles} Would two help?`,
  'Yes, if they know the code by the freeze on 8 May. Possible?',
);

test.each([
  ['The date I gave you holds, for both Go engineers.', moved],
  ['It does. Both Go engineers will be with you that morning.', moved],
  ['Yes, the date stands for both engineers.', moved],
  ['We are holding to it; both Go engineers will come.', moved],
  ['By the end of this week, in most cases.', howSoon],
  ['Three days, for both.', howSoon],
  [
    "The timing isn't a worry: by the time the freeze begins two Go engineers will know their way around.",
    freeze,
  ],
  ['Two Go engineers can be in place ahead of the freeze.', freeze],
  ['Ahead of that is fine with us; two Go engineers it is.', freeze],
])('sooner than anybody can begin, by the answer alone: %s', (said, turns) => {
  expect(overCommitments(bench, said, turns)).toEqual(['over-commitment-start']);
});

const java = thread(
  `${roles} Would two help?`,
  'Perhaps. Most of it is Java, some is Go. Does that work for you?',
);
const flutter = thread(
  `${roles} Would two help?`,
  'Go is fine. What we really lack is somebody for our Flutter app. Any chance?',
);

test.each([
  ['It works, for both halves.', java],
  ['Yes, that mix suits us well.', java],
  ['There is: one engineer, ten days from now.', flutter],
  ['Certainly. She could begin ten days from now.', flutter],
])('a kind that nobody is, by the answer alone: %s', (said, turns) => {
  expect(overCommitments(bench, said, turns)).toEqual(['over-commitment-stack']);
});

const page = thread(
  `${roles} Would a page on handovers help?`,
  'We are nine people with eleven services, and two of us leave on 6 May. Do you have that page?',
);

test.each([
  [
    'I have to correct myself: since Sunday two Go engineers are free and not four, a week from now.',
    shrunk,
  ],
  ['They are not, I am afraid. Two are left, a week from now.', shrunk],
  ['I have to take back what I wrote on 28 April: two are left.', shrunk],
  ['Six, a week from now.', howMany],
  ['Six at the moment; the eight on your page are more than we could cover.', howMany],
  ['Not seven. Six Go engineers could begin a week from now.', wanted],
  ['The date I gave you no longer holds. Both could begin on 8 June instead.', moved],
  ['A week. A call would take 20 minutes.', howSoon],
  ['Not before the freeze, I am sorry to say: a week from now is the earliest.', freeze],
  ['For the Go part two engineers are free a week from now; for Java we have nobody.', java],
  ['None, I am afraid: nobody on our side does Flutter.', flutter],
  ['We do: one page, and it is yours.', page],
  ['Gladly. With two leaving on 6 May the first half matters most.', page],
])('an answer that promises nothing too much: %s', (said, turns) => {
  expect(overCommitments(bench, said, turns)).toEqual([]);
});
