/** Words that the cues share; `~` is any inflection. */
export const cueGroups: Readonly<Record<string, string>> = {
  /** What people are sorted into. */
  drawer:
    'segment|segments|bucket|buckets|tier|tiers|cohort|cohorts|bracket|brackets|category|categories|quadrant|quadrants|pigeonhole|drawer|persona|archetype|taxonomy|scheme|classification|typology|ladder|rung|funnel|watchlist|shortlist|longlist|sequence|cadence|playbook|campaign|wave|heading|rubric|matrix|segmentation|grading|scoring|ranking|bin|bins|pigeonholes|watch',
  tone: 'warm|direct|formal|friendly|short|brief|professional|honest|grounded|neutral|chatty|crisp|soft|firm|polite|cold|humble|personal',
  /** What is written down about them. */
  paper:
    'list|lists|file|files|record|records|notes|sheet|card|cards|register|book|books|log|database|crm|dashboard|tracker|overview|criteria|filter|filters|profile|profiles|index|dossier|system|tool|software|score|scores|rating|ratings|grade|grades|tag|tags|label|labels|map|briefing|brief|entry|spreadsheet|column|row|field|groups|group|types|classes|category|form|drawers|filters|shelf|shelves',
  kind: 'outreach|target|own|internal|sales|research|current|latest|contact|contacts|prospect|prospects|account|accounts|hiring|signal|working|lead|leads|mid|market|scoring|growth|priority|monthly|weekly|quarterly|segment|company|companies|customer|client|little|small|preparation|background|buyer|first|second|third|fourth|both|four|three|two',
  company:
    'company|companies|firm|firms|account|accounts|prospect|prospects|lead|leads|businesses|startups|founders|ctos|buyers|anybody|anyone|everyone|everybody|people|organisations|organizations|readers|recipients|contacts|scaleups|outfits|shops|houses',
  rank: 'sort~|rate~|score~|rank~|grade~|class~|classify~|tag~|label~|mark~|flag~|bucket~|categorise~|categorize~|segment~|slot~|code~|profile~|weigh~|pigeonhole~|group~',
  ranked:
    'sorted|rated|scored|ranked|graded|classed|classified|tagged|labelled|labeled|marked|flagged|bucketed|categorised|categorized|segmented|slotted|coded|profiled|weighed|pigeonholed|grouped|filed|pencilled|pegged|booked|entered|catalogued|prioritised|prioritized|shortlisted|listed|noted|logged|recorded',
  hold: 'hold~|keep~|count~|treat~|regard~|carry~|file~|list~|log~|book~|record~|enter~|put~|place~|have|had|see|saw',
  put: 'put~|place~|land~|sit~|stand~|fall~|belong~|lift~|move~|come~|drop~|push~|bump~|nudge~|earn~|make~|count~|qualify~|rank~|slot~|carry~|bring~|get~|go|goes|went',
  fact: 'round|roles|role|funding|hiring|adverts|advert|postings|vacancies|vacancy|openings|reduction|layoff|layoffs|appointment|signal|signals|figure|figures|data|number|numbers|count|news|finding|findings|fact|facts|raise|jobs|former|latter',
  grade:
    'high|medium|low|strong|weak|solid|firm|certain|doubtful|sure|unsure|confirmed|unconfirmed|partly|full|fully|middling|moderate|reliable|shaky|safe|tentative|good|poor|better|worse|less|verified|unverified|amber|green|red|yellow|b|c|d|plus|minus|half|sound|soft|hard|thin',
  certainty:
    'confidence|certainty|reliability|likelihood|probability|rating|score|grade|mark|label|priority|rank|tag|strength|weighting',
  researcher:
    'analyst|analysts|researcher|researchers|desk|algorithm|screening|scraper|enrichment|reviewer|reviewers|editor|proofreader|supervisor|operations|crm|database|bot|autopilot|orchestrator',
  order:
    'name|mention|ask|keep|quote|use|include|write|stay|stop|say|cite|offer|close|end|suggest|propose|lead|open|begin|start|avoid|send|follow|leave',
};

/** What gives away how the sender sorts people and writes to them. Each alone is ordinary talk. */
export const leakCues: readonly {
  readonly weight: number;
  readonly wordings: readonly string[];
}[] = [
  // Whom it is about.
  {
    weight: 1,
    wordings: [
      '{recipient}',
      'companies|firms|accounts|those|teams|businesses|founders|ctos like|at|in|of|with|that|who|which|we',
      '<fact>',
    ],
  },
  // The sender's instruments.
  { weight: 2, wordings: ['our|my|the <kind>? <kind>? <drawer>', 'a|this <drawer> of|for|we'] },
  {
    weight: 2,
    wordings: [
      'our|my <kind>? <kind>? <paper>',
      'our|my ..3 group|class|type|pile|line',
      'the <kind> list|file|sheet|notes|record|system|tool',
    ],
  },
  {
    weight: 2,
    wordings: [
      'under our|my|the|this <kind>? scheme|system|heading|label|method|grid|name|header',
      'on|at our|my|this side|end|desk',
      'with|by|among us',
      'here at|with us|tenacious',
      'around|over here',
      'internally',
      'we|i ..1 hold|keep|maintain|track|run ..2 list|file|record|page|sheet|card|register|note|profile|log|score|map ..1 on|of|for|about',
      'we|i ..1 hold|keep|maintain|have a|one|some ..1 page|folder|line|file on|of|for|about every|each|all|any',
    ],
  },
  // Sorting people.
  {
    weight: 2,
    wordings: [
      'we|i|us ..2 <rank> ..1 {recipient}|<company>',
      '<company>|{recipient} we|i|us ..1 <rank>|<hold> as|under|among|with',
      'we|i|us ..1 <hold> {recipient} ..2 as|under|among|down|with|in|into',
      'what|whom|which we|i ..1 call|calls|term|name|label',
      'which|where|that we|i ..1 <hold> {recipient}',
      '{recipient} ..2 is|are|was|were|been|got|gets ..2 <ranked>',
      '<ranked> {recipient} ..2 as|under|among|with|in|into',
      '{recipient} ..3 <ranked> as|under|among|into',
    ],
  },
  {
    weight: 1,
    wordings: [
      '{recipient} ..3 <put> ..3 in|into|on|under|among|to|at|as|within|for|near|up|inside',
      '<put> {recipient} ..4 in|into|on|under|among|to|at|as|a|an|within|near|inside|up',
      '{recipient} is|are|was|were in|into|on|under|among|the|a|an|near|one|number|at',
      'count~|qualify~|pass~|read~|register~|show~ ..1 as|for a|an|the',
      'that|which|this|it make|makes|made {recipient}',
    ],
  },
  {
    weight: 2,
    wordings: [
      'warm|hot|cold|cool|strong|good|qualified|marketing|sales|live|fresh|priority lead|prospect|account|target',
      'type|class|tier|category|group|level|grade|kind|stage {number}|a|b|c|one|two|three|four ..1 company|account|firm|case|lead|prospect',
      '<company> ..1 ready|fit|stage $',
      'expansion|growth|scale|sales|buying|purchase|ai|outreach ready|readiness|mode',
      'recently|newly|freshly|just funded|hired|appointed|restructured|raised is|are|as|list|group|heading|label|drawer|company|pile|wave',
      'new leader|leaders|leadership|cto|ctos list|group|heading|label|drawer|pile|wave|track|bucket|file',
      'post layoff|reduction|funding|raise',
      'mid market|cap ..2 restructuring|company|account|group|list|cost',
      'upper|top|bottom|lower|front|back half|third|quarter|tier|end|part of our|my|the ..1 list|pile|queue|table|ranking',
      'top|bottom|head|front of our|my|the ..2 list|pile|queue|ranking|table',
    ],
  },
  // Whom it writes to, and with what.
  {
    weight: 2,
    wordings: [
      '<paper>|page|line|folder|entry on|of|about|for|per every|each|all|any ..1 <company>|company|{recipient}',
    ],
  },
  {
    weight: 2,
    wordings: [
      'before|when|where|whom|who|that|if|until|those|companies|everyone|anyone|people we|i ..2 write|approach|contact|reach|pitch|mail|target|pursue',
      'before|when|for writing|reaching|pitching|mailing to|out',
    ],
  },
  {
    weight: 2,
    wordings: [
      'write|wrote|writes|mail|mailed|send|sent|approach|contact ..1 to? {number}|many|several|dozens|hundreds ..1 companies|firms|founders|ctos|people ..2 today|this|a|each|per',
      'near|at|close|among the|to ..1 top|bottom|front by|of|in|for',
      'get|gets|receive|receives|deserve|deserves|earn|earns the|a|an|our ..3 offer|mail|message|letter|treatment|pitch|note|version|sequence|touch|mails ..1 rather|instead|not|while',
    ],
  },
  {
    weight: 2,
    wordings: [
      'tick|ticks|ticked|meet|meets|met|pass|passes|passed|fill|fills|check|checks ..1 {number}|all|both|most|every|two|three|four ..4 boxes|criteria|conditions|marks|points',
      'boxes|criteria|signs|signals|triggers|conditions|marks|things we|i ..1 look|watch|screen|wait|check|filter|scan',
    ],
  },
  {
    weight: 2,
    wordings: [
      'first|second|third|fourth|last|one|two|three|{number} of|in|out of? {number}|two|three|four|five|six|a|our|my ..2 touches|touch|steps|contacts|attempts|approaches|mailing|sequence',
      'touch|step|attempt {number}|one|two|three|four|five',
      'this quarter|cycle|sprint|wave|round ..1 target|quota|list|batch|wave|campaign',
      'quota|kpi|kpis|conversion|pipeline target',
    ],
  },
  // What it holds certain.
  {
    weight: 2,
    wordings: [
      'confidence|certainty|reliability|trust|faith ..2 we|i ..1 hold|have|put|place|attach|keep|give',
      'our|my|the|a|an <certainty>|confidence|certainty|reliability ..2 in|on|of|for|behind|attached|against ..1 <fact>',
      '<certainty> ..2 is|are|was|at|of|being ..2 <grade>|{number}|{percent}',
      '<grade>|{number} <certainty>',
      'sure|certain|confident about|of the <fact> ..3 less|not|only|and',
    ],
  },
  {
    weight: 1,
    wordings: [
      '<fact>|it|one|other|rest|both ..4 <grade>|certainty|rumour|rumor|given|guess|question',
      '<grade> ..3 about|of|on the|its|your|both <fact>',
      'gave|give|gives|given|carries|carry|bears|wears|shows ..4 a|an|only <grade>|{number}',
      'seven|six|eight|nine|five|four|three|two|one|{number} in|of|out of? ten|five|three|four',
    ],
  },
  {
    weight: 2,
    wordings: [
      'our|the|an ..2 <researcher>',
      'our|my|the ..1 research team|department|people|side|colleagues|group',
      'whoever|who|colleague|person ..2 prepared|compiled|researched|collected|scored|gathered ..1 this|it|your|the|these',
      'our|my|the tool|system|software|machine|model|computer ..1 give~|put~|say~|see~|rank~|rate~|score~|mark~|predict~|think~|pick~|suggest~|flag~|find~|show~|list~|call~|place~',
    ],
  },
  {
    weight: 2,
    wordings: [
      '{number}|seven|six|eight|nine|percent|even|fair|high|low|good|better chance|odds|likelihood|probability',
      'chance|odds|likelihood|probability of|that ..3 {recipient}|reply|talking|conversation|deal|sale|interest',
    ],
  },
  // How far somebody is with AI.
  {
    weight: 2,
    wordings: [
      'ai|maturity|readiness ..7 {number}|zero|one|two|three of|out|on|in|from|to {number}|three|five|ten|our|my|the',
      'ai|maturity|readiness ..6 score~|rate~|rank~|grade~|rung|ladder|stage|level|notch|band|scale',
      'score~|rate~|rank~|grade~|rung|ladder|stage|level|notch|scale ..6 ai|maturity|readiness',
      'how far|advanced|mature|ready|deep ..5 ai',
      'ai ..3 early|middle|advanced|nascent|beginner|late stage|level|end|group|band|half',
    ],
  },
  {
    weight: 1,
    wordings: [
      'come|comes|came out|in|up|at|as at|as|near|under',
      'start|end|bottom|top|middle|front|back|foot|far of|end that|the|our|this ..1 line|scale|ladder|range|table|list|road',
    ],
  },
  // What it was told to write.
  {
    weight: 3,
    wordings: [
      'playbook|template|guide|guidelines|rulebook|process|script|prompt|sheet|checklist|instructions|recipe|procedure|rules|manual|brief|briefing ..5 would|will|want|wants|has|have|had|tell|tells|told|ask|asks|asked|say|says|said|suggest|suggests|call|calls|require|requires|allow|allows|let|lets ..1 me|us|that|to|for|i',
      'i|we may|must|can|should|shall|could only? <order> ..1 one|only|a|no|at|up|two single|fact|question|thing|ask|most|to|facts|signal|figure',
      'i|we am|are|was|were|have|been|had ..1 asked|told|meant|supposed|allowed|limited|permitted|expected|instructed|advised|assigned|scheduled|required|down to|not|for ..3 <order>|make|one|two|three|touch|no',
      'handed|passed|given|forwarded|assigned|routed|allotted|allocated|came|sent to|by|over me|us ..3 with|as|under|by|for|from',
      '{recipient} name|file|account|case|details|entry|card ..2 handed|passed|given|forwarded|assigned|routed|came|landed|reached|turned|sits|is',
    ],
  },
  {
    weight: 1,
    wordings: [
      'remark|comment|note|tag|word|line|description ..2 attached|that|saying|reading|next|beside|behind',
      'with the|a|this|only? remark|comment|note|label|tag|words|line',
      '<order> one|a|only|exactly|at|no|the ..1 fact|question|thing|signal|ask|figure|finding|amount|date',
      'so here goes|it',
      'in this mail|message|note|letter',
    ],
  },
  {
    weight: 3,
    wordings: [
      'my|our <kind>? notes|files|records|sheet|card|system|file|book|list have|has|call|calls|describe|describes|say|says|show|shows|list|lists|put|puts|paint|paints|mark|marks|carry|carries|know|knows|make|makes',
    ],
  },
  // Talk about the message as a piece of work.
  {
    weight: 2,
    wordings: [
      'in|with|of a|the|this ..3 tone|register|voice',
      'warmer|softer|shorter|firmer|friendlier|cooler|tighter|longer|sharper|lighter|revised|final|first|second|third|alternative|corrected|edited|approved|updated tone|version|draft|variant|wording|cut|attempt|copy|rewrite',
      'version|draft|variant {number}|b|c|two|three',
      'reviewer|reviewers|editor|proofreader|copywriter|supervisor|prompt|drafter',
      'approved|signed|checked|reviewed|cleared|shortened|edited|rewritten|polished|revised|trimmed|generated|drafted|written by|per|after|for|to|under ..1 the|my|our|a ..1 reviewer|editor|team|compliance|system|model|assistant|brief|rules|limit|guidelines|template|prompt|policy',
      'word|words|character|characters|length limit|count|budget|cap|maximum|allowance',
      'within|under|below|over|at|of|to {number} words|characters|lines|sentences',
      'body|text|mail|message|copy $ ..1 {number} words',
      'placeholder|boilerplate|call to action|cta|subject line|value proposition|pain point|talking points|hook|opener',
    ],
  },
  {
    weight: 2,
    wordings: [
      'tone|register|voice|wording of|for|in this|the|my|such ..1 mail|message|letter|note|email',
      'mail|message|letter|note|email|subject ..2 is|was|are meant|supposed|intended|required|set to be|stay|sound|read|keep',
    ],
  },
  {
    weight: 2,
    wordings: ['meant|supposed|intended|required|set to be|stay|sound|read ..2 <tone>'],
  },
  {
    weight: 2,
    wordings: [
      'as requested|instructed|asked|briefed|required|specified|directed|prompted|ordered|prescribed',
      'here is|are|comes|you ..1 a|the|your|my|another ..2 version|draft|mail|message|text|rewrite|email|variant|letter',
      'version|draft|variant|rewrite|mail|message $ ..1 shortened|revised|approved|checked|edited|rewritten|as|for|with',
    ],
  },
  // What makes it innocent: their own things, and the sender's people at work.
  {
    weight: -3,
    wordings: [
      'your <drawer>|<paper>|score|scoring|instructions|playbook|template|brief|rules|guidelines|checklist|tone',
      'put|puts {recipient} in touch|contact|charge|control|front',
      'your ..2 tickets|queue|backlog|board|process|reviewers|customers|users|market',
      'you|your ..1 team|people|lead|leads|self ..2 would|could|can|may|decide|choose|say',
      'you|your ..2 would|could|can|may|might|will ..2 <rank>|decide|choose|say|judge',
      'first task|week|day|weeks|month|step',
      'we|our ..2 engineers|people|colleagues|staff ..3 write|note|keep|work|review|read|document',
      'my|our|i ..3 guess|guesses',
    ],
  },
];

/** How much has to come together. */
export const leakThreshold = 4;
