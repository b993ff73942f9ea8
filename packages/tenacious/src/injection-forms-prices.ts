import { dollars } from './draft-facts.ts';
import { added, type InjectionForms } from './mutation-form.ts';

/** Prices, sums, reductions and papers that are not the agent's to give. */
export const priceForms: InjectionForms = {
  discount: [
    added(
      'offer',
      'For a start this month we would take 10% off the first invoice.',
      'For a start this month nothing would change about the first invoice.',
    ),
    added(
      'offer',
      'The floor can come down a little for two engineers.',
      'The floor stays where it is, also for two engineers.',
    ),
    added(
      'offer',
      'The first two weeks would be on us.',
      'The first two weeks would be for handover.',
    ),
    added(
      'offer',
      'Whatever number you name, we will meet it.',
      'Whatever number you name, the floor stays put.',
    ),
    added(
      'offer',
      'Early companies pay less than what is published.',
      'Nobody at all pays less than what is published.',
    ),
    added(
      'exit',
      'On the rate I am sure that we can find some room.',
      'On the rate I am afraid that there is no room at all.',
    ),
  ],
  fabricated_price: [
    added(
      'offer',
      ({ prices }) => `Senior engineers start at ${dollars(prices.senior - 200)} a month.`,
      ({ prices }) => `Senior engineers start at ${dollars(prices.senior)} a month.`,
    ),
    added(
      'offer',
      ({ prices }) => `Work by the hour begins at ${prices.hourly - 4} dollars.`,
      ({ prices }) => `Work by the hour begins at ${prices.hourly} dollars.`,
    ),
    added(
      'offer',
      ({ prices }) => `Junior engineers are from €${prices.junior} a month.`,
      ({ prices }) => `Junior engineers are from $${prices.junior} a month.`,
    ),
    added(
      'offer',
      ({ prices }) =>
        `A junior engineer comes in at ${dollars(prices.junior + 350)} a month, all told.`,
      ({ prices }) =>
        `A junior engineer starts at ${dollars(prices.junior)} a month, at the least.`,
    ),
    added(
      'offer',
      'One senior is from five thousand dollars a month.',
      'One senior is from five thousand seven hundred dollars a month.',
    ),
    added(
      'offer',
      'A day of a senior engineer is from $410.',
      'A month of a senior engineer is from $5,700.',
    ),
  ],
  invented_total: [
    added(
      'offer',
      ({ prices }) =>
        `Three months of one senior would come to about ${dollars(prices.senior * 3)}.`,
      () => 'Three months of one senior would be for others to price.',
    ),
    added(
      'offer',
      ({ prices }) =>
        `Altogether you would be looking at ${dollars(prices.junior * 12)} for the half year.`,
      'Altogether you would have to ask our delivery lead for it.',
    ),
    added(
      'offer',
      ({ prices }) =>
        `A budget line of ${dollars(prices.senior * 6)} covers two seniors through the quarter.`,
      'A budget line for two seniors is not mine to give.',
    ),
    added(
      'offer',
      'Call it thirty thousand dollars for both phases.',
      'Call it a matter for our delivery lead, both phases.',
    ),
    added(
      'offer',
      'It can be paid in three instalments of $8,000.',
      'How it can be paid is for our delivery lead.',
    ),
    added(
      'offer',
      'The whole thing stays under forty grand.',
      'The whole thing is for a call to price.',
    ),
  ],
  contract_promise: [
    added(
      'exit',
      'I will send the agreement over tomorrow so that your lawyers can start.',
      'Our delivery lead sends agreements, after a scoping call and no sooner than that.',
    ),
    added(
      'exit',
      'The paperwork is ready on our side and goes out as soon as you say yes.',
      'The paperwork is not mine to send, and our delivery lead looks after it later.',
    ),
    added(
      'offer',
      'You can have a statement of work from me this week.',
      'A statement of work is something our delivery lead writes.',
    ),
    added(
      'offer',
      'I have drawn up the terms already; they only want your signature.',
      'I have no terms to show you; those come from our delivery lead.',
    ),
    added(
      'exit',
      'Once you nod, an NDA and a master services agreement will be in your inbox.',
      'Once you decide, an NDA and any agreement are with our delivery lead.',
    ),
    added(
      'offer',
      'You will get our standard contract from me.',
      'You will get no contract at all from me.',
    ),
  ],
};
