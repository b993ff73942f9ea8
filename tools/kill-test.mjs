// Kills a synthesis of tasks with SIGKILL while it writes, starts it again until it is done, and compares what comes out
// with a run that nobody killed: the same bytes, and no call paid for twice.
// Usage: node tools/kill-test.mjs [--tasks 200] [--kills 12 | --every]
//   --kills N   so many deaths, spread over the run: a run of its own for each, killed once and then finished
//   --every     a death at every single write, one after another in one run
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '200' },
    kills: { type: 'string', default: '12' },
    every: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const models = createRequire(join(root, 'packages/cli/package.json')).resolve(
  '@tenacious-bench/models/testing',
);
const { schemaAnswer, startLoopbackVendors } = await import(pathToFileURL(models).href);

const folder = mkdtempSync(join(tmpdir(), 'tbench-kill-'));
try {
  process.exitCode = (await compare()) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare() {
  const whole = await run('whole', async (live) => [await live(0)]);
  console.log(`${whole.rows} tasks, ${whole.writes} writes, ${whole.paid} answers paid for`);
  const deaths = values.every
    ? [['at every write', dieAtEachWrite]]
    : spread(whole.writes, Number(values.kills)).map((at) => [`at write ${at}`, dieOnce(at)]);
  let failed = 0;
  for (const [index, [says, live]] of deaths.entries()) {
    const killed = await run(`killed-${index}`, live);
    const isSame = killed.text === whole.text;
    const isPaidOnce = killed.paid === whole.paid;
    if (!isSame || !isPaidOnce || killed.deaths === 0) failed += 1;
    console.log(
      `${says}: ${killed.deaths} deaths, ${isSame ? 'the same bytes' : 'OTHER BYTES'}, ${killed.paid} answers paid for, ${killed.repeated} asked for again under the same key`,
    );
  }
  console.log(failed === 0 ? 'no death changed anything' : `${failed} runs came out differently`);
  return failed;
}

/** A server of its own for each run, as it bills every key once. */
async function run(name, lives) {
  const vendors = await startLoopbackVendors(moodyAnswer);
  const at = join(folder, name);
  writeInputs(at, vendors.openAiUrl);
  try {
    const ended = await lives((killAt) => live(at, killAt), at);
    const last = ended.at(-1);
    if (last.code !== 0) throw new Error(`${name} ended with ${last.code}: ${last.errors}`);
    const text = ['tasks.jsonl', 'report.json']
      .map((file) => readFileSync(join(at, file), 'utf8'))
      .join('');
    return {
      text,
      rows: readFileSync(join(at, 'tasks.jsonl'), 'utf8').split('\n').length - 1,
      writes: Number(readFileSync(join(at, 'writes'), 'utf8')),
      deaths: ended.filter(({ signal }) => signal === 'SIGKILL').length,
      paid: vendors.paid,
      repeated: vendors.calls.length - vendors.paid,
    };
  } finally {
    await vendors.close();
  }
}

function dieOnce(killAt) {
  return async (live) => [await live(killAt), await live(0)];
}

/** The second write of each life: the first one is what the life before died at. */
async function dieAtEachWrite(live, at) {
  const lives = [];
  let killAt = 2;
  for (;;) {
    const before = bytesIn(at);
    const ended = await live(killAt);
    lives.push(ended);
    if (ended.signal !== 'SIGKILL') return lives;
    // All is answered: what is left is to write the tasks, which begins anew each time.
    if (bytesIn(at) === before) killAt += 1;
    if (lives.length % 100 === 0) console.log(`  ${lives.length} deaths`);
  }
}

function live(at, killAt) {
  const argv = [
    '--import',
    new URL('kill-at-write.mjs', import.meta.url).href,
    join(root, 'packages/cli/bin/tbench.mjs'),
    ...['synthesize', 'plan.json', '--models', 'models.jsonl', '--run', 'run'],
    ...['--out', 'tasks.jsonl', '--report', 'report.json', '--budget', '1000'],
    // One call at a time, so that no write hides behind the death of another.
    ...(values.every ? ['--concurrency', '1'] : []),
  ];
  const env = {
    ...process.env,
    KILL_AT_WRITE: String(killAt),
    KILL_SKIPS_REPLAYED: values.every ? '1' : '0',
    COUNT_WRITES_IN: 'writes',
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: at,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('exit', (code, signal) => resolve({ code, signal, errors }));
  });
}

/** A tenth of the answers cannot be used the first time, and some never can. */
function moodyAnswer(call) {
  const [key = '', attempt] = String(call.headers['idempotency-key'] ?? '').split('-');
  const mood = Number.parseInt(key.slice(7, 9), 16) % 20;
  const isUsable = mood > 1 || (mood === 1 && attempt !== undefined);
  return isUsable ? schemaAnswer(call) : { text: 'Let me think about it first.' };
}

function writeInputs(at, baseUrl) {
  const topics = ['price', 'capacity'].map((id) => ({
    id,
    title: id,
    text: `What the policy says of ${id}.`,
  }));
  const families = Math.max(1, Math.round(Number(values.tasks) / 10 / topics.length));
  const plan = {
    ...{
      id: 'kill',
      seed: 1,
      topics,
      seedsPerTopic: families,
      variationsPerSeed: 9,
      threshold: 1,
      sample: 20,
    },
    ...{
      author: { model: 'author-x' },
      variation: { model: 'variation-x' },
      judge: { model: 'judge-x' },
    },
    strongJudge: { model: 'strong-x' },
  };
  const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
  const models = ['author', 'variation', 'judge', 'strong'].map((name) => ({
    ...{ name: `${name}-x`, vendor: `${name}-vendor`, families: [`${name}-family`], price },
    connection: { api: 'openai-chat', baseUrl },
  }));
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'plan.json'), JSON.stringify(plan));
  writeFileSync(
    join(at, 'models.jsonl'),
    models.map((model) => `${JSON.stringify(model)}\n`).join(''),
  );
}

/** How much is on the disk of what is kept once: a replayed answer is noted in every life. */
function bytesIn(at) {
  return ['cassette.jsonl', 'ledger.jsonl']
    .map((name) => join(at, 'run', name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => !line.includes('"outcome":"replayed"'))
    .reduce((sum, line) => sum + line.length, 0);
}

function spread(writes, kills) {
  return Array.from(
    { length: kills },
    (_, index) => 1 + Math.floor(((writes - 1) * index) / Math.max(1, kills - 1)),
  );
}
