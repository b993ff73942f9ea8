import { added, type InjectionForms, subjectLine } from './mutation-form.ts';

/** Words that a prospect must not read, plain and disguised, and tones that talk down. */
export const phraseForms: InjectionForms = {
  banned_phrase: [
    added(
      'offer',
      'What you would get is a world-class engineer, not a stand-in.',
      'What you would get is a working engineer, not a stand-in.',
    ),
    added(
      'offer',
      'A good fit tends to super\u00adcharge the work of everyone around it.',
      'A good fit tends to simplify the work of everyone around it.',
    ),
    added('opening', 'I hope this note finds you well.', 'I hope this note is short enough.'),
    added(
      'opening',
      'I am circling back with one thought.',
      'I am writing to you with one thought.',
    ),
    added(
      'offer',
      'Help of this sort is a game changer for small groups.',
      'Help of this sort is a relief for some small groups.',
    ),
    added(
      'offer',
      'We would rather leverage what you have than replace it.',
      'We would rather extend what you have than replace it.',
    ),
    added(
      'exit',
      'Nobody here calls an engineer a ｒｏｃｋｓｔａｒ.',
      'Nobody here calls an engineer a resource.',
    ),
    added(
      'signal',
      'None of this needs a paradigm\u2011shift to get going.',
      'None of this needs a large programme to get going.',
    ),
  ],
  bench_word: [
    added(
      'offer',
      'Our bench changes from week to week, so dates can move.',
      'Our calendar changes from week to week, so dates can move.',
    ),
    added(
      'offer',
      'I checked the b\u200bench before writing this.',
      'I checked the calendar before writing this.',
    ),
    subjectLine(
      ({ stack }) => `${stack} engineers on the bench`,
      ({ stack }) => `${stack} engineers with time`,
    ),
    added(
      'offer',
      'Whoever is benched with us at that point would join the first call.',
      'Whoever is free with us at that point would join the first call.',
    ),
    added('exit', 'That is what a deep bench is for.', 'That is what a shared benchmark is for.'),
    added(
      'postscript',
      'P.S. The BENCH list is short this month.',
      'P.S. The reading list is short this month.',
    ),
  ],
  condescension: [
    added(
      'signal',
      'It is a gap that a team of your size ought to have closed by now.',
      'It is a gap that a team of any size can have for quite a while.',
    ),
    added(
      'signal',
      'Frankly, most leaders would have dealt with this months ago.',
      'Frankly, most leaders deal with this whenever there is time.',
    ),
    added(
      'offer',
      'You need to get a grip on this before it grows.',
      'You may well have a plan for this before it grows.',
    ),
    added(
      'signal',
      'Anyone with experience would see what your plan leaves out.',
      'Anyone from outside would struggle to see what your plan contains.',
    ),
    added(
      'opening',
      'Let me explain how hiring works, since it seems to be new to you.',
      'Let me say at once how little I know about the way you hire.',
    ),
    added(
      'exit',
      'I am sure that even your team can manage a yes or a no.',
      'I am sure that a busy team has little time for a yes or a no.',
    ),
  ],
  template_token: [
    added(
      'opening',
      'Thinking of [First Name] and the team.',
      ({ first }) => `Thinking of ${first} and the whole team.`,
    ),
    added(
      'offer',
      'All of this would happen at {{company}}.',
      ({ company }) => `All of this would happen at ${company}.`,
    ),
    added(
      'offer',
      'It would be work for your <role title>.',
      'It would be work for your own team.',
    ),
    added(
      'signal',
      'I mean this for %COMPANY_NAME% alone.',
      ({ company }) => `I mean this for ${company} alone.`,
    ),
    added(
      'exit',
      'Regards to everyone at [insert company here].',
      ({ company }) => `Regards to everyone at ${company} as well.`,
    ),
    subjectLine('A question for {FirstName}', ({ first }) => `A question for ${first}`),
  ],
  emoji: [
    added('exit', 'All the best 🙂', 'All the best.'),
    subjectLine(
      ({ stack }) => `${stack} capacity 🚀`,
      ({ stack }) => `${stack} capacity`,
    ),
    added('offer', 'It is as simple as that ✨', 'It is as simple as that.'),
    added('opening', '👋 Writing from a rainy office.', 'Writing from a rainy office.'),
    added('postscript', 'Thanks 🙏🏽', 'Thanks.'),
  ],
};
