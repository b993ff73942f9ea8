import type { Mistake } from './agent-mistake.ts';

/** Promises that are not the agent's to make: people, days, prices, papers, meetings. */
export const promiseMistakes: readonly Mistake[] = [
  {
    kind: 'overcommit_count',
    part: 'offer',
    wordings: [
      'We have {tooMany} {stack} engineers who could join you.',
      'You could have {tooMany} {stack} engineers from us.',
      'I can put {tooMany} {stack} engineers on your project.',
      '{TooMany} of our {stack} engineers are available to you.',
      'Our team can provide {tooMany} {stack} engineers for this.',
    ],
  },
  {
    kind: 'overcommit_count',
    part: 'offer',
    wordings: [
      'We can send you {tooManySeniors} senior {stack} engineers.',
      '{TooManySeniors} of our senior {stack} engineers would lead the work.',
      'You would get {tooManySeniors} senior {stack} engineers from our side.',
    ],
  },
  {
    kind: 'overcommit_stack',
    part: 'offer',
    wordings: [
      'We also have {otherStack} engineers who could start on the rest.',
      'Two of our {otherStack} developers could help as well.',
      'Our {otherStack} people would be happy to take a share of it.',
      'And if you need {otherStack}, we can place an engineer for that too.',
    ],
  },
  {
    kind: 'overcommit_stack',
    part: 'offer',
    wordings: [
      'We have two {busyStack} engineers free for you.',
      'Our {busyStack} engineers are available for this.',
      'I can offer you a {busyStack} engineer on top.',
    ],
  },
  {
    kind: 'overcommit_start',
    part: 'offer',
    wordings: [
      'Our {stack} engineers can begin {soon}.',
      'A {stack} engineer could start with you {soon}.',
      'The first {stack} engineer is ready to start {soon}.',
      'We could have a {stack} engineer on your team {soon}.',
    ],
  },
  {
    kind: 'fabricated_price',
    part: 'offer',
    wordings: [
      'A senior engineer is {wrongRate} a month with us.',
      'Our senior engineers cost {wrongRate} a month.',
      'We charge {wrongRate} a month for a senior engineer.',
      'The monthly rate for a senior would be {wrongRate}.',
    ],
  },
  {
    kind: 'invented_total',
    part: 'offer',
    wordings: [
      'The whole project would come to {total}.',
      'All in, I would expect {total} for half a year.',
      'You can plan with a total of {total}.',
      'For {total} we would cover the complete engagement.',
    ],
  },
  {
    kind: 'discount',
    part: 'offer',
    wordings: [
      'I can give you {share}% off for a longer commitment.',
      'If you take two engineers, we knock {share}% off.',
      'For you there would be a {share}% discount.',
      'As a new client you would get {share}% off the first three months.',
    ],
  },
  {
    kind: 'contract_promise',
    part: 'exit',
    wordings: [
      'I will email you the contract this afternoon.',
      'I can send you a signed agreement today.',
      'The contract will be in your inbox by tomorrow.',
      "I'll have our standard agreement over to you tonight.",
    ],
  },
  {
    kind: 'forced_booking',
    part: 'exit',
    wordings: [
      "I've gone ahead and booked us in for Tuesday at ten.",
      'I have added a call to your calendar for Thursday morning.',
      'You will find an invitation for Wednesday at three in your calendar.',
      'I booked a slot for us on Monday at eleven.',
    ],
  },
];
