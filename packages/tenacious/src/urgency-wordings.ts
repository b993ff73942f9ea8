/** Set phrases of pressure, found in any spelling. */
export const urgencyPhrases: readonly string[] = [
  'act now',
  'act fast',
  'before it is too late',
  "before it's too late",
  'offer ends',
  'offer expires',
  'spots left',
  'slots left',
  'places left',
  'limited spots',
  'limited slots',
  'limited availability',
  'time is running out',
  'sign by',
  'signs by',
  'signed by',
];

/** Whoever signs is no deadline. */
export const innocentSignatures: readonly string[] = [
  'signed by our',
  'signed by us',
  'signed by the',
  'signed by a',
  'signed by both',
  'signed by your',
  'signed by me',
];

/** Words that go by one name in the wordings about pressure of time. */
export const urgencyGroups: Readonly<Record<string, string>> = {
  answer:
    'answer|reply|response|word|decision|confirmation|approval|signature|nod|commitment|verdict|acceptance|agreement|yes|order|paperwork|ok|okay',
  decide:
    'answer|reply|respond|decide|confirm|sign|countersign|commit|approve|accept|agree|choose|settle|conclude|finalise|finalize|react|act',
  settled:
    'settled|decided|answered|agreed|confirmed|signed|closed|approved|arranged|concluded|resolved|finalised|finalized|accepted|claimed|said|known|clear|chosen|fixed',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|today|tomorrow|noon|midday|midnight|week|weekend|month|quarter|fortnight|eod|cob|evening|morning|afternoon',
  until: 'by|before|until|till|til|through',
  open: 'stand|stands|standing|hold|holds|valid|good|open|remain|remains|last|lasts|run|runs|available|alive|apply|applies',
  close:
    'close|closes|closing|expire|expires|expiring|lapse|lapses|end|ends|ending|withdrawn|shut|shuts|shutting|vanish|vanishes|over|gone|disappear|disappears|evaporate|evaporates|narrow|narrows|narrowing',
  offer:
    'offer|proposal|suggestion|terms|invitation|option|slot|reservation|window|door|chance|opportunity|possibility|arrangement|quote|moment',
  held: 'them|pair|two|both|these|those|engineers|engineer|people|team|him|her|capacity|place|slot|spot|offer|dates|three|seniors',
  leave:
    'go|goes|move|moves|leave|leaves|released|assigned|reassigned|given|offered|placed|promised|pass|passed',
  other: 'another|someone|somebody|elsewhere|other|others',
};

/** Days that are no pressure where the recipient named them. */
export const ownDays =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|week|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|tonight|evening|morning|weekend|spring|summer|autumn|winter|easter|christmas|deadline|window|expire|expires|ends|closes|runs';

/** What nobody says who presses, whatever else the sentence holds. */
export const unpressedWordings: readonly string[] = [
  'need|needs|needed|want|wants|require|requires no|nothing|neither',
  'no ..1 need|reason|point to|in <decide>|deciding',
  'if|should|when|whether ..6 too late',
  'nothing|little is|would|will ..1 be? lost|missed',
  'i|we ..2 promised|owe|owed ..2 <answer>',
  'nothing|nobody|none ..2 needs|need|wants|expects|requires|asks|waits|awaits|expecting|waiting',
  'nothing to <decide>',
  'not ..1 something|anything ..1 that? i|we ..1 ask|want|need|expect|wait',
  'you|they|she|he|who ..1 need|needs|needed|want|wants|wanted|require|expect|expected ..1 a|an|my|our|the|some ..1 answer|reply|response|word ..1 today|tomorrow|now|soon|this|before|quickly',
  'deadline ..1 is|was|stays ..1 yours|theirs|his|hers|not|known',
  'makes|make no ..1 difference',
  'nothing ..1 changes|changed|lost ..1 on|for|at|with our|us|me|my|here',
];

/** Where the same words put no pressure on anybody. */
export const urgencyUnless: readonly string[] = [
  ...unpressedWordings,
  '{recipient} ..1 tender|application|round|search|season|quarter|year|sprint|rfp|bid|campaign|consultation|call|advert|posting|sale|webinar|event|trial ..2 close|closes|closed|end|ends|ended|expires|runs',
  'whether|if now is|was',
  'release|night|last train',
  'no|without|not ..2 deadline|rush|hurry|pressure|urgency',
  'nothing ..4 expires|expire|lapses|closes',
  'i|we will|shall|can|could ..2 answer|reply|confirm|respond|decide|know|tell|send|write|let|come ..7 by|before|until|within|after',
  'i|we will|shall have ..2 answer|reply',
  'yes|answer|reply ..2 from me|us',
  'engineer|engineers ..9 by {day}',
  'i|we must|should|promised|owe to? answer|reply|confirm|respond',
  'you will|shall ..2 have|get|hear|receive|find',
  'our|my|his|her|their answer|reply|confirmation|response',
  'lead will|can|answers|replies|confirms',
  'you|your ..4 wrote|said|asked|mentioned|told|named|set|promised|gave|suggested|proposed|planned',
  'fine|welcome|enough|perfectly|equally|suits|whenever ..9 <until>|after|past|later ',
  'after|past|later ..6 fine|enough|suits|well|welcome',
  'start|starts|begin|begins|starting|free|available|join|joins|arrive|hand|leave|rota|sprint|usually|often|webinar ..9 <until>|after|in',
  '<until>|after ..3 {day} ..4 you usually|often',
  'i am|was away|out|off|back',
  'keep|keeps until ..1 autumn|spring|summer|winter',
  'does|would|could|if|when|should {day}',
  '^ is {day}',
  'can|could|may wait',
  'minutes|call|speak|meet|talk|hour ..9 {day}',
  'not|nor|never|no ..4 press|push|hurry|rush|pressing|pushing|rushing|needed|required|expected|necessary',
  'i|we ..2 answer|reply within',
  'take your time',
];
