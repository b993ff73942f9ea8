/** Words that go by one name in the wordings about conclusions. */
export const inferenceGroups: Readonly<Record<string, string>> = {
  inner:
    'team|teams|people|engineers|engineer|seniors|senior|staff|group|crew|side|squad|squads|colleagues|developers|department|departments|leads|managers|recruiters|analysts|hires|rota|specialists|function',
  works:
    'roadmap|backlog|search|searches|pipelines|pipeline|systems|services|releases|reports|reporting|deadlines|delivery|plans|projects|platform|infrastructure|features|product|hiring|tests|documentation',
  strained:
    'stretched|overstretched|overloaded|overburdened|overworked|overwhelmed|overrun|understaffed|undermanned|underresourced|shorthanded|swamped|drowning|exhausted|firefighting|underwater|fraying|creaking|groaning|struggling|straining|strained|burning|burnt|buried|snowed|outnumbered|frustrated|demoralised|demoralized|disheartened|thinly|breaking|tiring',
  stalled:
    'slipping|slipped|delayed|stalled|stuck|frozen|suffering|suffers|suffered|orphaned|ownerless|unowned|unattended|neglected|untended|unmaintained|creaking|faltering|languishing|dragging|drags|outgrown|outrun|overdue|piling|unfinished|overtaken',
  former: 'old|former|previous|earlier|prior|last|original|inherited',
  planned:
    'plan|plans|roadmap|roadmaps|strategy|priorities|budget|budgets|list|lists|structure|order|targets|vendors|suppliers|arrangements|agenda|direction|decisions|choices',
  over: 'history|dead|void|obsolete|gone|moot|scrapped|shelved|abandoned|cancelled|canceled|binned|dropped|worthless|outdated|over|past|finished',
  asked:
    'roles|seats|openings|vacancies|positions|postings|searches|count|counts|numbers|figures|jump|rise|doubling|tripling|round|visit|visits|reduction|cut|cuts|vacancy|opening|trend|increase|pattern',
};

/** A conclusion drawn from a signal, or a signal blown up, however careful the rest of the sentence is. */
export const farInferenceWordings: readonly string[] = [
  'clearly|obviously|evidently|plainly|undoubtedly|surely|certainly|unmistakably ..5 {recipient}',
  '{recipient} ..3 clearly|obviously|evidently|plainly|undoubtedly|surely|unmistakably',
  '{recipient} ..2 must be|have',
  'is|was clear|obvious|plain|evident|unmistakable that ..3 {recipient}',
  'it is|was obvious|plain|evident|unmistakable ..3 {recipient}',
  'no|without doubt|question ..4 {recipient}',
  'can only mean|be',
  'leaves no doubt|room',
  'the|a mark|sign|proof|hallmark|picture of a|an ..2 drive|push|spree|wave|blitz|expansion|crisis|squeeze|bottleneck',
  'recruiting|hiring|recruitment drive|drives|campaign|campaigns|spree|sprees|blitz|offensive|frenzy|boom|surge',
  'explosive|rapid|massive|huge|breakneck|blistering ..1 growth|expansion|hiring|pace',
  'hire~|hiring|recruit~|recruiting|recruitment|staffing ..4 earnest|fronts|tilt|steam|masse|throttle|fist|wholesale|feverishly|relentlessly|furiously|heavily|breakneck|frantically|nonstop|gear|swing',
  '^ that|this|which tells me|us',
  '^ that says|proves|explains|confirms|betrays|reveals the|how|why|that|where|{recipient}',
  '^ it? follows that',
  'only|best|easily explained by',
];

/** Where the same words conclude nothing. */
export const farInferenceUnless: readonly string[] = [
  'a|good|some|its|their|your ..1 reason|reasons',
  'no|not|hardly ..3 drive|spree|wave|blitz|boom',
  'if|whether ..3 must',
  // How plainly somebody spoke.
  'ask|asks|asked|asking|say|said|says|saying|put|putting|write|wrote|written|writing|tell|told|telling|answer|answered|speak|spoke|speaking|explain|explained|state|stated|stating|word|worded|decline|declined|refuse|refused|set|drew|draw|read|reads ..4 clearly|plainly|obviously',
  'clearly|plainly asked|said|put|wrote|written|told|stated|worded|explained|answered',
  'so|as|very|quite|how|more|most|too clearly|plainly',
];

/** How things stand inside the reader's company, told as known. */
export const innerStateWordings: readonly string[] = [
  '<asked> ..4 mean|means|prove|proves|show|shows|say|says|explain|explains|confirm|confirms|reveal|reveals|betray|betrays that|how|why|where|{recipient}',
  '<asked> ..4 tell|tells|told me|us ..1 that|how|why|where|what|the|{recipient}',
  '{recipient}|those|these ..2 <inner> ..4 <strained>',
  'the ..2 <inner> ..5 <strained>',
  '{recipient} is|are|has|have ..3 <strained>',
  '<inner> ..5 beyond|past|over|at|above|near|to their|its|the|every|all ..1 limit|limits|breaking|capacity|strength|means|seams',
  'carry|carries|carrying|do|does|doing|take|taking|shoulder|shouldering|cover|covering ..2 twice|double|triple|two ..3 load|work|workload|jobs|much|weight|amount|roles|people',
  '{recipient}|the ..3 <inner> ..3 no|little|hardly|not|too ..1 time|hours|room|hands|sleep|air|breath',
  'leave|leaves|left|leaving {recipient} ..3 no|little|hardly|less|not|too ..1 time|hours|room|hands|space',
  '{recipient}|the ..3 <inner> ..2 spend|spends|spending|lose|loses|losing|give|giving|sacrifice ..6 interviews|interviewing|screening|firefighting|support|evenings|nights|weekends|meetings|maintenance|fixing|patching',
  '{recipient}|the ..3 <inner> ..2 can|could|do|does|is|are not|hardly|barely ..2 keep|keeping|cope|coping|follow|deliver|manage',
  '{recipient}|the ..2 <inner> ..3 short of ..1 people|hands|staff|time|engineers|heads|breath',
  '{recipient}|the ..2 <works>|<inner> ..2 no|not|hardly|barely ..1 keep|cope',
  'work|job|jobs of two|three|four',
  '{recipient}|the ..3 <inner> ..2 struggle|struggles|fail|fails|failing',
  '{recipient}|the ..2 <works> ..3 without ..2 owner|owners|keeper|keepers|hands|anyone|anybody|cover|lead',
  '{recipient}|the ..2 <works> ..3 <stalled>',
  'morale|mood is|has|suffers|suffered|sank|dropped|low|down',
  '{recipient}|the ..1 best|good ..2 are|is ..1 leaving|looking|going|considering',
  '{recipient}|the ..2 customers|users|clients|investors|board|management|guests|patients|shareholders ..2 is|are|have|has|grow|growing ..1 seeing|feeling|noticing|waiting|complaining|asking|demanding|impatient|nervous|unhappy|noticed|complained|demanded|worried|restless',
  'nights|weekends|evenings|call|rota ..2 is|are ..1 covered|done|worked|carried by ..2 few|one|two|nobody|same',
  'nobody|none|noone is|are left to|for|who',
  'no one is left to|for|who',
  'what keeps|stops|holds|delays ..1 those|these|the|{recipient} ..3 empty|open|unfilled|back',
  'money|budget is|are ..1 no|not longer? what|the',
  'so|is|are|me|us|you|hence ..2 where the|your ..1 pressure|pain|trouble|bottleneck|work ..1 sits|lies|is|piles|piling|builds',
  'so|hence|therefore ..2 pressure|pain|trouble|bottleneck|work ..1 sits|lies|piles|builds',
  '{recipient}|the ..1 <inner>|<works> ..1 where the|your ..1 pressure|pain|trouble|bottleneck|work ..1 sits|lies|is|piles|piling|builds',
  'stop|stopped|ceased ..1 shipping|delivering|releasing|coding',
  // What was planned before is said to be over.
  '<former> ..2 <planned> is|are|was|were|has|have ..3 <over>',
  '<former> ..2 <planned> ..3 off|from|under the table',
  '<former> ..2 <planned> ..2 not|no ..1 longer? ..1 hold|holds|apply|applies|count|counts|stand|stands|valid|matter|matters',
  'everything|all is|are ..2 up for review|grabs|discussion',
  'round|money|series|raise|funds|capital was|were|is|are ..1 raised|meant|intended to|for',
  '{recipient} ..1 was|were ..1 brought|hired|appointed|called ..1 to clean|fix|turn|rebuild|modernise|modernize|cut|save|change|sort',
  'knowledge|experience ..1 walked|left|went ..2 out|with',
  '{percent} ..1 were ..1 mostly|mainly|largely|all|chiefly',
  'leave|leaves|left|leaving ..5 to chance|luck|itself|themselves',
  '{recipient} have|has more ..1 than ..1',
  'is|s no secret that? ..5',
  'nobody|noone has ..1 hour|minute|day',
  'no one has ..1 hour|minute|day',
  'hiring|recruiting|growing ..2 never before',
  'cut|cuts|reduction|layoffs ..1 hit|fell|struck ..3 hardest|most|worst|heaviest',
  'lost the ..1 one|only|last ..2 who',
  'hence the|your ..1 delay|delays|backlog|gap|gaps|rush|pressure|hurry|wait|queue|turnover|overtime|errors|silence|strain|slowness|complaints',
];

/** Where the same words tell nothing of the reader. */
export const innerStateUnless: readonly string[] = [
  'our|ours|my|mine ..4 <planned>',
  'not ..3 <over>',
  'no|not|nothing|little|hardly ..3 tell|tells|say|says|mean|means|show|shows|prove|proves',
  'our|ours|we|us ..4 capacity|limit|limits|stretched|overloaded',
  'say|says|show|shows|mean|means|tell|tells ..1 nothing|little',
  'not ..2 say|saying|claim|claiming|suggest|suggesting|imply|implying|assume|assuming',
];
