/** Words that go by one name in the wordings about silence. */
export const guiltGroups: Readonly<Record<string, string>> = {
  mail: 'mail|mails|email|emails|note|notes|message|messages|letter|letters|line|lines|attempt|attempts|reminder|reminders|question|questions',
  times:
    'twice|three|four|five|six|seven|third|fourth|fifth|sixth|several|many|repeated|countless|numerous',
  answer:
    'answer|answers|reply|replies|response|responses|word|sign|acknowledgement|acknowledgment|reaction',
  kind: 'kind|kindness|polite|courtesy|courteous|nice|decent|decency|gracious|civil|appreciated|welcome|enough|fair|considerate|manners',
};

/** Where the same words ask for nothing and blame nobody. */
export const guiltUnless: readonly string[] = [
  'no|not|nothing|never ..3 needed|necessary|owe|owed|required|expected|obliged|reproach|complaint|lost',
  'fine|perfectly|entirely|quite ..2 fine|understandable|reasonable|right|alright|normal|fair',
  'silence|no|unanswered|quiet|neither ..4 is|would|will|are ..3 fine|welcome|good|complete|enough|do|sufficient|acceptable|right|suffices|suffice|also',
  'good|complete|perfectly|fine|useful|honest|acceptable ..1 answer|reply|response',
  'an answer too|also|as',
  'that|which is ..2 fine|understandable|reasonable|normal|fair|alright',
  'you need not|never',
  'to hear no more',
  'kept|keep ..2 to ..2 lines|words|sentences',
  'what would it',
  'may|might ..3 other things',
  'if|unless you ..3 not|never|ignored',
  'not ..2 want|wish|mean|like to leave|keep ..9',
  'please ignore|disregard',
  'as|so you ..1 asked|wanted|wished|said|suggested|requested',
  'you ..1 owed|owe me|us nothing $',
  'owe|owes|owed me|us neither',
  'i|we promised you',
  'i know this|that|it is',
  'no|not answer ..2 needed|expected|necessary|required|live|fine',
  'i|we owe ..1 you',
  'i|we ..2 have ..1 not ..2 answered|replied',
  'my|our fault|mistake|apologies',
  'sorry ..3 for|that|to i|we|my|our|keeping|slow|late',
  'not|never|nothing ..3 hear ..2 from us|me',
  'hear|heard nothing ..1 from us|me',
  'not|never|no ..4 chase|nag|beg|pester|bother',
  'silence on ..1 our|my',
  'our|my ..2 silence|side',
];
