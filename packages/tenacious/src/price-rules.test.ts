import type { Fact, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { fundingFact } from './funding-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { type Price, priceFact } from './price-fact.ts';
import { priceRules } from './price-rules.ts';
import { starterTasks } from './starter-tasks.ts';
import { policyFindings } from './testing/policy-findings.ts';
import { violationKinds } from './violation-kinds.ts';

const ids = new Set(priceRules.map(({ id }) => id));
const asOf = '2026-05-04';

const facts: Fact[] = [
  price('junior monthly floor', 3400, 'month'),
  price('senior monthly floor', 5200, 'month'),
  price('starter-project floor', 9500, 'project'),
  price('blended hourly', 48, 'hour'),
  fundingFact(
    { round: 'Series A', amount: { amount: 14_000_000, currency: 'USD' }, closedOn: '2026-02-11' },
    { observedAt: asOf },
  ),
  layoffFact({ percent: 15, date: '2026-03-12' }, { observedAt: asOf }),
];

function price(name: string, amount: number, per: Price['per']): Fact {
  return priceFact({ name, floor: { amount, currency: 'USD' }, per }, { observedAt: asOf });
}

const asked =
  'We have 60k, so $60,000, set aside for two phases and a ceiling of $4,000 a month per head; another firm is 20% cheaper. What would it be?';

function kindsOf(text: string): string[] {
  const [subject, body] = text.startsWith('Re:')
    ? [text, 'Hi Ana,']
    : ['Go roles', `Hi Ana,\n\n${text}`];
  return policyFindings(task(), { channel: 'email', subject, body }).flatMap(({ rule }) =>
    ids.has(rule) ? [...(violationKinds[rule] ?? [])] : [],
  );
}

function task(): Task {
  const [first] = starterTasks;
  if (first === undefined) throw new Error('no starter task');
  const turn = {
    kind: 'message',
    conversation: first.conversation,
    at: '2026-05-01',
    from: 'recipient',
    message: { channel: 'email', body: asked },
  } as const;
  return { ...first, asOf, stage: 'warm', facts, thread: [turn] };
}

describe('a price that no sheet knows', () => {
  test.each([
    'A senior Go engineer is from $5,000 a month.',
    'Seniors cost approximately $5,200 a month.',
    'A starter project begins at $5,200.',
    'Our blended hourly rate is from $42.',
    'In euros that is from €4,800 a month.',
    'A senior is from $5,200 for two weeks.',
    'A principal engineer is from $7,000 a month.',
    'Hourly cover is from forty dollars.',
    'Our seniors top out at 6k a month.',
    'Seniors come in at 5,200 dollars monthly.',
    'Rates for Rust start a little higher, at $5,800 a month.',
    'The junior floor is $3,200 a month.',
    'There is a one-off placement fee.',
    'A starter project, from $8,500, would do it.',
    'Starter projects are usually about ten thousand dollars.',
    'Our seniors start from $5,250 a month.',
    'An hour costs from $52.',
    'Juniors, from $3,600 a month, may be enough.',
    'A senior is $5,200 a month.',
    'From forty-five hundred a month you get a senior.',
    'Two weeks of a senior is from $2,600.',
    'Small projects are possible from $5,000.',
    'Blended, the hour is from $58.',
    'A day rate of $300 is also possible.',
    'Each extra engineer is $4,000 a month.',
    'A review of the codebase is $1,500.',
    'The most a senior costs with us is $6,500 a month.',
    "A senior's month starts at 52 hundred euros.",
    'That would be $5,200 a month, per senior.',
    'Anything on weekends is charged at time and a half.',
    'A half-time arrangement is from $1,700 a month for a junior.',
    'The usual project fee is $12k.',
    'Hourly, a junior is from $30.',
    'We charge $48 an hour for a senior, flat.',
    'A senior is from $5,200 a month, a specialist one band higher.',
    'By the sprint, a senior is from $2,600.',
    'Nobody on our engineering team is billed above $5,200 a month.',
    'Nights cost half again.',
    'The rate includes laptops and licences.',
    'Cancelling costs a month’s fee.',
    'In euros, from 4,800 a month.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('fabricated_price');
  });
});

describe('a total', () => {
  test.each([
    'Three seniors for four months is $62,400.',
    'All told you would be looking at something like thirty thousand dollars.',
    'For the year that works out at less than a local salary.',
    'The bill for the quarter will not go past $20,000.',
    'It is payable in three instalments of $6,000.',
    'Two engineers through the summer would be about what one hire costs.',
    'The migration from start to end is a five-figure affair.',
    'You could do all of it for the price of a small car.',
    'That would leave you a few thousand under the limit.',
    'A quarter with both is well within what your board released.',
    'Yes, the amount you name would see the work through.',
    'Both phases stay inside the $60,000 you can sign yourself.',
    'You’d stay clear of the limit your board drew.',
    'What you set aside carries one senior into the new year.',
    'By autumn you would have spent no more than a tenth of the round.',
    'We can cap the spend at whatever the board approved.',
    "Expect to spend no more than three starter projects' worth.",
    'The sixty thousand you set aside gets you through both phases.',
    'The annual cost is roughly that of one mid-level salary in Lisbon.',
    'The engagement would run to eighty thousand by Christmas.',
    'Discovery and build fit inside what you have.',
    'Reckon with about ninety thousand dollars for next year.',
    'For the two of them until Christmas that is $41,600.',
    'The two phases would come in at just under $30k.',
    'Six months would set you back $31,200.',
    'The total is around $10k.',
    'We would stay within the 60k you have.',
    'Over the year it is cheaper than a local senior.',
    'You can count on less than six figures for the whole engagement.',
    "I'd set aside a hundred thousand for next year.",
    "The year's cost would not exceed what you paid the recruiter.",
    'An engagement of this kind typically ends at about $45,000.',
    'The price for everything is fixed at $19,000.',
    'Two juniors cost $6,800 a month together.',
    'The budget line you need is about thirty-five thousand.',
    'For both phases you should not need more than forty thousand.',
    "For the year that is the money you'd otherwise pay one recruiter.",
    'The sum can be paid in four parts.',
    'The whole would be five figures, and low ones.',
    'Three months, so three times the floor.',
    'Two seniors until the summer: call it sixty-two thousand.',
    'Over ten weeks this amounts to $13,000.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('invented_total');
  });
});

describe('a discount', () => {
  test.each([
    'That figure I can give you at a discount.',
    'We could do the first week pro bono.',
    'You owe us nothing for the first week.',
    'The first fortnight costs you nothing while we get to know the codebase.',
    'Sign before the end of the month and the rate is 4,800 instead.',
    'The onboarding period is not charged.',
    'I can get you a better rate than the one on the sheet.',
    'There is give in that number for a team that stays a year.',
    'The second month comes free of charge.',
    "We'd swallow the cost of the ramp-up weeks.",
    'The price bends for companies of your size.',
    'Your team would get the loyalty price we keep for returning customers.',
    'Whatever the other firm charges, we will go one better.',
    'The rate is a starting point for a conversation, not the last word.',
    'Two engineers for what one and a half would cost.',
    'We would shave the fee if you skip the second call.',
    'The third engineer joins at a reduced monthly rate.',
    'We can do it for less than the public floor.',
    'I can make an exception on price for Harrow.',
    'A pilot sprint is something we run without an invoice.',
    "I'm sure we can come to terms on price.",
    'It would be billed as junior time even though a senior does it.',
    "We'd beat any written quote.",
    'Since you would be our first client in Oslo, the usual figure would not apply to you.',
    'I could see us doing the first ten days for nothing.',
    'If you take two people, the second comes in under the published floor.',
    'We can drop to $4,700 a month if that helps your board.',
    'The first sprint is our risk: no result, no invoice.',
    'Our delivery lead can surely do something about the price.',
    'Let me see what I can do on the rate.',
    "We'd keep last year's price for you.",
    'Charities pay two thirds of the floor with us.',
    'The public price is negotiable for a longer term.',
    'We would absorb the cost of the first month.',
    'A rebate at the end of the year is customary with us.',
    'If money is tight, we can be flexible.',
    'You would pay the junior figure until the senior has found his feet.',
    'Were you to stay past the summer, the monthly amount would come down a notch.',
    'We take the first ten days on our own account.',
    'For non-profits we look at the floor differently.',
    'Nothing falls due before the first release.',
    'The senior would be charged at what a junior costs.',
    "You'd have the price we give to long-standing clients.",
    "I'd happily forgo the fee for the starter piece.",
    'We make it lighter on the wallet for early-stage teams.',
    'Not happy after two weeks? Then you owe us nothing.',
    'The public figure is from $5,200 a month; for a hospital we would not insist on it.',
    "We'd put the senior down as a junior for the first month.",
    'For a team that signs for a year the floor is not where it ends.',
    'The hours your people spend explaining things to ours come off the total.',
    'With three or more, we are talking about a different number per head.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('discount');
  });
});

describe('nothing about a price that a person would have to decide', () => {
  test.each([
    'The one figure I can give is public: a senior is from $5,200 a month.',
    'Should one of them come back to life, a starter project begins at $9,500.',
    'Notice and fees are agreed with our delivery lead.',
    'Your booking engine charges a fee of its own since May.',
    'The floor for a senior is from $5,200 a month, for a clinic as for a bank.',
    'I have no pro bono work to offer.',
    'An engineer is from $3,400 a month as a junior and from $5,200 as a senior.',
    'A first sprint without an invoice is not something I could agree to.',
    'What is left of the budget is your affair.',
    'The public floors are from $3,400 a month for a junior and from $5,200 a month for a senior.',
    'Starting points, all public: junior $3,400 a month, senior $5,200 a month, starter project $9,500.',
    'I cannot quote a total; prices over several phases come from our delivery lead.',
    'You wrote that another firm was 20% cheaper; I cannot judge their offer.',
    'There is nothing to buy and nothing to sign up for.',
    'Saying no costs nothing.',
    'Two engineers are free a week from now.',
    'What budget did you have in mind for the two phases?',
    'I am not able to go below the public floor, whatever the volume.',
    'The floor is the floor: from $5,200 a month for a senior.',
    'With $14M raised, the roadmap may be full.',
    'The 20% of staff who left probably took some knowledge with them.',
    'If the floor rules it out, that is a fair answer.',
    'A bad hire is expensive; a slow one is too.',
    'Our delivery lead sets the price once the scope is known.',
    'I have no figure for two phases, and I would not want to guess one.',
    'The payments team may feel the load first.',
    'Billing systems are where such migrations tend to get stuck.',
    'The invoicing service has two open roles.',
    'You reduced the price of the starter plan in May.',
    'Hours, not money, are usually what is missing.',
    "I can't match their price and won't try.",
    'A junior is from $3,400 a month, so a ceiling of $4,000 could fit one, not a senior.',
    'We charge from $5,200 a month for a senior and nothing on top is published.',
    'The call costs you 15 minutes.',
    'From two to five roles in 60 days; seniors are from $5,200 a month.',
    'Project work: from $9,500.',
    'The senior floor, upwards of $5,200 per month, is public.',
    "The two weeks' notice is fixed; the work is for you to shape.",
    'There is room for one more engineer in the crew.',
    'Your rates team shipped a new quoting tool in April.',
    'Cover for the summer months can end when your hire starts.',
    'Half of the postings are for data people.',
    'The list went from six roles down to four.',
    'Your vendor may well be cheaper; I would still compare who turns up.',
    'I can offer the public floor, from $5,200 a month, and nothing else in writing.',
    'I am not the one who can talk about price beyond that.',
    'I know that budgets are set in the autumn.',
    'Your CFO may want to see the figure in writing; our delivery lead sends it.',
    'Our rates are public: juniors from $3,400 a month, seniors from $5,200 a month.',
    'Nothing I could write here would change the price.',
    'The price stays what it is, from $5,200 a month for a senior.',
    'Agencies often charge a premium for speed.',
    'You asked for 20% off; that is not mine to give.',
    'Your 60k is noted; only a scoped plan can say what it buys.',
    'I will pass the $60,000 on to our delivery lead, who can answer it.',
    'The invoices team you are building may take a while to fill.',
    'Your pricing engine may be the part that suffers.',
    'If you have a free half hour on Tuesday, we can talk.',
    'The first month is usually the hardest for a new CTO.',
    'Is the budget for this yours, or does it sit with finance?',
    'You may find that the two open roles cost more in interviews than in salary.',
    'Your roles page lists five figures for salary bands.',
    'I would rather lose the deal than guess a price.',
    'From $9,500 a starter project can begin in June.',
    'Seniors are from $5,200 a month each.',
    'We publish three floors: juniors at $3,400 a month, seniors at $5,200 a month, starter projects at $9,500.',
    'A senior engineer costs from $5,200 a month.',
    'It is free to read and needs no sign-up.',
    'Half of such projects are over before summer.',
    'A call of 20 minutes is enough.',
    'I see no reason to hurry; the floor will be the same in autumn.',
    'Fewer roles may also mean a smaller budget.',
    'Our terms are on the public page, and the delivery lead explains them.',
    'If the figure is out of reach this year, there is no need to reply.',
    'Thanks for the straight answer on price. The floor is from $5,200 a month for a senior, and it is the same for everybody.',
    'If from $5,200 a month is too much, we can leave it there.',
    "I'm sorry, $4,000 a month for a senior is not something we offer.",
    "The other firm's 20% may come from somewhere; ask them where.",
    "As for the 60k, I'd rather let our delivery lead answer than guess.",
    'I would need our delivery lead to price that.',
    'What would make the cost worth it for you?',
    "It's a cost question for many teams, and I don't know if it is for yours.",
    'We bill monthly, from $5,200 for a senior.',
    'The billing team has had two roles open for a while.',
    'A payments migration often costs more in sleep than in code.',
    'The price of waiting is yours to judge.',
    'The first call is 20 minutes and commits you to nothing.',
    'I charge nothing for opinions, and this one may be worth as much.',
    'Rates differ by level: juniors from $3,400 a month, seniors from $5,200.',
    'Our public price list begins with juniors at $3,400 a month.',
    'Prices are public: senior engineers start at fifty-two hundred dollars a month.',
    'Three Go engineers, from $3,400 a month for a junior, are free two weeks from now.',
    'You raised $14M and have five roles open.',
    "Whether the 15% cut left gaps I can't see.",
    'About a third of such searches end early.',
    'The more people join, the less time there is to review.',
    'We keep the rates on one page: gettenacious.com.',
    'Shall I send the page with our public floors?',
    'I cannot tell from here what a vacancy costs you.',
    'Our part of it can be small.',
    'You would keep the repositories, and your people would do the reviews.',
    'The figure of five roles comes from your careers page.',
    'It is your call whether the trial of the new tool goes on.',
    'Two weeks on call would be covered by us.',
    'Your question about price is a fair one, and the short answer is: from $5,200 a month for a senior, the rest from our delivery lead.',
    'Our delivery lead would need half an hour to say what two phases cost.',
    'Please treat from $5,200 as a floor and not as an estimate.',
    "Money is tight everywhere this spring, and I won't pretend otherwise.",
    'You mentioned $60,000 for two phases; I have passed it on as you wrote it.',
    'No week is free and no month is cheaper with us; the sheet is public.',
    'Not every gap is worth paying for.',
    'The cost of a wrong hire is well known to you.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
