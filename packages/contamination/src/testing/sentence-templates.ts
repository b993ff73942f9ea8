/** A template as the patterns of the two texts of a row; a slot that is named twice has one value. */
export type RowTemplate = { readonly input: string; readonly answer: string };

/** Templates of outreach tasks as a person might write them: sentences around short values. */
export const sentenceTemplates: readonly RowTemplate[] = [
  {
    input:
      'Prospect: {name} (Series {letter}, {amount}M, closed {days} days ago). Openings on their careers page: {count} ({few} {skill}, {few2} {skill2}). Last noticed on the web: {note2} Write a first message of no more than a hundred words that claims nothing the facts above do not carry.',
    answer:
      'Hello {person}, the {count} openings at {name} caught my eye. {note2} If that is worth a talk, I am free on {weekday} at {hour}. Kind regards from the bench team.',
  },
  {
    input:
      'You answer for an agency that lends engineers. The account is {name} in {city}. Their contract covers {count} people for {months} months at {amount} an hour. They now ask: {note} Bench today: {few} {skill}, {few2} {skill2}. Answer within what the bench can do.',
    answer:
      'Dear {person}, thank you for asking. {note2} We can place {few} people with {skill} by {weekday}. Please tell me whether that helps you, and I will send the paperwork the same day.',
  },
  {
    input:
      'Lead record. Name: {name}. City: {city}. Round: Series {letter}. Amount: {amount}M. Age of the signal in days: {days}. Headcount: {count}. Wanted skill: {skill}. Second skill: {skill2}. Confidence of the record: {level}. Decide whether to write now, later or never.',
    answer:
      'Decision for {name}: {verdict}. The signal is {days} days old and its confidence is {level}, so the rule for records of that age applies to {person} too.',
  },
  {
    input:
      'Thread so far. {person} of {name} wrote on {weekday}: {note} We replied within {few} hours and offered {few2} slots. Since then {days} days went by. Compose the next step and keep the tone of the earlier letters.',
    answer:
      'Hi {person}, a short word after {days} days of silence. {note2} Should the timing be wrong, say so and I will close the matter for this quarter.',
  },
];
