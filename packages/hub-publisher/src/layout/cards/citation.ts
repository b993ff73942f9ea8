import type { Author } from '../answers/release-answers.ts';
import { licenceAddress, spdxOf } from '../licences/licence-text.ts';
import { writeYaml } from '../markdown/write-yaml.ts';
import { addressOf, type ReleaseDraft } from '../release-draft.ts';
import { oneLine } from './front-matter.ts';

/** The Citation File Format, which reference managers and repositories read. */
export function citationFile(draft: ReleaseDraft): string {
  const { answers, input } = draft;
  return writeYaml({
    'cff-version': '1.2.0',
    message: 'If you use this data set, please cite it as below.',
    type: 'dataset',
    title: oneLine(answers.title),
    abstract: oneLine(answers.description),
    authors: answers.authors.map(citedAuthor),
    version: input.version,
    'date-released': input.date,
    ...licenceOf(draft),
    ...(answers.doi === undefined ? {} : { doi: answers.doi }),
    url: addressOf(draft),
    ...(answers.tags.length === 0 ? {} : { keywords: answers.tags }),
  });
}

/** The same as a BibTeX entry. */
export function bibtexEntry(draft: ReleaseDraft): string {
  const { answers, input } = draft;
  const fields = [
    ['author', answers.authors.map(bibtexAuthor).join(' and ')],
    ['title', bibtexText(answers.title)],
    ['year', input.date.slice(0, 4)],
    ['version', bibtexText(input.version)],
    ['url', addressOf(draft)],
    ...(answers.doi === undefined ? [] : [['doi', bibtexText(answers.doi)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${input.name}-${input.version},\n${lines.join(',\n')}\n}`;
}

function licenceOf({ answers: { licence } }: ReleaseDraft): Record<string, string> {
  const license = spdxOf(licence.id);
  const address = licenceAddress(licence);
  if (license !== undefined) return { license };
  return address === undefined ? {} : { 'license-url': address };
}

function citedAuthor(author: Author): Record<string, string> {
  if ('name' in author) return { name: oneLine(author.name) };
  const { given, family, affiliation, orcid } = author;
  return {
    'family-names': oneLine(family),
    'given-names': oneLine(given),
    ...(affiliation === undefined ? {} : { affiliation: oneLine(affiliation) }),
    ...(orcid === undefined ? {} : { orcid: `https://orcid.org/${orcid}` }),
  };
}

// In braces a body's name is one word, so that it is not sorted under its last.
function bibtexAuthor(author: Author): string {
  return 'name' in author
    ? `{${bibtexText(author.name)}}`
    : `${bibtexText(author.given)} ${bibtexText(author.family)}`;
}

function bibtexText(text: string): string {
  return oneLine(text)
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_~^]/g, '\\$&');
}
