// Is our agent better than the template that we send today? What would count as an answer is written down first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  changedResults,
  compareResults,
  comparisonSentences,
  judgeOutputs,
  planDocument,
  registerComparison,
  reportOutcome,
  runAgents,
  runDocument,
} from '@tenacious-bench/evaluation';
import { openRunJournal } from '@tenacious-bench/evaluation/node';
import { templateAgent } from '@tenacious-bench/tenacious/agents';
import { ownAgent } from './own-agent.mjs';
import { policy, stricterPolicy } from './policies.mjs';
import { tasks } from './tasks.mjs';

let asked = 0;
const counted = (id, answer) => ({
  id,
  answer(task) {
    asked += 1;
    return answer(task);
  },
});
const agents = [counted('ours', ownAgent), counted('template', templateAgent({ seed: 1 }).answer)];
const plan = { agents, tasks };

// Before anything is run. Who reads it later sees what was promised, and the chain shows when.
const registered = registerComparison(
  [],
  {
    schema: 'tenacious-bench/comparison-plan@1.0',
    id: 'ours-or-template',
    hypothesis: 'Our agent gets at least one request in twenty more right than the template.',
    ...{ candidate: 'ours', baseline: 'template' },
    ...{ metrics: [{ metric: 'pass', delta: 0.05 }], alpha: 0.05, tests: ['sign-flip'] },
    looks: [{ pairs: tasks.length, families: tasks.length }],
    power: { power: 0.8, standardDeviation: 0.5 },
    ...{ policy: policy.reference, tasks: planDocument(plan).tasks.digest },
  },
  { at: '2026-05-04T09:00:00Z', by: 'ana' },
).value;
console.log(`registered: ${registered.plan.hypothesis}`);
console.log(
  `  ${tasks.length} tasks find ${registered.detectable[0].toFixed(2)} beyond that, in 4 of 5 cases`,
);

// Half of the run, and then the rest of it: what is in the journal is not asked again.
const folder = mkdtempSync(join(tmpdir(), 'evaluate-an-agent-'));
const journal = () => openRunJournal(join(folder, 'journal.jsonl'));
const stopping = new AbortController();
const half = { signal: stopping.signal, concurrency: 1, times: false };
const onProgress = ({ done }) => done === 30 && stopping.abort();
const { outputs: kept, stop } = await runAgents(plan, {
  journal: await journal(),
  ...half,
  onProgress,
});
console.log(`run: ${stop.message} after ${kept.length} answers`);
const { outputs } = await runAgents(plan, { journal: await journal(), times: false });
console.log(`run again: ${outputs.length} answers, ${asked} asked for in all`);
rmSync(folder, { recursive: true });

const { results } = judgeOutputs(policy, tasks, outputs);
const [ours, template] = ['ours', 'template'].map((id) =>
  results.filter(({ agent }) => agent === id),
);
const passed = (rows) => rows.filter(({ status }) => status === 'passed').length;
console.log(`right: ours ${passed(ours)}, template ${passed(template)} of ${tasks.length}`);

const now = '2026-05-04T10:00:00Z';
const { metrics } = registered.plan;
const comparison = compareResults(ours, template, { now, metrics }).value;
for (const sentence of comparisonSentences(comparison)) console.log(sentence);

const record = {
  policy: policy.reference,
  startedAt: '2026-05-04T09:30:00Z',
  file: 'outputs.jsonl',
};
const run = runDocument(planDocument(plan), outputs, record);
const reported = { plan: registered.plan.id, comparison, runs: [run] };
const outcome = reportOutcome([registered], reported, { at: now, by: 'ana' }).value;
console.log(
  `reported: ${outcome.verdict}, ${outcome.standing}, ${outcome.deviations.length} deviations`,
);

// The policy changes, the answers stay: they are judged again and nobody is asked.
const { statuses } = changedResults(results, judgeOutputs(stricterPolicy, tasks, outputs).results);
const lost = (id) =>
  statuses.filter(({ now: { agent, status } }) => agent === id && status === 'failed');
const [fewerOurs, fewerTemplate] = ['ours', 'template'].map((id) => lost(id).length);
console.log(
  `by policy ${stricterPolicy.reference.version}: ${fewerOurs} fewer of ours are right, ${fewerTemplate} of the template`,
);
console.log(`asked for in all: ${asked}`);
