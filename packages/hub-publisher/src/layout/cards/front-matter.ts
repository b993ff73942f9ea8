import type { LicenceAnswer, ReleaseAnswers } from '../answers/release-answers.ts';
import { writeYaml } from '../markdown/write-yaml.ts';
import { openSplits, parquetFiles, type ReleaseDraft } from '../release-draft.ts';
import { datasetInfo } from './dataset-info.ts';
import { sizeCategory } from './size-category.ts';

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
  const fields = Object.entries(gate.fields).map(([label, kind]) => [oneLine(label), kind]);
  return {
    extra_gated_prompt: gate.prompt,
    extra_gated_fields: Object.fromEntries(fields),
  };
}

/** A name as the Hub writes it: small letters and hyphens. */
export function slug(name: string): string {
  const parts = name.toLowerCase().match(/[a-z0-9.]+/g) ?? [];
  return parts.join('-');
}
