/** Words that are no pressure where the recipient speaks of their own: a queue, a waiting list. */
export const ownSupply =
  'waitlist|waiting|list|queue|line|slot|slots|place|places|spot|demand|sold|limited|ticket|tickets|seats|copies';

/** Where the same words only say how things are. */
export const scarcityUnless: readonly string[] = [
  'list|queue|line ..1 on|in|of|at|for {recipient}',
  '{recipient} ..1 waiting|queue|waitlist|line',
  'better|cheaper|faster|sooner than us|we|ours|ourselves',
  'no|without ..2 waitlist|queue|pressure|rush|hurry',
  'you|your ..4 wrote|said|asked|mentioned|told',
  'committed|promised|booked|placed elsewhere',
  // The reader's own places, and who does not want ours.
  '<place>|seat|seats|ticket|tickets|beds ..1 in|on|at|of|for your ..2 course|courses|programme|school|beta|app|shop|edition|event|class|classes|cohort|clinic|ward|hotel|trial|webinar',
  'another|other|different|larger|bigger firm|vendor|provider|supplier ..2 serve|serves|suit|suits|fit|fits|help|helps',
  'know|knows|about|see|tell|say|guess|which who ..1 asked|wanted|wants|interested',
];
