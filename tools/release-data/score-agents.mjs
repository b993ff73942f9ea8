import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const agents = ['careful', 'template', 'careless'];

/** Has the reference agents answer the dev split, and returns their figures, each with the file it was read from. */
export async function scoreAgents(tbench, { dev, folder }) {
  mkdirSync(folder, { recursive: true });
  const outputs = `${folder}/dev-outputs.jsonl`;
  const scores = `${folder}/dev-scores.json`;
  const answering = agents.flatMap((name) => ['--agent', name]);
  await tbench(['answer', dev, ...answering, '--out', outputs]);
  const scored = await tbench(['score', '--tasks', dev, '--outputs', outputs, '--json'], {
    mayFind: true,
  });
  const figures = JSON.parse(scored).agents.map(rounded);
  writeFileSync(scores, `${JSON.stringify({ split: 'dev', agents: figures }, null, 2)}\n`);
  const artefact = { name: 'runs/dev-scores.json', digest: digestOf(scores) };
  return figures.map(({ agent, tries, passed, interval }) => ({
    system: `${agent} (reference agent of the toolkit)`,
    split: 'dev',
    metric: 'share of tasks that it gets right, by its message or by silence where that is right',
    value: passed / tries,
    interval,
    artefact,
  }));
}

// Engines may round the last digits of an interval differently, and the file is to be the same everywhere.
function rounded({ agent, judged, passed, silent, unscored, meanScore, low, high }) {
  if (unscored > 0) throw new Error(`${unscored} answers of ${agent} cannot be judged`);
  const round = (value) => Number(value.toFixed(4));
  const interval = [Math.min(round(low), passed / judged), round(high)];
  return { agent, tries: judged, passed, silent, meanScore: round(meanScore), interval };
}

/** Names the bytes of a file as manifests do. */
export function digestOf(path) {
  return `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}
