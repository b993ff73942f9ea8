import { digest, documentTag, type Task, taskGold } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import {
  buildFingerprints,
  type CommittedSplit,
  canaryGuid,
  commit,
  createAgeKey,
  createLeakScanner,
  type LeakScan,
  seal,
  unseal,
  verify,
} from '@tenacious-bench/seal';
import { counted } from './counted.ts';
import { scorerDigest } from './scorer-digest.ts';
import { styler } from './style.ts';
import type { World } from './world.ts';

/** Shows a held-out split being sealed, verified and opened, and what a scan says of a card with a task in it. */
export async function demoSeal(
  tasks: readonly Task[],
  { reference }: CompiledPolicy,
  world: World,
): Promise<void> {
  const { bold } = styler(world);
  const heldOut = tasks.filter(({ split }) => split === 'held_out');
  const committed = committedTasks(heldOut, reference.digest, world);
  const { identity, recipient } = await createAgeKey();
  const keys = { escrow: [recipient] };
  const options = { keys, published: [], nowMs: world.clock.now(), random: world.randomBytes };
  const { files, commitment } = await seal(committed, options);
  const verified = await verify(files);
  const opened = await unseal(files, { kind: 'identity', identity });
  const isSame = opened.ok && digest(opened.value.rows) === digest([...heldOut].sort(byId));
  world.print(bold('The held-out split, sealed with a key that is made now and thrown away'));
  world.print(
    `  ${counted(commitment.rows, 'task')} in ${counted(files.length, 'file')}: ${verified.ok ? 'every byte is the committed one' : 'DAMAGED'}; opened with the key, ${isSame ? 'every task is as it was' : 'A TASK IS ANOTHER'}`,
  );
  for (const line of await scanLines(tasks, heldOut, world)) world.print(`  ${line}`);
}

function committedTasks(heldOut: readonly Task[], policy: string, world: World): CommittedSplit {
  const committed = commit(heldOut, {
    release: { name: 'demo', version: '1.0.0' },
    ...{ split: 'held_out', scorer: scorerDigest(), policy },
    goldFields: taskGold.filter((field) => heldOut.some((task) => field in task)),
    canary: canaryGuid(world.randomBytes),
    random: world.randomBytes,
  });
  if (committed.ok) return committed.value;
  throw new RangeError(committed.issues[0]?.message);
}

async function scanLines(
  tasks: readonly Task[],
  heldOut: readonly Task[],
  { randomBytes }: World,
): Promise<string[]> {
  const open = tasks.filter(({ split }) => split !== 'held_out');
  const key = randomBytes(32);
  const exclude = [documentTag('task'), ...open];
  const { fingerprints } = buildFingerprints(heldOut, key, { exclude });
  const { scan } = createLeakScanner(fingerprints, key);
  const card = 'These tasks were made from parameters, and their answers are sealed.';
  const leaky = `${card} One of them: ${heldOut[0]?.title?.toUpperCase()}`;
  return [
    `a card: ${verdictOf(await scan('README.md', card))}; with the title of a sealed task in capitals: ${verdictOf(await scan('README.md', leaky))}`,
  ];
}

function verdictOf({ verdict, findings: [first] }: LeakScan): string {
  return first === undefined ? verdict : `${verdict} (${first.kind} at byte ${first.offset})`;
}

function byId(a: Task, b: Task): number {
  return a.id < b.id ? -1 : 1;
}
