function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Verbs whose past form has no `-ed`, as they stand in business mail. */
export const irregularPast = words(
  'became began bought broke brought built came chose cut did drew drove fell felt found gave got grew had heard held hit kept knew laid led left lent let lost made meant met paid put quit ran rang read rebuilt rewrote rose said sat saw sent set shed shook shrank shut sold sought spent spoke split spread spun stood struck stuck swore taught thought threw told took tore understood undertook was went were won withdrew woke wore wrote outgrew overran oversaw rethought resold sank shot slid slipped spelt stole swung undid upset wound froze bore bound dealt dug fed fought flew forbade forgot forgave hung hid hurt leapt learnt lit mistook overcame proved rid rode shone sped spilt sprang strove swept swam taken been done gone given grown written spoken chosen broken driven fallen known seen shown thrown withdrawn frozen begun come become run begot risen',
);

/** Words that end like a past form and are none, or stand before a noun more often than after a subject. */
export const notPast = words(
  'need feed seed speed indeed red bed hundred embed exceed proceed succeed shed unrelated named planned fixed limited unneeded dated trusted detailed related so-called breed weed',
);

export const auxiliaries = words(
  'am is are was were be been being has have had having do does did will would can could may might must shall should',
);
export const modals = words('will would can could may might must shall should');

/** Words that leave open whether something is so, or say how things often are instead of how this one is. */
export const hedges = words(
  'may might could would perhaps possibly probably maybe seem seems seemed appear appears appeared likely unlikely apparently presumably often usually typically sometimes commonly generally normally tend tends rarely occasionally frequently suspect suspects guess assume wonder imagine believe think possible impression suggests suggest hint hints hope expect rumour rumours rumor rumors unconfirmed faint unsure looks sounds should potentially conceivably arguably ordinarily',
);

export const negations = words(
  'not no never nor neither without nothing nobody none hardly nowhere cannot unable barely',
);

/** They begin a clause whose truth is left open. */
export const conditionals = words('if unless whether suppose supposing assuming provided lest');

/** They begin a clause that is taken to be so. */
export const subordinators = words(
  'since because when while after before although though until till once as that which who whose whom where why how what so but than whereas now',
);

/** They begin a clause where a subject or a verb follows. */
export const coordinators = words('and or nor yet then plus');

export const prepositions = words(
  'about above across opposite after against along among around at before behind below beside between beyond by down during for from in inside into like near of off on onto out over past per since through to toward towards under until up upon via with within without against despite except given following regarding concerning',
);

export const determiners = words(
  'a an the this that these those my our your his her its their each every both all some any no another such what which whose',
);

const pronouns = words(
  'i we you he she it they me us him her them mine ours yours his hers theirs myself ourselves yourself yourselves himself herself itself themselves one ones someone somebody something everyone everybody everything anyone anybody anything nobody nothing who whom whose which what that this these those there here',
);

/** They begin a question, or a clause that could be one. */
export const questionWords = words('who whom whose which what when where why how');

const functionWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...hedges,
  ...negations,
  ...conditionals,
  ...subordinators,
  ...coordinators,
  ...prepositions,
  ...determiners,
  ...pronouns,
]);

/** Whether a word is grammar and says nothing by itself. */
export function isFunctionWord(text: string): boolean {
  return functionWords.has(text);
}
