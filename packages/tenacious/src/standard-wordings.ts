/** A standard that the reader is held to and fails: others who would have managed, and what was to be expected. */
export const standardWordings: readonly string[] = [
  // Somebody better would have done it.
  'a|an|any|another|every|most|other|better ..6 <leader>|<firms>|leaders|founders|ctos|hand|hands|eye|manager|person|organisation ..6 would ..1 have <done>',
  'a|an|any|another|every|most|other|better ..6 <leader>|<firms>|hand|hands|manager|organisation ..6 would not|never ..1 let|leave',
  'a|an|any|another ..6 <leader>|hand|manager|organisation ..6 would|should ..1 by now|already|then',
  'companies|teams|firms|leaders|ctos|founders|businesses|outfits that|who know|knew|understand|understood|learned what|how|where',
  'companies|teams|firms|leaders|ctos|founders|businesses|outfits that|who plan|planned ahead|properly',
  'should|would|need not|hardly|scarcely|never ..2 take|cost|trouble|keep|stop ..2 a|an|any ..1 <able>|real|mature|grown|good',
  'better|tighter|well|properly ..1 organised|organized|run|led|managed|prepared|disciplined ..1 <firms>|<leader>|houses|people|outfits',
  'stronger|wiser|sharper|tougher|calmer|bolder|steadier|firmer hand|hands|cto|vp|leader|leadership',
  'with|who|that has|have|had? its|their|his|her ..1 priorities|house|act|affairs|basics|homework|planning ..1 in|straight|right|done|under|together',
  'on|in top|control|command of its|their|his|her ..1 hiring|plan|numbers|systems|calendar|planning|house|growth',
  // What was to be expected.
  '{recipient} should ..1 have ..1 thought|planned|known|noticed|asked|hired|filled|started|begun|prepared|arranged|foreseen|anticipated|checked|realised|realized|documented|fixed|acted|sorted|settled|hesitated|waited|done',
  '{recipient} ..1 has|have|had ..2 not|never ..2 managed|succeeded|pulled|learned|learnt|mastered|grasped|understood ..1 to|in|off|it|that|this|so|how',
  '{recipient} ..1 has|have|had ..3 not|never been able|equal',
  '{recipient} ..2 yet to manage|learn|figure|understand|grasp|discover|master|prove',
  '{recipient} ..2 failed|fails|failing|struggled|neglected|omitted|forgot|hesitated to ..3',
  '{recipient} ..1 seems|seem|appears|appear|looks|look ..1 unable|incapable|unwilling|unprepared|lost|overwhelmed|overtaxed|puzzled|baffled',
  '{recipient} ..3 lack|lacks|lacked|lacking ..3 experience|skill|skills|depth|maturity|discipline|vision|leadership|knowledge|understanding|judgement|judgment|rigour|focus|direction|plan|clarity|expertise|talent|ambition',
  'nobody|noone|one|people|reasonable ..3 expect|expects|expected|expecting {recipient}|someone|somebody|anyone|a ..5 to ..1 see|understand|grasp|foresee|spot|master|judge|appreciate|predict|recognise|recognize|know',
  'expect|expects|expected|expecting {recipient}|someone|somebody|anyone ..5 to ..1 understand|grasp|appreciate|recognise',
  'asking|expecting|expect|ask|asks ..2 too|a much|lot|great ..2 of ..1 a|an|any|first|anyone|somebody|someone',
  '{recipient} would do well to',
  '{recipient} would|might be ..1 wise|prudent|foolish|advised ..1 to',
  'engineers|team|people|staff|customers|colleagues deserve|deserves ..1 better|somebody|someone|leaders|leadership|clarity|adults',
  'hoped|expected|expecting|wished|looked ..3 more|better ..1 considered|thoughtful|informed|careful|mature|nuanced|attentive|measured ..1 answer|reply|question|reading|response|view',
  // With a little more of what the reader has not.
  '<merely> ..3 <virtue> ..6 would|could|might|need ..2 have|never|spare|save|prevent|avoid',
  '<merely> ..3 <virtue> goes ..2 long|far way',
  '^ had {recipient}|anyone|anybody|someone|somebody|they ..6 <done>',
  'if only {recipient}|someone|somebody|they',
  'for|given all|the|your|its|their ..1 money|funding|resources|means|budget|capital ..5 <meagre>',
  'progress|pace|result|results|output|performance ..2 is|are|was|were|seems|looks|remains ..2 <meagre>',
  // What the reader is not made for.
  'not|hardly|never ..4 {recipient}|their|its ..1 forte|strength|strengths|suit|gift|talent',
  'unforgivable|forgivable|excusable|pardonable|inexcusable',
  'one|we|people|everybody|most ..1 forgives|forgive|excuses|excuse|pardons ..4 in|from|of|at|with',
  'fine|forgivable|acceptable|normal|usual|common|understandable ..3 for|in|at|with|from|among a? ..2 beginner|beginners|hobby|student|newcomer|newcomers|garage',
  'newcomers|beginners|novices|amateurs ..6 wrong|overlook|miss|misjudge|underestimate|mistake|mistakes',
  'first time|timer cto|ctos|founder|founders|leader|leaders|manager|managers|vp|vps|head',
  'get|gets|getting the hang',
  'once|when one has ..1 run|led|built|managed|seen|done|worked|hired a|an|the|some|enough|it|this|for',
  'in|with time ..1 {recipient} ..1 will|shall ..1 learn|see|understand|find|come|realise|realize|discover',
];

/** Where the same words only ask, or speak of the sender's people. */
export const standardUnless: readonly string[] = [
  'of ours',
  'if|whether|should|unless|where ..5 {recipient} ..4 not|lack|lacks|yet|struggled|managed|able|failed',
  'a stranger',
  'need|suit|want|help us|ours|our|me ..2',
];
