import { condescensionAirs, condescensionHalfAirs } from './condescension-airs.ts';
import { condescensionStances } from './condescension-stances.ts';
import { condescensionVerdictCues } from './condescension-verdict-cues.ts';
import type { Cue } from './cue.ts';

/** Signs of talking down that are too weak alone; two or three in a sentence are a stance. */
export const condescensionCues: readonly Cue[] = [
  { weight: 3, wordings: [...condescensionStances, ...condescensionAirs] },
  ...condescensionHalfAirs.map((wordings) => ({ weight: 2, wordings: [...wordings] })),
  // Whom it is about.
  { weight: 1, wordings: ['{recipient}', 'careers page', 'advert|adverts'] },
  {
    weight: 1,
    wordings: [
      'nobody|anyone|anybody|predecessor|predecessors',
      'no|any one',
      'everyone|everybody|someone|somebody but|at|in|on|with|knows|can|could|should|would|has|had|did',
    ],
  },
  // Small words of impatience and of belittling.
  {
    weight: 1,
    wordings: [
      'already|finally|eventually|still|again|belatedly',
      'by now|then',
      'at last|least',
      'long|years|months ago|since|before',
      'second|third time',
      'in the end',
    ],
  },
  {
    weight: 1,
    wordings: [
      'even|simply|surely|clearly|evidently|plainly|obviously|naturally|hardly|merely|really|quite|rather|bit|little|sure|apparently|presumably|actually|supposedly|doubtless|frankly|honestly',
      'of course',
      'no doubt',
    ],
  },
  {
    weight: 1,
    wordings: [
      'manage|manages|managed|cope|copes|coped|follow|grasp|grasps|grasped|understand|understands|understood|realise|realised|realize|realized|notice|noticed|notices|learn|learns|learned|learnt|know|knows|knew|thought|bother|bothered|care|cared|remember|remembers|remembered|discover|discovers|discovered|imagine|appreciate|handle|comprehend|recognise|recognize|spot|spotted|asked|checked|check',
      'work|works|worked|figure|figured|sort|sorted|find|finds|found ..2 out',
      'second look|thought|glance',
    ],
  },
  // A standard that the reader is held to.
  {
    weight: 2,
    wordings: [
      'ought',
      'somebody|someone|anyone|they|team|people ..1 should|could|might have ..2',
      'should ..1 have been|known|seen|done|asked|thought|noticed|read|learned|come|told|made|taken|had|sufficed|changed|filled|fixed|gone|caught|started|planned|given|checked',
      'is|are|was|were supposed|meant|expected to',
      'is|are|was not ..1 quite|really|exactly|at? ..1 how',
      'the way <able>|serious|real|grown ..3',
      'as one|everyone|anybody|anyone should|would|does|knows|expects',
      'must know',
      'should|would ..1 know|understand|see|realise|realize|come ..3 naturally|better|already|now',
      'goes|go|going without saying',
      'what|which is required|expected of',
      'bare|absolute minimum',
      'minimum|least one|you|anyone expects|would|can|could',
      'rule one',
      'first rule|thing|lesson of|anyone|one|everyone',
    ],
  },
  {
    weight: 2,
    wordings: [
      'people|anyone|someone|somebody|those|most|others|everybody|everyone|founders|leaders ..2 in|of|at|with|on your ..1 chair|position|seat|shoes|role|place|standing|level|job|line',
      'sort|kind|type|stuff of ..1 thing|habit|mistake|question|reasoning|answer|plan|detail|thinking|error|problem ..1 one|that|you|people|we|children|beginners',
      'sort|kind of ..1 habit|mistake|error|oversight|slip|excuse',
      'any|every|most|a|an|proper <able> ..2 <leader>',
      '<able>|proper|real|mature|grownup|grown|adult <firms>|<leader>|engineers|people|hands',
      'a|an|any|every|most ..2 <leader> ..1 would|should|could|knows|know|does|asks|learns|has|worth',
      'worth|worthy ..1 the|its|of salt|name|title',
      'for a ..2 <leader> ..2 of|at|with|in',
      'in a|any well|proper|serious|mature',
      'series a|b|c ..2 should|ought|must|deserves',
    ],
  },
  {
    weight: 2,
    wordings: [
      'expect|expected|expects|expecting|assumed|thought|imagined|hoped|supposed|presumed ..3 a|an|any|the|{recipient}|your|someone|somebody|more|better ..4 <leader>|{recipient}|ask|know|see|manage|from|of',
      'would|might|could have ..1 expected|thought|assumed|hoped|imagined|guessed|supposed',
      'had ..1 expected|thought|assumed|hoped|imagined|supposed|taken',
      'one expects|expected|assumes|hopes',
      '^ one would',
    ],
  },
  // Comparison to the reader's disadvantage.
  {
    weight: 2,
    wordings: [
      'others|peers|neighbours|neighbors|competitors|rivals|counterparts|elsewhere ..7 ago|long|already|since|ahead|faster|sooner|easily',
      'half|third|quarter as|the|your|of ..1 big|large|size|age|people|team|money|budget',
      'much|far ..1 smaller|younger|poorer ..1 <firms>|outfit|outfits|companies|people',
      'ahead of|than you|yours',
      'compare|compares|compared|comparison badly|poorly|unfavourably|unfavorably|ill',
      'slower|later|behind|worse ..3 others|peers|most|rest|pack|schedule',
      'no other|one else|company|team ..3 has|have|needs|does|takes',
    ],
  },
  // Schooling.
  {
    weight: 2,
    wordings: [
      'simple|simpler|simplest|plainer|easy|easier|basic|everyday|plain terms|words|language|steps|english|sentences|pieces|bites',
      'from ..1 very? the ..1 beginning|start|top',
      'think of ..4 as|like',
      'imagine a|an|that|it|for|the ..3',
      'picture|imagine ..2 a|an|it|this ..4 as|like|that',
      'slowly|gently|patiently|slower',
      'step by step',
      'one|a thing|step at a time',
      'crash|beginner|introductory course|lesson|guide|class|version',
      'lesson|lessons|lecture|tutorial|abc|alphabet|nutshell|kindergarten|classroom|pupil|pupils',
      'read|show|explain|translate ..2 to you|someone|somebody|adult',
      'to follow|picture|grasp|digest $',
      'have|let|get|ask one|someone|somebody|your|them|a ..4 read|explain|translate|walk ..2 this|it|you|that',
      'explained|explain|explaining ..5 to|for {recipient}',
      'bear|stay|keep with me',
      'in other words',
      'to begin with the',
      'hand holding|hold',
    ],
  },
  {
    weight: 2,
    wordings: [
      'get|gets|getting|be|feel lost|dizzy|bewildered|confused|dizzy|overwhelmed',
      'easier|easy|hard|harder|difficult|simpler|tricky to ..1 picture|follow|grasp|understand|digest|swallow|accept|hear|see|imagine|take',
      'daunting|overwhelming|intimidating|bewildering|confusing|frightening|scary|mysterious|unfamiliar|foreign|alien',
      'too ..2 much|complicated|technical|advanced|ambitious|subtle|abstract|deep|fast ..1 for|to ..3',
      'come|comes|coming naturally|easily ..1 to',
      'not ..2 everyone|everybody|everyone\u2019s|all ..3 strength|gift|talent|strong|head|see|grasp|naturally',
      'self evident|explanatory',
      'obvious|trivial|elementary|commonplace|truism',
      'common sense',
      'basics|fundamentals|essentials|rudiments|groundwork',
      'not ..1 rocket|black|magic|quantum',
      'hardly ..1 a|an ..1 secret|mystery|art|science|news|novelty',
    ],
  },
  // Inexperience.
  {
    weight: 2,
    wordings: [
      'out of ..1 after|by|with|in ..1 the|a first|second|third year|month|job|round',
      'when|once|after|until|till you|one ..1 have ..2 been|done|run|seen|had|spent|gone|grown|learned|built|got|shipped',
      'with|given ..1 more? ..1 time|experience|age|practice|maturity|years',
      'experience|maturity|practice|age|time will|would|comes|teaches|shows|brings|helps',
      'first|second|early attempt|try|effort|outing|steps ..2 in|at|on|of|as|for',
      'first|second year ..1 in|on|of the job|post|role|trade|business',
      'sooner or later',
    ],
  },
  {
    weight: 2,
    wordings: [
      'grow|grows|grown|growing out of',
      'outgrow|outgrows',
      'one|some day',
      'you|one will|shall|would ..2 find|discover|see|learn|come|realise|realize|understand|appreciate|thank|agree|laugh',
      'new|green|fresh|young to|at|enough|in ..1 the|this|your ..1 job|role|game|trade|post|world|business|title|experience',
      'beginner|beginners|newcomer|novice|novices|apprentice|learner|rookies|undergraduate|schoolchild|child|teenager|toddler',
      'inexperience|inexperienced|immature|immaturity|youthful|teething',
      'growing pains',
      'learning curve',
      'later in ..1 your|the|a career|life|job',
    ],
  },
  ...condescensionVerdictCues,
];
