/** What fulfils an ask: time together, something handed over, a person, an answer, a yes to an offer, or to a list. */
export type AskStep =
  | 'meeting'
  | 'material'
  | 'person'
  | 'answer'
  | 'offer'
  | 'enrolment'
  | 'reply';

/** Verbs that ask for something when they stand in the imperative, with what they ask for. */
export const requestVerbs: ReadonlyMap<string, AskStep> = new Map([
  ...steps(
    'material',
    'send share forward list attach paste export upload give bring prepare fill complete copy drop provide submit supply collect gather write compile draft grant open record return sign countersign',
  ),
  ...steps(
    'person',
    'introduce connect point nominate loop cc ask have get invite add appoint pass refer hand put',
  ),
  ...steps(
    'answer',
    'tell let describe explain confirm pick choose name mark say state indicate rank estimate suggest propose show walk count decide check specify outline identify look review test',
  ),
  ...steps(
    'meeting',
    'call ring phone book meet join come schedule block reserve arrange visit set',
  ),
  ...steps('reply', 'reply answer respond'),
]);

/** Nouns of a meeting; a number of minutes or hours is one as well. */
export const meetingNouns = words(
  'call calls meeting meetings chat conversation visit session coffee lunch breakfast demo workshop walkthrough walk-through appointment interview half-hour quarter-hour catch-up talk introduction',
);

/** Words that settle when a meeting is, so that asking for them is asking for the meeting. */
export const meetingTimes = words(
  'day afternoon morning slot slots time times date monday tuesday wednesday thursday friday tomorrow week calendar suit suits suitable convenient o-clock hour',
);

/** Words with which a sentence puts off, lets go, or says how little is expected. */
export const exitVerbs = words(
  'ignore disregard forget enjoy feel leave treat take use keep bend skip delete excuse forgive thank consider read let throw stop',
);

/** Words that join a further request to one that was made. */
export const joiners = words('and then also plus please so kindly finally next first second third');

/** Words that mark a request as one more, whatever it is about. */
export const furtherWords = words(
  'also separate separately another besides moreover additionally too well meanwhile meantime second third further other',
);

/** Words that point back, so that what they stand in is about what was said before. */
export const backReferences = words('it that this those these them they either one so there');

/** Words of a request that do not say what it is about. */
export const framingWords = words(
  'would could can will shall may might should like want need help helps useful worth welcome please send share tell give take have make next week month today tomorrow interest interesting call minutes minute talk chat meeting short brief your yours with from about this that what which when where whether there them then than some still more much also into over only just even fine good enough time',
);

/** Verbs of questions in which the sender offers to hand something over. */
export const offerVerbs = words(
  'send share paste forward give show pass write put connect introduce attach leave drop',
);

/** Verbs and adjectives with which a question offers something to be accepted. */
export const offerWords = words('like want interest interested use useful welcome help worth');

/** Verbs that put the reader on a list, and what such a list is of. */
export const enrolVerbs = words('add include put subscribe enrol enroll register sign list');
export const enrolNouns = words(
  'newsletter newsletters letter list mailing digest round-up roundup round bulletin updates community programme program webinar event panel circle',
);

/** Words that announce a request before a colon. */
export const announcingWords = words(
  'ask question questions request requests favour favor favours know tell need needs help want wish asks things from',
);

/** Words of places and people that no request is about in particular. */
export const genericWords = words('any every supplier vendor anyone anybody somebody someone else');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function steps(step: AskStep, list: string): [string, AskStep][] {
  return list.split(' ').map((word) => [word, step]);
}
