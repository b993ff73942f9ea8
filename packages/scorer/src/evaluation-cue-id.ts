/** The name under which the wordings of a cue are found: no rule can be called so. */
export function evaluationCueId(rule: string, index: number): string {
  return `cue:${rule}.${index}`;
}
