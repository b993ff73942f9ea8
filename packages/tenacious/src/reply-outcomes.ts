import type { ReplyOutcome } from '@tenacious-bench/schema';

const call = { label: 'interested', nextAction: 'confirm_call_max_30min' };
const resource = { label: 'interested', nextAction: 'send_requested_resource' };
const optOut = { label: 'unsubscribe', nextAction: 'suppress_and_end_thread' };
const decline = { label: 'not_now', nextAction: 'close_politely' };
const correct = { label: 'other', nextAction: 'apologise_and_correct_contact_record' };
const referral = { label: 'other', nextAction: 'contact_referred_person' };
const person = 'route_to_human';
const remind = {
  label: 'not_now',
  nextAction: 'acknowledge_and_set_reminder:{month}',
  undated: 'acknowledge_and_set_reminder',
  timesOf: ['bounded_wish', 'deferral'],
};

function objection(kind: string, because: string): ReplyOutcome {
  return {
    when: { any: [kind] },
    label: 'objection',
    nextAction: `answer_objection:${kind}`,
    because,
  };
}

function hinted(kind: string): ReplyOutcome {
  return {
    when: { any: [`${kind}_word`] },
    label: 'objection',
    nextAction: `answer_objection:${kind}`,
    because: `nothing but a word tells the topic: ${kind}`,
  };
}

/**
 * What a reply is, the first condition that holds. The actions are a closed list:
 * `confirm_call_max_30min`, `send_requested_resource`; `answer_objection:` with `price`, `offshore`, `in_house`,
 * `trust`, `capability`, `fit` or `hostility`; `answer_within_free_capacity_or_route_to_human`;
 * `acknowledge_and_set_reminder` with the month that the reply names, if any; `close_politely`;
 * `suppress_and_end_thread`; `wait_until:` the first working day back or `wait_for_return`;
 * `contact_referred_person`; `apologise_and_correct_contact_record`; `correct_contact_record` after a bounce;
 * `route_to_human` for contracts, totals, discounts and whatever is not understood.
 */
export const replyOutcomes: readonly ReplyOutcome[] = [
  {
    when: { any: ['bounce'], none: ['opt_out'] },
    label: 'other',
    nextAction: 'correct_contact_record',
    because: 'a mail server says that the message did not arrive',
  },
  {
    when: { all: ['auto_reply', 'wrong_person', 'referral'] },
    ...referral,
    because: 'an automatic note names a successor',
  },
  {
    when: { all: ['auto_reply', 'wrong_person', 'address'] },
    ...referral,
    because: 'an automatic note names the address of a successor',
  },
  {
    when: { all: ['auto_reply', 'wrong_person'] },
    ...correct,
    because: 'an automatic note says that the person left',
  },
  {
    when: { any: ['auto_reply'] },
    label: 'other',
    nextAction: 'wait_until:{day}',
    undated: 'wait_for_return',
    timesOf: ['away'],
    because: 'an automatic note, so nothing in it is an answer',
  },
  {
    when: { any: ['opt_out'] },
    ...optOut,
    because: 'the reply asks not to be written to again, whatever else it says',
  },
  {
    when: { all: ['wrong_person', 'referral'] },
    ...referral,
    because: 'the wrong person names the right one',
  },
  {
    when: { all: ['wrong_person', 'address'] },
    ...referral,
    because: 'the wrong person names the address of the right one',
  },
  { when: { any: ['wrong_person'] }, ...correct, because: 'the message reached the wrong person' },
  {
    when: { any: ['contract_request'], none: ['deferral', 'in_house', 'price'] },
    label: 'interested',
    nextAction: person,
    because: 'the prospect asks for a contract, which only a person may send',
  },
  { when: { any: ['slot'] }, ...call, because: 'the reply agrees to talk and names a time' },
  {
    when: { any: ['referral'], none: ['agreement'] },
    ...referral,
    because: 'the reply points to somebody else',
  },
  {
    when: { any: ['away_soon'], none: ['until_then', 'agreement', 'bounded_wish', 'decline'] },
    label: 'other',
    nextAction: 'wait_until:{day}',
    timesOf: ['away_soon', 'away'],
    because: 'the reply says that the person is away for days and asks for nothing',
  },
  {
    when: { any: ['capacity_then'], none: ['agreement', 'assent', 'bounded_wish', 'decline'] },
    label: 'objection',
    nextAction: 'answer_within_free_capacity_or_route_to_human',
    because: 'the reply asks about capacity at a later time and agrees to nothing yet',
  },
  {
    when: { any: ['bounded_wish', 'deferral'] },
    ...remind,
    because: 'the reply asks for a later time',
  },
  {
    when: { any: ['agreement', 'assent'], all: ['time_later'], none: ['slot', 'agreement'] },
    ...remind,
    because: 'the reply agrees, at a later time',
  },
  {
    when: { all: ['assent', 'time_soon'], none: ['decline'] },
    ...call,
    because: 'the reply says yes and names a time',
  },
  { when: { any: ['agreement'], none: ['decline'] }, ...call, because: 'the reply agrees to talk' },
  {
    when: { any: ['resource_request'], none: ['price_question', 'decline'] },
    ...resource,
    because: 'the reply asks to be sent something',
  },
  {
    when: { any: ['loop_in', 'not_my_area'], none: ['assent'] },
    ...referral,
    because: 'the reply brings in somebody else',
  },
  {
    when: { any: ['hostility'], afterProspect: ['opt_out'] },
    ...optOut,
    because: 'the prospect had asked before not to be written to',
  },
  objection('price', 'the reply pushes back on the price'),
  {
    when: { any: ['price_total'] },
    label: 'objection',
    nextAction: person,
    because: 'the reply asks for a total or a discount, which only a person may quote',
  },
  objection('offshore', 'the reply doubts teams abroad or from outside'),
  objection('in_house', 'the reply wants the work done by its own people'),
  objection('hostility', 'the reply is hostile or ironic without asking for silence'),
  objection('trust', 'the reply asks who the sender is or whether it can be trusted'),
  {
    when: {
      any: ['assent'],
      none: ['decline', 'fit', 'capability'],
      afterAgent: ['exit_question'],
    },
    ...decline,
    because: 'the reply agrees to end it',
  },
  {
    when: {
      any: ['assent'],
      none: ['decline', 'fit', 'capability'],
      afterAgent: ['resource_offer'],
    },
    ...resource,
    because: 'the reply takes the resource that was offered',
  },
  {
    when: { any: ['assent'], none: ['decline', 'fit', 'capability'] },
    ...call,
    because: 'the reply says yes',
  },
  objection('capability', 'the reply doubts what the engineers can do'),
  objection('fit', 'the reply sees no need or no fit'),
  {
    when: { any: ['capacity'] },
    label: 'objection',
    nextAction: 'answer_within_free_capacity_or_route_to_human',
    because: 'the reply asks about capacity and agrees to nothing yet',
  },
  {
    when: { any: ['price_question'] },
    label: 'objection',
    nextAction: 'answer_objection:price',
    because: 'the reply asks for the price and agrees to nothing yet',
  },
  {
    when: { any: ['address'], none: ['money', 'time_later'] },
    ...referral,
    because: 'the reply says little more than an address',
  },
  {
    when: { all: ['decline', 'time_later'] },
    ...remind,
    because: 'the reply declines for now and names a later time',
  },
  { when: { any: ['decline'] }, ...decline, because: 'the reply declines' },
  {
    when: { afterProspect: ['opt_out'] },
    ...optOut,
    because: 'the prospect had asked before not to be written to',
  },
  {
    when: { any: ['money'] },
    label: 'objection',
    nextAction: 'answer_objection:price',
    because: 'the reply talks about money and agrees to nothing',
  },
  {
    when: { any: ['time_later'] },
    ...remind,
    because: 'the reply names a later time and nothing else',
  },
  {
    when: { any: ['away'] },
    label: 'other',
    nextAction: 'wait_until:{day}',
    undated: 'wait_for_return',
    timesOf: ['away'],
    because: 'the reply says that the person is away',
  },
  {
    when: { any: ['time_soon'], none: ['decline', 'no_slot', 'refusal_word'] },
    ...call,
    because: 'the reply names a near time and nothing else',
  },
  {
    when: { all: ['contact_word', 'refusal_word'] },
    ...optOut,
    because: 'the reply refuses something about being written to, in words that no cue knows',
  },
  {
    when: { any: ['stop_word'] },
    ...optOut,
    because: 'nothing but the word tells: something has to stop',
  },
  ...['price', 'offshore', 'in_house', 'capability', 'trust', 'hostility'].map((kind) =>
    hinted(kind),
  ),
  {
    when: {},
    label: 'other',
    nextAction: person,
    because: 'nothing that the policy knows was found',
  },
];
