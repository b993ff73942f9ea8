const fixed =
  'put|held|blocked|pencilled|penciled|reserved|scheduled|booked|set|fixed|arranged|placed|added|entered|claimed|secured|dropped|marked|allocated|assigned|earmarked|organised|organized|diarised|inked|parked|planned|taken|sent|saved|logged';
const fixing =
  'put|putting|book|booking|block|blocking|hold|holding|reserve|reserving|schedule|scheduling|pencil|pencilling|add|adding|set|setting|arrange|arranging|send|sending';
const slot =
  'slot|slots|hold|placeholder|invite|invites|invitation|invitations|meeting|call|appointment|calendar|calendars|diary|diaries|agenda|entry|reservation|booking|minutes|hour|room|table|visit|introduction|conversation|session';
const rings =
  'ring|rings|phone|phones|dial|dials|telephone|telephones|visit|visits|call|calls|meet|meets|expect|expects|join|joins';
const who = 'i|we|lead|colleague|partner|manager|engineer|he|she|somebody|someone';
const day = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midday';
const hour =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter|9|10|11|12';
const when = [`{time}`, `{future}`, day];
const done =
  'set|fixed|booked|confirmed|reserved|arranged|settled|taken|blocked|held|pencilled|ours|agreed|scheduled';

function atEach(wordings: readonly string[]): string[] {
  return wordings.flatMap((wording) => when.map((time) => wording.replace('WHEN', time)));
}

/** Meetings that are told as settled: in a calendar, in an invitation, as a visit, or as a time that is taken. */
export const bookingWordings: readonly string[] = [
  `i|we have|has|had ..3 ${fixed} ..8 ${slot}`,
  `^^ booked|confirmed|reserved|pencilled ..3 ${slot}|{time}|${day}`,
  `lead|colleague|assistant has|have ..3 ${fixed} ..8 ${slot}`,
  `i|we ${'blocked|pencilled|penciled|reserved|scheduled|booked|diarised|earmarked|arranged'} ..8 ${slot}|us|you`,
  `i|we am|are|will|shall ..2 ${fixing} ..8 slot|hold|placeholder|invite|invitation|calendar|diary|agenda`,
  ...atEach([
    `i|we have|has ..3 ${fixed} ..8 WHEN`,
    `i|we blocked|pencilled|penciled|reserved|scheduled|booked|earmarked|arranged ..6 WHEN`,
    `i|we am|are|will|shall ..2 book|booking|block|blocking|hold|holding|reserve|reserving|schedule|scheduling|pencil|pencilling|put|putting ..6 WHEN`,
    `${slot} ..5 is|are|has|have|was been? ..1 ${fixed}|waiting|confirmed|yours ..5 WHEN`,
    `${slot} ..6 WHEN ..4 is|are|has|have been? ..1 ${fixed}|waiting|confirmed|yours|agreed`,
    `our ..2 call|meeting|appointment|session|visit|conversation|talk ..2 WHEN`,
    `speak|talk|meet|see ..2 you|then ..3 WHEN`,
    `${who} will? ${rings} ..1 you|by|in|round|at|your ..6 WHEN`,
    `${who} will|shall be ..1 in|at|outside|with|on ..3 your|you|reception|office|lobby|line|door ..5 WHEN`,
    `${who} will|shall drop|stop|come|swing|pop|pass ..1 by|in|over|round|to ..6 WHEN`,
    `lead|colleague|we|i is|are|am ..1 in|at|near ..2 your ..4 WHEN`,
    `you are|is ..2 down|booked|scheduled|on|in for ..4 WHEN`,
    `put|pencilled|booked|have you down ..3 WHEN`,
    `we ..2 speak|talk|meet ..3 WHEN`,
    `until|till WHEN then`,
    `WHEN ..4 ${who} will? ${rings} ..1 you|by|in|at|round`,
    `WHEN ..2 that|this is when ..4 ${rings}|speak|talk|meet`,
    `and have|has ..2 ${fixed} ..6 WHEN`,
    `WHEN ..6 ${who} will be ..2 on|in|at ..1 line|call|phone|zoom|room|door|reception`,
    `looking|look forward to ..2 speaking|talking|meeting|seeing|call|conversation ..4 WHEN`,
  ]),
  `{time}|${day} ..2 is|are|stands ..1 ${done}`,
  `{time} is|are ..2 ${done}`,
  `{future} {time}? is|are ..2 ${done}`,
  `{future} at? {time} is|are ..2 ${done}`,
  `will|shall be ..1 at|in ..2 your reception|office|lobby|door|desk ..2 at ${hour}`,
  `${who} will|shall? ${rings} ..1 you|by|at ..4 at ${hour}`,
  `speak|talk|see|meet ..2 you ..4 at ${hour}`,
  'your calendar|diary|agenda|calendars|diaries now? shows|show|holds|hold|has|have|contains|carries|lists|includes|gained|got',
  'in|on|into|to your calendar|diary|calendars|diaries',
  'our|both calendars|diaries ..4 slot|hold|placeholder|invite|invitation|entry|minutes|{time}|{date}|blocked|show|shows',
  'invite|invites|invitation|invitations ..9 sent|out|left|follows|follow|inbox|calendar|attached|below|goes|gone|lands|landed|arrive|arrives|reaches|reach|coming|waiting|yours|dispatched|issued|accept|way|mailed',
  'entry|note|reminder|hold|placeholder|slot|calendar|reservation ..9 on its|the way|coming|underway|yours|inbox|dispatched|out|sent',
  'accept|confirm the|my|our|this calendar? invite|invitation|slot|hold|appointment|time',
  'dial|joining|zoom|teams|meet|video|conference in? details|link|links|number|numbers ..5 below|follow|follows|attached|sent|inbox|calendar|here|are|is|for',
  `zoom|teams|dial|video ..1 link|details|number ..4 for ..2 {time}|{future}|${day}`,
  'looking|look forward to our|the call|meeting|conversation|session|chat',
  'see|speak|talk to? you then',
];

const meets =
  'meeting|meetings|call|calls|talk|speak|ring|rings|zoom|conversation|appointment|minutes|calendar|calendars|diary|diaries|invite|invitation|slot|visit|dial|phone|introduction|session|hold|placeholder|coffee|confirmed|expects|hearing|reception|office|assistant';

/** A meeting and a time in one breath, told as a fact. */
export const settledWordings: readonly string[] = [
  ...[`{time}`, `on {future}`, day, `on the? {future}`].flatMap((time) => [
    `${meets} ..7 ${time}`,
    `${time} ..7 ${meets}`,
  ]),
  `{time}|${day} ..3 is|are|stands ..1 yours|ours|it`,
  `${day} at ${hour} ..3 is|are|stands ..1 yours|ours|it|set|fixed`,
  '{time}',
  `${day}|{date} at ${hour}`,
  `at ${hour} on ${day}|{date}`,
  `${who}|team will|shall? ..1 be|join|joins|fly|flies|come|comes|land|lands|drive|drives|travel|travels|drop|drops|stop|stops|host|hosts|welcome|greet|wait|waits ..6 {future}|${day}`,
  `you are|have|were ..1 been? signed|registered|enrolled|put|added|booked|invited|expected|listed ..5 {date}|${day}`,
  `you will be ..1 there|with|on|joined ..5 {future}|${day}`,
  `i|we have|had ..1 us|you for ..5 {future}|${day}`,
  `${day}|{future} it is`,
  `us|you ..2 in|down for ${day}|{time}|{future}`,
  'ics|ical',
  'in|into both|our|your ..1 calendars|calendar|diary|diaries',
];

/** What makes a meeting and a time a proposal, or somebody else's. */
export const innocentTimes: readonly string[] = [
  'call|meeting|conversation|talk|session ..4 was|were short|long|brief|useful|helpful|good|cancelled|over|late',
  'you have|had put|entered|blocked|booked|set|chosen|picked',
  'steering|board|committee|council|shareholder|investor|management|standup ..1 meeting|call|meetings',
  'local time|hours',
  'monday to|through|till|until friday|thursday',
  'would|could|shall|might|perhaps|maybe|whether|or',
  'can ..2 talk|speak|meet|call|do|offer|start|ring|suggest|be|have|find',
  'if ..2 suit|suits|work|works|help|helps|like|want|prefer|name|pick|choose|agree|convenient|use|useful|interest|free|possible|fine|say|would|rather',
  `if {time}|{future}|${day} ..4 suits|works|is`,
  'should you|that|it|this|a|an|one',
  'i|we|you|that|it|they|this|there|he|she may',
  'may i|we|be|not|have|help|suit|well',
  'suit|suits|pick|choose|prefer|prefers|any|whichever|which|either|possible|propose|suggest|happy|enough|ask|like|welcome',
  'am|is|are|be|stay|stays|keep|keeps ..2 free|open|available|around|ready',
  'free|available between|from|on|at|after|before|until',
  `{time}|{future}|${day} ..3 fine`,
  'name|what|which|another|other|any time|day|date',
  'job|jobs|batch|outage|outages|nightly|deploy|deploys|pager|alert|alerts|night|nights|cron|incident|incidents|recording',
  'you|your|{recipient} ..2 announced|closed|told|wrote|said|asked|suggested|mentioned|named|proposed|became|took|offered|accepted|picked|confirmed|wanted|meet|meets|ship|shipped|launched|released',
  'engineer|engineers|developer|developers|seniors|juniors ..6 start|starts|begin|begins|free|join|joins|from|work',
  'on call',
  'office hours',
  'give|ring|call|phone|tell|drop me|us',
  'by|until|before|till|ends|closes|expires ..3 {time}',
  'offer|price|rate|discount|places|spots|decide|decision|contract|agreement|nda|msa|paperwork',
  'webinar|regulator|deadline|launch|release|conference|talk|event|ago|last|until',
  'say|says|tell|tells the|a|your word',
  '{recipient} say|says so',
  'say|says so ..1 and|then',
  'write|writes|wrote|mail|read',
  'every|each|weekly|daily',
  'your ..4 went|ran|fell|rose|broke|stopped|dropped|failed|slowed|turned|began|started|changed',
];

/** A meeting that comes about unless the reader objects, or that the reader is told to expect. */
export const silenceWordings: readonly string[] = [
  ...[
    'unless',
    'if nothing',
    'if no',
    'without',
    'absent',
    'barring',
    'should nothing',
    'should i|we hear nothing',
    'should i|we not',
  ].flatMap((opening) => [
    `${opening} ..9 ${rings}|speak|talk|stands|invite|invitation|calendar|hold ..8 {time}|{future}|${day}|at`,
    `${opening} ..9 {time}|{future}|${day} ..5 stands|is|holds|it|then|remains|works|goes|takes|happens|call|we`,
    `${opening} ..9 book|schedule|send|put|block ..5 slot|calendar|invite|invitation|{time}|{future}|time|diary`,
    `${opening} ..9 ${who} will? ${rings} you`,
  ]),
  `if i|we do|have not hear|heard ..9 ${rings}|speak|talk|book|schedule|stands|invite|invitation|calendar ..8 {time}|{future}|${day}|you|slot`,
  `if i|we hear nothing ..9 ${rings}|speak|talk|book|schedule|stands|invite|invitation|calendar`,
  `silence|no ..1 reply|answer|news|objection? ..3 means|as ..5 on|yes|agreed|meeting|call|slot|time|{time}|${day}`,
  ...atEach(['expect|await ..2 call|ring|visit|invite|invitation|knock|us|me ..6 WHEN']),
  `otherwise ..4 ${rings}|speak|talk ..2 you|in|as|then|on|at|{time}`,
  'take|takes|took|read|reads|count|counted your silence as ..2 yes|agreement|consent|acceptance|confirmation',
  'take|took|read|count|counted that|it|this|your|which ..3 as|for a yes',
];

/** What keeps a sentence about a meeting innocent: it waits for the reader, or it is about another sort of booking. */
export const innocentBookings: readonly string[] = [
  'say|give ..1 word|yes|when',
  '{recipient} say|says so',
  'if ..1 you ..2 name|pick|choose|say|like|want|agree|prefer|confirm|tell',
  'when|once|after|soon you ..2 say|confirm|agree|tell|pick|choose|name|reply|answer|nod|decide|like|want',
  'if|should that|this|it|you|either|one ..1 suit|suits|work|works|agree|prefer|like|want|fine|convenient|possible|ok|okay|help|helps|confirm|choose|pick|would',
  `if {time}|{date}|${day} ..3 suit|suits|work|works|fine|convenient|possible`,
  'your say|word|nod|confirmation|yes',
  'you asked|suggested|proposed|offered|named|picked|chose|mentioned|accepted|confirmed|wanted|requested',
  'as ..1 asked|requested|agreed|suggested|proposed|you',
  'every|each|weekly|daily|usually|normally monday|tuesday|wednesday|thursday|friday|week|day|morning|review|sprint',
  'booked|reserved|scheduled|booking|reservations ..3 through|via app|site|platform|website',
  'engineer|engineers|developer|developers|people ..4 booked|reserved|scheduled|committed|assigned ..2 elsewhere|until|to|with|on',
  'webinar|event|conference|workshop ..3 on|of|last|in {past}',
  'last|past week|month|monday|tuesday|wednesday|thursday|friday',
  'silence|no|nothing ..4 as|means a? no|decline',
  'silence|no ..2 as good|welcome|fine|useful|helpful as',
  'leave|close|drop|stop|nothing ..2 it|matter|further|file|writing|mails|more',
  'calendar link',
];

/** What a reader says who agrees to a meeting or asks for one. */
export const consents: readonly string[] = [
  'book|schedule|pencil|reserve|block',
  'put|pop|stick|drop|get it|something|me|us|this|that|one|a ..3 in|down|calendar|diary|for',
  'send|fire|mail|forward|share ..4 invite|invitation|calendar|slot|time|times',
  'set ..3 up',
  'go ahead',
  `{time}|${day}|morning|afternoon ..2 works|suits|possible|fine|good|ok|okay|please|great|perfect`,
  `at|on {time}|{date} please|then`,
  `works|suits|fine|good|ok|okay|great|perfect|yes|sure|agreed|confirmed|let ..4 {time}|${day}`,
  `do|make|manage ..2 {time}|${day}`,
  `how|what about {time}|${day}`,
  `can|could|shall we ..4 {time}|${day}`,
  `free|available ..3 {time}|${day}`,
  `call|ring|phone|meet|see me|us|you ..4 {time}|${day}|at`,
  'works|suits|fine|good for? me|us',
  'see|speak|talk to? you then',
  'call|ring|phone|meet|see|try ..2 me|us ..1 then',
  `have {duration} ..1 on|at|free ..1 {time}|${day}|{date}`,
  'that works',
  'confirmed',
];
