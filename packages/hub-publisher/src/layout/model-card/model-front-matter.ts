import { languageFields, licenceFields, oneLine } from '../cards/front-matter.ts';
import { writeYaml } from '../markdown/write-yaml.ts';
import type { DataReference, ModelAnswers } from './model-answers.ts';
import type { ModelCardInput } from './model-card.ts';

/** The YAML of a model card, its figures in the form that the Hub lists them in. */
export function modelFrontMatter(
  answers: ModelAnswers,
  { repository }: Pick<ModelCardInput, 'repository'>,
): string {
  const datasets = answers.trainedOn.map((data) => data.repository);
  return writeYaml({
    ...licenceFields(answers.licence),
    ...languageFields(answers.languages),
    tags: answers.tags,
    pipeline_tag: answers.task,
    ...(answers.library === undefined ? {} : { library_name: answers.library }),
    ...(answers.baseModels.length === 0
      ? {}
      : { base_model: answers.baseModels.map((base) => base.repository) }),
    datasets: [...new Set(datasets)],
    'model-index': [{ name: repository.replace(/^.*\//, ''), results: resultsOf(answers) }],
  });
}

function resultsOf({ scores, evaluatedOn, task }: ModelAnswers): object[] {
  return scores.map(({ split, metric, value, artefact }) => ({
    task: { type: task },
    dataset: datasetOf(evaluatedOn, split),
    metrics: [{ type: oneLine(metric), name: oneLine(metric), value, args: artefact }],
  }));
}

function datasetOf(data: readonly DataReference[], split: string): object {
  const found = data.find(({ splits }) => splits.includes(split));
  const { repository = '', revision = '' } = found ?? {};
  return { name: repository, type: repository, split, revision: oneLine(revision) };
}
