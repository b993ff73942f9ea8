import type { ReleaseFile } from '@tenacious-bench/schema';
import type { ReleasePlan } from './plan-release.ts';
import type { SplitChange } from './split-changes.ts';

/**
 * Renders a plan for a terminal: the version with its reasons, then splits, then files.
 *
 * @example
 * ```ts
 * const tree = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const manifest = { name: 'demo', version: '1.0.0', policy, splits: [], files: [], reports: {} };
 * const lines = formatPlan(await planRelease({ tree: tree.value, manifest })).split('\n');
 * lines[0] // => 'demo 1.0.0, the first release'
 * lines.at(-1) // => '+ LICENSE (3 bytes)'
 * ```
 */
export function formatPlan({ name, version, previous, proposed, files, splits }: ReleasePlan) {
  const { change, comparable, reasons } = proposed;
  return [
    `${name} ${version}, ${previous === undefined ? 'the first release' : `after ${previous.version}`}`,
    ...(previous === undefined
      ? []
      : [
          `proposed ${proposed.version} (${change}), scores ${comparable ? 'comparable' : 'not comparable'}`,
          ...reasons.map((reason) => `  ${reason.change}: ${reason.because}`),
        ]),
    ...splits.map(splitLine),
    ...files.added.map((file) => `+ ${fileWords(file)}`),
    ...files.changed.map((file) => `~ ${fileWords(file)}, before ${file.previous.bytes}`),
    ...files.removed.map((file) => `- ${fileWords(file)}`),
    ...(files.unchanged.length === 0 ? [] : [`= ${files.unchanged.length} files unchanged`]),
  ].join('\n');
}

function splitLine({ split, change, rows }: SplitChange): string {
  const counts = [
    [rows.added.length, 'added'],
    [rows.changed.length, 'changed'],
    [rows.removed.length, 'removed'],
    [rows.unchanged, 'unchanged'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `split ${split} (${change})${told.length === 0 ? '' : `: rows ${told.join(', ')}`}`;
}

function fileWords({ path, bytes }: ReleaseFile): string {
  return `${path} (${bytes} bytes)`;
}
