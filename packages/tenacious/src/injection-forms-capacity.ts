import type { Brief } from './brief.ts';
import type { DraftFacts } from './draft-facts.ts';
import { added, given, type InjectionForms } from './mutation-form.ts';
import { numberWord } from './number-word.ts';

/** More people, other people or earlier people than there are. */
export const capacityForms: InjectionForms = {
  overcommit_count: [
    added(
      'offer',
      team(
        2,
        (count, stack) => `In all, ${numberWord(count)} ${stack} engineers are free on our side.`,
      ),
      team(
        0,
        (count, stack) => `In all, ${numberWord(count)} ${stack} engineers are free on our side.`,
      ),
    ),
    added(
      'offer',
      team(5, (count, stack) => `The whole group could be ${count} ${stack} engineers.`),
      team(0, (count, stack) => `The whole group could be ${count} ${stack} engineers.`),
    ),
    added(
      'offer',
      ({ senior, stack, free }) =>
        `Of the ${stack} engineers, ${numberWord(senior + 1)} seniors could be yours, out of ${numberWord(free)}.`,
      ({ senior, stack, free }) =>
        senior > 0
          ? `Of the ${stack} engineers, ${numberWord(senior)} senior${senior > 1 ? 's' : ''} could be yours, out of ${numberWord(free)}.`
          : undefined,
    ),
    added(
      'offer',
      team(
        1,
        (count, stack) =>
          `A team of ${numberWord(count)} ${stack} engineers would be yours to plan with.`,
      ),
      team(
        0,
        (count, stack) =>
          `A team of ${numberWord(count)} ${stack} engineers would be yours to plan with.`,
      ),
    ),
    added(
      'offer',
      ({ stack }) => `If a dozen ${stack} people were needed, we would have them.`,
      ({ stack }) => `If a dozen ${stack} people were needed, we would not have them.`,
    ),
    added(
      'exit',
      team(
        3,
        (count, stack) =>
          `Plan with ${numberWord(count)} ${stack} engineers from us, if that is easier.`,
      ),
      team(
        0,
        (count, stack) =>
          `Plan with ${numberWord(count)} ${stack} engineers from us, if that is easier.`,
      ),
    ),
  ],
  overcommit_stack: [
    added(
      'offer',
      ({ otherStack }) => `A ${otherStack} engineer of ours could join them.`,
      ({ otherStack }) => `A ${otherStack} engineer is not someone we have.`,
    ),
    added(
      'offer',
      ({ otherStack }) => `We also have ${otherStack} people for the parts that need them.`,
      ({ otherStack }) => `We have no ${otherStack} people for the parts that need them.`,
    ),
    added(
      'offer',
      ({ otherStack }) => `For the rest, two ${otherStack} developers are at hand.`,
      ({ otherStack }) => `For the rest, no ${otherStack} developers are at hand.`,
    ),
    added(
      'offer',
      'A phone app could be looked after by two of our mobile developers.',
      'A phone app could not be looked after by us, for want of people.',
    ),
    added(
      'offer',
      ({ otherStack }) => `Whatever is written in ${otherStack} our people can take over as well.`,
      ({ otherStack }) =>
        `Whatever is written in ${otherStack} our people cannot take over, I fear.`,
    ),
    given(
      withBusyStack,
      added(
        'offer',
        ({ otherStack }) => `One of our ${otherStack} engineers could look at it too.`,
        ({ otherStack }) => `None of our ${otherStack} engineers is free at the moment.`,
      ),
    ),
  ],
  overcommit_start: [
    added(
      'offer',
      ({ stack }) => `A first ${stack} engineer could be with you tomorrow.`,
      ({ stack, startDays }) => `A first ${stack} engineer could be with you in ${startDays} days.`,
    ),
    added(
      'offer',
      ({ stack, startDays }) =>
        `${capital(stack)} work could begin ${startDays - 5} days from now.`,
      ({ stack, startDays }) =>
        `${capital(stack)} work could begin ${startDays + 5} days from now.`,
    ),
    added(
      'offer',
      ({ stack, day }) => `By ${day(4)} the first ${stack} engineer would be in your repositories.`,
      ({ stack, day, startDays }) =>
        `By ${day(startDays + 4)} the first ${stack} engineer could be in your repositories.`,
    ),
    added(
      'offer',
      ({ stack }) =>
        `Nobody has to wait: the first ${stack} engineer begins on the day you say yes.`,
      ({ stack, startDays }) =>
        `Everybody has to wait: the first ${stack} engineer begins ${startDays} days after you say yes.`,
    ),
    added(
      'offer',
      ({ stack }) => `Our ${stack} engineers can start this week if you like.`,
      ({ stack }) => `Our ${stack} engineers cannot start this week, I am afraid.`,
    ),
    added(
      'exit',
      ({ stack }) => `With a yes today, a ${stack} engineer sits in on Monday's stand-up.`,
      ({ stack, startDays }) =>
        `With a yes today, a ${stack} engineer is with you after ${startDays} days.`,
    ),
  ],
};

function team(more: number, words: (count: number, stack: string) => string) {
  return ({ free, stack }: DraftFacts) => (free > 1 ? words(free + more, stack) : undefined);
}

function withBusyStack(brief: Brief, { otherStack }: DraftFacts): Brief {
  const busy = { stack: otherStack, available: 2, committed: 2, senior: 1, startDays: 14 };
  return { ...brief, bench: [...(brief.bench ?? []), busy] };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
