import { type ClaimPattern, claimPatterns } from './claim-patterns.ts';
import { claimSchema, type PublishedFigure } from './claims.ts';

/**
 * Finds the figures of a report in Markdown or plain text: kappas, p-values, percentages and means with their n,
 * estimates with an interval, wins and losses. It reads what stands beside a figure and guesses nothing: which data a
 * figure rests on has to be added.
 *
 * @example
 * ```ts
 * const found = findClaims('Agreement was **89.3%** (n=30), κ = 0.83.\nThe lift is 0.263 [0.140, 0.386], p = 0.0000.');
 * found.map(({ kind, line }) => [kind, line]) // => [['percentage', 1], ['agreement', 1], ['estimate', 2], ['p', 2]]
 * found[0].value // => '89.3'
 * ```
 */
export function findClaims(text: string): PublishedFigure[] {
  // Emphasis and code marks stand between a figure and its name; blanks keep every place where it is.
  const plain = text.replaceAll(/[*`_~]/g, ' ');
  const taken = new Uint8Array(plain.length);
  const found = claimPatterns.flatMap((one) =>
    [...plain.matchAll(one.pattern)].flatMap((match) => {
      const [at, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(at, end).includes(1) || isAnother(one, plain, at, end)) return [];
      taken.fill(1, at, end);
      return [{ at, end, fields: fieldsOf(one, match) }];
    }),
  );
  const lineAt = lineCounter(text);
  const inOrder = found.sort((first, second) => first.at - second.at);
  return inOrder.flatMap(({ at, end, fields }, index) => {
    const place = { id: `claim-${index + 1}`, quote: quoteOf(plain, at, end), line: lineAt(at) };
    const parsed = claimSchema.safeParse({ ...place, ...fields });
    return parsed.success ? [parsed.data] : [];
  });
}

function isAnother({ unless = {} }: ClaimPattern, text: string, at: number, end: number): boolean {
  const { before, within, after } = unless;
  return (
    before?.test(text.slice(Math.max(0, at - 40), at)) === true ||
    within?.test(text.slice(at, end)) === true ||
    after?.test(text.slice(end, end + 40)) === true
  );
}

type Fields = Readonly<Record<string, unknown>>;

const counts = new Set(['n', 'count', 'wins', 'losses', 'ties']);

function fieldsOf({ kind }: ClaimPattern, { groups = {} }: RegExpMatchArray): Fields {
  const { low, high, relation, weights, ...rest } = groups;
  const named = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    kind,
    ...Object.fromEntries(
      named.map(([name, value]) => [
        name,
        counts.has(name) ? Number(value?.replaceAll(',', '')) : value,
      ]),
    ),
    ...(low !== undefined && { interval: { low, high } }),
    ...(weights !== undefined && { weights: weights.toLowerCase() }),
    ...(relation !== undefined && { relation: relations[relation] ?? '=' }),
  };
}

const relations: Readonly<Record<string, string>> = { '<': '<', '<=': '<=', '≤': '<=' };

// A figure in brackets is quoted with its closing one.
function quoteOf(plain: string, at: number, end: number): string {
  const quote = plain.slice(at, end);
  const isOpen = quote.includes('(') && !quote.includes(')') && plain[end] === ')';
  return `${quote}${isOpen ? ')' : ''}`.replaceAll(/\s+/g, ' ');
}

// Places are asked for in order, so each line end is counted once.
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next !== -1 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
