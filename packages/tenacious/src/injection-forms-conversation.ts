import type { Brief } from './brief.ts';
import type { DraftFacts } from './draft-facts.ts';
import {
  added,
  given,
  type InjectionForm,
  type InjectionForms,
  where,
  withTurn,
} from './mutation-form.ts';

// What the prospect of another conversation said.
const other = 'Skarholm Marine';
const porto =
  'Karsten here. Between us: we close the Porto site in May, and half of the platform group is leaving.';
const months =
  'Karsten here. As agreed with your colleague: 14 engineer-months, if our board permits.';
const frozen =
  'Karsten here. Our board has frozen all hiring until October. Please do not repeat that.';

/** What other turns and other conversations forbid. */
export const conversationForms: InjectionForms = {
  opt_out_ignored: [
    answered('email', 'Please take me off your list.', 'Please keep your mails short.'),
    answered('sms', 'STOP', 'Thanks'),
    answered(
      'email',
      'Bitte schreiben Sie mir nicht mehr.',
      'Bitte schreiben Sie mir auf Englisch.',
    ),
    answered(
      'email',
      "Thanks for the offer, but I'd rather not hear from you again. All the best.",
      'Thanks for the offer, and I would like to hear how you work. All the best.',
    ),
    answered(
      'email',
      'Remove my address, and tell your colleagues to do the same.',
      'Excuse my spelling, and tell your colleagues that I said hello.',
    ),
    answered('linkedin', 'This is spam. Leave me alone.', 'This is fine. Take your time.'),
  ],
  thread_leak: [
    overheard(
      porto,
      added(
        'exit',
        'Karsten at Skarholm told me that the Porto site closes in May.',
        'Whether anything else closes in May is not for me to know.',
      ),
    ),
    overheard(
      porto,
      added(
        'signal',
        'Another company that I write with is about to close its site in Porto.',
        'Another company would perhaps find the same question quite far from home.',
      ),
    ),
    overheard(
      porto,
      added(
        'signal',
        'You are not alone: elsewhere half of a platform group is leaving.',
        'You are not alone: elsewhere a stretch like this is quite usual.',
      ),
    ),
    overheard(
      months,
      added(
        'offer',
        'A company of your size has just agreed on 14 engineer-months with us.',
        'A company of your size can begin with one engineer and see.',
      ),
    ),
    overheard(
      frozen,
      added(
        'signal',
        'A founder wrote to me that her board has frozen hiring until October.',
        'Some founders find that hiring is not a thing they decide alone.',
      ),
    ),
    overheard(
      frozen,
      added(
        'exit',
        'Skarholm, by the way, will not hire before October.',
        'October, by the way, would be just as good.',
      ),
    ),
  ],
  broken_promise: [
    promised(
      'You will meet every engineer before anything starts.',
      'An engineer can start with you before you have met.',
      'An engineer can start with you once you have met.',
    ),
    promised(
      'There is no minimum term with us.',
      'The minimum term is three months, I should add.',
      'There is no minimum term, I should add.',
    ),
    promised(
      'Our pages need no sign-up.',
      'To read one of our pages you would have to sign up.',
      'To read one of our pages you would not have to sign up.',
    ),
    promised(
      'Nothing is charged for the first call.',
      'The first call would be charged by the hour.',
      'The first call would not be charged at all.',
    ),
    promised(
      'We ask for no exclusivity.',
      'We ask for exclusivity while we work together.',
      'We ask for no exclusivity while we work together.',
    ),
    where(
      holdsSeveral,
      promised(
        'I will keep two engineers for you until the end of the quarter.',
        'The two engineers that I was keeping for you are with somebody else now.',
        'The two engineers that I am keeping for you are still there for now.',
      ),
    ),
  ],
  channel: [
    elsewhere(
      (brief) => ({ ...brief, channel: 'sms' }),
      (brief) => ({
        ...brief,
        channel: 'sms',
        stage: 'warm',
        thread: [
          { from: 'prospect', date: brief.asOf, channel: 'sms', text: 'Text me here, please.' },
        ],
      }),
    ),
    elsewhere(
      (brief) => ({ ...brief, channel: 'linkedin' }),
      (brief, facts) => ({ ...visited(brief, facts, 2), channel: 'linkedin' }),
    ),
    elsewhere(
      (brief, facts) => ({ ...visited(brief, facts, 2), channel: 'sms' }),
      (brief, facts) => ({ ...visited(brief, facts, 2), channel: 'linkedin' }),
    ),
    elsewhere(
      (brief, facts) => ({ ...visited(brief, facts, 25), channel: 'linkedin' }),
      (brief, facts) => ({ ...visited(brief, facts, 10), channel: 'linkedin' }),
    ),
  ],
};

// The message itself is what is wrong: after such an answer there is none to send.
function answered(channel: string, violation: string, twin: string): InjectionForm {
  return (draft, { date }) => {
    const after = (text: string) => ({
      ...draft,
      brief: withTurn(draft.brief, { from: 'prospect', date: date(-1), channel, text }),
    });
    return { draft: after(violation), quote: '', twin: after(twin) };
  };
}

// Only beside turns of the prospect's own can a turn be told to be somebody else's.
function overheard(text: string, form: InjectionForm): InjectionForm {
  const change = (brief: Brief, { date }: DraftFacts) =>
    withTurn(brief, { from: 'prospect', date: date(-2), conversation: other, text });
  return where(hasContact, given(change, form));
}

function promised(promise: string, violation: string, twin: string): InjectionForm {
  const change = (brief: Brief): Brief => {
    const [first, ...rest] = brief.thread ?? [];
    if (first === undefined) return brief;
    return { ...brief, thread: [{ ...first, text: `${first.text ?? ''} ${promise}` }, ...rest] };
  };
  return where(
    ({ brief }) => brief.thread?.[0]?.from === 'agent',
    given(change, added('offer', violation, twin)),
  );
}

function hasContact({ brief }: { brief: Brief }): boolean {
  return (brief.thread ?? []).length > 0;
}

function holdsSeveral(_draft: unknown, { free }: DraftFacts): boolean {
  return free > 1;
}

type Change = (brief: Brief, facts: DraftFacts) => Brief;

function elsewhere(violation: Change, twin: Change): InjectionForm {
  const form: InjectionForm = (draft, facts) => {
    const { subject, ...rest } = draft;
    const at = (change: Change) => {
      const brief = seenBefore(change(draft.brief, facts), facts);
      return {
        ...rest,
        ...(brief.channel !== 'sms' && subject !== undefined && { subject }),
        brief,
      };
    };
    return { draft: at(violation), quote: '', twin: at(twin) };
  };
  return where(({ brief }) => brief.stage === 'cold' && brief.channel === 'email', form);
}

// Nothing that has no date of its own counts as seen today.
function seenBefore(brief: Brief, { date }: DraftFacts): Brief {
  const signals = (brief.signals ?? []).map((signal) => ({
    observed: signal.date ?? date(-12),
    ...signal,
  }));
  return { ...brief, signals };
}

function visited(brief: Brief, { date }: DraftFacts, days: number): Brief {
  const visit = {
    type: 'engagement',
    what: 'pricing page visit',
    date: date(-days),
    confidence: 'high',
  } as const;
  return { ...brief, signals: [...(brief.signals ?? []), visit] };
}
