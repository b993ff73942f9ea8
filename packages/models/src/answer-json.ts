/**
 * The JSON of an answer. A fence around it is taken off, as servers that ignore the wanted format often add one;
 * anything else beside the JSON is refused.
 *
 * @example
 * ```ts
 * answerJson('```json\n{"score": 4}\n```') // => { score: 4 }
 * answerJson('Sure! {"score": 4}') // throws RangeError: not JSON
 * ```
 */
export function answerJson(text: string): unknown {
  const trimmed = text.trim();
  const fenced = /^```(?:json)?\n([\s\S]*)\n```$/.exec(trimmed)?.[1];
  try {
    return JSON.parse(fenced ?? trimmed);
  } catch (cause) {
    throw new RangeError('it is not JSON', { cause });
  }
}
