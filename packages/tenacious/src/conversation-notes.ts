/** How an agent begins a note to whoever runs it, where it decided to write no message. */
export const operatorNotes: readonly string[] = [
  '^ no|zero ..2 message|mail|email|outreach|draft|reply|send|contact|touch|note $',
  '^ no ..2 message|mail|email|outreach|draft|reply|contact|touch|note ..2 to|for|sent|written|drafted|today|this|because|was|is|should|will|yet|possible|recommended|warranted',
  '^ not sending|writing|sent|written|drafted|contacting|contacted|drafting|replying|mailed|emailing|mailing|reaching|messaging|messaged',
  '^ nothing ..1 sent|written|drafted|went|goes|to|was|is|has|will',
  '^ held|holding|on ..1 back|hold|off',
  '^ withheld|withholding|skipped|skipping|abstain|abstaining|abstained|abstention|refrained|refraining|declined|declining|parked|parking|paused|stopped|passed|passing|refusing|refused',
  '^ i|we am|are|have|had|did|do|will|would|could|can|chose|decided|prefer|recommend|suggest|advise|propose|must ..4 not|no|against|abstain|abstaining|hold|holding|skip|skipping|nothing|refrain|stop|leave|decline ..3 write|writing|send|sending|sent|written|draft|drafted|drafting|contact|contacting|message|mail|email|this|back|outreach|here|reply',
  '^ i|we abstain|abstained|skipped|withheld|held|stopped|recommend|suggest|advise',
  '^ do not send|contact|write|mail|email|message|reply',
  '^ note|memo|message|report to|for ..2 operator|operators|team|reviewer|editor|desk|supervisor|sales|research|ops|campaign|queue|handler|whoever',
  '^ operator|internal note|message|memo|report',
  '^ recommendation|decision|outcome|result|status|action|verdict $ ..2 no|not|nothing|abstain|abstained|hold|held|skip|do',
  '^ can|unable|impossible ..3 write|draft|send|message|ground|produce|justify|personalise|personalize',
  '^ there is|are|was|were nothing|no|not ..4 to|groundable|known|in|on|about|signal|signals|fact|facts|basis|ground|evidence|reason|data|information',
  '^ insufficient|not|too little|few|enough ..3 signal|signals|evidence|facts|data|information|basis|ground|known|on',
  '^ without ..2 signal|signals|facts|fact ..6 no|not|nothing',
  '^ the|this brief|record|file|task ..6 no|nothing|empty|too|insufficient|lacks|without',
  '^ message|mail|email|draft|outreach|send ..3 not|withheld|held|skipped|suppressed|cancelled|stopped|omitted|declined',
  '^ abstain|skip|hold|suppress',
];

/** The facts that carry a message by themselves. */
export const operatorNoteTopics: readonly string[] = [
  'funding',
  'open_roles',
  'layoff',
  'leadership_change',
  'competitor_gap',
  'connection',
  'engagement',
];

/** What the sender says when it promises to keep silent. */
export const silencePromises: readonly string[] = [
  'not|never ..1 hear ..2 from ..1 us|me|tenacious',
  'hear nothing|no ..3 from|more ..1 us|me',
  'will|shall not|never ..2 write|mail|email|contact|bother|be|come|get|call|message|disturb|trouble|reach|knock|return|approach|bring|chase|follow|push|press|raise',
  '^ not before|until|till',
  '^ not|nothing|no ..2 from us|me ..3 before|until|till',
  'next contact|mail|message|note|word ..5 {date}|before|until|after|in',
  'hear ..2 from me|us ..2 after|in|on|from|only {date}',
  'no|nothing further|more|else ..3 mails|mail|messages|message|emails|notes|from',
  'this|that is|was|will my|our|the ..1 last',
  'leave|leaving you|it|this ..3 alone|peace|be|until|till|it',
  'will|shall ..2 wait|pause|hold|rest|stay ..4 until|till|before|silent|quiet',
  'will|shall ..2 write|mail|come|be|get|check|return|follow|pick|speak|ask|reach ..5 in|on|after|from|once|only|when|then {date}',
  'will|shall ..2 write|mail|come|be|get|return ..2 only if|when|after|once',
  'silence|silent|quiet ..3 until|till|from|before',
  '{date} it is',
];

/** What a message says when the facts behind a promise have changed. */
export const changeReports: readonly string[] = [
  'changed|changes|changing|change',
  'since|because ..8 now|longer|has|have|are|is',
  'i|we ..1 said|wrote|promised|told|offered|announced',
  'no longer|as',
  'sooner|earlier than',
  'in|on the? meantime|meanwhile',
];

/** How an offer is accepted. */
export const acceptances: readonly string[] = [
  'yes|yep|yeah|ja|oui|sí|ok|okay|agreed|deal|perfect|great|excellent|lovely|fine|good|splendid|done',
  'suit|suits|works|work for|us|me|well|fine',
  'please do|send|go|proceed|book|start',
  'go ahead',
  'we|i will|would|can|shall take|accept|go|have|book',
  'we|i take|accept|agree',
  'let us do|go|start|take|proceed|begin|have|say',
  'happy|glad with|to',
];
