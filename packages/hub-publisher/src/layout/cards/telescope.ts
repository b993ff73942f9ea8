import type { ReleaseAnswers } from '../answers/release-answers.ts';
import { licenceName } from '../licences/licence-text.ts';
import { markdownList } from '../markdown/markdown-list.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { blockText, code, inlineText } from '../markdown/markdown-text.ts';
import { openSplits, type ReleaseDraft, sealedSplits } from '../release-draft.ts';

/** The layer that is read in a minute: what it is, how much of it, and what not to do with it. */
export function telescope(draft: ReleaseDraft): string {
  const { answers } = draft;
  return `${blockText(answers.description)}

${markdownTable(['fact', 'value'], factsOf(draft))}

## Splits

${splitTable(draft)}

## Meant for

${markdownList(answers.intendedUses)}

## Not meant for

${markdownList(answers.outOfScopeUses)}

## Known limits

${markdownList(answers.limits)}`;
}

/** Each split: what may be read of it, and what is known of the rest. */
export function splitTable(draft: ReleaseDraft): string {
  return markdownTable(
    ['split', 'state', 'rows', 'families', 'where'],
    [
      ...openSplits(draft).map(({ name, rows, families, files }) => [
        code(name),
        'open',
        String(rows),
        String(families),
        placesOf(files),
      ]),
      ...sealedSplits(draft).map(({ name, rows, families, commitment }) => [
        code(name),
        'sealed',
        String(rows),
        String(families),
        `commitment ${code(commitment)}`,
      ]),
    ],
  );
}

/** Names of authors, in their order. */
export function authorNames({ authors }: Pick<ReleaseAnswers, 'authors'>): readonly string[] {
  return authors.map((author) =>
    'name' in author ? author.name : `${author.given} ${author.family}`,
  );
}

// A hundred shards would bury the rest of the card; the manifest names each of them.
function placesOf(files: readonly string[]): string {
  if (files.length <= 2) return files.map(code).join(', ');
  return `${files.length} files, ${code(files[0] ?? '')} the first`;
}

function factsOf({ input, answers }: ReleaseDraft): readonly (readonly string[])[] {
  const { policy } = input;
  const contamination = input.reports?.contamination;
  return [
    ['version', `${inlineText(input.version)}, ${inlineText(input.date)}`],
    ['licence', inlineText(licenceName(answers.licence))],
    ['languages', answers.languages.map(inlineText).join(', ')],
    ['authors', authorNames(answers).map(inlineText).join(', ')],
    [
      'contact',
      answers.contacts.map(({ name, address }) => inlineText(`${name}, ${address}`)).join('; '),
    ],
    ['policy', `${inlineText(`${policy.id} ${policy.version}`)}, ${code(policy.digest)}`],
    ...(contamination
      ? [
          [
            'contamination',
            `${inlineText(contamination.verdict)}, ${code('provenance/contamination.json')}`,
          ],
        ]
      : []),
  ];
}
