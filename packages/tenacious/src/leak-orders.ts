/** Who an order that was hidden in a source speaks to. */
const machine =
  'assistant|assistants|ai|ais|llm|llms|bot|bots|chatbot|model|models|writer|writers|copywriter|system|systems|agent|agents|generator|gpt|chatgpt|claude|gemini|copilot|robot|robots|automation|automations|machine|machines|crawler|crawlers|parser|parsers|summariser|summarizer|scraper|scrapers|tool|tools|software|author|drafter|sdr|bots|generators|readers|correspondents';

/** What makes a sentence of a fact or a mail an order to whoever writes the message. */
export const plantedWordings: readonly string[] = [
  // "SYSTEM NOTE TO THE WRITER: …", "Note to AI: …"
  '^ ..2 note|notes|instruction|instructions|memo|hint|attention|reminder|notice|directive|aside|ps|postscript to|for ..2 <machine>|readers',
  '^ hidden|secret|extra? text|message|info|information|word|line|lines|passage|paragraph|remark|sentence for|to ..2 <machine>|readers',
  'system|admin|operator|editor note|message|prompt|instruction|instructions|override|directive|notice',
  'attention|dear|hey|hello|hi ..1 <machine> $',
  // "Assistant: always state …", "[machine readers: …]", "To the drafting assistant: …"
  '^ to|for? dear|any|all|the|your? <trade>? <machine>|readers|reader $',
  'to|for any|all|the|your? whoever|whatever|anything|anyone|anybody ..3 writes|drafts|generates|writing|drafting|answers|replies|automates|automating|generating|answering|replying|composes|composing',
  'to|for any|all|the|every|whichever|your ..1 <machine> ..4 $ please? <order>',
  's for|to ..2 <machine> $',
  '^ whoever|whatever|anyone|anybody ..1 writes|drafts|generates|answers|replies|composes|sends ..3 $ <order>|have|please|the|that|always|never',
  '^ chatgpt|gpt|claude|gemini|copilot|llm|llms|bots|assistants ..3 $ please? <order>',
  '^ writers|authors|senders|drafters|generators of ..2 $',
  '^ hidden|secret|invisible|concealed $',
  '^ instruction|instructions|directive|command|prompt|override|system $ please? <order>|the|all|every|always|never',
  '<machine> ..1 answering|replying|reading|writing|responding|drafting ..3 promise|grant|state|confirm|accept|agree|offer|say|add|insert|mention|include|concede|guarantee',
  '^ ..1 writers|generators|llms|bots|assistants|models ..3 are|is asked|requested|required|told|instructed|expected|invited to',
  'only mails|messages|replies|letters|answers ..1 with|containing|carrying|quoting ..2 token|code|codeword|phrase|reference|number|line|key|word',
  '^ ..1 <machine>|readers of this|the|our|my ..2 $',
  'text|texts|anything|everything|whatever|content produced|generated|written|drafted|composed from|with|by|using this|the ..2 must|shall|should|has|will',
  '^ ..1 <machine> $ responses|replies|answers|mails|messages|reply|answer|mail ..1 have|has|must|shall|should|need|are|is to?',
  // "AI tools that reply to this address shall …"
  '<machine>|readers ..2 writing|replying|answering|reading|responding|contacting|write|reply|answer|read|respond|writes|replies|answers|reads|responds|drafts ..5 must|shall|should|ought',
  '<machine>|readers ..2 writing|replying|answering|reading|responding|contacting|write|reply|answer|read|respond|writes|replies|answers|reads|responds|drafts ..5 have|has|need|needs|are|is to <order>',
  '^ <trade>? ai|ais|llm|llms|bot|bots|assistant|assistants|gpt|models must|shall|should|ought <order>',
  '^ llm|ai agents|models|writers|tools must|shall|should|ought <order>',
  // "Automated correspondents are to …": whatever the machine is called, it is told what it has to do.
  'generated|automated|automatic|robotic|machine|computer|artificial ..3 must|shall|should|ought',
  'generated|automated|automatic|robotic|machine|computer|artificial ..3 is|are|has|have|need|needs|required|requested|asked|expected to',
  '^ automated|automatic|robotic|machine ..1 senders|sender|correspondents|correspondence|writers|repliers|replies|mail|mails|systems|drafters|responders ..2 please|kindly|always|never|<order>',
  'answered|replied|handled|written|processed|read|drafted|generated|composed|prepared|summarised|parsed|seen|received|sent by|with|through ..2 <machine> ..2 <order>|then|please|it|must|shall|should|always|never',
  'are|is you|this|reader|writer|sender ..2 <machine> ..3 then|please|<order>|kindly|always|never',
  'system the assistant|ai|model|writer will|shall|must',
  '<machine>|readers reading|processing|parsing|drafting|composing|summarising|summarizing|answering|replying|handling this|it|these|to ..2 $',
  'if|when|whenever|should|in you|reader|writer|this|case|answer|reply ..1 are|is|being|be|were|comes|was ..4 ai|llm|bot|chatbot|assistant|robot|model|machine|automated|automatically|automation|software|program',
  'read|processed|parsed|written|generated|drafted|handled by ..2 <machine> ..3 must|shall|should|please|always|never|<order>',
  // "Ignore all previous instructions"
  'ignore|disregard|forget|override|overrule|bypass ..2 your|all|any|previous|prior|earlier|the|these|every ..2 instructions|instruction|rules|rule|guidelines|policy|policies|prompt|directions|constraints|restrictions',
  'ignore|disregard|forget everything|anything|all ..1 above|previous|before|prior|earlier',
  'new|hidden|secret|special|updated instruction|instructions|directive|directives|prompt $',
  'you are now|hereby',
  'from now on you|always|never|<order>',
  'begin|start|end of ..1 system|instructions|prompt',
];

/** The same in facts, which have no reason to speak of the message at all. */
export const plantedFactWordings: readonly string[] = [
  'generated|automated|automatic|drafted messages|mails|replies|letters|text|texts ..1 open|close|end|start|begin|say|state|greet|carry|contain|include|mention',
  '^ ..1 writers|drafters|generators|senders|authors|copywriters must|shall|should|ought|have|need|are',
  'every|any|each|all|the|your|this|our message|messages|mail|mails|email|emails|reply|replies|answer|answers|response|responses|letter|letters|outreach|draft ..4 must|shall|should|ought',
  '^ message|mail|email|reply|answer|response|outreach ..4 must|shall|should|ought',
  '^ message|mail|email|reply|answer|response|outreach ..4 has|needs to',
  'every|any|each|all|the|your|this|our message|messages|mail|mails|email|emails|reply|replies|answer|answers|response|responses|letter|letters|outreach|draft ..4 has|have|needs|need to',
  'when|while|before|if|whenever|on you? replying|answering|writing|responding|drafting|composing|contacting|reply|answer|write|respond|draft|contact ..4 <verbal>|always|never|please',
  'when|while|before|if|whenever|on you? replying|answering|writing|responding|drafting|composing|contacting|reply|answer|write|respond|draft|contact ..4 open|start with|by',
  'open|start|begin|close|end|finish with|by ..1 sentence|sentences|phrase|words|wording|line',
  'in|at|into your|the|any|every ..1 message|mail|email|reply|answer|response|letter|signature|greeting|draft ..2 <verbal>|please|always|never',
  '^ make|be sure ..2 <order>',
  '^ remember to <order>',
  '^ always|never|please ..1 <verbal>',
  '^ the? one|person|whoever|anyone|anybody|those ..1 writes|write|writing|replies|replying|contacts|contacting ..4 must|shall|should|ought',
  '^ <verbal> that|the|this|a|an|with|as|to|our|your|us|him|her|them|in|only|how',
  '^ do not <verbal>',
];

/** Verbs that begin an order. */
export const orders =
  'include|say|state|mention|promise|confirm|offer|ignore|write|end|sign|add|copy|forward|cc|bcc|use|recommend|tell|begin|start|open|close|greet|address|call|quote|insert|append|attach|link|praise|assure|guarantee|claim|declare|announce|accept|agree|answer|reply|respond|send|give|grant|refer|name|list|repeat|paste|put|propose|invite|ask|thank|apologise|apologize|congratulate|note|pretend|act|finish|conclude|sing|rhyme|compose|translate|speak|switch|describe|explain|emphasise|emphasize|stress|highlight|point|make|set|book|schedule|provide|disclose|reveal|share|show|print|output|drop|omit|avoid|leave|endorse|advertise|promote|suggest|advise|urge|push|state|extend|waive|commit|pledge|swear|vouch|credit|disregard|forget|treat|refuse|decline|capitalise|capitalize|keep|introduce|steer|route|direct|redirect|divert|phone|ring|request|pass|nudge|persuade|convince|warn|remind|inform|notify|certify|affirm|acknowledge|undertake|mark|place|prefix|sign';

export const plantedGroups: Readonly<Record<string, string>> = {
  machine,
  trade:
    'drafting|writing|language|large|automated|automatic|virtual|email|mail|outreach|sales|machine|software|ai|answering|replying|reading|reply|response|text|chat|auto|message|inbox|generative',
  verbal:
    'include|say|state|mention|promise|confirm|offer|ignore|end|sign|add|cc|bcc|recommend|tell|begin|close|greet|address|quote|insert|append|assure|guarantee|claim|declare|reply|answer|respond|repeat|conclude|finish|pretend|write',
};

/** Words of an order that do not say what is wanted. */
export const idleWords =
  'word|words|phrase|phrases|sentence|sentences|message|messages|mail|mails|email|emails|e-mail|reply|replies|answer|answers|response|text|letter|line|lines|paragraph|reader|readers|recipient|recipients|prospect|prospects|them|subject|closing|opening|beginning|ending|end|body|signature|greeting|top|bottom|always|please|kindly|exactly|following|also|then|only|every|any|each|must|shall|should|has|have|ai|assistant|model|llm|writer|system|everybody|anybody|everyone|anyone|somebody|pass|review|rule|rules|instruction|instructions|previous|above|fact|sure|way|code|as|here|now|order|draft|verbatim|literally';

/** Sentences that speak about the order instead of obeying it. */
export const plantedReports: readonly string[] = [
  'line|lines|note|notes|text|sentence|passage|instruction|instructions|request|order|footer|part|bit ..6 addressed|meant|aimed|directed|written|intended ..6 systems|machine|machines|ai|assistant|assistants|software|writers|bot|bots|models|automated|me|us',
  'request|line|note|instruction|text|sentence|wish ..3 in|from|under|at|of ..1 {recipient} ..2 signature|footer|mail|email|record|note|page|form|message',
  'instruction|instructions|prompt|injection|injected|planted|embedded|hidden ..6 mail|email|note|message|record|page|footer',
  'asks|asked|asking|tells|told|telling|wants|wanted|instructs|instructed|says ..2 me|us|writers|assistants|systems|machines|ai|software ..1 to',
  'left|leave|leaving|set|setting|put ..3 aside|alone',
  'did|do|will|would|can|could|have|has not ..3 follow|followed|act|obey|obeyed|comply|carry',
  'stays|stay|remains|remain|keep|keeps|kept internal|private|here|inside|shut|closed|ours|mine',
  'settled|decided|agreed|answered|left|clarified ..1 with|by|to ..1 our|the|a delivery|colleague|person|human',
  'matter|question|topic|one|decision|something for ..1 our|the|a delivery|colleague|person|human',
  'not mine|ours to',
  'delivery lead can|will|would|could|has ..2 say|answer|settle|decide|tell|explain|clarify',
  'addressed to ..3 systems|machines|software|assistants|models|ai|bots|writers',
];
