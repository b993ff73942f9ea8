import type { ReplyCaseGroup } from './reply-cases.ts';

/** Replies that a careful person labelled objection, read as of Monday 2026-05-04. */
export const objectionReplies: readonly ReplyCaseGroup[] = [
  {
    label: 'objection',
    nextAction: 'answer_objection:price',
    replies: [
      '$5,200 a month? We pay half of that in Lisbon.',
      'Way over our budget, sorry.',
      'Zu teuer. Unsere Freelancer kosten weniger.',
      "What do you charge? Can't find a rate anywhere.",
      'For that money I can get someone in Berlin.',
      'Your rates are double what our current shop bills us.',
      'Can you do better than $5,200 for a senior?',
      "That's steep for someone I have never met.",
      'Our CFO would have my head at those rates.',
      'Is that your best price?',
      'I can hire two graduates for what one of yours costs',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:in_house',
    replies: [
      'We only hire full-time people, no contractors. Company policy.',
      'Nous ne sous-traitons jamais, tout est fait en interne.',
      'No thanks, we build everything ourselves.',
      'We do not put outsiders on our codebase. Ever.',
      'The board wants every engineer on payroll.',
      "We're an in-office culture, everyone sits in Oslo.",
      'sounds like outsourcing with extra steps. not our thing, we hire our own',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:offshore',
    replies: [
      'We tried an offshore team in 2023 and spent a year rewriting what they shipped.',
      'The time zones never work for us with remote agencies.',
      'Last time we did this with a firm in another continent the code had to be thrown away.',
      'Nothing personal, but contractors 8 hours away never worked for us.',
      'Agencies and me do not mix. We got burnt by one in Kyiv in 2022.',
      'Are these people in your office or some freelancers in a different time zone?',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:capability',
    replies: [
      'Do your people know Kafka at any depth, or just from a tutorial?',
      'How do I know your engineers are any good?',
      'Before I say yes, what exactly would the two engineers do in the first month?',
      'Have any of your people shipped anything under HIPAA? I doubt it.',
      'Our platform is a 15-year-old Erlang monolith. Nobody from outside gets productive in under six months.',
      'What makes you think a stranger can work on a payments ledger?',
      'Do they have security clearance?',
      "Half of these 'senior' engineers turn out to be juniors with a nice CV.",
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:trust',
    replies: [
      'Who are you and where did you get my address?',
      'How would you even know what we are hiring for?',
      'Two engineers on CVs, then two different ones turn up. Seen it before. Why would you be different?',
      'Who are your customers? I have never seen your name anywhere.',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:fit',
    replies: [
      'We already have a partner for this and we are happy with them.',
      'We have got Andela for this.',
      'Those roles are internal transfers, we are not actually growing.',
      'We are a Java shop, so Python people are of no use.',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_objection:hostility',
    replies: [
      'Oh great, another body shop. Exactly what my Monday was missing.',
      'Did a robot write this? Pathetic.',
      'Congratulations, you have discovered our careers page. Do you want a medal?',
      "That's the laziest mail merge I've seen this week.",
      'Wow. Took you one whole paragraph to insult my recruiting team.',
      'Did you read our job ads at all? None of them is remote.',
    ],
  },
  {
    label: 'objection',
    nextAction: 'answer_within_free_capacity_or_route_to_human',
    replies: [
      'How many Go engineers could start within 10 days?',
      'Do you also have Rust people available?',
      'We would need 8 Python devs by June. Can you?',
      'Is there anyone on the Python side who could begin Monday?',
      'what seniority mix, and how soon?',
      'Combien de personnes pourriez-vous mettre à disposition en juin ?',
      'Have you got four data engineers at once? We would only move if it is four.',
      'how many Go ppl u got rn',
      'If we needed five data engineers on 1 June, is that something you can do?',
      'Wie schnell könnten zwei Go-Entwickler anfangen?',
      'Any chance you have six Go engineers, not one?',
      'What would the start date be if I said go today?',
    ],
  },
  {
    label: 'objection',
    nextAction: 'route_to_human',
    replies: [
      'What would the total be for three seniors over nine months?',
      'Give me a price for 4 engineers until Christmas, all-in.',
    ],
  },
];
