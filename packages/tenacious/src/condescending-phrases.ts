/** Phrases of the policy page that turn a finding into the reader's failure. */
export const condescendingPhrases: readonly string[] = [
  'falling behind',
  'fall behind',
  'fallen behind',
  'behind the curve',
  'you need to',
  "you're missing",
];

/** The same words in another sense: whatever is offered or asked. */
export const innocentNeeds: readonly string[] = [
  'nothing that you need to',
  'anything that you need to',
  'everything that you need to',
  'all that you need to',
  'nothing you need to',
  'anything you need to',
  'whatever you need to',
  'everything you need to',
  'all you need to',
  'what you need to',
  'which you need to',
  'who you need to',
  'whom you need to',
  'where you need to',
  'how you need to',
  'if you need to',
  'whether you need to',
  'should you need to',
  'unless you need to',
  'until you need to',
  'when you need to',
  'whenever you need to',
  'before you need to',
  'why you need to',
  'do you need to',
  'not think you need to',
  'people you need to',
  'person you need to',
  'things you need to',
  'proof you need to',
  'evidence you need to',
  'details you need to',
  'numbers you need to',
  'time you need to',
  'answer you need to',
  'answers you need to',
];

/** Words that say that the reader is late: it is they who have to catch up, and not a viewer of theirs. */
export const catchingUpWordings: readonly string[] = [
  '{recipient} ..4 catch|catches|catching|caught up',
  'time|way|chance|room|need|needs|have|has|try|trying|struggle|struggling|help|helps|helping|work|working|opportunity|race|racing|hard|late|hurry|plenty|much|lot to|of|with|for ..1 catch|catching up',
  'must|should|could|can|will|would ..2 catch up ..1 with|to|on|soon|later|quickly|yet',
  'catch|catches|catching|caught up to|with|on ..3 peers|others|rivals|competitors|market|industry|neighbours|field|rest|pack|backlog|work|them|roles|hiring',
  'a|some|any|the|quick catching up',
  'catching up ..1 to do',
  '^ catching up',
];

/** A product or a benefit that is called so. */
export const catchingUpUnless: readonly string[] = [
  'catch up contribution|contributions|payment|payments|vaccination|vaccinations|television|tv|service|services|player|viewing|app|feature|recording|recordings|window|lesson|lessons|tax|clause|library|session|sessions|stream|streams',
  '{sender} ..2 catch|catching up',
];
