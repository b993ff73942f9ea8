import type { ReplyLanguage } from '@tenacious-bench/schema';

const wishes: readonly {
  readonly language: string;
  readonly patterns: readonly string[];
}[] = [
  {
    language: 'de',
    patterns: [
      'bitte|nicht|keine|keinen|kein|nichts ..6 vor ..3 {date} ..6',
      'bitte|nicht|keine|kein ..3 bis ..2 {date} ..2 nicht|keine|keinen|kein ..6',
      'bis ..3 {date} ..3 nicht|keine|keinen|kein ..2 schreib*|mail*|email*|e|kontakt*|anruf*|anschreib*|melden|nachfrag*|nachricht* ..3',
      'vor ..1 {date} ..4 nicht|keine|keinen|kein ..6',
      'bitte? nicht|keine|kein ..3 bis ..2 {date} ..3',
    ],
  },
  {
    language: 'fr',
    patterns: [
      'merci|prière|veuillez|ne|pas|plus|rien|inutile ..7 avant ..3 {date} ..6',
      'merci|prière|veuillez|ne|pas ..5 jusquau|jusquà|jusqua|jusquen ..2 {date} ..3',
      'jusquau|jusquà|jusqua|jusquen ..2 {date} ..2 ne|pas|plus ..6',
      'avant ..2 {date} ..3 ne|pas|merci|inutile ..9',
      'pas avant ..2 {date} ..9',
    ],
  },
  {
    language: 'es',
    patterns: [
      'no|nada|ruego|pido|favor|agradecer* ..7 antes de ..3 {date} ..6',
      'no|nada|ruego|pido|favor ..5 hasta ..3 {date} ..3',
      'hasta ..3 {date} ..1 no|nada ..6',
      'antes de ..2 {date} ..2 no|nada ..6',
    ],
  },
  {
    language: 'it',
    patterns: [
      'non|niente|prego|preghiamo|favore ..7 prima ..3 {date} ..6',
      'non|niente ..5 fino ..3 {date} ..3',
      'fino ..3 {date} ..1 non|niente ..6',
      'prima ..3 {date} ..2 non|niente ..6',
    ],
  },
  {
    language: 'pt',
    patterns: [
      'não|nada|favor|peço ..7 antes ..3 {date} ..6',
      'não|nada|favor|peço ..5 até ..3 {date} ..3',
      'até ..3 {date} ..1 não|nada ..6',
      'antes ..3 {date} ..2 não|nada ..6',
    ],
  },
  {
    language: 'nl',
    patterns: [
      'graag|gelieve|niet|geen|niets ..5 voor ..2 {date} ..6',
      'graag|gelieve|niet|geen ..3 tot ..3 {date} ..3',
      'tot ..3 {date} ..3 niet|geen ..2 mail*|bel*|schrijv*|contact*|e|benader* ..3',
      'voor ..1 {date} ..3 niet|geen ..6',
      'mail|bel|schrijf|stuur|benader|contacteer ..3 niet|geen ..3 voor ..2 {date} ..3',
    ],
  },
  {
    language: 'sv',
    patterns: [
      'inte|ikke|inget|ingen|ingenting|vänligen|venligst|vennligst ..6 före|før|innan|förrän ..2 {date} ..6',
      'kontakta|kontakt|mejla|mail|maila|skriv|ring|send ..3 inte|ikke ..5 före|før|innan|förrän ..2 {date} ..4',
    ],
  },
  {
    language: 'pl',
    patterns: [
      'nie|proszę ..6 przed ..3 {date} ..6',
      'nie|proszę ..3 nie? ..2 do ..2 {date} ..3',
      'do ..2 {date} ..2 nie ..6',
    ],
  },
  {
    language: 'cs',
    patterns: ['ne*|prosím ..5 před|pred|do ..2 {date} ..5'],
  },
  {
    language: 'ru',
    patterns: ['не|прошу|пожалуйста ..6 до|раньше ..2 {date} ..6', 'до ..2 {date} ..2 не ..6'],
  },
];

/** "Not before September" is a wish to wait and no opt-out, though its words are those of one. */
export const boundedWishes: readonly ReplyLanguage[] = wishes.map(({ language, patterns }) => ({
  language,
  cues: [
    {
      id: `${language}.not_before_then`,
      class: 'bounded_wish',
      patterns,
    },
  ],
}));
