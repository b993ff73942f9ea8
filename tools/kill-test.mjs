// Kills a command that pays for calls with SIGKILL while it writes, starts it again until it is done, and compares what
// comes out with a run that nobody killed: the same bytes, and no call paid for twice.
// Usage: node tools/kill-test.mjs [--command synthesize|run] [--tasks 200] [--kills 12 | --every]
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
    command: { type: 'string', default: 'synthesize' },
    tasks: { type: 'string', default: '200' },
    kills: { type: 'string', default: '12' },
    every: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const { schemaAnswer, startLoopbackVendors } = await ours('@tenacious-bench/models/testing');
const { formatJsonl } = await ours('@tenacious-bench/schema');
const { starterTasks } = await ours('@tenacious-bench/tenacious');
const commands = {
  synthesize: {
    inputs: synthesisInputs,
    answer: schemaAnswer,
    argv: [
      ...['synthesize', 'plan.json', '--models', 'models.jsonl', '--run', 'run'],
      ...['--out', 'tasks.jsonl', '--report', 'report.json', '--budget', '1000'],
    ],
    outputs: ['tasks.jsonl', 'report.json'],
  },
  run: {
    inputs: runInputs,
    answer: messageAnswer,
    argv: [
      ...[
        'run',
        'tasks.jsonl',
        '--models',
        'models.jsonl',
        '--agents',
        'agents.json',
        '--out',
        'run',
      ],
      ...['--budget', '1000', '--no-times', '--most-errors', '100'],
    ],
    outputs: ['run/outputs.jsonl', 'run/results.jsonl'],
  },
};
const command = commands[values.command];
if (command === undefined) throw new Error(`--command takes ${Object.keys(commands).join(' or ')}`);

const folder = mkdtempSync(join(tmpdir(), 'tbench-kill-'));
try {
  process.exitCode = (await compare()) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare() {
  const whole = await run('whole', async (live) => [await live(0)]);
  console.log(`${whole.rows} rows, ${whole.writes} writes, ${whole.paid} answers paid for`);
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
  mkdirSync(at, { recursive: true });
  for (const [file, text] of Object.entries(command.inputs(vendors.openAiUrl)))
    writeFileSync(join(at, file), text);
  try {
    const ended = await lives((killAt) => live(at, killAt), at);
    const last = ended.at(-1);
    if (last.code !== 0) throw new Error(`${name} ended with ${last.code}: ${last.errors}`);
    const text = command.outputs.map((file) => readFileSync(join(at, file), 'utf8')).join('');
    return {
      text,
      rows: readFileSync(join(at, command.outputs[0]), 'utf8').split('\n').length - 1,
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
    ...command.argv,
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
  return isUsable ? command.answer(call) : { text: 'Let me think about it first.' };
}

/** A message that tells what it answers; one in five is none. */
function messageAnswer({ body, headers }) {
  const key = String(headers['idempotency-key']).slice(7, 15);
  const isMessage = Number.parseInt(key, 16) % 5 > 0;
  const written = { subject: null, body: null, abstain: null };
  const said = `${key} after ${JSON.stringify(body.messages).length} characters`;
  return { text: JSON.stringify({ ...written, [isMessage ? 'body' : 'abstain']: said }) };
}

function synthesisInputs(baseUrl) {
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
  const models = ['author', 'variation', 'judge', 'strong'];
  return { 'plan.json': JSON.stringify(plan), 'models.jsonl': declared(models, baseUrl) };
}

/** Two agents of one model; some tasks go on after the first message. */
function runInputs(baseUrl) {
  const tasks = Array.from({ length: Math.ceil(Number(values.tasks) / 2) }, (_, at) => {
    const task = starterTasks[at % starterTasks.length];
    return { ...task, id: `task-${at}`, ...(at % 3 === 0 && { continues: [[replyTo(task)]] }) };
  });
  const agents = [true, false].map((tellsPolicy) => ({
    ...{ id: tellsPolicy ? 'told' : 'untold', kind: 'model', model: 'author-x', tellsPolicy },
  }));
  return {
    'tasks.jsonl': formatJsonl(tasks),
    'agents.json': JSON.stringify(agents),
    'models.jsonl': declared(['author'], baseUrl),
  };
}

function replyTo({ conversation, asOf, channel }) {
  const message = { channel, body: 'Tell me more.' };
  return { kind: 'message', conversation, at: asOf, from: 'recipient', message };
}

function declared(names, baseUrl) {
  const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
  return formatJsonl(
    names.map((name) => ({
      ...{ name: `${name}-x`, vendor: `${name}-vendor`, families: [`${name}-family`], price },
      connection: { api: 'openai-chat', baseUrl },
    })),
  );
}

/** How much is on the disk of what is kept once: a replayed answer is noted in every life. */
function bytesIn(at) {
  return ['cassette.jsonl', 'ledger.jsonl', 'journal.jsonl']
    .map((name) => join(at, 'run', name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => !line.includes('"outcome":"replayed"'))
    .reduce((sum, line) => sum + line.length, 0);
}

function ours(name) {
  const require = createRequire(join(root, 'packages/cli/package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
}

function spread(writes, kills) {
  return Array.from(
    { length: kills },
    (_, index) => 1 + Math.floor(((writes - 1) * index) / Math.max(1, kills - 1)),
  );
}
