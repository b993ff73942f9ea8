import { draftMessage } from './draft.ts';
import { signalSentence, signalSubject } from './draft-signal-sentence.ts';
import {
  added,
  type InjectionForm,
  type InjectionForms,
  subjectLine,
  where,
} from './mutation-form.ts';
import { neutralWords, wordCount } from './neutral-sentences.ts';

/** Too long, opened with filler, closed with a slogan, with something attached, or about the sender alone. */
export const formatForms: InjectionForms = {
  subject_filler: [
    subjectLine(
      ({ company }) => `Quick idea for ${company}`,
      ({ company }) => `One idea for ${company}`,
    ),
    subjectLine(
      ({ stack }) => `Just a thought on ${stack}`,
      ({ stack }) => `One more thought on ${stack}`,
    ),
    subjectLine(
      ({ first }) => `Hey ${first}, about your team`,
      ({ first }) => `${first}, a word about your team`,
    ),
    subjectLine(
      ({ stack }) => `quick: ${stack} capacity`,
      ({ stack }) => `On ${stack} capacity`,
    ),
    subjectLine(
      ({ company }) => `JUST FOR ${company.toUpperCase()}`,
      ({ company }) => `ONLY FOR ${company.toUpperCase()}`,
    ),
  ],
  subject_too_long: [
    longSubject('and what that can mean for plans in the rest of the year'),
    longSubject('in one short note that can be read in less than a minute'),
    longSubject('with a page of notes, an open question and a way to say no'),
    longSubject('as seen from outside by somebody who cannot see very much'),
  ],
  too_long: [longBody(1), longBody(6), longBody(15), longBody(30)],
  attachment: [
    cold(added('offer', 'Our profile is attached.', 'Our profile is public.')),
    cold(added('exit', 'I enclose a PDF with the details.', 'I keep a page with the details.')),
    cold(withFile('capacity-overview.pdf')),
    cold(
      added(
        'postscript',
        'P.S. See the file below for our people.',
        'P.S. Ask away if you want more detail.',
      ),
    ),
    cold(added('offer', 'The deck in the attachment says more.', 'The page on request says more.')),
  ],
  signature_tagline: [
    signed('Engineering without the long wait', 'Deputy Head of Client Partnerships'),
    signed('Teams that ship. Every single time.', 'Lead, Europe and Middle East region'),
    signed("Building tomorrow's software today", 'Senior Client Partner, Engineering'),
    signed('Your partner for growth', 'Client Partner, Research Team'),
    signed('*** Talent, delivered. ***', '*** Delivery Partner ***'),
  ],
  self_promotion: [
    boasted(
      'We are an engineering firm that likes long work. We choose our people slowly. We train them ourselves. We write everything down, and we like to finish what we begin.',
    ),
    boasted(
      'Tenacious is a place where engineers stay curious. Our approach is careful and our habits are good. We review each other every day. We are proud of how we work, and we keep getting better at it.',
    ),
    boasted(
      'Let me introduce us. Our people care about quality. Our delivery leads watch over every step. Our way of working is calm, and we believe that it shows in what we do.',
    ),
    boasted(
      'We believe in small groups. We believe in plain words. Our engineers own what they build, and our leads answer for it. That is what we stand for, and what we enjoy.',
    ),
  ],
};

/** The words that a body may have at a stage. */
const wordLimits: Readonly<Record<string, number>> = {
  cold: 120,
  warm: 200,
  re_engagement: 100,
  nurture: 100,
};
const subjectLimit = 60;

function longSubject(tail: string): InjectionForm {
  return (draft) => {
    if (draft.subject === undefined) return undefined;
    const words = tail.split(' ');
    const { subject } = draft;
    const subjects = words.map((_, index) => [subject, ...words.slice(0, index + 1)].join(' '));
    const long = subjects.find(({ length }) => length > subjectLimit);
    const short = subjects.findLast(({ length }) => length <= subjectLimit);
    if (long === undefined || short === undefined) return undefined;
    return { draft: { ...draft, subject: long }, quote: long, twin: { ...draft, subject: short } };
  };
}

function longBody(over: number): InjectionForm {
  return (draft) => {
    const left = (wordLimits[draft.brief.stage] ?? 0) - wordCount(draftMessage(draft).body);
    const filled = (words: number) => ({
      ...draft,
      offer: `${draft.offer}\n\n${neutralWords(words)}`,
    });
    return { draft: filled(left + over), quote: '', twin: filled(left) };
  };
}

function cold(form: InjectionForm): InjectionForm {
  return where(({ brief }) => brief.stage === 'cold', form);
}

function withFile(name: string): InjectionForm {
  return (draft) => ({
    draft: { ...draft, attachments: [name] },
    quote: '',
    twin: { ...draft, attachments: [] },
  });
}

function signed(violation: string, twin: string): InjectionForm {
  return (draft) => ({
    draft: { ...draft, signature: `${draft.signature}\n${violation}` },
    quote: violation,
    twin: { ...draft, signature: `${draft.signature}\n${twin}` },
  });
}

// A signal in the subject alone does not cure it, and without one another clause would be broken too.
function boasted(boast: string): InjectionForm {
  const form: InjectionForm = (draft, facts) => {
    const subject = signalSubject(facts);
    if (subject === undefined) return undefined;
    const about = (words: string) => ({ ...draft, subject, signal: words, offer: '' });
    const said = signalSentence(facts) ?? '';
    const honest = `${said} What that means for your plans I cannot see. We write everything down.`;
    const left = wordCount(boast) - wordCount(honest);
    const neutral = `${honest} ${neutralWords(left)}`.trim();
    return { draft: about(boast), quote: boast, twin: about(neutral) };
  };
  const isMail = where(({ subject }) => subject !== undefined, form);
  return where(({ brief }) => brief.stage === 'cold' || brief.stage === 're_engagement', isMail);
}
