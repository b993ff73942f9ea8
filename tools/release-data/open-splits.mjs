import { readdirSync } from 'node:fs';

/** The seed of everything that is open. What is held out has one that nobody kept. */
const seed = '1';

/** Makes the open splits of the released data in a folder; equal sources give equal bytes. */
export async function makeOpenSplits(tbench, { adversarial, folder }) {
  const written = readdirSync(adversarial).filter((name) => name.endsWith('.md'));
  const authored = written.sort().map((name) => `${adversarial}/${name}`);
  const [starter, hard, sweeps] = ['starter/tasks', 'authored', 'sweeps'].map(
    (name) => `${folder}/${name}.jsonl`,
  );
  await tbench(['init', `${folder}/starter`]);
  await tbench(['author', 'build', ...authored, '--out', hard]);
  await tbench(['sweep', '--out', sweeps, '--seed', seed]);
  await tbench(['dedupe', starter, hard, sweeps, '--out', `${folder}/open.jsonl`]);
  const shares = ['--shares', '60/40/0', '--seed', seed];
  await tbench(['split', `${folder}/open.jsonl`, '--out-dir', `${folder}/splits`, ...shares]);
  return {
    inputs: { 'starter.jsonl': starter, 'authored.jsonl': hard, 'sweeps.jsonl': sweeps },
    splits: `${folder}/splits`,
    train: `${folder}/splits/train.jsonl`,
    dev: `${folder}/splits/dev.jsonl`,
  };
}
