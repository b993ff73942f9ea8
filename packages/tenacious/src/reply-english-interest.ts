import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: agreeing, from a slot down to a bare nod, and asking for material. */
export const englishInterest: ReplyLanguage = {
  language: 'en',
  groups: {
    fits: 'works|work|wrks|suits|suit|fits|fit|good|gd|ok|okay|fine|open|free|perfect|great|best|possible|better|wfm|doable',
    talk: 'talk|chat|call|speak|meet|discuss|connect|catch|zoom|conversation|meeting',
    clock:
      '7am|8am|9am|10am|11am|12pm|1pm|2pm|3pm|4pm|5pm|6pm|noon|am|pm|morning|afternoon|evening|ish|2ish|3ish|4ish|10ish|11ish|oclock|lunch*',
  },
  cues: [
    {
      id: 'en.slot',
      class: 'slot',
      patterns: [
        '9|10|11|12|1|2|3|4|5|14|15|16|noon on|this {soon}',
        'can|could|are|will|would you|u|we|i do|make|manage|speak|talk|call|free ..2 {soon}',

        '{soon} then|it|sharp',

        'around|free|here|available ..3 {soon}',
        '{soon} ..1 8|9|10|11|12|1|2|3|4|5|13|14|15|16|17|18|8h|9h|10h|11h|14h|15h|16h',

        '{soon} ..5 <fits>',
        '<fits> ..4 {soon}',
        'how|what ..2 about|is|r {soon}',
        'hows {soon}',
        'lets ..4 {soon}',
        '<talk>|book|schedule|slot|ring|phone|see ..5 {soon}',
        'can|could do|make|we {soon}',
        '{soon} ..3 <talk>',
        '{soon} ..3 <clock>',
        '<clock> ..3 {soon}',
        '{soon} at ..2',
        '{soon} or|and {soon}',
        '<clock>|then ..2 works|suits|fits for? me|us?',
        '^ {soon} $',
        'got|have|half|hour|minutes|mins|min|diary|calendar|time ..4 {soon}',
        'yes|yeah|yep|sure|ok|okay to|for|on|at {soon}',
      ],
    },
    {
      id: 'en.agreement',
      class: 'agreement',
      patterns: [
        'go ahead and',

        '^ when works|can|shall|do|are',
        '^ when $',

        'against my better',
        'wont|cant|wouldnt kill|hurt me|us|anyone',
        'had me at',
        'ill bite',

        'happy|glad|love|keen|open|willing|ready|up|like|game|delighted|pleased to|for ..3 <talk>|hear|jump|hop|learn|15|20|30',
        'happy to',
        'say no to a <talk>',
        '^ lets ..1 <talk>|do|have|set|schedule|book|find|arrange|go',
        'let us <talk>',
        'lets <talk>|do it|set|schedule|book|find|arrange',
        'set|book|schedule|arrange|grab|find|put ..4 <talk>|time|slot|in|minutes|mins',
        'send|snd|shoot|drop|pop|ping|fire ..4 invite|invites|invte|inv|invitation|calendar|calendly|cal|zoom|teams|link|slots|times|availability|meeting',
        'call|ring|phone|dial me',
        'u|you call|ring|phone|dial me',
        'put|stick something|it|time|me|this|half|30|20|15 in|on',
        'give me|us a call|ring|shout|bell|buzz',
        'in for a call|chat',
        'can|could|shall we ..2 <talk>',
        'book|pencil|count|slot|squeeze|fit me|us|it in',
        'when ..3 you ..1 free|available',
        'what|which|any times|slots|time|day|days ..3 work|works|suit|suits|you',
        'pick|choose|grab|name a slot|time|day',
        'ten|10|15|20|25|30|fifteen|twenty|quick min|mins|minutes|minute ..3 <fits>|enough|max|tops|no',
        'you|u get|have|got ..1 ten|10|15|20|5|five minutes|mins|min',
        'im|were in $',
        'i am in $',
        'count me|us in',
        'i|we accept',
        'worth a <talk>|conversation',
      ],
    },
    {
      id: 'en.assent',
      class: 'assent',
      patterns: [
        'you have|got my|our attention|ear',
        'makes sense',
        'not a no',
        'worth exploring|discussing|looking',
        'open to it|this|that|ideas|exploring',
        'good|great|fun|nice idea|shout|thinking|point $',
        'go ahead|for it',
        'why not',
        'im|we|am|are|were|be|definitely|very|quite|might|possibly|potentially|could|id ..2 interested|intrigued|curious|keen',
        'dont|doesnt hate it|the|this|that',

        'go on $',
        '^ yes|yep|ok $',
        '^ but|and yes|yeah|ok|okay|sure|fine',
        '^ yes|yeah|yep|yup|yess|yea|ya|sure|surely|ok|okay|okey|okie|k|kk|aye|absolutely|definitely|certainly|gladly|affirmative|alright|fine|deal|agreed|indeed',
        '^ please|cool|great|perfect|nice|brilliant|lovely|amazing|super|awesome $',
        'yes please|pls|plz',
        'sounds|looks|seems|thats|this|it|is ..3 good|gd|great|interesting|useful|fine|promising|relevant|intriguing|helpful|timely|neat|cool',
        'useful|helpful|timely|relevant|interesting $',

        '^ interested|intrigued|curious|keen|interesting',

        'go on then?',

        'works|fine|good|ok by|for|with me|us',
        'not uninterested|opposed|against|averse|disinterested',
        'wouldnt|cant|not say no',
        'color|colour me',
        '^ works|wfm|sold|bingo|roger $',

        '👍|👌|✅|🙌|🤝|💯|🙂|😊|🚀|🆗|☑|✔',
      ],
    },
    {
      id: 'en.resource_request',
      class: 'resource_request',
      patterns: [
        'one|pager|document|summary|deck ..3 i|we|to could|can|show|read|share ..2',
        'something|anything|material i|we can|could ..2 forward|share|read|show|pass',
        'see|want|like ..3 example|examples|samples|profiles|cvs ..2',
        'mail|email|send|share|forward ..3 summary|overview|profiles|details|examples|info|information|cvs|pager|list|more',

        'mail|email|send|share ..2 one $',

        'id|ill|would|will|could|can|happy|rather ..3 read|review|look|see|take|skim ..4 one|pager|writeup|write|note|summary|overview|profiles|cvs|document|pdf',
        'send|share|forward|email|mail|shoot|drop|get|give|show ..5 info|information|details|detail|more|deck|pager|checklist|note|write|material|materials|examples|example|studies|study|overview|summary|brochure|pdf|profiles|cvs|resumes|report|portfolio|doc|document|article|template|it|them $',
        'send|share|forward|email|shoot|drop|show ..4 info|information|details|deck|pager|checklist|note|materials|examples|studies|study|overview|summary|brochure|pdf|profiles|cvs|resumes|report|portfolio|doc|document|template|one|writeup',
        'send it over|across|through|along|please?',
        '^ send it|them',
        'tell me|us more',
        'more info|information|details ..1 please|pls|would',
        'want|like|love|see ..3 the|that|a|your|ur checklist|one|write|note|deck|pager|overview|case|profiles|cvs',
        'can|could i|we see|get|have|read ..5 checklist|one|write|note|deck|pager|overview|case|profiles|cvs|profile|cv|example|examples',
      ],
    },
    {
      id: 'en.contract_request',
      class: 'contract_request',
      patterns: [
        'ready to sign',
        'where do i|we sign',
        'wheres|where ..2 paperwork|contract|dotted',
        'send|share|forward|sign|draft|email|prepare|need|want|see ..4 contract|msa|nda|agreement|sow|paperwork|dpa|terms',
      ],
    },
  ],
};
