import type { Fact } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import type { ClaimContext } from './claim-context.ts';
import type { Clause } from './clauses.ts';
import type { Judgement } from './judgement.ts';
import { against, ratioOf, supported, type TrendTopic } from './trend-topic.ts';
import { isUnit } from './unit.ts';

const upward = new Set(
  'up rose risen climbed grew grown increased jumped swelled soared mounted expanded doubled tripled'.split(
    ' ',
  ),
);
const downward = new Set(
  'down fell fallen dropped shrank shrunk sank sunk declined decreased slid dwindled halved reduced cut'.split(
    ' ',
  ),
);

const motions = new Set(['went', 'gone', 'came', 'moved', 'crept', 'shot']);

/** "The openings climbed to six": the number is right, and the way to it is not. */
export function judgeDirection(
  topic: TrendTopic,
  facts: readonly Fact[],
  { quantity, reading: { words }, at, clause }: ClaimContext,
): Judgement | undefined {
  if (quantity.kind !== 'number' && quantity.kind !== 'count') return undefined;
  // "Up to one" is a bound, and behind a verb of motion the way there.
  const isMove = words[at]?.text === 'up' && motions.has(words[at - 1]?.text ?? '');
  if ((!isMove && words[at - 1]?.text !== 'to') || clause === undefined) return undefined;
  const before = words.slice(clause.first, isMove ? at + 1 : at);
  const isUp = before.some(({ text }) => upward.has(text));
  if (isUp === before.some(({ text }) => downward.has(text))) return undefined;
  const { from, to } = topic.trend;
  const known = facts.filter(
    ({ values }) => typeof values[from] === 'number' && typeof values[to] === 'number',
  );
  const isSo = known.some(({ values }) => isUp === Number(values[to]) > Number(values[from]));
  return isSo || known.length === 0 ? undefined : against(topic, known, quantity.quote);
}

/** "Grew by a third": so much of what it was, where nothing else in the clause is counted. */
export function judgeShare(
  quantity: Extract<Quantity, { kind: 'fraction' | 'percent' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  context: ClaimContext,
): Judgement | undefined {
  const { reading, at, clause } = context;
  if (reading.words[at - 1]?.text !== 'by' || clause === undefined) return undefined;
  if (!isCuedWithin(clause, topic, reading)) return undefined;
  const share = quantity.kind === 'percent' ? quantity.low / 100 : quantity.low;
  const known = facts.filter(({ values }) => ratioOf(values, topic.trend) !== undefined);
  if (known.length === 0) return undefined;
  const fact = known.find(
    ({ values }) => Math.abs(Math.abs((ratioOf(values, topic.trend) ?? 0) - 1) - share) <= 0.06,
  );
  return fact === undefined ? against(topic, known, quantity.quote) : supported(topic, fact);
}

function isCuedWithin(
  { first, end, sentence }: Clause,
  { id }: TrendTopic,
  { index }: ClaimContext['reading'],
): boolean {
  const cues = (index.wordingsIn.get(sentence) ?? []).filter(
    (cue) => cue.rule.startsWith('topic:') && cue.first >= first && cue.first < end,
  );
  return cues.length > 0 && cues.every(({ rule }) => rule === `topic:${id}`);
}

/** Which way a word of difference points. */
export const difference = new Map([
  ['more', 1],
  ['extra', 1],
  ['fewer', -1],
  ['less', -1],
]);

/** "Two more Go seats than 60 days ago". */
export function judgeMore(
  { low, quote, head }: Extract<Quantity, { kind: 'count' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  context: ClaimContext,
): Judgement | undefined {
  const { vocabulary } = context;
  const unit = topic.fields.find(({ name }) => name === topic.trend.to)?.unit ?? '';
  if (!isUnit(head, unit, vocabulary)) return undefined;
  const sign = difference.get(/^\S+ (more|extra|fewer|less) /i.exec(quote)?.[1] ?? '');
  if (sign !== undefined) return judgeDifference(low * sign, quote, topic, facts);
  const added = isAddition(context) ? judgeDifference(low, quote, topic, facts) : undefined;
  return added?.status === 'supported' ? added : undefined;
}

const additions = new Set('new newer newest latest last added additional top further'.split(' '));

// "The two seats that came on top", "the last two of them"
function isAddition({ reading: { words }, at }: ClaimContext): boolean {
  const sentence = words[at]?.sentence;
  return words
    .slice(Math.max(0, at - 2), at + 9)
    .some((word) => word.sentence === sentence && additions.has(word.text));
}

/** "Three fewer than 60 days ago". */
export function judgeDifference(
  change: number,
  quote: string,
  topic: TrendTopic,
  facts: readonly Fact[],
): Judgement | undefined {
  const { from, to } = topic.trend;
  const known = facts.filter(
    ({ values }) => typeof values[from] === 'number' && typeof values[to] === 'number',
  );
  if (known.length === 0) return undefined;
  const fact = known.find(({ values }) => Number(values[to]) - Number(values[from]) === change);
  return fact === undefined ? against(topic, known, quote) : supported(topic, fact);
}
