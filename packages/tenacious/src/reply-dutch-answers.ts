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

        'bel me|mij',
        'graag|kunnen|laten ..4 bellen|praten|spreken|afspreken',
        '<day> of <day>',
        'laten we',
      ],
    },
    {
      id: 'nl.assent',
      class: 'assent',
      patterns: [
        'waarom niet',
        'geïnteresseerd|interessant',
        '^ ja|graag|prima|oké|goed|zeker|natuurlijk|akkoord',
        'klinkt ..2 goed|interessant|prima',
      ],
    },
    {
      id: 'nl.resource_request',
      class: 'resource_request',
      patterns: [
        'stuur ..4 informatie|info|details|voorbeelden|profielen|presentatie',
        'meer informatie|info|details',
      ],
    },
    {
      id: 'nl.deferral',
      class: 'deferral',
      patterns: [
        'budget ..2 bevroren|op',
        'geen prioriteit',
        'zwangerschapsverlof|ouderschapsverlof',
        'te druk',
        'slecht moment',
        '^ later',
        'niet|geen ..4 nu|momenteel|moment',
        'niet ..1 voor ..2 {date}',
        'mail|bel|probeer|neem|kom|benader|vraag|pas|liever|misschien|niet|graag|weer|opnieuw ..6 {later}',
        '{later} ..3 weer|opnieuw|misschien|graag|liever|pas',

        'nu|momenteel|even|moment ..3 niet|geen',

        'misschien|liever ..1 later',
      ],
    },
    {
      id: 'nl.decline',
      class: 'decline',
      patterns: [
        'hoeft niet',
        'niet ..1 nodig',

        'redden ons|het ..2 wel|prima',
        '^ nee $',
        'nee ..1 bedankt|dank',
        'geen ..1 interesse|behoefte',
        'niet geïnteresseerd|nodig',
      ],
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
