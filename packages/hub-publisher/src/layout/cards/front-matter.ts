import type { LicenceAnswer, ReleaseAnswers } from '../answers/release-answers.ts';
import { writeYaml } from '../markdown/write-yaml.ts';
import { openSplits, parquetFiles, type ReleaseDraft } from '../release-draft.ts';
import { datasetInfo } from './dataset-info.ts';

/** The YAML that the Hub reads: what may be loaded, and nothing of a sealed split. */
export function frontMatter(draft: ReleaseDraft): string {
  const { answers } = draft;
  const rows = openSplits(draft).reduce((sum, split) => sum + split.rows, 0);
  return writeYaml({
    ...licenceFields(answers.licence),
    ...languageFields(answers.languages),
    pretty_name: oneLine(answers.title),
    tags: [...new Set(['benchmark', ...answers.tags])],
    task_categories: answers.taskCategories,
    size_categories: [sizeCategory(rows)],
    ...gateFields(answers),
    configs: [
      {
        config_name: 'default',
        data_files: openSplits(draft).map((split) => ({
          split: split.name,
          path: parquetFiles(split),
        })),
      },
    ],
    dataset_info: [datasetInfo(draft)],
  });
}

/** The licence as the Hub names it; one of its own has a name and a file. */
export function licenceFields({ id, name = '' }: LicenceAnswer): Record<string, string> {
  if (id !== 'other') return { license: id };
  return { license: id, license_name: slug(name), license_link: 'LICENSE' };
}

/** Languages by code; a region or script goes where the Hub looks for it. */
export function languageFields(languages: readonly string[]): Record<string, readonly string[]> {
  const language = [...new Set(languages.map((tag) => tag.replace(/-.*$/, '')))];
  const regional = languages.filter((tag) => tag.includes('-'));
  return regional.length === 0 ? { language } : { language, language_bcp47: regional };
}

/** Authored text where the Hub shows one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function gateFields({ gate }: ReleaseAnswers): Record<string, unknown> {
  if (!gate) return {};
  return { extra_gated_prompt: gate.prompt, extra_gated_fields: gate.fields };
}

/** The Hub's own classes of size. */
export function sizeCategory(rows: number): string {
  const found = sizes.find(({ below }) => rows < below);
  return found?.name ?? 'n>1T';
}

const sizes = [
  { below: 1e3, name: 'n<1K' },
  { below: 1e4, name: '1K<n<10K' },
  { below: 1e5, name: '10K<n<100K' },
  { below: 1e6, name: '100K<n<1M' },
  { below: 1e7, name: '1M<n<10M' },
  { below: 1e8, name: '10M<n<100M' },
  { below: 1e9, name: '100M<n<1B' },
  { below: 1e10, name: '1B<n<10B' },
  { below: 1e11, name: '10B<n<100B' },
  { below: 1e12, name: '100B<n<1T' },
];

function slug(name: string): string {
  const parts = name.toLowerCase().match(/[a-z0-9.]+/g) ?? [];
  return parts.join('-');
}
