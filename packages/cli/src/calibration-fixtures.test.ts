import { readdirSync, readFileSync } from 'node:fs';
import { compilePolicy } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { isDecisionRight, isPassRight, judgeCalibrationRow } from './calibration-judgement.ts';
import { parseCalibrationRow } from './calibration-row.ts';
import { judgeReplies } from './reply-calibration.ts';

const folder = new URL('../../tenacious/fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const messageFiles = files.filter((name) => !name.endsWith('replies.jsonl'));
const replyFiles = files.filter((name) => name.endsWith('replies.jsonl'));
const policy = compilePolicy(tenaciousPolicy);

function rowsOf(file: string) {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const row = parseCalibrationRow(JSON.parse(line));
    if (!row.ok) throw new Error(`${file}: ${row.issues[0]?.path} ${row.issues[0]?.message}`);
    return row.value;
  });
}

function judgementsOf(file: string) {
  return rowsOf(file).map((row) => {
    if (row.kind !== 'message') throw new Error(`${file}: a reply among messages`);
    return judgeCalibrationRow(policy, row);
  });
}

// Floors, not aims: what was reached when they were written. A rule that falls below one has lost something.
const floors: Readonly<Record<string, { pass: number; kinds: number; decisions: number }>> = {
  'development-a.jsonl': { pass: 65, kinds: 65, decisions: 65 },
  'development-b.jsonl': { pass: 70, kinds: 70, decisions: 70 },
  'development-c.jsonl': { pass: 80, kinds: 19, decisions: 80 },
  'development-d.jsonl': { pass: 90, kinds: 0, decisions: 90 },
  'unseen-1-passing.jsonl': { pass: 78, kinds: 18, decisions: 78 },
  'unseen-1-violations.jsonl': { pass: 92, kinds: 90, decisions: 92 },
  'unseen-2.jsonl': { pass: 118, kinds: 78, decisions: 116 },
  'unseen-3-passing.jsonl': { pass: 69, kinds: 0, decisions: 69 },
  'unseen-3-threads.jsonl': { pass: 46, kinds: 34, decisions: 46 },
  'unseen-3-violations.jsonl': { pass: 110, kinds: 110, decisions: 110 },
  'unseen-4.jsonl': { pass: 116, kinds: 62, decisions: 113 },
  'unseen-5.jsonl': { pass: 122, kinds: 57, decisions: 118 },
  'unseen-6.jsonl': { pass: 122, kinds: 59, decisions: 119 },
  'unseen-7.jsonl': { pass: 103, kinds: 50, decisions: 96 },
  'unseen-8.jsonl': { pass: 109, kinds: 53, decisions: 108 },
};

// Two rows ask for actions under names that their writer made up.
const replyFloors: Readonly<Record<string, number>> = { 'unseen-3-replies.jsonl': 28 };

describe.each(messageFiles)('the labelled messages of %s', (file) => {
  const judgements = judgementsOf(file);
  const floor = floors[file];
  const violations = judgements.flatMap((judgement) => judgement.violations);

  test('have a floor', () => {
    expect(floor).toBeDefined();
  });

  test('pass or fail as labelled, as often as before', () => {
    expect(judgements.filter(isPassRight).length).toBeGreaterThanOrEqual(floor?.pass ?? 0);
    expect(judgements.filter(isDecisionRight).length).toBeGreaterThanOrEqual(floor?.decisions ?? 0);
  });

  test('show their violations with the right kind, as often as before', () => {
    const found = violations.filter(({ isFoundWithKind }) => isFoundWithKind).length;
    expect(found).toBeGreaterThanOrEqual(floor?.kinds ?? 0);
  });

  test('quote words that their messages have', () => {
    expect(violations.filter(({ isMisquoted }) => isMisquoted)).toEqual([]);
  });
});

test.each(replyFiles)('the labelled replies of %s are read right, as often as before', (file) => {
  const replies = rowsOf(file).filter((row) => row.kind === 'reply');
  const right = judgeReplies(replies).filter(({ isRight }) => isRight);
  expect(right.length).toBeGreaterThanOrEqual(replyFloors[file] ?? replies.length);
});
