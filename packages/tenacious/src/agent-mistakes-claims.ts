import type { Mistake } from './agent-mistake.ts';

/** Claims that no fact carries: weak signals asserted, old ones told as news, wrong ones, invented ones, leaked ones. */
export const claimMistakes: readonly Mistake[] = [
  { kind: 'overstated_weak_signal', part: 'signal', isInstead: true, wordings: ['{weakSignal}'] },
  { kind: 'overstated_weak_signal', part: 'signal', isInstead: true, wordings: ['{weakSignal}'] },
  {
    kind: 'overstated_weak_signal',
    part: 'limits',
    isInstead: true,
    wordings: [
      'That tells me your current team is overloaded.',
      'Clearly your engineers are struggling to keep up.',
      'It is obvious that your roadmap is slipping.',
      'So your releases must be running late.',
    ],
  },
  {
    kind: 'stale_signal',
    part: 'opening',
    isInstead: true,
    wordings: [
      'Congratulations on your recent {oldAmount} {oldRound}!',
      'I saw that you just closed a {oldAmount} {oldRound}.',
      'Great news about the {oldAmount} {oldRound} last week!',
    ],
  },
  {
    kind: 'stale_signal',
    part: 'opening',
    isInstead: true,
    wordings: [
      'Congratulations on your new role as {oldRole}!',
      'I saw that you just became {oldRole} of {company}.',
    ],
  },
  {
    kind: 'contradicted_signal',
    part: 'signal',
    isInstead: true,
    wordings: [
      'I saw that {company} has {wrongCount} open {roleStack} roles.',
      'There are {wrongCount} {roleStack} roles open at {company} right now.',
      'With {wrongCount} open {roleStack} roles, {company} is clearly busy hiring.',
    ],
  },
  {
    kind: 'contradicted_signal',
    part: 'signal',
    isInstead: true,
    wordings: [
      'Congratulations on closing your {wrongAmount} {fundedRound}!',
      'I read about the {wrongAmount} {fundedRound} that {company} closed.',
      '{Company} raised a {wrongAmount} {fundedRound}, which is great to see.',
    ],
  },
  {
    kind: 'contradicted_signal',
    part: 'signal',
    isInstead: true,
    wordings: [
      'I was sorry to read that {company} let {wrongPercent}% of its people go.',
      '{Company} announced a {wrongPercent}% reduction, which cannot have been easy.',
    ],
  },
  {
    kind: 'fabricated_signal',
    part: 'signal',
    wordings: [
      'I also saw that {company} opened a new office in Warsaw last month.',
      'Your recent acquisition of Brightloom Labs caught my eye as well.',
      'I heard your CEO speak about the platform rewrite at a conference in Dublin.',
      'The outage you had on Black Friday must still be on your mind.',
      'And I noticed that {company} launched in Japan in spring.',
    ],
  },
  {
    kind: 'fabricated_client',
    part: 'offer',
    wordings: [
      'We did exactly this for Nordwind Bank, and they shipped three months early.',
      'Companies like Halcyon Foods and Tarn Retail trust us with this.',
      'We have helped over forty companies like yours.',
      'One of our clients, a large insurer, cut its backlog in half with us.',
      'Kestrel Airways has worked with our engineers for years.',
    ],
  },
  {
    kind: 'internal_leak',
    part: 'signal',
    wordings: [
      'You are in our segment {segment}, which is why I am reaching out.',
      'Our records have you down as ICP segment {segment}.',
      '(Segment {segment}, priority account.)',
    ],
  },
  {
    kind: 'internal_leak',
    part: 'limits',
    isInstead: true,
    wordings: [
      'Our AI maturity score for {company} is {maturity}.',
      'We rate your AI maturity at {maturity} out of 3.',
      'With an AI maturity of {maturity}, {company} fits our model.',
    ],
  },
  {
    kind: 'segment_mismatch',
    part: 'offer',
    needs: ['growing'],
    wordings: [
      'It would also cut your engineering costs.',
      'You could do the same with fewer people and a smaller budget.',
      'That way you reduce your payroll.',
    ],
  },
  {
    kind: 'segment_mismatch',
    part: 'offer',
    needs: ['cut'],
    wordings: [
      'It is the perfect time to scale up your engineering team.',
      'We can help you grow your team fast.',
      'Let us help you hire at scale this quarter.',
    ],
  },
  {
    kind: 'ai_maturity_mismatch',
    part: 'offer',
    needs: ['before_ai'],
    wordings: [
      'We could also build you an AI copilot.',
      'Our engineers can bring machine learning into your product.',
      'A large language model on top of your data would be the obvious next step.',
    ],
  },
];
