/** Words that notes from one writer to the next share. */
export const noteGroups: Readonly<Record<string, string>> = {
  memo: 'note|notes|reminder|remark|memo|comment|hint|instruction|instructions|aside|advice|tip|warning|pointer|ps|postscript|context|word|summary|update',
  insider:
    'myself|self|ourselves|colleague|colleagues|file|record|records|crm|agent|sender|author|drafter|copywriter|editor|reviewer|reviewers|sales|sdr|handover|successor|handler|desk|log',
  touch: 'turn|touch|mail|message|email|reply|attempt|letter|contact|follow|followup',
  successor:
    'picks|takes|writes|handles|follows|sends|answers|inherits|drafts|replies|continues|comes',
  withheld:
    'hold|keep|leave|save|withhold|reserve|park|mention|name|raise|quote|discuss|bring|show|disclose|reveal|bury',
  terms:
    'rate|rates|price|prices|pricing|figure|figures|discount|total|money|cost|costs|floor|budget|fee|fees|number|numbers',
  title: 'founder|prospect|buyer|recipient|addressee|ceo|cto|cfo|vp',
  mood: 'decides|hates|dislikes|prefers|likes|loves|controls|signs|reacts|responds|cares|doubts|fears|wants|answers|asks|seems|knows|reads|trusts|ignores|sounds|expects|holds|has',
  ladder:
    'level|levels|step|steps|rung|rungs|stage|stages|notch|notches|grade|grades|degree|degrees',
};

/** What one writer notes for the next, left in the mail. */
export const noteWordings: readonly string[] = [
  // "Note for the next turn: …"
  '^ <memo> for|to ..2 <insider>',
  '^ <memo> for|to|on|about ..1 next|following|second|third|later <touch>',
  '^ <memo> for|to|on the|our? <touch> $',
  '^ <memo> for|to whoever|whomever|anyone|anybody|the ..2 <successor>',
  '^ for whoever|whomever ..1 <successor> ..2 next|this|over|it|on|up',
  '^ ps|postscript|reminder|memo for|to the|our|my team|colleagues|desk',
  '^ handover|internal|private|crm|drafting|sender|sales|account|record|file|agent|assistant|writer|research|outreach remark|comment|note|memo|reminder|hint|entry $',
  '^ reviewer|drafter $ ..1',
  '^ to do $',
  'for internal|our own? eyes|ears|use only?',
  'if silent|quiet|unanswered|ignored ..5 send|try|call|write|use',
  'send|use|try version|variant a|b|c|two|three',
  'status|state|standing after|before|as|of ..1 this|first|second|third <touch>',
  'response|reply|answer|conversion chance|chances|odds|likelihood|probability',
  // "Hold the rates back until he asks."
  '^ please? do? not|never? hold|withhold|park|reserve|press|push|escalate ..9 until|till|before|unless|if|once|when he|she',
  '^ please? do? not|never? <withheld> ..4 <terms> ..6 until|till|before|unless|if|once|when he|she|asked|pressed|pushed|prompted',
  '^ no|not|never <terms> ..2 until|till|before|unless|if|once he|she|asked|pressed',
  '^ keep|leave|save|hold our|the|any|all ..3 rate|rates|price|prices|figure|floor|discount ..3 for|to|till the? end|last|later|next|second|third|call',
  '^ leave|save|keep ..5 <terms> for later|last',
  '^ remember? to? keep|stay quiet|silent|mum|vague about|on|over',
  '^ stay|steer|keep away|clear|off of|from ..2 <terms>',
  '^ do? not|never mention|quote|disclose|pitch|upsell ..4',
  '^ do? not|never offer|promise more|him|her|any|discounts',
  // "Founder decides alone."
  '^ <title> <mood> ..3',
  '^ check|find|ask|verify|establish|learn ..2 whether|if he|she',
  'he|she is ..1 only|sole|real|actual ..1 signatory|decider|buyer|decision|signer|approver',
  '^ treat as|him|her',
  '^ if|when|once|should|after he|she ..6 $ then? go|offer|push|mention|quote|raise|wait|escalate|route|hand|pitch|lead|hold|nudge ..2',
  '^ wait ..6 then|and|before try|move|push|nudge|retry|ping',
];

/** Where the sender puts people on its own scales and into its own drawers. */
export const placeWordings: readonly string[] = [
  'first|second|third|top|bottom|lower|upper|a|b|c tier ..1 lead|account|prospect|company|target|list',
  'priority a|b|c',
  'one of {number} ..1 names|prospects|leads|contacts|accounts|founders|firms|companies ..1 i|we ..1 work|go|write|mail|call|contact|approach',
  'a|our|the type|class|tier|category one|two|three|four|1|2|3|4',
  'we|i ran|run ..1 list|lists|scan|query|filter|screening',
  '{recipient} came|come|comes out|up ..1 as|top|high|first',
  'we|i|sheet|notes|file give|gives|gave {recipient} a|an ..1 zero|one|two|three|1|2|3 $',
  'best|top|hottest|warmest|strongest|likeliest ..1 prospects|leads|accounts|targets of|in|on|this ..1 our|us|my|week|month|list',
  'group|tier|class|bucket|segment|list|category {number}|1|2|3|4|a|b|c|one|two|three|four $ priority|prio|rank|status|confidence',
  'have|has|had|put|puts|place|places|placed|see|saw|hold|holds|set|count|keep|keeps {recipient} ..1 down? at|as ..2 {number}|zero|first|second|third|fourth ..1 of|out|from ..3 {number}|three|four|five|ten|<ladder>',
  'count|counts|counted|figure|rank|come|class ..1 as? early|late|low|high|advanced|beginner|beginners|nascent in|on|by our|my',
  'our|my view|reckoning|estimate|assessment|picture of ..3 ai|maturity|readiness',
  'see|sees|have|put|place {recipient} {number}|one|two <ladder> below|above|short|under|from',
  '{recipient} is|are ..1 first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth founder|cto|vp|company|firm|prospect|lead|account|name|person|one ..1 on|in|i|we|of ..4 list|week|batch|today|month|round|mailing',
  'we|i keep|reserve|save ..3 mail|mails|message|messages|letter|letters|kind ..3 for companies|firms|founders|those|people|ctos ..2 with|that|who|in|like|at',
  '{recipient} ..3 those|companies|firms|ones|accounts|founders we|i ..1 treat|regard|class|count|consider|address|handle|file ..1 as',
  'which|what is|are how|what we|i file|class|sort|label|call|treat|book {recipient}|it|companies|them|such',
  'what our|my ..2 team|people|colleagues|desk|department|software|system|tool call|calls|term|terms|label|labels|name|names',
  'policy|rule|practice|habit|line for|on|with post|newly|recently|freshly|funded|restructured|restructuring|transition|new',
  'companies|firms|founders|ctos|accounts|teams at|of|on your level|grade|rung|score',
  'instructions|script|prompt|orders|guidelines i|we ..1 work|write|act|am|are ..1 under|by|to|from|on|with',
  'what i|we ..1 have|hold|keep|got on|about {recipient} says|reads|shows|puts|calls|marks|lists|rates',
  'internally {recipient} ..1 go|goes|is|are|run|runs|count|counts|known ..3 as|by|under',
  'come|comes|came|reaches|reached to? me|us with|under a|the note|remark|mark|label|comment|caveat that|saying|of',
  '{recipient} reached|reach|came|come to? me|us through|from|via|over|on the|a|our list|lists|file|database|feed|scan',
  '{number}|nine|eight|seven|six|five parts|tenths certain|sure|reliable|safe|true|firm',
  '{number}|nine|eight|seven|six|five points|marks|stars ..1 of|out|from ..1 {number}|ten|five ..2 for|in|on reliability|trust|trustworthiness|certainty|credibility|strength|fit|interest',
  'hold|have|take|book|treat|count your|the ..2 round|roles|funding|vacancies|hiring|openings ..1 for|as ..1 sure|certain|probable|likely|safe|solid|given|doubtful',
  // A table told without one.
  '$ none|zero|no|{number} taken|promised|committed|pledged|reserved|allocated|booked $',
  'this|such|a|the ..2 mail|message|note|letter may|must|should|can ..1 have|hold|carry|contain|name|ask ..1 only|one|at|no ..3',
  'you are rated|tagged|classed|flagged|scored|graded|bucketed|segmented',
  '$ none|zero|no|nothing|{number} out|gone|busy $',
  'free|avail|available $ committed|promised $',
];
