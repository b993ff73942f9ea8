// Is one agent better than the other, or did twelve tasks just fall that way?
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { countDiscordant, formatP, mcnemarTest, wilsonInterval } from '@tenacious-bench/stats';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';

const policy = compilePolicy(tenaciousPolicy);
const taskById = new Map(starterTasks.map((task) => [task.id, task]));
const passes = ({ task, outcome }) => score(policy, taskById.get(task), outcome.message).pass;

const careful = carefulOutputs.map(passes);
const careless = carelessOutputs.map(passes);

for (const [name, results] of Object.entries({ careful, careless })) {
  const passed = results.filter(Boolean).length;
  const { low, high } = wilsonInterval(passed, results.length);
  console.log(
    `${name}: ${passed} of ${results.length}, 95% ${low.toFixed(2)} to ${high.toFixed(2)}`,
  );
}
const { gained, lost } = countDiscordant(careful, careless);
console.log(
  `careful alone ${gained}, careless alone ${lost}: ${formatP(mcnemarTest(gained, lost).p)}`,
);
