import { type Issue, releasePathSchema } from '@tenacious-bench/schema';
import { isAnswer } from './answers/answer.ts';
import type { Score } from './answers/release-answers.ts';
import { licenceText } from './licences/licence-text.ts';
import { openSplits, type ReleaseDraft, sealedSplits } from './release-draft.ts';
import { releaseFileOf } from './tree-file.ts';

/** What no schema sees: how the answers, the splits and the files fit together. */
export function checkReleaseInput(draft: ReleaseDraft): readonly Issue[] {
  return [
    ...namesAndDates(draft),
    ...splitIssues(draft),
    ...fileIssues(draft),
    ...answerIssues(draft),
    ...draft.answers.baselines.flatMap((score, index) => scoreIssues(score, index, draft)),
  ];
}

function namesAndDates({ input }: ReleaseDraft): readonly Issue[] {
  return [
    issueIf(!/^[\w.-]+\/[\w.-]+$/.test(input.repository), {
      code: 'invalid_format',
      path: 'repository',
      message: 'expected owner/name',
    }),
    issueIf(!/^\d{4}-\d{2}-\d{2}$/.test(input.date), {
      code: 'invalid_format',
      path: 'date',
      message: 'expected a day such as 2026-05-04',
    }),
    issueIf(!isAnswer(input.canary) || /[\p{Cc}`]/u.test(input.canary), {
      code: 'invalid_format',
      path: 'canary',
      message: 'expected one line of text that can be searched for',
    }),
    issueIf(
      input.history.some(({ version }) => version === input.version),
      {
        code: 'version_exists',
        path: 'version',
        message: 'this version was released before: a release is never changed',
      },
    ),
  ].flat();
}

function splitIssues(draft: ReleaseDraft): readonly Issue[] {
  const { splits } = draft;
  const names = splits.map(({ name }) => name.toLowerCase());
  return [
    ...openSplits(draft).flatMap(({ name, rows }) => [
      ...issueIf(!/^\w+(?:\.\w+)*$/.test(name), {
        code: 'split_name',
        path: `splits.${name}`,
        message:
          'an open split is named in letters, digits, _ and single dots: loaders read no other',
      }),
      ...issueIf(rows === 0, {
        code: 'empty_split',
        path: `splits.${name}`,
        message: 'an open split without rows',
      }),
    ]),
    ...issueIf(openSplits(draft).length === 0, {
      code: 'empty_release',
      path: 'splits',
      message: 'no split is open: there would be nothing to load',
    }),
    ...issueIf(new Set(names).size < names.length, {
      code: 'duplicate_split',
      path: 'splits',
      message: 'two splits have one name',
    }),
  ];
}

function fileIssues(draft: ReleaseDraft): readonly Issue[] {
  const { attachments = [] } = draft.input;
  const paths = draft.files.map(({ path }) => path.toLowerCase());
  const misplaced = [
    ...sealedSplits(draft).flatMap(({ files }) =>
      files.filter((path) => !path.startsWith('sealed/')),
    ),
    ...attachments.map(({ path }) => path).filter((path) => !path.startsWith('provenance/')),
  ];
  const unfit = draft.files.filter(({ path }) => !releasePathSchema.safeParse(path).success);
  return [
    ...unfit.map(({ path }) => ({
      code: 'invalid_path',
      path,
      message:
        'a path is relative, of letters, digits and . _ - with forward slashes, without dot files',
    })),
    ...misplaced.map((path) => ({
      code: 'misplaced_file',
      path,
      message: 'sealed files stand under sealed/, attachments under provenance/',
    })),
    ...issueIf(new Set([...paths, 'provenance/manifest.json']).size <= paths.length, {
      code: 'path_clash',
      path: 'files',
      message: 'two files have one path, or paths that differ in case alone',
    }),
  ];
}

function answerIssues(draft: ReleaseDraft): readonly Issue[] {
  const { licence, sealedEvaluation } = draft.answers;
  return [
    issueIf(sealedSplits(draft).length > 0 && sealedEvaluation === undefined, {
      code: 'missing_answer',
      path: 'answers.sealedEvaluation',
      message: 'not answered: How is a system evaluated on the sealed split?',
    }),
    issueIf(licence.id === 'other' && licence.name === undefined, {
      code: 'missing_answer',
      path: 'answers.licence.name',
      message: 'not answered: What is the licence called?',
    }),
    issueIf(licenceText(licence) === undefined, {
      code: 'missing_answer',
      path: 'answers.licence.text',
      message: 'not answered: What does the licence say? Only Apache 2.0 and CC BY 4.0 are known',
    }),
  ].flat();
}

function scoreIssues({ split, artefact }: Score, index: number, draft: ReleaseDraft): Issue[] {
  const path = `answers.baselines[${index}]`;
  const known = [
    ...draft.input.build.artefacts,
    ...draft.files.map(releaseFileOf).map(({ path: name, digest }) => ({ name, digest })),
  ];
  const isKnown = known.some(
    ({ name, digest }) => name === artefact.name && digest === artefact.digest,
  );
  return [
    ...issueIf(!draft.splits.some(({ name }) => name === split), {
      code: 'unknown_split',
      path: `${path}.split`,
      message: 'no split of this release has this name',
    }),
    ...issueIf(!isKnown, {
      code: 'figure_without_artefact',
      path: `${path}.artefact`,
      message:
        'neither a file of this release nor an artefact of its build has this name and digest',
    }),
  ];
}

function issueIf(isWrong: boolean, issue: Issue): Issue[] {
  return isWrong ? [issue] : [];
}
