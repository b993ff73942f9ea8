/** Every document that can stand alone in a file, with the version this package reads and writes. */
export const documentVersions = {
  task: '1.0',
  policy: '1.0',
  output: '1.0',
  verdict: '1.0',
  result: '1.0',
  run: '1.0',
  comparison: '1.0',
  'production-event': '1.0',
  'kill-switch': '1.0',
  'preference-pair': '1.0',
  'preference-triple': '1.0',
  rubric: '1.0',
  'label-sheet': '1.0',
  label: '1.0',
  agreement: '1.0',
  'contamination-report': '1.0',
  manifest: '1.0',
  release: '1.0',
} as const;
export type DocumentName = keyof typeof documentVersions;

/**
 * The `schema` value that a newly written document of this kind carries.
 *
 * @example
 * ```ts
 * documentTag('task') // => 'tenacious-bench/task@1.0'
 * ```
 */
export function documentTag(name: DocumentName): string {
  return `tenacious-bench/${name}@${documentVersions[name]}`;
}
