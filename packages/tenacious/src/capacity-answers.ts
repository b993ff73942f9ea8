import type { Commitment } from '@tenacious-bench/schema';

const told =
  'wrote|said|offered|promised|named|told|proposed|quoted|sketched|mentioned|described|gave|suggested|set|put|counted|agreed|discussed|had';
const holds =
  'holds|hold|stands|stand|applies|apply|good|valid|goes|true|unchanged|same|right|open|keeps|keep|remains|remain|table|works|suits|fine|firm|safe|fixed|kept';

const begin =
  'start|begin|join|arrive|come|there|here|running|board|day|hands|people|engineers|someone|somebody|work|productive|place|have|put|be';

type Answers = Pick<
  Commitment,
  'renewals' | 'dateRenewals' | 'agreements' | 'howMany' | 'howSoon' | 'stillThere' | 'milestones'
>;

/** How a message answers what was asked or offered before, without naming it again. */
export const capacityAnswers: Answers = {
  renewals: [
    `what|whatever|everything|all that? i|we ..2 ${told} ..6 ${holds}`,
    `the|that|this number|count|figure|headcount|people|engineers|names|group|four|three|five|six|all i|we|that|from|in|of ..5 ${holds}`,
    `our|my|the|that|this|last|first ..2 offer|proposal|promise|number|numbers|count|plan|suggestion|headcount|figure|note|mail|message|letter|lines ..6 ${holds}`,
    `with|on the|that|my|our same|number|count|figure|offer i|we ..1 ${told}`,
    'nothing ..4 changed|moved|shifted',
    'nobody|none has|was|is ..2 taken|gone|left|moved|placed|lost',
    'as before|offered|described|planned|proposed|promised|agreed|sketched',
    'you|we can|may ..2 count|rely|go on|by|with ..1 what|everything i|we',
    'as|same as? before $',
    `same ..3 as ..2 i|we ..2 ${told}`,
    'still the same|four|three|five|six|lot|group',
    'all of them are|is still|free|here|there|available',
    'they are all|still ..1 here|there|free|available|yours',
    'i|we stand|stick|keep|hold|standing by|to ..2 what|my|our|that|it|offer',
    `exactly|just as i|we ..2 ${told}`,
  ],
  dateRenewals: [
    `the|that|this|our|my date|day|timing|start|morning|week|schedule|slot ..6 ${holds}`,
    `the|that|this|our|my date|day|timing|start|morning|week|schedule ..3 has|have|is|did not|unchanged ..2 moved|changed|shifted|slipped|move|change|unchanged`,
    `the|that date|day|start|timing|morning i|we ..2 ${told}`,
    `{date}|{day} ..3 ${holds}`,
    'the {number} ..3 holds|stands|still|remains|works',
    'as agreed|planned|arranged|promised|discussed|said|before',
    'keep|keeping|kept|stick|sticking|stay|stand to|by|with the|that|our date|day|plan|start|timing|schedule',
    'nothing has? ..1 changed|moved|shifted|slipped',
    'the|that day|date stays|stay|remains|remain',
    'on the|that day|date|morning i|we',
    'still ..2 on|good for the|that|{date}|{day}',
  ],
  agreements: [
    '^ yes $',
    '^ yes it|they|that|we|both|all is|are|does|do|can|could|will|would|works',
    '^ it|they|that|we|both|this is|are|does|do|can|could|will|would $',
    '^ that|it|this works|suits|fits|holds|stands|matches',
    'that|it|this works|suits|fits ..1 us|both|everyone|well|fine',
    '^ gladly|certainly|absolutely|happily|sure|agreed|definitely|surely|done',
    '^ of course',
    '^ with pleasure',
    '^ by all means',
    'no|not problem|trouble|obstacle|difficulty|issue|stretch|worry',
    'we|i can|could|would|will ..1 do|manage|make|meet|arrange|offer|match|cover that|it|this|those|your',
    'that|it|this can|could|will|would be ..1 done|arranged|managed|met|kept|covered',
    'that|your|the number|date|day|timing|mix|sprint|count|figure|headcount|start|plan|split|combination ..1 works|suits|fits|stands|holds|fine|possible|doable|feasible',
    'that|your|the number|date|day|timing|mix|count|figure|headcount|start ..1 is|are ..1 fine|doable|possible|feasible|ours|one|within|realistic|manageable|easy',
    'that|this|it is|are|would ..1 fine|doable|possible|feasible|realistic|manageable|within|easy|something',
    'they|both|all can|could|will|would make|be ..1 it|that|there',
    'count on it|that|us|them|both',
    'work|works|suits|fits for? both|us',
    '{day}|{date} works|suits|fits',
    '^ it is ..1 firm|fixed|safe|certain|settled',
    'as firm|safe|certain|sure as',
    'holding|keeping|sticking to it|that',
    'nothing ..5 stands|speaks in|against',
    'enough time',
    'make it and|both|they|we|in|by|for',
    'far|long|late enough',
    '^ there is|are $',
    '^ so yes $',
    '{date}|{day} it is $',
    '^ that we|i can|have|do|could',
    '^ we|i have|do as|too',
    '^ yes we|i can|could|will|would|have|do',
    '^ possible yes $',
    '^ possible $',
    'a ..1 good chance',
    'both|all|two languages|halves|parts|sides|stacks are|is|would',
    'work|part|something that? two|three|some|several of our|us',
    'for that sprint|date|day|release|launch yes',
    'can|could make that|the date|day|start|sprint|deadline|it',
  ],
  howMany: ['how many', 'how much of', 'what number|share', 'which number', 'how large|big'],
  howSoon: [
    `how soon|fast|quick|quickly|early|long ..8 ${begin}`,
    'how soon|fast|quick|quickly|early $',
    'how long ..3 take',
    'when could|can|would|might|will ..3 start|begin|join|be|arrive|come',
    `earliest|soonest ..5 ${begin}|date|start|moment`,
    'how much notice|lead',
    'what ..3 notice|lead',
    'from a? yes to',
  ],
  stillThere: [
    'still ..3 free|there|available|on|good|right|possible|stand|stands|hold|holds|true|around|valid|the',
    'date|day|offer|timing|number|start|that|it ..2 hold|holds|stand|stands|good|valid|right',
    'has|have ..4 changed|moved|gone|taken',
    '{date}|{day} ..2 firm|fixed|safe|certain|good|hold|holds|stand|stands|still|on|sure',
    'is ..3 firm|settled|certain',
    'are they ..1 free|available|there|around',
    'same ..3 ?',
  ],
  milestones:
    'freeze sprint release launch migration cutover go-live offsite workshop audit deadline kick-off kickoff demo rollout handover milestone quarter iteration increment inspection summit fair season sale campaign conference retreat board review planning cycle beta pilot',
};
