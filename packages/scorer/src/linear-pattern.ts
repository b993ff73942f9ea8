import { checkRuns } from './linear-pattern-runs.ts';
import { patternCost } from './linear-pattern-steps.ts';
import { parsePattern } from './linear-pattern-syntax.ts';

/** A pattern may try this many characters and assertions at one place of a text. */
const mostPatternSteps = 5000;

const longestPattern = 1000;

/**
 * Makes a regular expression that searches any text in time proportional to its length, or throws a
 * `RangeError` that names the construct and the fix. What cannot be proved linear is refused.
 *
 * It ignores case, `.` stays within a line, and `^` and `$` are the start and the end of a line.
 */
export function linearPattern(source: string): RegExp {
  if (source.length > longestPattern) {
    throw new RangeError(
      `a pattern of ${source.length} characters, at most ${longestPattern}: split the rule`,
    );
  }
  const expression = expressionOf(source);
  const pattern = parsePattern(source);
  checkRuns(pattern);
  const { steps, isNullable } = patternCost(pattern);
  if (isNullable) {
    throw new RangeError(
      `pattern ${source} can match without a single character, so it would match everywhere: make a part of it required`,
    );
  }
  if (steps > mostPatternSteps) {
    throw new RangeError(
      `pattern ${source} can take ${shown(steps)} steps at one place, at most ${mostPatternSteps}: lower its bounds or let neighbours begin differently`,
    );
  }
  return expression;
}

function expressionOf(source: string): RegExp {
  try {
    return new RegExp(source, 'gimu');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RangeError(`pattern ${source} is not a regular expression: ${error.message}`);
  }
}

function shown(steps: number): string {
  return steps < 1e9 ? String(steps) : 'more than a billion';
}
