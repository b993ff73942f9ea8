import {
  datasheetSections,
  parseReleaseAnswers,
  releaseAnswersSchema,
  responsibleAiQuestions,
} from '@tenacious-bench/hub-publisher';

/** Every question that a release needs answered, as YAML for a person to fill in. */
export function answersForm(): string {
  const fields = Object.keys(releaseAnswersSchema.shape).filter((field) => !groups.includes(field));
  return [
    '# What only a person can say of the data set. Nothing is built while a question is open.',
    '',
    ...fields.flatMap((field) => [...entry(field), '']),
    '# The datasheet, in seven sections.',
    'datasheet:',
    ...datasheetSections.flatMap(({ title, questions }) => [
      '',
      `  # ${title}`,
      ...questions.flatMap(({ id, question }) => asked(question, `  ${id}`)),
    ]),
    '',
    '# For the responsible use of artificial intelligence.',
    'responsibleAi:',
    ...Object.entries(responsibleAiQuestions).flatMap(([field, question]) =>
      asked(question, `  ${field}`),
    ),
    '',
  ].join('\n');
}

const groups = ['datasheet', 'responsibleAi'];

/** Fields that are not one text. */
const forms: Readonly<Record<string, readonly string[]>> = {
  languages: ['# Which languages is it in? Codes: [en, de-AT]', 'languages: []'],
  tags: ['# By which words is it found? [ferries]', 'tags: []'],
  taskCategories: ['# Which tasks of the Hub is it for? [text-generation]', 'taskCategories: []'],
  licence: [
    '# Which licence? A name of the Hub, such as cc-by-4.0 or apache-2.0; any other needs its text, and "other" a name.',
    'licence: { id: "" }',
  ],
  authors: ['# Who made it? [{ given: Ada, family: Strand }, { name: A Body }]', 'authors: []'],
  contacts: ['# Who answers questions? [{ name: Ada Strand, address: … }]', 'contacts: []'],
  doi: ['# Has it a DOI?', '# doi: 10.1234/abc'],
  collected: [
    '# When was the data collected? Days, such as 2025-06-01',
    'collected: { from: "", until: "" }',
  ],
  limits: ['# What are its known limits? One or more texts.', 'limits: []'],
  intendedUses: ['# What is it meant for? One or more texts.', 'intendedUses: []'],
  outOfScopeUses: ['# What is it not meant for? One or more texts.', 'outOfScopeUses: []'],
  sealedEvaluation: [
    '# How is a system evaluated on the sealed split? Needed as soon as a split is sealed.',
    '# sealedEvaluation: ""',
  ],
  decisions: [
    '# Which decisions made it what it is? [{ decision: …, because: …, insteadOf: … }]',
    'decisions: []',
  ],
  baselines: [
    '# Which systems were scored? Each figure names the file that it was read from:',
    '# [{ system: …, split: dev, metric: …, value: 0.5, interval: [0.4, 0.6], artefact: { name: …, digest: "sha256:…" } }]',
    'baselines: []',
  ],
  gate: [
    '# What does a reader of a gated repository agree to, and what else is asked?',
    '# gate: { prompt: …, fields: { Name: text } }',
  ],
};

function entry(field: string): readonly string[] {
  return forms[field] ?? asked(questionOf(field), field);
}

function asked(question: string, field: string): string[] {
  const indent = /^ */.exec(field)?.[0] ?? '';
  return [`${indent}# ${question}`, `${field}: ""`];
}

// The reader of answers knows the question of each that is missing.
function questionOf(field: string): string {
  const parsed = parseReleaseAnswers({});
  const issue = parsed.ok ? undefined : parsed.issues.find(({ path }) => path === field);
  return issue?.message.replace(/^not answered: /, '') ?? field;
}
