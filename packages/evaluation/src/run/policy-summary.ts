import type { Policy, Rule } from '@tenacious-bench/schema';

/**
 * A policy in words, for a prompt: its rules under what they are graded as, with their reasons and banned phrases.
 *
 * @example
 * ```ts
 * import { examplePolicy } from '@tenacious-bench/scorer';
 * policySummary(examplePolicy).split('\n').at(-1)
 * // => '- Stock phrase: Everybody says it. Such as: "world class".'
 * ```
 */
export function policySummary({ dimensions, rules }: Pick<Policy, 'dimensions' | 'rules'>): string {
  return dimensions
    .map(({ id, title }) => {
      const own = rules.filter(
        ({ dimension, severity }) => dimension === id && severity !== 'advice',
      );
      return [title, ...new Set(own.map(lineOf))].join('\n');
    })
    .join('\n\n');
}

function lineOf(rule: Rule): string {
  const phrases = rule.kind === 'phrase' ? rule.phrases.slice(0, mostPhrases) : [];
  const listed =
    phrases.length === 0 ? '' : ` Such as: ${phrases.map((one) => `"${one}"`).join(', ')}.`;
  return `- ${rule.title}: ${rule.because}${listed}`;
}

// Long lists hold variants of the same few wordings, and every prompt pays for them.
const mostPhrases = 40;
