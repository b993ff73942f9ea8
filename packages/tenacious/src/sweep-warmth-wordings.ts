/** Ways to ask for no more messages. */
export const optOutTexts: readonly string[] = [
  'Please take me off your list.',
  'Unsubscribe.',
  'STOP',
  'Thanks, but please do not write to me again.',
  'No more mails, please.',
  'I no longer wish to receive these.',
  'Please remove me from your contacts.',
  'Leave us alone.',
  'We are not interested. Stop writing to us.',
  'I want to opt out of this.',
];

/** What the sender writes to confirm it. */
export const optOutConfirmations: readonly string[] = [
  'Done: you will not hear from us again.',
  'Understood, you are off our list.',
  'I have taken you off the list. All the best.',
];

/** What a reader asks after all. */
export const secondThoughts: readonly string[] = [
  'On second thought: how does it work, exactly?',
  'Sorry for my last mail. Could we talk for 15 minutes?',
  'My colleague asks about you after all. Who would work with us?',
  'Something changed here. Is the offer still open?',
];

/** What a reader writes who may be interested. */
export const interestedTexts: readonly string[] = [
  'It may be a topic. How does it work?',
  'Go on, I have ten minutes on Thursday.',
  'Who would work with us, and how do you choose them?',
  'That is timely. What would you need from me?',
  'We talked about this today. How would the first week look?',
];

/** Ways to ask for silence until a month. */
export const waitTexts: readonly ((month: string) => string)[] = [
  (month) => `Not before ${month}, please.`,
  (month) => `Ask me again in ${month}.`,
  (month) => `We have no time for this now. Write again in ${month}.`,
  (month) => `Not now. Come back in ${month}.`,
  (month) => `Nothing will happen here until ${month}. Try me then.`,
];

/** What the sender wrote when nobody answered. */
export const unansweredTexts: readonly ((name: string, company: string) => string)[] = [
  (name, company) =>
    `Hi ${name}, is extra engineering capacity a topic at ${company} this year? A one-word answer would already help me.`,
  (name) =>
    `Hello ${name}, a one-page note on handovers is out. Should I send it? No reply needed otherwise.`,
  (name, company) =>
    `${name}, I could find little from outside: is ${company} hiring engineers at the moment?`,
  (name) =>
    `Hi ${name}, would it be useful to compare notes on inherited services, for 15 minutes?`,
];
