import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearPattern } from './linear-pattern.ts';
import { charactersOf, overlap } from './linear-pattern-characters.ts';
import { patternCost } from './linear-pattern-steps.ts';
import { type PatternNode, parsePattern, type RepeatNode } from './linear-pattern-syntax.ts';

const character = fc.constantFrom('a', 'b', '1', ' ', '.', '\\w', '\\d', '\\s', '[ab]', '[^a]');
const assertion = fc.constantFrom('\\b', '\\B', '^', '$');
const quantifier = fc.constantFrom(
  '?',
  '{2}',
  '{0,3}',
  '{1,4}',
  '{0,2}?',
  '??',
  '*',
  '+',
  '{2,}',
  '*?',
);

const { pattern: source } = fc.letrec<{ pattern: string; term: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('term'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((branches) => branches.map((terms) => terms.join('')).join('|')),
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    character,
    fc.tuple(character, quantifier).map((parts) => parts.join('')),
    fc.constantFrom('\\b\\w+', '\\b\\w*a', '^.*', '^a*?', '\\b1+'),
    assertion,
    tie('pattern').map((inside) => `(?:${inside})`),
    fc.tuple(tie('pattern'), quantifier).map(([inside, count]) => `(?:${inside})${count}`),
    fc.tuple(fc.constantFrom('=', '!'), tie('pattern')).map((parts) => `(?${parts.join('')})`),
  ),
}));

const text = fc
  .array(
    fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n'), maxLength: 4 }),
      fc.nat({ max: 60 }),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

test('an accepted pattern takes no more steps than its bound says, and finds what the engine finds', () => {
  let accepted = 0;
  fc.assert(
    fc.property(source, text, (pattern, subject) => {
      const expression = attempt(pattern);
      if (expression === undefined) return;
      accepted++;
      const tree = parsePattern(pattern);
      const { spans, steps } = search(tree, subject);
      const expected = [...subject.matchAll(expression)].map(({ index, 0: match }) => [
        index,
        index + match.length,
      ]);
      expect(spans).toEqual(expected);
      // Every place is tried once, and every character is run over once more.
      expect(steps).toBeLessThanOrEqual(2 * patternCost(tree).steps * (subject.length + 1));
    }),
    { seed: 20261120, numRuns: 6000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

function attempt(pattern: string): RegExp | undefined {
  try {
    return linearPattern(pattern);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

/** A backtracking matcher that counts every character and assertion it tries. */
function search(pattern: PatternNode, subject: string) {
  const spans: [number, number][] = [];
  const counter = { steps: 0 };
  for (let start = 0; start <= subject.length; ) {
    let end = -1;
    const isMatch = walk(pattern, start, (at) => {
      end = at;
      return true;
    });
    if (isMatch) spans.push([start, end]);
    start = isMatch ? end : start + 1;
  }
  return { spans, steps: counter.steps };

  function walk(node: PatternNode, at: number, next: (at: number) => boolean): boolean {
    switch (node.kind) {
      case 'character':
        counter.steps++;
        return at < subject.length && holds(node, subject[at] ?? '') && next(at + 1);
      case 'assertion':
        counter.steps++;
        return isAssertion(node.source, at) && next(at);
      case 'look': {
        const isThere = walk(node.inside, at, () => true);
        return isThere === node.source.startsWith('(?=') && next(at);
      }
      case 'sequence':
        return walkItems(node.items, at, next);
      case 'choice':
        return node.branches.some((branch) => walk(branch, at, next));
      case 'repeat':
        return walkRounds(node, 0, at, next);
      default:
        return node satisfies never;
    }
  }

  function walkItems(
    [item, ...rest]: readonly PatternNode[],
    at: number,
    next: (at: number) => boolean,
  ): boolean {
    return item === undefined ? next(at) : walk(item, at, (to) => walkItems(rest, to, next));
  }

  function walkRounds(
    node: RepeatNode,
    round: number,
    at: number,
    next: (at: number) => boolean,
  ): boolean {
    const again = () =>
      round < node.maximum &&
      walk(node.item, at, (to) =>
        to === at && round >= node.minimum ? false : walkRounds(node, round + 1, to, next),
      );
    const stop = () => round >= node.minimum && next(at);
    const isLazy = /[*+?}]\?$/.test(node.source);
    return isLazy ? stop() || again() : again() || stop();
  }

  function isAssertion(assertion: string, at: number): boolean {
    if (assertion === '^') return at === 0 || subject[at - 1] === '\n';
    if (assertion === '$') return at === subject.length || subject[at] === '\n';
    const isBoundary = isWord(subject[at - 1]) !== isWord(subject[at]);
    return isBoundary === (assertion === '\\b');
  }
}

function holds({ characters }: { characters: bigint }, one: string): boolean {
  return overlap(characters, charactersOf(one));
}

function isWord(one: string | undefined): boolean {
  return one !== undefined && /\w/.test(one);
}
