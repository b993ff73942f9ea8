const resource =
  'page|pages|note|notes|guide|checklist|recording|transcript|copy|link|article|summary|template|outline|sheet|version|write|walkthrough|material|report|post|talk|list';
const speak =
  'write|call|ring|mail|email|ask|check|return|close|leave|stop|drop|reach|pass|introduce|connect|wait|report|confirm|send|share|come|bring|follow|keep|hold|look|explain|answer|contact|talk|speak|join|take|be|have|get|enclose|attach|add|forward|mail|put|do|dial|meet|see';
const contact =
  'read|find|reach|watch|use|try|take|pick|write|call|ring|book|say|tell|answer|reply|ask|choose|decide|get|have|forward|keep|skip|move|cancel|decline';

const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|evening|morning|afternoon|noon';

/** Words that stand for whoever has to do with a next step. */
export const nextStepGroups = {
  days,
  party: 'i|we|us|me|our|my|you|your|lead|colleague',
};

/** Statements that lead on: a promise to come back, something to read, an offer to talk. */
export const offerWordings: readonly string[] = [
  `i|we will|shall ..2 ${speak}`,
  `lead|colleague|person|human|director|manager will|can|would|could|is ..3 ${speak}`,
  'i|we have ..1 passed|forwarded|asked|told|sent|noted|booked|closed|copied',
  'i|we can|could|may|would ..1 send|share|introduce|connect|show|walk|put|explain|speak|talk|call|arrange|say|write',
  'glad|happy|pleased|delighted to ..1 help|send|share|talk|explain|answer|show|introduce|connect|put|walk|speak|meet|hear|discuss',
  'i|we enclose|attach|add|forward|send|pass|need|await',
  'next step',
  `{time}|${days} ..9 <party>`,
  `<party> ..9 {time}|${days}`,
  'on its|their|the way',
  'reach|reaches|await|awaits you|your',
  'is|are yours',
  'is|are|comes|come ..3 attached|enclosed|below',
  'for the asking',
  `and will ..2 ${speak}`,
  'call|meeting|invitation|invite|appointment|visit|session ..5 {time}|{future}|<days>',
  'all|what|only ..2 i|we need|want|lack|miss|ask',
  `${resource} ..4 is|are|can|stays|stay ..2 here|below|yours|ready|there|free|available|open|public|up|online|at|under|attached|be|for`,
  `here|below is|are|you`,
  `we|i have|keep|wrote|put|collected|made|published ..4 ${resource} ..6 you|your|below|here|ready|if|whenever`,
  `a|one page|${resource} ..6 if|whenever you|that|it`,
  `{recipient} can|may|could|might|will|would|are ..2 ${contact}|welcome|free`,
  'anybody|anyone|everybody|everyone is|can ..1 welcome|join|read|use',
  '^ please? use|read|keep|watch|take|see|try it|this|them|as|what|whatever|a|the|your',
  '^ have a look|read|think',
  'open|free|available|around on|at|until|from|between|this|next|most|any|every {date}|{time}|{future}|monday|tuesday|wednesday|thursday|friday|week|day|morning|afternoon',
  'whenever|wherever you|it|that|suits',
  'whichever|whatever|either ..6 least|suits|easiest|easier|best|better|simplest|like|prefer|fits|pleases',
  'any time',
  'pick|choose ..1 whichever|whatever|any|either',
  'any|either ..3 will|would do',
  'at your ..1 disposal|service|convenience',
  'be|get|keep in touch|contact',
  'from you|me|us again|when|if|once|after|before',
];

/** Statements that there is something to read: an offer where they are the last word, and else what it rests on. */
export const mentionWordings: readonly string[] = [
  `we|i have|keep|wrote|put|collected|made|published ..4 ${resource}`,
];

/** Statements that let the reader go. */
export const releaseWordings: readonly string[] = [
  'no|nothing|neither|without|never|not ..2 reply|replies|answer|answers|answering|response|respond|obligation|hurry|rush|pressure|harm|offence|chase|chasing|bother|prepare|explanation|follow',
  'no need to|for',
  'need not',
  'not need|have to',
  'nothing|no|none ..3 needed|expected|required|owed|necessary',
  'nothing ..1 to do|answer|decide|sign|prepare|buy|add',
  `i|we will? not ..2 write|call|mail|email|contact|chase|follow|come|ring|trouble|disturb|return|push|insist|ask|bother`,
  '{recipient} will not hear',
  'silence|ignore|disregard|delete|decline|unsubscribe|reply|replies|respond|otherwise',
  'no|nothing more|else|further ..2 from|of me|us',
  'last|only ..2 from me|us',
  'last|only message|mail|note|letter|email',
  'your call|pick|choice',
  'up to you',
  'you know where',
  'feel free',
  'a|an|one ..2 word|line|note|mail|yes|no ..6 enough|do|does|plenty|suffices|stops|fine|welcome|too|answer',
  'a|one ..1 yes|no|name|number|day|time is|are ..2 all|enough|plenty|fine|good',
  'if not|none|neither|so|either|yes|no $',
];

/** Statements that end an exchange in which the reader has written: `I wish you five good hires.` */
export const farewellWordings: readonly string[] = [
  'wish|wishing you|your',
  'luck|enjoy',
  'all the best',
  'settles it|that|this|the',
  '^ done',
  'sorry about|for',
  'i|we leave|close|drop it|this|that|the|you',
  'thank|thanks you? for ..1 telling|saying|clear|candid|frank|honest|plain|candour',
];

/** Words with which a sentence that holds under a condition lets its reader go: `If the search is done, I am glad.` */
export const lettingGo: ReadonlySet<string> = new Set(
  'glad pleased happy fine luck enjoy leave let drop stop forget wish best sorry understand understood bin skip pass rest quiet congratulations thanks thank hats better envy name say tell write answer word line decline yours know ask suits works bother mind worry welcome'.split(
    ' ',
  ),
);

/** What an ask or an offer is about: something to read, or a time to talk. */
export const offeredThings: ReadonlySet<string> = new Set(
  `${resource}|call|conversation|meeting|minutes|talk|speak|introduction|introduce|walk`.split('|'),
);
