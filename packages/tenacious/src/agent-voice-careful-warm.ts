import type { Voice } from './agent-voice.ts';

/** What the careful agent says in a conversation that has begun: answers, changes, and what is for others to answer. */
export const carefulWarm: Pick<Voice, 'openings' | 'answers' | 'capacity'> = {
  openings: {
    news: [
      'I wrote to you on {wrote}, and there is something new since.',
      'My last message was on {wrote}; this is what is new.',
      'Something new since I wrote on {wrote}.',
    ],
    before: [
      'I last wrote on {wrote}.',
      'My last message was on {wrote}.',
      'I wrote to you on {wrote}, so only this.',
    ],
    asked: [
      'You asked: “{quote}”.',
      'On {answered} you asked: “{quote}”.',
      'Your question was: “{quote}”.',
    ],
    quoted: [
      'You wrote: “{quote}”',
      'On {answered} you wrote: “{quote}”',
      'To your words, “{quote}”, a short answer.',
    ],
    thanks: [
      'Thank you for your answer of {answered}.',
      'Thank you for writing back on {answered}.',
      'Thanks for the plain words of {answered}.',
    ],
    changed: [
      'Before you plan with it: our free capacity has changed since I wrote on {wrote}.',
      'Something has changed on our side since I wrote on {wrote}, and you should know it first.',
      'Since I wrote on {wrote}, what is free on our side has changed.',
    ],
  },
  answers: {
    decline: [
      'That is a clear answer, and I will leave it there.',
      'Understood, and I will close the topic on our side.',
      'That settles it, and I will not press it.',
    ],
    later: [
      'That is fine, and the timing is yours to choose.',
      'Understood: the timing is yours.',
      'Then it rests until the time suits you.',
    ],
    total: [
      'A price for the whole of it is not mine to give: {lead} works that out on a scoping call.',
      'What it comes to in all I cannot say; {lead} prices that on a scoping call.',
      'Any sum that I wrote here would be a guess, so {lead} works it out on a scoping call.',
    ],
    discount: [
      'I cannot take anything off a published price.',
      'The published prices stay as they are, and I have no say over them.',
      'There is no discount that I could give.',
    ],
    price: [
      'The public starting points are {bands}.',
      'The public floors are these: {bands}.',
      'Our price list has {bands}.',
      'I have no public price at hand, so that is for {lead} to answer.',
    ],
    contract: [
      'Papers of that kind are not mine to send: {lead} looks after them.',
      'Such papers come from {lead}, after a scoping call.',
      'For anything in writing of that kind {lead} is the right person.',
    ],
    reference: [
      'I have no name to give you as a reference, and I would rather say so than invent one.',
      'I cannot name anybody as a reference, and I have no result to put in its place.',
      'There is no reference that I may name here, and no figure that I could honestly give.',
    ],
    who: [
      'Who would work with you depends on the task, and {lead} arranges that you meet them first.',
      'You would talk to the people first, before anything is decided; {lead} arranges that.',
    ],
    in_house: [
      'Doing it in-house with your own people is a good place for it.',
      'Your own people are the right ones where you have them.',
      'That you prefer your own people is a good reason to leave it.',
    ],
    talk: [
      'Thank you; a first call need not be longer than {minutes} minutes.',
      'Thank you, and I will keep the first call to {minutes} minutes.',
      'Thank you for making time; {minutes} minutes are what I would ask for.',
    ],
    model: [
      'That doubt is fair, and no sentence of mine will settle it.',
      'A fair objection, and I have nothing to sell against it in a mail.',
      'That is a reasonable worry, and talking to one engineer tells more than I could.',
    ],
  },
  capacity: {
    enough: [
      '{Wanted} {stack} {engineers} is within what we have free, and the earliest start is {start}.',
      'Yes: {wanted} {stack} {engineers} could begin, {start} at the earliest.',
      'For {wanted} {stack} {engineers} we have the people, and they could start {start}, no sooner.',
      '{Wanted} {stack} {engineers} is within what we have free; the start is for {lead} to say.',
    ],
    partial: [
      'Of the {wanted} that you ask for, {free} {stack} {freeEngineers} could start, {start} at the earliest. For the rest I have no date that I could honestly give you, so {lead} would have to answer that.',
      '{Free} {stack} {freeEngineers} on our side could start, {start} at the earliest; {wanted} is more than we have free. For the others {lead} is the one to ask.',
    ],
    none: [
      'No {stack} engineer is free on our side at present, and I would rather say so now than later. When that changes is for {lead} to say.',
      'The plain answer is no: we have no {stack} engineer free at the moment. Another firm may serve you better, or {lead} can tell you when that changes.',
    ],
    open: [
      '{Free} {stack} {freeEngineers} could start on our side, {start} at the earliest.',
      'As things stand, {free} {stack} {freeEngineers} could start, {start} at the earliest.',
      'Free on our side: {free} {stack} {freeEngineers}, {start} at the earliest.',
    ],
  },
};
