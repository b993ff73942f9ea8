/** One question that a data set has to answer before anyone may rely on it. */
export type DatasheetQuestion = { readonly id: string; readonly question: string };

/** One of the seven parts of a data set's life. */
export type DatasheetSection = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly DatasheetQuestion[];
};

/**
 * Every question of Gebru et al., "Datasheets for Datasets" (2021), in the order of its seven sections and in our words.
 *
 * @example
 * ```ts
 * datasheetSections.map(({ id }) => id)
 * // => ['motivation', 'composition', 'collection', 'preprocessing', 'uses', 'distribution', 'maintenance']
 * datasheetSections.flatMap(({ questions }) => questions).length // => 57
 * ```
 */
export const datasheetSections: readonly DatasheetSection[] = [
  {
    id: 'motivation',
    title: 'Motivation',
    questions: [
      { id: 'motivation.purpose', question: 'For which task or gap was the data set made?' },
      { id: 'motivation.creators', question: 'Who made it, and on behalf of whom?' },
      { id: 'motivation.funding', question: 'Who paid for it?' },
      { id: 'motivation.comments', question: 'Is there more to say about why it exists?' },
    ],
  },
  {
    id: 'composition',
    title: 'Composition',
    questions: [
      {
        id: 'composition.instances',
        question: 'What does a row stand for, and is there more than one kind of row?',
      },
      { id: 'composition.counts', question: 'How many rows of each kind are there?' },
      {
        id: 'composition.sample',
        question: 'Are these all possible rows or a sample, and how representative is it?',
      },
      { id: 'composition.content', question: 'What does a row consist of, raw data or features?' },
      { id: 'composition.labels', question: 'Does a row have a label or target?' },
      { id: 'composition.missing', question: 'Which information is missing from rows, and why?' },
      { id: 'composition.relations', question: 'Which relations between rows are made explicit?' },
      { id: 'composition.splits', question: 'Which splits are recommended, and why these?' },
      { id: 'composition.errors', question: 'Which errors, noise or redundancies does it have?' },
      {
        id: 'composition.external',
        question: 'Does it stand alone or depend on outside resources, and will those last?',
      },
      { id: 'composition.confidential', question: 'Does it hold anything confidential?' },
      {
        id: 'composition.offensive',
        question: 'Could its content offend, insult, threaten or distress someone?',
      },
      {
        id: 'composition.subpopulations',
        question: 'Which groups of people does it identify, and how are they distributed?',
      },
      {
        id: 'composition.identifiable',
        question: 'Can a person be identified, directly or together with other data?',
      },
      { id: 'composition.sensitive', question: 'Does it hold sensitive facts about people?' },
      { id: 'composition.comments', question: 'Is there more to say about what it holds?' },
    ],
  },
  {
    id: 'collection',
    title: 'Collection process',
    questions: [
      {
        id: 'collection.acquisition',
        question:
          'How was each row obtained: observed, reported, derived or written, and was it checked?',
      },
      {
        id: 'collection.mechanisms',
        question: 'With which tools and procedures, and how were these validated?',
      },
      { id: 'collection.sampling', question: 'If it is a sample, how was it drawn?' },
      {
        id: 'collection.workers',
        question: 'Who took part in the collection, and how were they paid?',
      },
      {
        id: 'collection.timeframe',
        question:
          'Over which time was it collected, and does that match the time of what it describes?',
      },
      { id: 'collection.ethics', question: 'Was there an ethical review, and what came of it?' },
      {
        id: 'collection.source',
        question: 'Did the data come from the people concerned or from third parties?',
      },
      { id: 'collection.notice', question: 'Were these people told, and how?' },
      { id: 'collection.consent', question: 'Did they agree, and to what exactly?' },
      { id: 'collection.revocation', question: 'How can they take their consent back?' },
      {
        id: 'collection.impact',
        question: 'Was the effect on them assessed, and with which outcome?',
      },
      { id: 'collection.comments', question: 'Is there more to say about the collection?' },
    ],
  },
  {
    id: 'preprocessing',
    title: 'Preprocessing, cleaning and labelling',
    questions: [
      {
        id: 'preprocessing.steps',
        question: 'What was preprocessed, cleaned or labelled, and how?',
      },
      { id: 'preprocessing.raw', question: 'Is the raw data kept, and where?' },
      { id: 'preprocessing.software', question: 'Is the software that did it available?' },
      { id: 'preprocessing.comments', question: 'Is there more to say about the preparation?' },
    ],
  },
  {
    id: 'uses',
    title: 'Uses',
    questions: [
      { id: 'uses.past', question: 'For what was it used already?' },
      { id: 'uses.list', question: 'Where are the papers and systems listed that use it?' },
      { id: 'uses.other', question: 'For what else could it be used?' },
      {
        id: 'uses.impact',
        question: 'What in its making may harm or hinder later uses, and how can that be lessened?',
      },
      { id: 'uses.unsuitable', question: 'For what should it not be used?' },
      { id: 'uses.comments', question: 'Is there more to say about its uses?' },
    ],
  },
  {
    id: 'distribution',
    title: 'Distribution',
    questions: [
      {
        id: 'distribution.parties',
        question: 'Will it be given to anyone outside the body that made it?',
      },
      {
        id: 'distribution.means',
        question: 'How is it distributed, and has it a persistent identifier?',
      },
      { id: 'distribution.date', question: 'From when?' },
      { id: 'distribution.licence', question: 'Under which licence or terms of use?' },
      { id: 'distribution.thirdParties', question: 'Which rights of third parties limit its use?' },
      { id: 'distribution.exports', question: 'Which export controls or other regulations apply?' },
      { id: 'distribution.comments', question: 'Is there more to say about its distribution?' },
    ],
  },
  {
    id: 'maintenance',
    title: 'Maintenance',
    questions: [
      { id: 'maintenance.maintainer', question: 'Who hosts and maintains it?' },
      { id: 'maintenance.contact', question: 'How can its maintainer be reached?' },
      { id: 'maintenance.erratum', question: 'Is there a list of errors?' },
      {
        id: 'maintenance.updates',
        question: 'Will it be updated, how often, by whom, and who will be told?',
      },
      {
        id: 'maintenance.retention',
        question: 'Are there limits on how long data about people may be kept?',
      },
      { id: 'maintenance.versions', question: 'Do older versions stay available?' },
      {
        id: 'maintenance.contributions',
        question: 'How can others extend or correct it, and how is that checked?',
      },
      { id: 'maintenance.comments', question: 'Is there more to say about its maintenance?' },
    ],
  },
];
