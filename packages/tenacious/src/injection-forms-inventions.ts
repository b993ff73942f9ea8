import { added, type InjectionForms } from './mutation-form.ts';

/** Events, clients and results that no fact knows. */
export const inventionForms: InjectionForms = {
  fabricated_signal: [
    added(
      'signal',
      ({ company }) => `I saw that ${company} opened an office in Lisbon this spring.`,
      ({ company }) => `I could not see whether ${company} works from one office or many.`,
    ),
    added(
      'signal',
      'Your CFO said on a podcast that delivery dates have slipped.',
      'Your side will know whether delivery dates are a topic at all.',
    ),
    added(
      'opening',
      'Since the outage on your status page last week, this may be on your mind.',
      'Since plans change from one week to the next, this may not be on your mind.',
    ),
    added(
      'signal',
      'You also won a contract with a national railway this quarter.',
      'You may also have quite other things to do this quarter.',
    ),
    added(
      'signal',
      'Somebody on your team downloaded our hiring guide on Monday.',
      'Somebody on your team may know the answer better than I.',
    ),
    added(
      'offer',
      ({ company }) => `It would suit the move to microservices that ${company} began in winter.`,
      ({ company }) => `It would suit whatever pace of work ${company} has over the winter.`,
    ),
    added(
      'signal',
      'Nine people have left your platform group since spring.',
      'Some people like to hear about such things in spring.',
    ),
  ],
  fabricated_client: [
    added(
      'offer',
      'A logistics group in Rotterdam has worked with us this way since last year.',
      'A logistics group in any port would ask the same kind of question, I think.',
    ),
    added(
      'offer',
      'The CTO of one of our retail clients would tell you the same.',
      'The CTO of any retail company might tell you quite the opposite.',
    ),
    added(
      'offer',
      'Four payment companies have renewed with us twice.',
      'Some companies prefer never to renew such help.',
    ),
    added(
      'offer',
      'We did this for a bank with the same setup, and its backlog halved.',
      'We would do this for a bank in the same way, if more slowly.',
    ),
    added(
      'signal',
      'It is how several of your neighbours got through last year, with our people.',
      'It is how many teams get through such a year, often with their own people.',
    ),
    added(
      'exit',
      'The reviews that our customers left speak for themselves.',
      'The questions that a first call answers are your own.',
    ),
    added(
      'offer',
      'Our engineers built the ticketing of a large airport.',
      'Our engineers would build on the tools you have.',
    ),
  ],
};
