const key =
  'lead|leads|head|heads|architect|architects|director|directors|manager|managers|analyst|analysts|deputy|deputies|principal|principals|cto|ceo|cfo|vp|founder|founders|cofounder|cofounders|officer|veteran|veterans|senior|seniors|chief|boss|scientist|scientists|administrator|administrators|dba';
const people =
  'people|person|engineers|engineer|developers|developer|colleagues|colleague|men|women|members|staff|hands|half|most|many|several|all|both';
const gone = 'gone|departed|departing|resigned|resigning|quit|quitting|retired|retiring';
const voice =
  'acquaintance|acquaintances|friend|friends|contact|contacts|colleague|colleagues|investor|investors|adviser|advisor|insider|assistant|predecessor|somebody|someone|people';
const told =
  'told|tells|said|says|mentioned|mentions|recommended|suggested|thought|thinks|hinted|whispered|confided|reported|asked|wrote|let|gave';

/** What nobody says of a reader without having been told: who left, how many there are, who said so. */
export const recipientAssertions: readonly string[] = [
  'people|engineers|colleagues|members|developers|leads ..1 have|has left|quit|resigned|departed your|the|{recipient}',
  'with|since|now {recipient} ..4 gone|leaving|departed|departing|retired|retiring|resigned',
  'team|company|firm|group|department|staff|crew|office|house of about|some|around|roughly|nearly|over|almost? {number}',
  // Who has left.
  `${key} ..3 leaving|${gone}`,
  `${key} ..2 who|that ..1 left|leaves|resigned|quit|departed`,
  `${key} ..1 left you|your|the|in|last|this|for|{recipient}|behind`,
  `${key} ..5 having|have|has left|gone|resigned|quit|departed`,
  `${people} ..2 leaving {recipient}`,
  `${people} ..1 who left {recipient}`,
  `the|two|three|four ..1 ${people} who|that ..1 left|resigned|quit|departed ..1 in|last|this|over|at|{date}`,
  `losing|lost|loss of? a|an|your|two|three|both|its|their|one|{recipient} ..3 ${key}`,
  `departure|departures|resignation|resignations|exit|retirement of ..3 ${key}`,
  '{recipient} ..2 departures|resignations|exodus|turnover|attrition',
  `${key} ..2 moved|stepped|went on|down|elsewhere`,
  'system|systems|site|service|app|platform|page|shop|checkout|portal ..2 went|was|were|fell|has|have ..1 down|dark|offline|unreachable',
  'the|{recipient} ..1 auditor|auditors|regulator|regulators|ombudsman|watchdog|union|unions|council|court|ministry|inspectors|inspectorate|supervisor|newspapers|journalists ..4',
  '{recipient} ..3 looked|saw|seen|opened|been|browsed|studied|checked|viewed|visited|read|downloaded|clicked|found ..3 our ..2 page|pages|site|website|prices|pricing|rates|note|guide|sheet|post|blog|report',
  '{recipient} ..2 visit|visits|look|reading to|at|of our ..3',
  // Who said so.
  `a|an|one|mutual|common|our|{recipient} ..1 ${voice} ..4 ${told} me|us|that|it|you|this`,
  '<organisation>|people|colleague|colleagues|manager|managers ..2 told|tells me|us that|of|about',
  'told|tells me|us that {recipient} ..9',
  'i|we hear|heard|learned|learnt that {recipient} ..2 is|are|has|have|was|were|will|plan|plans',
  'i|we hear|heard from|of|about {recipient} ..9',
  'i|we hear|heard $',
  'i|we gather|gathered that? ..9',
  'i|we am|are|was|were told that? ..9',
  'word is|has it|that',
  'rumour|rumor has it',
  'by all accounts',
  'as|like ..1 agreed|discussed|arranged|settled on|at|in|over|during the|our|a ..2 phone|lunch|dinner|coffee|fair|conference|show|stand|booth|hall',
  'our ..2 chat|conversation|encounter|lunch|dinner|coffee|handshake at|in|on|after|over|during|last ..4',
  'good|nice|pleasure|glad ..2 meet|meeting|met|see|seeing|seen|speak|speaking|talk|talking {recipient} ..2 at|in|on|last|yesterday|the ..4',
];

/** Where the same words tell nothing that has to be known. */
export const recipientInnocent: readonly string[] = [
  'if|whether|should|when|unless|until ..8 leaving|left|leaves|gone|quit|retired|resigned',
  'our|my|ours ..3 lead|leads|head|director|manager|deputy|senior|seniors|boss|engineers ..4 left|leaving|gone|told|tells|said|says|asked',
  'told by our|my|the delivery|lead|colleague',
  '{recipient} ..1 told|wrote|said|mentioned|asked',
  'nobody|none|no ..3 left|leaving|gone',
  'reading of ..3 is|was|seems right|correct|fair|wrong|true',
  'left to|over|open|unanswered|alone|out|untouched',
  'former|old|mutual ..1 colleague|friend ..3 of',
  'former colleague|colleagues',
  'gather|gathered ..2 from|as|so',
];
