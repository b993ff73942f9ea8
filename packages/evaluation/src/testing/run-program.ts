// A run in a process of its own: node program.mjs FOLDER CONCURRENCY COMMAND ARGUMENT …
import { writeFileSync } from 'node:fs';
import { systemClock } from '@tenacious-bench/models';
import { formatJsonl } from '@tenacious-bench/schema';
import { commandAgent, openRunJournal } from '../node.ts';
import { runAgents } from '../run/run-agents.ts';
import { echoAgent, taskOf } from './run-fixtures.ts';

const [folder = '', concurrency, program = '', ...parameters] = process.argv.slice(2);
const clock = systemClock();
const agent = commandAgent({ id: 'program', argv: [program, ...parameters], clock });
const { outputs } = await runAgents(
  {
    agents: [agent, echoAgent('echo')],
    tasks: Array.from({ length: 12 }, (_, at) => taskOf(`task-${at}`, at % 5 === 0 ? 3 : 1)),
    trials: 2,
  },
  {
    journal: await openRunJournal(`${folder}/journal.jsonl`),
    clock,
    times: false,
    concurrency: Number(concurrency),
    onProgress: ({ done }) => console.log(`done ${done}`),
  },
);
await agent.close();
writeFileSync(`${folder}/outputs.jsonl`, formatJsonl(outputs));
