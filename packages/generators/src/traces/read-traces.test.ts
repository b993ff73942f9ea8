import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tracedDomain } from '../testing/traced-domain.ts';
import { readTraces, type TraceFormat } from './read-traces.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../testing/traces/${name}`, import.meta.url), 'utf8');
}

const stock = {
  channel: 'email',
  subject: 'Your round',
  body: 'Hi Ana, we are a world-class team.',
};

describe.each<[string, TraceFormat, number, string[]]>([
  ['inspect-log.json', 'inspect', 3, ['samples[3] no_output']],
  ['openai.jsonl', 'openai', 3, ['4 no_output', '5 no_brief']],
  ['langsmith.jsonl', 'langsmith', 3, ['4 no_output']],
])('%s', (name, format, count, refused) => {
  test.each(['auto', format] as const)('is read as %s', async (given) => {
    const { traces, issues } = await readTraces(fixture(name), tracedDomain, { format: given });
    expect(traces.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: count }, () => ({ kind: 'message', message: stock })),
    );
    expect(new Set(traces.map(({ task }) => task.id)).size).toBe(1);
    expect(issues.map(({ line, path, code }) => `${line ?? path} ${code}`)).toEqual(refused);
  });
});

test('own.jsonl: messages, texts and abstentions are read; each bad row is one issue with its line', async () => {
  const { traces, issues } = await readTraces(fixture('own.jsonl'), tracedDomain, {
    file: 'own.jsonl',
  });
  expect(traces.map(({ outcome, model, place }) => [place.line, outcome.kind, model])).toEqual([
    [1, 'message', 'writer-1'],
    [2, 'message', undefined],
    [3, 'abstention', undefined],
  ]);
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'own.jsonl:4 no_output',
    'own.jsonl:5 no_output',
    'own.jsonl:6 invalid_brief',
    'own.jsonl:7 no_brief',
    'own.jsonl:8 invalid_json',
    'own.jsonl:9 unknown_trace',
  ]);
});

test('an issue says nothing of the trace', async () => {
  const { issues } = await readTraces(fixture('own.jsonl'), tracedDomain);
  expect(JSON.stringify(issues)).not.toMatch(/ana|lund|ferrow|grid|9.?200/i);
});

test('a log that was cut off is one issue', async () => {
  const { issues } = await readTraces(fixture('inspect-log.json').slice(0, -40), tracedDomain);
  expect(issues.map(({ code }) => code)).toEqual(['invalid_json']);
});

const brief = JSON.parse(fixture('own.jsonl').split('\n')[0] ?? '').brief;
const other = { ...brief, company: 'Tarn Labs' };

test.each<[string, unknown[], string]>([
  [
    'the last message that holds a brief decides',
    [user(brief), said('Hi'), user(other)],
    'Tarn Labs',
  ],
  ['braces that are no JSON are passed over', [user('Use {name}. ', brief)], 'Ferrow Grid'],
  ['what the user says goes before the system', [system(other), user(brief)], 'Ferrow Grid'],
])('%s', async (_, messages, company) => {
  const row = JSON.stringify({ messages: [...messages, said('Hi Ana.')] });
  const { traces } = await readTraces(row, tracedDomain);
  expect(traces.map(({ task }) => task.facts[0]?.values.company)).toEqual([company]);
});

test('two briefs in one message are never guessed between', async () => {
  const row = JSON.stringify({ messages: [user(brief, other), said('Hi Ana.')] });
  const { traces, issues } = await readTraces(row, tracedDomain);
  expect([traces.length, issues.map(({ code }) => code)]).toEqual([0, ['several_briefs']]);
});

test('a row that nests without end is refused and the next one is read', async () => {
  const deep = `{"brief":${'['.repeat(600)}${']'.repeat(600)},"message":"Hi"}`;
  const good = JSON.stringify({ brief, message: 'Hi Ana.' });
  const { traces, issues } = await readTraces(`${deep}\n${good}\n`, tracedDomain);
  expect([traces.length, issues.map(({ line }) => line)]).toEqual([1, [1]]);
  expect((await readTraces(`[${deep}]`, tracedDomain)).issues.map(({ code }) => code)).toEqual([
    'not_canonical',
  ]);
});

function user(...parts: unknown[]) {
  const content = parts
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ');
  return { role: 'user', content };
}

function system(part: unknown) {
  return { role: 'system', content: JSON.stringify(part) };
}

function said(content: string) {
  return { role: 'assistant', content };
}
