import type { Cue } from './cue.ts';

/** What is found wrong with the reader, pitied or praised with an edge, and what speaks for a sentence. */
export const condescensionVerdictCues: readonly Cue[] = [
  // Fault, neglect, bad judgement.
  {
    weight: 2,
    wordings: [
      'overlook|overlooked|overlooks|neglect|neglected|neglecting|forget|forgot|forgotten|forgets|ignored|ignoring|ignores|misunderstood|misunderstand|misjudged|confuse|confused|confusing|muddle|muddled|fumbled|stumble|stumbled|struggling|struggles|flounder|floundering|botched|bungled|squander|squandered|wasted|wasting|drift|drifting|drifted|neglects|mishandled|mismanaged|underestimate|underestimated|underestimates|overestimated|dither|dithering|stagnate|stagnating|languish|languishing|rot|rots|rotting|unattended|untended|unwatched|unmanned|rudderless|leaderless|directionless|aimless',
      'oversight|lapse|lapses|slip|misconception|misunderstanding|blindspot|muddle|mess|chaos|clutter|disorder|disarray|excuse|excuses|error|errors|habit|habits|weakness|weaknesses|gap in your|symptom|symptoms',
      '<fault>',
      'blind spot|spots|eye',
      'unwise|foolish|silly|questionable|dubious|unfortunate|regrettable|lamentable|clumsy|crude|primitive|outdated|antiquated|oldfashioned|backward|hasty|hastily|rushed|panicked|halfbaked|reckless|wasteful|pointless|futile|misguided|mistaken|weak|poor|poorly|lax|lazy|timid|unambitious|flimsy|untidy|messy|chaotic|unplanned|improvised',
      'old fashioned',
      'ill judged|advised|prepared|considered|informed',
      'half baked|hearted|finished',
      'left|leave|leaves|leaving ..3 chance|itself|luck|fate|undone|unfilled|unattended|rot|drift|late',
      'let|lets|letting ..5 come to|drift|slip|slide|lie|wait|go|happen|lapse',
      'went|gone|goes|slipped|slip ..2 unnoticed|wrong|astray|unseen|unchecked|unread|awry',
      'failed|fails|failing|failure|failures',
      'not ..1 bother|bothered|thinking|paying|looking|listening|watching|trying',
      'lack|lacks|lacking|want|absence ..1 of ..3 planning|plan|care|attention|discipline|foresight|experience|leadership|direction|focus|thought|judgement|rigour|imagination|ambition|curiosity|knowledge|understanding|skill',
      'lack|lacks|lacking|short ..3 discipline|foresight|experience|leadership|direction|focus|judgement|rigour|imagination|knowledge|understanding|skill|skills',
      'bad|poor|wrong|odd ..1 habit|habits|idea|order|end|place|priorities|choice|way|call|judgement|judgment|planning|timing',
    ],
  },
  {
    weight: 2,
    wordings: [
      'surprising|surprised|surprises|astonishing|astonished|odd|strange|puzzling|puzzled|baffling|shocking|unbelievable|incredible|surprisingly|astonishingly|oddly|strangely|curiously|puzzlingly|inexplicably|inexplicable|bewildered|peculiar|mystery|mystifying|unexpected|alarming|alarmingly|worrying|worrisome|troubling|remarkably',
      'hard|difficult|impossible to ..1 believe|understand|see|explain|defend|justify|excuse|credit|imagine',
      'beyond|escapes me',
      'at a loss',
      'shake|shaking ..2 head',
      'raise|raised|raises|raising ..1 eyebrow|eyebrows',
    ],
  },
  {
    weight: 2,
    wordings: [
      'one|me|i|us|anyone|people ..1 do|does|did|can|could|to? ..1 only? wonder|wonders|wondered|guess|marvel|speculate|speculates',
      'makes|made one|me ask',
      'raise|raises|raised|beg|begs|invite|invites|prompt|prompts the|a|some ..1 question|questions|doubts|doubt',
    ],
  },
  {
    weight: 2,
    wordings: [
      'who|whoever ..1 was|is|were|are|has|had ..2 charge|minding|looking|watching|responsible|steering|driving|wheel|helm|thinking|asleep|paying|running|supervising|accountable|decided|approved',
      'what kept|stopped|possessed|prevented|took|held|delayed ..1 {recipient}',
      'how|why anyone|nobody|someone|that|this|it could|would|did|took|takes|should',
      'why it took|takes|has',
      'where was|were',
      'nobody ..2 charge|watching|minding|looking|noticed|thought|home',
      'anyone ..2 in charge|watching|home|awake',
    ],
  },
  // Pity and praise that is none.
  {
    weight: 2,
    wordings: [
      'a|such|great|real pity|shame',
      'pity|pitied|sadly|alas|regrettably|unfortunately|unhappily',
      'must|can not ..1 be ..2 hard|difficult|lonely|overwhelming|confusing|frustrating|easy|stressful|exhausting|tiring|embarrassing ..3',
      'feel|felt|feels sorry|for you|your',
      'feel|have sympathy|sympathies|compassion',
      'sympathise|sympathize|condolences|consolation|comfort',
      'poor|hapless|overworked|bewildered|confused|harried engineers|team|people|recruiter|recruiters|souls|thing|things|developers|colleagues',
      'not ..2 blame {recipient}',
      'not ..1 entirely|wholly|really|all ..1 your|their fault|doing',
      'hard|harsh|cruel|unfair|unkind on|to {recipient}',
    ],
  },
  {
    weight: 2,
    wordings: [
      'for a|an|your|the first|early|beginner|young|recent ..1 attempt|try|effort|version|go|draft|time|company|team|plan|cto|founder|advert|job',
      'mean|means|meant ..1 well',
      'good|best|noble intentions|intention',
      'heart ..2 right place',
      'half|too bad $',
      'not ..1 half|entirely|wholly|completely|altogether|so|too ..1 bad|badly|hopeless|wrong|useless|terrible|late',
      'well|nicely|nice|good|great done|effort|try|attempt',
      'credit|marks|points|applause|praise|respect|admire|admirable|commend|laudable|praiseworthy ..3 for|that|how|the|your',
      'sweet|cute|quaint|touching|charming|endearing|amusing|brave|bravely|plucky|bold|adventurous|ingenious|optimistic|ambitious|enthusiasm|optimism|quixotic|heroic|romantic|innocent|earnest',
      'interesting|unconventional|novel ..1 choice|approach|way|decision|strategy|idea|notion|theory',
    ],
  },
  // What would have been, had they only.
  {
    weight: 2,
    wordings: [
      'with|given|after a|some|more|better|proper|little|enough|due|ordinary|normal|reasonable|bit|minimal|sound ..3 planning|plan|care|foresight|attention|discipline|thought|preparation|management|leadership|reading|effort|homework|process|advice|guidance|organisation|documentation|testing|supervision',
      'had you|they|anyone|anybody|someone|somebody|your',
      'if you|they|anyone|someone|somebody|only ..2 had ..2',
      'if only',
      'a little|bit|moment|minute|modicum|touch|pinch|spot of ..3 planning|care|foresight|attention|discipline|thought|preparation|reading|reflection|rigour|patience|organisation|curiosity|effort|homework',
      'would|could|might not? ..1 have ..1 been|saved|prevented|avoided|spared|shown|told|answered|done|noticed|seen|caught|changed|known|asked|come|happened|helped|filled|fixed|got|taken',
      'need|needed not|never ..1 have',
    ],
  },
  {
    weight: 2,
    wordings: [
      'would|could|might be ..1 nothing|no|none|unnecessary|filled|finished|done|solved ..4 now|today|already',
      'nothing|little|less to ..1 discuss|fix|explain|repair|talk|ask|worry|mend',
      'without anyone|anybody|a|any ..3 noticing|taking|asking|checking|looking|thinking|plan|thought|reason|owner|caring|seeing',
      'a second|third time',
      'next time',
    ],
  },
  // Kindness, and what is said of the sender.
  {
    weight: -3,
    wordings: [
      'fine|normal|fair|reasonable|understandable|sensible|deliberate|choice|welcome|proud|kindly|thank|thanks|glad|happy',
      'good|sound|many reason|reasons',
      'i|we ..1 would|could|might have said|done|told|asked|chosen|written',
      'not ..1 bother|trouble|disturb you',
      'no shame',
      'i|we ..1 imagine|guess|suppose|presume',
      'i would guess',
      'you are|may|might ..2 right',
      'i|we ..2 can|could|do|did not ..1 see|know|tell|say|judge|guess',
      'would rather',
      'may|might ..1 never|not|well|have',
      '{recipient} have ..2 thought',
      'will not ..2 write|mail|bother|ask|come',
      'please ..1 ignore|disregard',
      'i|we would ..1 rather',
      'i|we ..1 would|will|may|might|can|could|should ..1 be ..1 surprised|wrong|mistaken|grateful|glad|happy',
      'i|we ..4 mistake|mistaken|wrong|misread|missed|forgot|sorry|badly|confused|expected|assumed|overlooked|misunderstood',
      'my|our|mine ..2 mistake|mistakes|sentence|mail|note|fault|error|guess|view|side|oversight|arithmetic|wording|engineers|team|people|own',
      'sorry|apologise|apologize|apologies|correct me',
      'sympathy is meant',
    ],
  },
];
