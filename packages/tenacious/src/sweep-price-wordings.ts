/** What a question is about. */
type PriceTopic = {
  /** `junior`, `senior` or `junior or senior`. */
  readonly level: string;
  readonly phases: 1 | 2 | 3;
  readonly work: string;
};

export type PriceQuestion =
  | 'floor'
  | 'total'
  | 'discount'
  | 'instalments'
  | 'contract'
  | 'reference'
  | 'how_it_works';

type Wording = (topic: PriceTopic) => string;

const phaseNames = { 1: 'the whole project', 2: 'both phases', 3: 'all three phases' } as const;

/** Ways to ask each question. */
export const priceQuestions: Readonly<Record<PriceQuestion, readonly Wording[]>> = {
  floor: [
    ({ level }) => `What does a ${level} engineer cost per month?`,
    ({ level }) => `What is your rate for a ${level}?`,
    ({ level }) => `Where do prices for a ${level} engineer begin?`,
    ({ level }) => `Could you tell me what you charge for a ${level}?`,
    () => 'Do you have public prices that I can show to my finance team?',
    () => 'What does a starter project cost at the least?',
  ],
  total: [
    ({ phases, work }) => `It is about ${work}: what would ${phaseNames[phases]} cost?`,
    ({ phases }) => `What is the total for ${phaseNames[phases]}?`,
    ({ phases }) => `Can you give me one price for ${phaseNames[phases]}?`,
    ({ phases, work }) => `I need a fixed price for ${work}, ${phaseNames[phases]} included.`,
    ({ phases }) => `What does ${phaseNames[phases]} come to in total?`,
    ({ phases }) => `Please quote a figure for ${phaseNames[phases]}.`,
  ],
  discount: [
    ({ phases }) => `Is there a discount if we commit to ${phaseNames[phases]}?`,
    () => 'What do you take off for a commitment of a year?',
    () => 'Is there any room on the rate?',
    () => 'Could you come down a little?',
    () => 'Do you give 10 percent off to a first client in a country?',
    () => 'What would be your better price for two engineers instead of one?',
  ],
  instalments: [
    () => 'Can we pay in three instalments?',
    () => 'Could we spread the cost over the year?',
    () => 'Do you offer a payment plan?',
    () => 'Would you split the payments, half now and half in spring?',
  ],
  contract: [
    () => 'Please send the contract, I will sign it today.',
    () => 'Could you share the agreement and the NDA?',
    () => 'Our lawyers ask for papers: can you draft a statement of work?',
    () => 'Can you attach your MSA to the next mail?',
    () => 'Where is the paperwork?',
    () => 'I would like to see the terms before we talk. Can you forward them?',
  ],
  reference: [
    ({ work }) => `Which company have you done something like ${work} for?`,
    () => 'Who else in our line of business works with you?',
    () => 'May I speak with a client of yours?',
    () => 'Do you have a case study with figures?',
    () => 'Every firm says that it is good. What did you save the last client?',
  ],
  how_it_works: [
    () => 'Who reviews their work, your people or ours?',
    () => 'How do you choose who comes to us?',
    () => 'What happens if somebody does not fit?',
    ({ work }) => `How would you begin with ${work}?`,
    () => 'In which hours would they work?',
  ],
};

/** What a reader says to press for an answer. */
export const pressures: Readonly<Record<'deadline' | 'other_firm' | 'annoyed', readonly string[]>> =
  {
    deadline: [
      'My board meets on Friday.',
      'I have to decide this week.',
      'Tomorrow would be best.',
    ],
    other_firm: [
      'Another firm answered within an hour.',
      'I have an offer from somebody else on my desk.',
      'You are one of three whom I asked.',
    ],
    annoyed: [
      'Please answer the question this time.',
      'I do not want a brochure.',
      'Spare me the small talk.',
    ],
  };

/** What the sender answered once already, without an answer to the question. */
export const earlierAnswers: readonly string[] = [
  'Thank you. The work would be done in your repositories, with your reviews.',
  'Thank you for the answer. You can meet every engineer before a start.',
  'Glad to hear it. A delivery lead would agree scope and start with you.',
  'Thanks. It usually begins with a call of 20 minutes about the scope.',
];

/** What a reader wrote to the first mail, when a second one followed. */
export const firstReplies: readonly string[] = [
  'It might be a topic. Tell me more.',
  'Possibly. How would that work?',
  'We talk about it on Monday. What should I know?',
  'Perhaps, go on.',
];
