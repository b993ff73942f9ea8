import type { Issue, Parsed } from '@tenacious-bench/schema';
import { baselineTable } from '../cards/baseline-table.ts';
import { authorNames } from '../cards/telescope.ts';
import { licenceName } from '../licences/licence-text.ts';
import { markdownList } from '../markdown/markdown-list.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { blockText, code, inlineText } from '../markdown/markdown-text.ts';
import type { NamedDigest } from '../release-input.ts';
import { type DataReference, type ModelAnswers, parseModelAnswers } from './model-answers.ts';
import { modelFrontMatter } from './model-front-matter.ts';

/** What a model card is written from. */
export type ModelCardInput = {
  /** `owner/name` on the Hub. */
  readonly repository: string;
  readonly version: string;
  readonly date: string;
  /** Everything that only a person can say: each answer that is missing is an issue. */
  readonly answers: unknown;
  /** The runs that the scores were read from. */
  readonly artefacts: readonly NamedDigest[];
  /** The files of the model. */
  readonly weights: readonly NamedDigest[];
};

/**
 * Writes the card of a trained model, the README of its repository: figures name the file that they were read from.
 *
 * @example
 * ```ts
 * const input = { repository: 'ferries/judge', version: '1.0.0', date: '2026-05-04', artefacts: [], weights: [] };
 * const { issues } = modelCard({ ...input, answers: { title: 'Judge' } });
 * issues.find(({ path }) => path === 'answers.limits').message // => 'not answered: What are its known limits?'
 * ```
 */
export function modelCard(input: ModelCardInput): Parsed<string> {
  const read = parseModelAnswers(input.answers);
  const issues = read.ok ? checkModel(read.value, input) : read.issues;
  if (!read.ok || issues.length > 0) {
    return {
      ok: false,
      issues: issues.map((issue) => ({ ...issue, path: `answers.${issue.path}` })),
    };
  }
  const card = `---\n${modelFrontMatter(read.value, input)}---\n\n${bodyOf(read.value, input)}`;
  return { ok: true, value: card };
}

function bodyOf(answers: ModelAnswers, input: ModelCardInput): string {
  const sections: readonly (readonly [title: string, text: string])[] = [
    ['Use', blockText(answers.usage)],
    ['Meant for', markdownList(answers.intendedUses)],
    ['Not meant for', markdownList(answers.outOfScopeUses)],
    ['Training data', references(answers.trainedOn)],
    ['Training', blockText(answers.training)],
    ['Evaluation data', references(answers.evaluatedOn)],
    ['Evaluation', `${blockText(answers.evaluation)}\n\n${baselineTable(answers.scores)}`],
    ['Known limits', markdownList(answers.limits)],
    ['Biases and risks', blockText(answers.biases)],
    ['Ethics', blockText(answers.ethics)],
    ['Maintenance', blockText(answers.maintenance)],
    ['Files', weightTable(input.weights)],
  ];
  return `# ${inlineText(answers.title)}

${blockText(answers.description)}

${markdownTable(['fact', 'value'], factsOf(answers, input))}

${sections.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}
`;
}

function factsOf(answers: ModelAnswers, { version, date }: ModelCardInput): string[][] {
  const bases = answers.baseModels.map(
    ({ repository, revision }) => `${repository} at ${revision}`,
  );
  return [
    ['version', inlineText(`${version}, ${date}`)],
    ['licence', inlineText(licenceName(answers.licence))],
    ['languages', inlineText(answers.languages.join(', '))],
    ['authors', inlineText(authorNames(answers).join(', '))],
    [
      'contact',
      inlineText(answers.contacts.map(({ name, address }) => `${name}, ${address}`).join('; ')),
    ],
    ['made from', inlineText(bases.join('; ')) || 'no other model'],
  ];
}

function references(data: readonly DataReference[]): string {
  return markdownTable(
    ['data set', 'revision', 'splits'],
    data.map(({ repository, revision, splits }) => [
      code(repository),
      code(revision),
      splits.map(code).join(', '),
    ]),
  );
}

function weightTable(weights: readonly NamedDigest[]): string {
  if (weights.length === 0) return 'No files of the model are listed.';
  return markdownTable(
    ['file', 'digest'],
    weights.map(({ name, digest }) => [code(name), code(digest)]),
  );
}

function checkModel(
  { scores, evaluatedOn, licence }: ModelAnswers,
  input: ModelCardInput,
): Issue[] {
  const splits = evaluatedOn.flatMap((data) => data.splits);
  const wrong = scores.flatMap(({ artefact, split }, index) => {
    const isKnown = input.artefacts.some(
      ({ name, digest }) => name === artefact.name && digest === artefact.digest,
    );
    return [
      ...(isKnown
        ? []
        : [
            {
              code: 'figure_without_artefact',
              path: `scores[${index}].artefact`,
              message: 'no artefact has this name and digest',
            },
          ]),
      ...(splits.includes(split)
        ? []
        : [
            {
              code: 'unknown_split',
              path: `scores[${index}].split`,
              message: 'no data set of the evaluation has this split',
            },
          ]),
    ];
  });
  if (licence.id !== 'other' || licence.name !== undefined) return wrong;
  const message = 'not answered: What is the licence called?';
  return [...wrong, { code: 'missing_answer', path: 'licence.name', message }];
}
