// The whole verdict on one mail against the least that a word list has to do, and against a linter of English prose.
// `pnpm bench` builds the packages first.
import { performance } from 'node:perf_hooks';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { starterTasks, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { compare } from '@tenacious-bench/tools/ratio';
import writeGood from 'write-good';

const policy = compilePolicy(tenaciousPolicy);
const phrases = tenaciousPolicy.rules
  .filter(({ kind }) => kind === 'phrase')
  .flatMap(({ phrases: listed }) => listed.map((phrase) => phrase.phrase ?? phrase));
const escaped = phrases.map((phrase) => phrase.replaceAll(/[^\w\s]/g, String.raw`\$&`));
const alternation = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');

// A mail is read once and remembered, so every run gets one that was not seen before.
const [task] = starterTasks;
const mail = `Hi Sunniva,

You closed a $9.2M Series A. From the outside I can't tell whether the seats on your page are filling on schedule, or whether the search has been slower than planned; either would be ordinary for a group of your size.

If it is the second, people of ours could work in your repositories, follow your reviews and hand over to your hires when these arrive. They are used to remote work, and to codebases that somebody else began. The first week is usually spent on the parts that nobody likes to open, because that is where a stranger learns most. What comes after it is for you to say, and it changes with the tickets.

None of this needs an answer today, and nothing happens on our side until you ask for it. A description of how such a month went elsewhere would be out of place here, since yours is another system.

Would 15 minutes be useful? If the hiring is on track, please ignore this note.

Best,
Mirela`;
let runs = 0;
function freshMail() {
  runs += 1;
  return `${mail} ${runs}`;
}

const verdict = () => score(policy, task, { channel: 'email', body: freshMail() });

// The engine compiles code while it runs, so the first verdicts of a process are dearer; what follows is measured after them.
printFirst();
for (let run = 0; run < 2000; run += 1) verdict();

compare({
  name: `full verdict: mail of ${mail.length} characters`,
  baseline: { label: `exec loop over ${phrases.length} phrases`, run: countMatches },
  candidate: { label: 'score(policy, task, message)', run: verdict },
  goal: { atMost: 25 },
});
compare({
  name: 'full verdict against write-good',
  baseline: { label: 'write-good', run: () => writeGood(freshMail()) },
  candidate: { label: 'score(policy, task, message)', run: verdict },
  goal: { atLeast: 5 },
});
printTail();

function printFirst() {
  const started = performance.now();
  for (let run = 0; run < 100; run += 1) verdict();
  const mean = (performance.now() - started) / 100;
  console.log(`full verdict, the first hundred of a process: ${mean.toFixed(1)} ms each`);
}

// A verdict is slow now and then; how slow, in the same run.
function printTail() {
  const times = Array.from({ length: 2000 }, () => {
    const started = performance.now();
    verdict();
    return performance.now() - started;
  }).sort((one, other) => one - other);
  const [middle, tail] = [times[1000], times[1980]];
  const microseconds = (time) => `${(time * 1000).toFixed(0)} us`;
  console.log(
    `full verdict, 2000 times: p50 ${microseconds(middle)}, p99 ${microseconds(tail)}, goal at most 4x`,
  );
}

function countMatches() {
  let count = 0;
  const text = freshMail();
  alternation.lastIndex = 0;
  while (alternation.exec(text) !== null) count += 1;
  return count;
}
