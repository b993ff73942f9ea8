/** Words that go by one name in promises and in what takes them back. */
export const reversalGroups: Readonly<Record<string, string>> = {
  talk: 'call|calls|conversation|conversations|meeting|meetings|talk|chat|together|person|phone|session|minutes|appointment|video',
  paper:
    'page|pages|note|notes|sheet|outline|paper|papers|list|checklist|guide|summary|template|overview|document|comparison|article|table|it|them|that|this|both',
  hand: 'send|sending|sent|mail|mailing|mailed|email|emailing|paste|pasting|pasted|forward|forwarding|forwarded|attach|circulate|post|posting|hand|handing|give|giving|share|sharing',
  show: 'share|show|discuss|present|go|walk|look|hand|give|explain|open|see|use|have|read|get|offer|done',
  staff:
    'engineer|engineers|people|person|developer|developers|senior|seniors|pair|two|one|both|they|them|half|place|slot',
  denial: 'no|not|never|nothing|nobody|none|without|free|nor|neither',
};

/** What the sender can promise about a deal or a resource, and how that is taken back later. */
export const promiseReversals = [
  // In writing, and without a call.
  {
    promised: [
      '<denial> ..2 <talk>',
      'by|per return|mail|email|post',
      'in writing',
      '<hand> ..4 <paper>',
      'yes|word and|then ..3 <hand>|get|have',
      '<paper> ..3 yours|free',
    ],
    reversed: [
      '<paper> ..7 only|best|better|rather|first|together|usually ..6 <talk>',
      'only|best|better|rather|prefer|like|usually|always ..3 <show> ..5 <talk>',
      '<show> ..4 <talk> rather|instead|before|and',
      'rather|instead|other than|of <hand> ..3',
      'than <hand> ..2 <paper>|around|out',
      'keep|keeps|reserve|save|use ..3 for ..2 <talk>',
      'come|comes|goes|go|part|belongs ..2 with|of|to ..3 <talk>',
      'not ..2 <hand> ..4 <paper>|around|out|by',
      '<talk> ..2 is|are|would|has|have ..2 be|been? ..1 needed|necessary|required|first',
      'need|needs|require|requires|take|takes ..2 <talk> ..2 first|before|for',
      'after|during|on|once|until|unless ..4 <talk> ..3 i|we|you ..3 <hand>|have|get|see',
      'i|we ..2 <hand> ..3 after|once|when|during ..5 <talk>',
    ],
    unless: ['<denial> ..2 <talk>', '<talk> ..3 not ..2 needed|necessary|required', 'if you'],
  },
  // No term, no minimum, an end at any time.
  {
    promised: [
      '<denial> ..3 term|minimum|commitment|lock|notice|obligation|tie',
      'month|week ..3 fine|enough|possible|okay',
      'month|week by|to month|week',
      'end|stop|cancel|leave|pause ..3 any|time|day|week|month|whenever',
      'however short',
    ],
    reversed: [
      'minimum|shortest|least|usual|smallest ..2 term|period|commitment|duration|engagement|stay ..2',
      'at least|minimum|under|than ..1 {duration}',
      '{duration} at ..1 least|minimum',
      'run|runs|last|lasts for? ..1 {duration}',
      'no less|shorter than ..2',
      'commit|sign|bind|book|stay|oblige ..3 for|to|at ..3 {duration}|half|year|quarter',
      'notice ..2 period|of|is ..2',
      'half a year',
      'lock|tie|tied|bound in|for|to',
    ],
    unless: ['<denial> ..2 minimum|term|commitment|notice|obligation', 'a month is'],
  },
  // Nobody starts unmet.
  {
    promised: [
      'meet|interview|see|know|choose|speak|talk ..6 before|first|beforehand|yourself',
      'nobody|noone|none ..3 starts|start|begins|joins ..3 before|until|without|unmet',
    ],
    reversed: [
      'before|until you|{recipient} have? ..2 met|meet|spoken|seen|interviewed|know|chosen',
      'without|before ..2 meeting|interview|interviewing|introduction|introductions',
      'meet|know|interview|see ..3 them|him|her|each|both|engineers ..3 later|afterwards|second|third|there|work',
      'meet|know|interview|see|introduced ..4 on|in|after ..2 first|second|third|day|week|start|monday',
      'begin|start|starts|begins ..1 first and|then',
    ],
    unless: [
      '<denial> ..4 before|until|without',
      'once|after|when you have ..1 met',
      'both|them|him|her before',
    ],
  },
  // No form, no account.
  {
    promised: ['<denial> ..2 sign|signup|registration|form|register|account|address|login|details'],
    reversed: [
      'sign|signing up',
      'register|registration|registering|login|account|signup',
      'fill|leave|enter|give ..3 form|address|details|number',
    ],
    unless: ['<denial> ..5 sign|register|registration|login|account|signup|form|fill|leave'],
  },
  // Nothing to pay.
  {
    promised: [
      '<denial> ..3 charged|charge|charges|cost|costs|bill|billed|invoice|fee|fees|pay|paid|price',
      'costs|cost nothing',
    ],
    reversed: [
      'is|are|be|being|been|gets ..1 charged|billed|invoiced|payable|priced',
      'charge|charges|bill|bills|invoice|fee|costs ..2 for|by|is|applies|of',
    ],
    unless: ['<denial> ..4 charged|billed|invoiced|payable|charge|bill|fee|cost|costs|invoice'],
  },
  // No exclusivity.
  {
    promised: ['<denial> ..3 exclusivity|exclusive|exclusively'],
    reversed: [
      'exclusivity|exclusive|exclusively',
      'not ..3 other|another vendor|agency|firm|provider',
    ],
    unless: ['<denial> ..3 exclusivity|exclusive|exclusively'],
  },
  // People who are kept for the reader.
  {
    promised: [
      'keep|keeping|hold|holding|reserve|reserving|block|save|set|kept|held ..6 for|free|aside|open|until|till|back',
    ],
    reversed: [
      '<staff> ..8 with|to|at|on|by somebody|someone|another|other|others|elsewhere|else',
      '<staff> ..4 no longer ..2',
      '<staff> ..5 gone|went|left|moved|taken|promised|placed|assigned|booked|given ..3 meanwhile|since|elsewhere|to|away|up|already',
      '<staff> ..2 meanwhile|since ..1 gone|went|left|moved|been|taken|promised',
      'could|can|did not ..2 keep|hold|reserve',
      'had to ..1 give|let|release|hand|pass',
    ],
    unless: ['still ..4 free|kept|held|there|yours|reserved'],
  },
  // The same people throughout.
  {
    promised: [
      'same ..3 <staff>',
      '<denial> ..4 swap|swapped|swaps|replace|replaced|exchange|exchanged|rotate|rotation',
      'stay|stays ..4 throughout|whole|end|all|until',
    ],
    reversed: [
      'swap|swapped|swaps|replace|replaced|exchange|exchanged|rotate|rotated|rotates|rotation',
      'somebody|someone|another|other|different ..2 take|takes|taking over',
      'in turns|turn|shifts',
    ],
    unless: ['<denial> ..4 swap|swapped|swaps|replace|replaced|exchange|exchanged|rotate|rotation'],
  },
] as const;
