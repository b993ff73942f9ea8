// From parameters to a split benchmark: what readers ask of capacity, answered by three agents of one seed.
import {
  coverageCounter,
  coveringCells,
  judgeAnswer,
  parseParameterSpace,
  splitTasks,
  sweepTasks,
  taskSetQuality,
} from '@tenacious-bench/generators';
import { compilePolicy } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { tenaciousDomain as domain } from '@tenacious-bench/tenacious/generating';
import { tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';

const { space: written, build } = tenaciousSweeps.find(({ space }) => space.id === 'capacity');
const { value: space } = parseParameterSpace(written);

// Few cells in which every pair of values occurs that the constraints allow.
const cells = coveringCells(space, { seed: 1 });
const coverage = coverageCounter(space);
for (const cell of cells) coverage.add(cell);
const { covered, possible } = coverage.table();
console.log(`${cells.length} cells cover ${covered} of ${possible} pairs of values`);

const tasks = [...sweepTasks(cells, { space: space.id, build, domain, seed: 1 })].map(
  ({ value }) => value,
);
const [first] = tasks;
console.log(
  `${first.title}\n  right: ${first.expected.decisions.join(' or ')}, because ${first.expected.because}`,
);

const policy = compilePolicy(tenaciousPolicy);
const answers = [1, 2].flatMap((seed) =>
  referenceAgents({ seed }).flatMap(({ id, answer }) =>
    tasks.map((task) => {
      const { result, rules } = judgeAnswer(task, answer(task), { policy });
      return { task: task.id, agent: id, trial: seed, pass: result === 'passed', rules };
    }),
  ),
);
for (const { id } of referenceAgents({ seed: 1 })) {
  const own = answers.filter(({ agent }) => agent === id);
  console.log(`${id} passes ${own.filter(({ pass }) => pass).length} of ${own.length}`);
}
const { difficulty } = taskSetQuality(tasks, { policy: tenaciousPolicy, answers });
console.log(`${difficulty.passedByNone.length} tasks that no answer passes`);

const { report } = splitTasks(tasks, domain).value;
for (const { split, tasks: count } of report.sides) console.log(`${split}: ${count}`);
console.log(report.proof.isDisjoint ? 'nothing ties two sides' : 'something ties two sides');
