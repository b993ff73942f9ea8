import type { Author, ReleaseAnswers } from '../answers/release-answers.ts';
import { bibtexEntry } from '../cards/citation.ts';
import { oneLine } from '../cards/front-matter.ts';
import { licenceAddress, licenceName } from '../licences/licence-text.ts';
import { addressOf, type ReleaseDraft } from '../release-draft.ts';
import { croissantContext } from './croissant-context.ts';
import { distributionOf } from './distribution.ts';
import { recordSets } from './record-sets.ts';

/** The data set as Croissant 1.1: each file by its digest, each open split as a table, sealed files as bytes alone. */
export function croissant(draft: ReleaseDraft): string {
  const { answers, input } = draft;
  const document = {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
    name: input.name,
    alternateName: oneLine(answers.title),
    description: answers.description,
    version: input.version,
    datePublished: input.date,
    license: licenceAddress(answers.licence) ?? licenceName(answers.licence),
    url: addressOf(draft),
    creator: answers.authors.map(creatorOf),
    inLanguage: answers.languages,
    keywords: answers.tags,
    citeAs: bibtexEntry(draft),
    isLiveDataset: false,
    disambiguatingDescription: `Canary: ${input.canary}`,
    ...(answers.doi === undefined ? {} : { identifier: `https://doi.org/${answers.doi}` }),
    ...responsibleAi(answers),
    'prov:wasDerivedFrom': input.build.inputs.map(({ name, digest }) => ({
      '@type': 'prov:Entity',
      name,
      identifier: digest,
    })),
    distribution: distributionOf(draft),
    recordSet: recordSets(draft),
  };
  // A page may hold this text inside a script element, which authored text must not be able to end.
  return `${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function responsibleAi({ responsibleAi: fields, ...answers }: ReleaseAnswers): object {
  const authored = Object.entries(fields).map(([name, text]) => [`rai:${name}`, text]);
  return {
    ...Object.fromEntries(authored.sort(([left = ''], [right = '']) => (left < right ? -1 : 1))),
    'rai:dataCollection': answers.collection,
    'rai:dataCollectionTimeframe': [answers.collected.from, answers.collected.until],
    'rai:dataLimitations': answers.limits,
    'rai:dataUseCases': answers.intendedUses,
    'rai:dataReleaseMaintenancePlan': answers.maintenance,
  };
}

function creatorOf(author: Author): object {
  if ('name' in author) return { '@type': 'sc:Organization', name: author.name };
  const { given, family, orcid } = author;
  const identity = orcid === undefined ? {} : { '@id': `https://orcid.org/${orcid}` };
  return {
    '@type': 'sc:Person',
    ...identity,
    name: `${given} ${family}`,
    givenName: given,
    familyName: family,
  };
}
