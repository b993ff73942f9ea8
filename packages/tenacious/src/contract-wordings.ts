// Contracts in the plural are mostly anybody's.
const documents =
  'contract|agreement|msa|sow|nda|dpa|paperwork|papers|terms|formalities|countersignature';
const handOver =
  'send|sends|sending|sent|email|emailed|emailing|mail|mailed|forward|forwarded|attach|attached|attaching|enclose|enclosed|prepare|prepared|preparing|draft|drafted|drafting|draw|drawn|drew|sign|signed|signing|countersign|countersigned|countersigning|bring|bringing|brought|issue|issued|issuing|provide|provided|supply|finalise|finalised|finalize|finalized|generate|generated|courier|post|posted|get|getting|put|return|returned|deliver|delivered|include|included|execute|executed|complete|completed|share|shared|have|drop|upload|uploaded|show|walk|putting|add|adding|added|write|writing|made|making';
const arrives =
  'reaches|arrive|arrives|arriving|follow|follows|following|land|lands|attached|enclosed|below|overleaf|drafted|drawn|prepared|signed|countersigned|initialled|inbox|mailbox|desk|hands|waiting|herewith|sent|mailed|emailed|couriered|ready|underway|way|finalised|finalized|executed|due|post|appended|included|uploaded|shared|filled|made|completed|nearly|done';
const reader = 'your|legal|counsel|lawyer|lawyers|solicitor|solicitors|attorneys|procurement|you';

// The documents of more than one word, each as the wordings below need it.
const forms = [
  '<document>',
  'order form|forms',
  'engagement|commitment letter|letters',
  'statement|statements of work',
  'work|purchase order|orders',
  'legal|formal|official|contractual|binding documents|document|papers|bits|pack|offer',
];

function ofEach(wordings: readonly string[]): string[] {
  return forms.flatMap((form) =>
    wordings.map((wording) =>
      wording
        .replace('DOCUMENT', form)
        .replaceAll('<document>', documents)
        .replaceAll('<handOver>', handOver)
        .replaceAll('<arrives>', arrives),
    ),
  );
}

/** How an agent sends, prepares, signs or takes for granted a contract, whatever it is called. */
export const contractWordings: readonly string[] = [
  ...ofEach([
    'i|we ..4 <handOver> ..5 DOCUMENT',
    'attached|enclosed|herewith|below|overleaf ..4 DOCUMENT',
    'you will|can|shall|should|could ..2 have|get|receive|find|see|expect|hold ..5 DOCUMENT',
    'you|your ..3 get|gets|receive|receives|find ..5 DOCUMENT ..4 from|by|today|tomorrow|tonight|on|before',
    'expect|await ..2 DOCUMENT',
    'DOCUMENT ..7 <arrives>',
    'DOCUMENT ..5 reach|reaches you|your',
    'DOCUMENT ..5 with|to|at|for you|your ..2 by|before|on|today|tomorrow|tonight|this|next|within|at|as|inbox|desk|signature|review|office|counsel|team',
    'DOCUMENT ..6 goes|go|going|comes|come out|back|over|across|off',
    'DOCUMENT for|awaiting|pending ..1 your|legal|signature|countersignature',
    'DOCUMENT from|by me|us|myself|yours',
    'signature|initials ..3 on|under|below ..2 DOCUMENT',
    'sign|signs|countersign|countersigns|initial|return|redline|redlines ..1 our|the ..2 DOCUMENT',
    'DOCUMENT ..4 to|and sign|countersign|return|initial',
    'DOCUMENT ..9 i|we will|am|are|have|can|could ..2 <handOver> it|them|one|this|version|both',
    'DOCUMENT ..6 is|are|will|has|have|being|been ..3 <arrives>',
    'our|a ..1 mutual|standard|master|short|template|framework|signed|draft ..2 DOCUMENT ..6 is|are|has|have|will|can',
  ]),
  `i|we ..4 ${handOver} ..3 the|our|both|two|all contracts|agreements|ndas|msas|sows`,
  `the|our|both|two|all contracts|agreements|ndas|msas|sows ..7 ${arrives}|reach|come|go`,
  `${reader} ..5 redline|redlines|redlining|redlined|initial|countersign|countersigns`,
  `${reader} ..4 review|reviewing|check|checking|read|reading|start|begin|mark|marking|look ..4 our draft|version|template|wording|conditions|redlines`,
  'our draft|drafts ..4 on|by|to|with|today|tomorrow|ready|attached',
  'something|anything|one|document|page|pages|version|copy|line to sign|countersign|initial',
  'ready to|for sign|signing|signature|countersignature',
  'sign|signs|signed|countersign here|below|there|electronically|online|digitally',
  'sign and return',
  'commit us|tenacious|ourselves to ..6 notice|term|period|clause',
  'ours is|are|comes|goes ..3 signed|countersigned|attached|enclosed|ready|below|mutual',
  'i|we have|am|are ..1 drafted|drawn|drafting|drawing ..3 order|offer|letter',
  'sign|signs on ..2 dotted|line',
  'dotted line',
  'docusign|pandadoc|hellosign|esignature',
  'e signature link|request|follows|is|comes|from',
  'once|when|after|until|as|before|if ..3 you|your|everybody|both|it|they ..3 signed|countersigned|sign|countersign',
  'signature page|block|link|request|copy',
  'to|for your|a|one signature',
  'signature is|are all|the|what ..4 missing|needed|left|takes|takes',
  'our contract|agreement|msa|nda|sow|paperwork|dpa',
  'our ..1 order|engagement|services|framework|template form|letter|agreement|contract',
  ...[
    'contract|contracts|agreement|agreements|msa|sow|nda|paperwork|engagement letter',
    'order form',
    'statement of work',
  ].flatMap((form) => [
    `${form} ..9 {future}|{time}|today|tomorrow|tonight|noon`,
    `{future}|{time}|today|tomorrow|tonight|noon ..7 ${form}`,
  ]),
  'everything|all|it|both|this signed by|on|before|this|within|today|tomorrow',
  'i|we will|can|could|shall? paper|papered it|this|that|the|things',
  'your|a|one signature on|at|under|here|below|completes|and|by|today',
  'lawyer|lawyers|counsel|legal|solicitor|attorney|procurement ..6 our|the|my|this draft|version|template|wording|redlines',
  'i|we am|are|will|have ..2 sending|send|sent|drafted|drafting ..3 template|draft|version so|for|to|that',
  'send our template|draft',
  'countersigned by|this|today|tomorrow|tonight|on|and|within|copy|version',
];

// What can stand before a contract of one's own: another noun there makes it one of others, a lease or a freight
// agreement.
const ownModifiers =
  'the|a|an|our|my|this|that|both|all|any|new|short|standard|usual|master|service|services|framework|frame|signed|countersigned|mutual|template|draft|simple|written|binding|formal|legal|full|final|same|such|first|reservation|reserved|cooperation|two|one|no|of|for|with|in|on|under|or|and|finished|page|general|right|actual';

/** Words of a contract that a mail of the agent has no reason to hold, whatever it says of it. */
export const contractMentions: readonly string[] = [
  'msa|sow|nda|dpa|countersignature',
  `${ownModifiers} contract|agreement`,
  '^ contract|agreement',
  'our|all|this|any paperwork',
  'the paperwork ..4 from|by|here|me|us|today|tomorrow|now|on|off|is|are',
  'paperwork is|takes|stays ..3 quick|short|simple|easy|light|done|ready|brief|nothing|page|pages|me|us|mine|ours|minutes|day|days',
  'order form|confirmation',
  'engagement|commitment letter',
  'letter of intent|engagement',
  'statement of work',
  'work|purchase order',
  'legal|formal|official|contractual document|documents|offer|papers',
  'our conditions',
  'terms and conditions',
  'signed|countersigned|initialled copy|copies|version|page|document|original',
  'your|its|their|both|one|a|our signature|signatures|initials|countersignature',
  'sign|signing|countersign|countersigning',
  'ink is|dries|dry',
  'autograph|autographs',
  'receive|receives|get|gets our ..2 terms|conditions',
  'ours ..7 comes|goes|is|reaches|arrives ..1 with|below|attached|enclosed ..1 this|my|mail',
  'standard|usual|our form|terms|papers|pages ..9 sign|signature|legal|signing',
  'legal|formal|official|binding|signed ..9 pages|form|document|version|writing',
  'legal|formal|official|binding|signed ..2 copy|copies',
  'mail|mails|send|sends|email|emails you|your|them|over ..3 draft',
  'draft ..3 today|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|reaches|to your',
];

/** What makes the mention of a contract innocent: others' contracts, contracts in general, or none. */
export const othersContracts: readonly string[] = [
  'a|no|any|some|good|bad|clear|early|first|next|encouraging|hopeful|another sign',
  'contract|agreement ..1 of|from|dated {past}',
  '{past} ..1 contract|agreement',
  'under|below|beneath|beside|after your ..1 signature',
  'your ..1 signature line|lines|block|footer|says|names|asks|tells|gives|mentions|carries',
  'you ..2 sign ..1 yourself|alone|off|for',
  'seen|noted|received|read ..2 request|wish|demand|question|ask',
  'delivery lead|manager',
  '{recipient} ..4 mentioned|asked|ask|wrote|said|told|wanted|wants|want|requested|signed|runs|run|ends|renewed|closed|won|announced|call|called|use|uses',
  'no|not|never|nothing|neither|nor|without|nobody|none|hardly',
  'before|after|if|should|until any|a|an|it|there|that ..4 contract|agreement|nda|msa',
  'a|an|the|your|every|each|any|most|many|other|these|those|all|new|another|present|current|existing|old|outside|vendor|supplier|supply|lease|rental|insurance|pension|employment|freelance|fixed|temporary|permanent|term|collective|client|customer|distribution|licence|license|energy|maintenance|works|office|hosting|cloud|support vendor|supplier|supply|lease|rental|insurance|pension|employment|freelance|term|collective|council|distribution|licence|license|energy|maintenance|hosting|cloud|support|outside|contractor ..2 contract|agreement',
  'every|each|any|most|many|other|present|current|existing|outside|old|new ..2 contract|agreement',
  'under contract',
  'e signing|sign|signature',
  'signing|signature product|flow|feature|module|service|tool|app|platform|page|screen|step|team|software',
  'kind|kinds|sort|sorts|type|types of ..1 contract|agreement',
  'contract|agreement|nda|sow|msa ..3 code|codebase|api|apis|service|services|schema|schemas|test|tests|analysis|product|module|market|negotiations',
  'signature style|dish|feature|work|move',
  'rough|blog|spec|design draft',
  'question|matter|topic|thing|person|steps|step',
  'api|apis|service|services|schema|schemas|code ..5 contract|contracts|agreement',
  'paperwork ..2 that|which|behind|of',
  'collective|distribution|trade|climate|tariff|works|shareholder|licensing|licence|license|partnership agreement',
  'agreement|agreements with|between|among {recipient}|your|the|a|its',
];

// Who signs to be hired.
const recruits =
  'hire|hires|candidate|candidates|recruit|recruits|applicant|applicants|joiner|joiners|starter|starters|finalist|finalists|newcomer|newcomers|successor|successors|employee|employees';

/** What makes a sentence about contracts innocent: a person hands them over, or they are of another sort. */
export const innocentContracts: readonly string[] = [
  'sign|signed|signing {recipient} up ..1 for|to',
  'sign|signs|signed|signing ..2 with|elsewhere|there ..1 someone|somebody|another|others|other|them|him|her|elsewhere|too|first|instead',
  'other|another|different firm|company|vendor|provider ..9 sign|signed',
  'whether i|we ..5 is ..2 something|question|for|decided|known|matter',
  'number|address|link|site|title|name|details|line ..2 in|under|from|of|below your|my|the signature',
  '{past} agreement|contract with|between|to',
  `${recruits}|somebody|someone ..3 sign|signs|signed|signing`,
  `own|permanent|new|future people|engineers|developers|staff|person|lead|colleague|colleagues|seniors ..2 sign|signs|signed`,
  'delivery lead|manager|partner|team|colleague ..7 send|sends|handle|handles|handling|prepare|prepares|draft|drafts|issue|issues|deal|deals|bring|brings|write|writes|own|owns|settle|settles|agree|agrees|do|does|sign|signs|have|has|look|looks|cover|covers|explain ..6 contract|contracts|agreement|agreements|msa|msas|sow|sows|nda|ndas|paperwork|terms|papers|formalities|form|legal|documents',
  'delivery lead settles|sends|handles|signs|prepares|drafts|issues|deals',
  'delivery lead will|can|does|would ..1 send|handle|sign|prepare|draft|issue|deal|bring',
  'lead can|does|do|will|would $',
  'contract|contracts|agreement|agreements|msa|msas|sow|sows|nda|ndas|paperwork|terms|papers|formalities|form|forms|documents ..6 from|by|with|through|via|to|of|for ..1 delivery|lead|colleague|person|human|somebody|someone|him|her',
  'sign|signed|signing|signature ..3 from|by|with|through|via ..2 delivery|lead|colleague|person|human',
  'question|matter|one|thing|something|topic|job|task for ..1 delivery|lead|colleague|person|human',
  'lead settles|sends|handles|signs ..6 paperwork|contracts|contract|himself|herself',
  'settles|settle scope ..8 paperwork|contract|contracts|agreement',
  'sends|send the paperwork|contract|contracts|msa|agreement himself|herself|themselves',
  'data|api|smart|schema|service|interface|pact|consumer|design|rental|energy|maintenance contract|contracts',
  'contract test|tests|testing|role|roles|work|worker|workers|hire|hires|hiring|schemas|schema|settlement|management|system|software|platform|module|data',
  'note|page|list|checklist|guide|article|sheet|summary|outline|book|paper|template|questions ..3 on|about|of|for|what|how|to ..6 signing|sign|draft|contract|contracts|agreement|agreements|terms|paperwork|nda|msa',
  'sign|signs|signed|signing off|up|in',
  'in|on|by ..1 general|plain|simple|other|real|these|those|certain|broad|relative|absolute terms',
  'terms of service|use|reference',
  'reached|reach|reaching an|no|any agreement',
  'papers|paper on|about|in|reported|say|says|said|work',
  'research|white|academic|exam|term papers|paper|terms',
  'works council|office|lease|rental|supply',
  'your ..4 contract|contracts|agreement|agreements ..2 analysis|product|module|platform|editor|team',
  'asked|ask|asking|wondered|wonder|wanted whether|if|me|us ..8 contract|agreement|msa|sow|nda|paperwork|terms|papers',
  'usually|normally|typically|generally ..6 sign|send|signed|sent|contract|contracts',
  'your|present|current|existing contract|agreement|terms ..4 with|ends|end|runs|run|expires|lapses|covers',
];
