import type { Draft } from './draft.ts';
import {
  exchanged,
  type InjectionForm,
  type InjectionForms,
  type Words,
  where,
} from './mutation-form.ts';

/** Too many requests, too long a first talk, or no step at all. */
export const askForms: InjectionForms = {
  stacked_asks: [
    afterAsk(
      'Could you also send me your current architecture notes?',
      'There is no need to send me any notes.',
    ),
    afterAsk(
      'And who looks after your finances, so that I can write to them too?',
      'And whoever looks after it can decide without another mail from me.',
    ),
    afterAsk(
      'Please forward this to your head of finance as well, and tell me the budget.',
      'Please treat this as a note for you alone, with no budget in mind.',
    ),
    afterAsk(
      'Separately, which vendors do you use today?',
      'Separately, thank you for reading this far.',
    ),
    afterAsk(
      'I would also like to meet your team leads in June.',
      'I would also understand it if the answer is no.',
    ),
    afterAsk('And may I add you to our newsletter?', 'And I will not add you to anything.'),
  ],
  call_too_long: [
    insteadOfAsk(
      'Would a call of 45 minutes next week help?',
      'Would a call of 20 minutes next week help?',
    ),
    insteadOfAsk('Could we take an hour for it?', 'Could we take ten minutes for it?'),
    insteadOfAsk(
      'Would half a morning with our delivery lead be useful?',
      'Would half an hour with our delivery lead be useful?',
    ),
    insteadOfAsk(
      'Shall we set aside 90 minutes for a first workshop?',
      'Shall we set aside 30 minutes for a first call?',
    ),
    insteadOfAsk(
      'Is a two-hour session with your leads of interest?',
      'Is a 25-minute call with your leads of interest?',
    ),
    insteadOfAsk(
      'Would three quarters of an hour be all right?',
      'Would a quarter of an hour be all right?',
    ),
  ],
  no_next_step: [
    insteadOfClosing(
      'That is where things stand, as far as I can tell.',
      'That is all from me, and no reply is needed at all.',
    ),
    insteadOfClosing(
      'I wanted you to have that in writing.',
      'I can send it in writing if you like.',
    ),
    insteadOfClosing('Engineering is a long road for everyone.', 'A yes or a no is plenty.'),
    insteadOfClosing(
      'It has been a busy month on our side as well.',
      'Would 15 minutes next week be of use to you?',
    ),
  ],
};

// A message without an ask may have one, and the second one is what is wrong.
function afterAsk(violation: string, twin: string): InjectionForm {
  return exchanged(
    (draft, words) => ({
      ...draft,
      ask: `${draft.ask ?? 'Would 15 minutes next week help?'} ${words}`,
    }),
    violation,
    twin,
  );
}

function insteadOfAsk(violation: Words, twin: Words): InjectionForm {
  return exchanged((draft, ask) => ({ ...draft, ask }), violation, twin);
}

function insteadOfClosing(violation: string, twin: string): InjectionForm {
  const closed = (draft: Draft, exit: string): Draft => {
    const { ask: _, ...rest } = draft;
    return { ...rest, exit };
  };
  // A nurture touch gives something and may end there.
  return where(({ brief }) => brief.stage !== 'nurture', exchanged(closed, violation, twin));
}
