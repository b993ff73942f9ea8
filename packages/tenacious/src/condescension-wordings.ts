/** Words that go by one name in the wordings about talking down. */
export const condescensionGroups: Readonly<Record<string, string>> = {
  amaze:
    'surprising|surprised|surprises|surprise|astonishing|astonished|odd|strange|curious|puzzling|puzzled|baffling|extraordinary|remarkable|amazing|amazed|telling|revealing|shocking|unbelievable|incredible|striking',
  seemingly:
    'evidently|apparently|clearly|obviously|seemingly|plainly|visibly|presumably|manifestly|noticeably',
  sunk: 'sunk|sink|sinking|arrived|arrive|reached|reach|noticed|registered|register|dawned|understood|landed|occurred|discovered|grasped|caught|heard|learned|learnt|got|come|penetrated|filtered|percolated|absorbed|realised|realized|recognised|recognized|seen|known|hit|struck|sunk|appreciated',
  others:
    'most|other|others|many|elsewhere|peers|neighbours|competitors|rivals|better|nearly|almost|everybody|everyone',
  early: 'long|already|earlier|sooner|ago|before|by|first|years|months|beginning|start|outset',
  leader:
    'cto|vp|founder|leader|manager|team|company|head|group|organisation|organization|house|firm|business|executive|professional|startup|outfit|shop',
  firms: 'companies|teams|firms|shops|houses|businesses|places|outfits|company|team|firm|shop',
  learner:
    'graduate|graduates|student|students|trainee|trainees|intern|interns|beginner|beginners|child|children|apprentice|apprentices|novice|novices|newcomer|schoolboy|teenager|freshman|freshmen|amateur|amateurs|layman|outsider|outsiders|toddler|undergraduate|undergraduates|hobbyist|grandmother|pupil|pupils',
  able: 'competent|serious|decent|proper|sensible|sane|capable|disciplined|credible|halfway|seasoned|experienced|reasonable',
  noticed:
    'thought|noticed|considered|bothered|seen|saw|spotted|knew|knows|cared|cares|minding|watching|realised|realized|wondered|learned|learnt',
  fault:
    'mistake|mistakes|fault|neglect|negligence|blunder|blunders|shortcoming|shortcomings|ignorance|inexperience|carelessness|incompetence|inability|naivety|complacency|indecision|blindness',
  insult:
    'naive|amateurish|amateurs|clueless|rookie|hapless|schoolboy|childish|careless|carelessly|sloppy|sloppily|negligent|incompetent|ignorant|laughable|embarrassing|embarrassed|pitiful|shoddy|unprepared|unprofessional|shortsighted|complacent|inept|muddled|haphazard',
  done: 'had|arranged|lined|planned|started|begun|seen|noticed|filled|fixed|solved|closed|sorted|settled|found|thought|asked|known|made|built|drawn|prepared|hired|written|documented|automated|tested|caught|prevented|avoided|anticipated|foreseen|covered|got|put|set|spotted|handled|done|finished|dealt|moved|acted|changed|taken|kept|named|assigned|secured|learned|learnt|stopped|saved|spared|been|read|checked|looked|listened|bothered|paid|considered|raised|spoken|stepped|intervened|objected|rung|complained|split|divided|separated|grouped|broken|cut|shared|written|worked|agreed|chosen|drafted|ordered|sorted|tackled|addressed|introduced|adopted|established|published|merged|automated',
  merely:
    'with|given|a|some|little|more|bit|ounce|minute|moment|dose|touch|modicum|better|minimal|ordinary',
  virtue:
    'planning|forethought|foresight|preparation|discipline|diligence|organisation|thought|thinking|rigour|reflection|homework|imagination|prudence|attention|caution|leadership|structure|method|curiosity|common',
  meagre:
    'modest|meagre|meager|thin|disappointing|poor|weak|underwhelming|unimpressive|sluggish|lacklustre|feeble|embarrassing',
  hints:
    'suggests|suggest|implies|imply|hints|hint|betrays|betray|reveals|reveal|speaks|speak|smells|smacks',
  handled:
    'handled|run|managed|planned|organised|organized|led|built|staffed|designed|conceived|worded|drafted|thought|prepared|governed|steered|put|written|structured',
  badly:
    'poorly|badly|clumsily|loosely|hastily|haphazardly|amateurishly|carelessly|thoughtlessly|wrongly|disastrously|ineptly|negligently',
  leads: 'walk|talk|guide|lead|take|carry',
  need: 'need|needs|take|takes|require|requires|have|has',
  versed:
    'technical|engineering|background|training|senior|experienced|qualified|code|knows|understands',
};

/** Where the same words blame nobody, or only the sender. */
export const condescensionUnless: readonly string[] = [
  'what|which to ignore|delete|skip',
  'for|with|from somebody|someone|anybody else',
  'i|we ..1 be|am|are ..1 curious|interested ..1 why|how|what|whether|who|to',
  'i|we will|can|shall|could|may|would ..2 ask|come|write|return|talk|be|call ..1 back|again',
  'i|we had hoped to ..1 have|send|tell|give|answer|write',
  'a|any|no vendor|outsider|stranger|supplier',
  'hard|difficult|impossible to ..1 see|tell|say|judge|know ..1 from|without',
  'you ..2 not have|need to explain|justify|say|tell',
  'i|we|my|our ..9 no ..1 excuse',
  'no|not ..2 excuse ..2 i|we|my|our',
  'not|nothing ..1 wasted',
  'i|we know nothing|little|only|no',
  'need|needs|have|has|not|nothing ..3 believe|trust me',
  'whoever decides|reads|takes|owns|runs|has|wants|needs|gets|signs|asks ..6 may|can|will|could',
  'simple enough for one|a page|line|sentence|mail|paragraph',
  'last|previous|former|earlier vendor|supplier|agency|contractor|provider|consultancy ..4 left|leave|did|had|was|were|promised',
  'if|whether it|they|that|this|one still',
  '<insult> ..2 of|on|from|in|for me|us|my|our|mine',
  'i|we ..5 <insult>',
  'my|our|mine ..3 <fault>|<insult>|homework|blame',
  '<fault>|blame ..2 mine|ours|me|us|my|our',
  'i|we should|could|ought ..1 have|to',
  'our|my side|end|fault',
  'i|we ..2 read|misread|misunderstood|misjudged|missed|overlooked|forgot',
  'not|no|nor ..2 criticism|reproach|judgement|judgment|blame|complaint',
  'without ..2 criticism|blame',
  'you ..1 wrote|said|told|asked|mentioned|called|described',
  'not|nor ..3 anyone|anybody|{recipient}|their fault',
  'as you ..2 know|say|wrote',
];
