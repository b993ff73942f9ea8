import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Dutch say: yes, later and no, and the names of times. */
export const dutchAnswers: ReplyLanguage = {
  language: 'nl',
  groups: { day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|middag|ochtend' },
  cues: [
    {
      id: 'nl.agreement',
      class: 'agreement',
      patterns: [
        'stuur ..3 uitnodiging|invite|link|agenda|tijden',
        '<day> ..4 kan|past|prima|goed|komt|om|schikt',
        'kan|past|prima|graag|komt|voor ..3 <day>',
        '<day> of <day>',
        'graag|kunnen|laten ..4 bellen|praten|spreken|afspreken',
        'bel me|mij',
        'laten we',
      ],
      examples: {
        match: ['stuur maar een uitnodiging voor donderdag', 'Donderdag om 10 kan'],
        miss: ['donderdag is vrij'],
      },
    },
    {
      id: 'nl.assent',
      class: 'assent',
      patterns: [
        '^ ja|graag|prima|oké|goed|zeker|natuurlijk|akkoord',
        'klinkt ..2 goed|interessant|prima',
        'geïnteresseerd|interessant',
        'waarom niet',
      ],
      examples: { match: ['Ja.', 'Klinkt goed'], miss: ['Nee', 'Niet geïnteresseerd'] },
    },
    {
      id: 'nl.resource_request',
      class: 'resource_request',
      patterns: [
        'stuur ..4 informatie|info|details|voorbeelden|profielen|presentatie',
        'meer informatie|info|details',
      ],
      examples: { match: ['Stuur meer informatie'], miss: ['stuur een uitnodiging'] },
    },
    {
      id: 'nl.deferral',
      class: 'deferral',
      patterns: [
        'mail|bel|probeer|neem|kom|benader|vraag|pas|liever|misschien|niet|graag|weer|opnieuw ..6 {later}',
        '{later} ..3 weer|opnieuw|misschien|graag|liever|pas',
        'niet ..1 voor ..2 {date}',
        'nu|momenteel|even|moment ..3 niet|geen',
        'niet|geen ..4 nu|momenteel|moment',
        'misschien|liever ..1 later',
        '^ later',
        'slecht moment',
        'te druk',
        'zwangerschapsverlof|ouderschapsverlof',
        'geen prioriteit',
        'budget ..2 bevroren|op',
      ],
      examples: {
        match: ['Nu even niet, misschien later', 'Probeer het in september'],
        miss: ['Ja, donderdag'],
      },
    },
    {
      id: 'nl.decline',
      class: 'decline',
      patterns: [
        '^ nee $',
        'nee ..1 bedankt|dank',
        'geen ..1 interesse|behoefte',
        'niet geïnteresseerd|nodig',
        'hoeft niet',
      ],
      examples: { match: ['Nee bedankt', 'Geen interesse'], miss: ['Ja'] },
    },
  ],
  times: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    until: 'tot|m',
    after: 'na',
    end: 'eind|einde',
    phrases: [
      { words: 'volgende week', period: 'week', step: 1 },
      { words: 'volgende maand', period: 'month', step: 1 },
      { words: 'volgend kwartaal', period: 'quarter', step: 1 },
      { words: 'volgend jaar', period: 'year', step: 1 },
      { words: 'na de zomer|zomervakantie', month: 9 },
      { words: 'najaar|herfst', month: 9 },
      { words: 'over drie|3 maanden', period: 'month', step: 3 },
      { words: 'over zes|6 maanden', period: 'month', step: 6 },
    ],
  },
};
