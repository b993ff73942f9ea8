import { isWithinLine, isWithinWords } from './linear-pattern-characters.ts';
import type { PatternNode, RepeatNode } from './linear-pattern-syntax.ts';

/**
 * What is known of the way to a place in a pattern. Behind `\b` and word characters only, one attempt per word
 * can arrive there; behind `^` and no line end, one per line.
 */
type Way = { readonly inWord: boolean; readonly inLine: boolean; readonly hasRun: boolean };

/** Checks that every repeat without a bound runs over a character once, or throws a `RangeError` with the fix. */
export function checkRuns(pattern: PatternNode): void {
  walk(pattern, { inWord: false, inLine: false, hasRun: false }, false);
}

function walk(node: PatternNode, way: Way, canFailLater: boolean): Way {
  switch (node.kind) {
    case 'character':
      return {
        ...way,
        inWord: way.inWord && isWithinWords(node.characters),
        inLine: way.inLine && isWithinLine(node.characters),
      };
    case 'assertion':
      return pass(node.source, way);
    case 'look':
      checkLook(node.inside, node.source);
      return way;
    case 'sequence':
      return node.items.reduce((before, item, index) => {
        const rest = node.items.slice(index + 1);
        return walk(item, before, canFailLater || !rest.every(neverFails));
      }, way);
    case 'choice':
      return node.branches.map((branch) => walk(branch, way, canFailLater)).reduce(both);
    case 'repeat':
      return node.maximum === Number.POSITIVE_INFINITY
        ? walkRun(node, way, canFailLater)
        : walkRounds(node, way, canFailLater);
    default:
      return node satisfies never;
  }
}

function pass(assertion: string, way: Way): Way {
  if (assertion === '\\b') return { ...way, inWord: true };
  return assertion === '^' ? { ...way, inLine: true } : way;
}

function walkRun({ item, source, minimum }: RepeatNode, way: Way, canFailLater: boolean): Way {
  if (item.kind !== 'character') {
    throw new RangeError(
      `${source} repeats a group without a bound, which can take exponential time: bound it, for example {${minimum},8}`,
    );
  }
  const after = { ...walk(item, way, true), hasRun: true };
  if (!canFailLater) return after;
  const bound = `for example {${minimum},${Math.max(80, minimum)}}`;
  if (way.hasRun) {
    throw new RangeError(
      `${source} is the second repeat without a bound on one way through, which can take quadratic time: bound it, ${bound}`,
    );
  }
  if (after.inWord || after.inLine) return after;
  throw new RangeError(
    `${source} has no bound and what follows can fail, so a search can take quadratic time: bound it, ${bound}, or begin a run of word characters with \\b`,
  );
}

function walkRounds({ item, source, maximum }: RepeatNode, way: Way, canFailLater: boolean): Way {
  if (maximum > 1 && holdsRun(item)) {
    throw new RangeError(
      `${source} repeats something that has no bound itself: bound both, for example {0,8} around {1,20}`,
    );
  }
  const once = both(way, walk(item, way, canFailLater));
  // What a second round begins with is what the first one may have ended with.
  return maximum > 1 ? both(once, walk(item, once, canFailLater)) : once;
}

function checkLook(inside: PatternNode, source: string): void {
  if (!holdsRun(inside)) return;
  throw new RangeError(
    `${source} looks around without a bound, from every place anew: bound what it looks for, for example {0,80}`,
  );
}

function holdsRun(node: PatternNode): boolean {
  switch (node.kind) {
    case 'character':
    case 'assertion':
      return false;
    case 'look':
      return holdsRun(node.inside);
    case 'sequence':
      return node.items.some(holdsRun);
    case 'choice':
      return node.branches.some(holdsRun);
    case 'repeat':
      return node.maximum === Number.POSITIVE_INFINITY || holdsRun(node.item);
    default:
      return node satisfies never;
  }
}

function neverFails(node: PatternNode): boolean {
  if (node.kind === 'sequence') return node.items.every(neverFails);
  return node.kind === 'repeat' && node.minimum === 0;
}

function both(one: Way, other: Way): Way {
  return {
    inWord: one.inWord && other.inWord,
    inLine: one.inLine && other.inLine,
    hasRun: one.hasRun || other.hasRun,
  };
}
