import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Swedish, Danish and Norwegian. */
export const nordic: ReplyLanguage = {
  language: 'sv',
  common:
    'och|jag|vi|det|den|är|er|inte|ikke|jeg|en|ett|et|på|med|för|for|til|till|av|att|at|som|mig|meg|oss|os|men|ni|har|ja|nej|nei|tack|tak|takk|kan|i',
  groups: {
    contact:
      'kontakt*|mejl*|maila*|mail*|skriv*|skicka*|send*|ring*|epost*|e|meddelanden|beskeder|meldinger|spam*',
    day: 'måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag|imorgon|morgen|idag',
  },
  cues: [
    {
      id: 'nordic.opt_out',
      class: 'opt_out',
      patterns: [
        'avregistrer*|avprenumerer*|avanmäl*|afmeld*|avmeld*|frameld*',
        'ta|tag|fjern|slett|slet|stryk ..3 bort|mig|meg|oss|os',
        'ta bort ..4',
        'sluta|sluta|stop|stopp|slut|slutt med|mejla|skicka|skriva|å|at|kontakta|maila|sende|kontakte|skrive ..3',
        'inte|ikke|aldrig|aldri|inga|ingen ..2 <contact> ..4 mer|mere|igen|igjen|flere|fler',
        '<contact> ..3 inte|ikke|aldrig|aldri ..2 mer|mere|igen|igjen|mig|meg',
        'ikke|inte|aldrig|aldri <contact> mig|meg|oss|os',
        'inga|ingen|ikke fler|flere ..1 <contact>|mejl',
        'låt mig|oss vara',
        'lad|la mig|meg|os|oss være',
        'dra åt helvete|skogen',
        'rend mig',
        'advokat|imy|datatilsynet|anmäl*|anmeld*',
        'vill|vil|ønsker|önskar inte|ikke ..3 kontaktas|kontaktes|höra|høre|ha|mer|mere|längre|lenger|længere',
      ],
      examples: {
        match: [
          'Sluta mejla mig.',
          'Ikke kontakt mig igen.',
          'Ta bort mig från listan',
          'Slett meg fra listen',
        ],
        miss: ['Mejla mig i augusti.', 'Klicka här för att avregistrera dig'],
      },
    },
    {
      id: 'nordic.footer',
      class: 'noise',
      patterns: [
        'klicka|klik|klikk ..9',
        'för|for att|at|å ..1 avregistrer*|avprenumerer*|afmeld*|avmeld* ..9',
        'inga|ingen problem',
      ],
      examples: { match: ['Klicka här för att avregistrera dig'], miss: ['Avregistrera mig'] },
    },
    {
      id: 'nordic.auto_reply',
      class: 'auto_reply',
      patterns: [
        'autosvar|frånvaromeddelande|fraværsmelding|fraværsbesked|automatiskt|automatisk ..1',
        'vid brådskande|akuta ..9',
        'ved haster|hastende|akutte ..9',
      ],
      examples: { match: ['Autosvar: semester'], miss: ['Svar kommer'] },
    },
    {
      id: 'nordic.away',
      class: 'away',
      patterns: [
        'till|til ..4 {date}',
        'tillbaka|tilbake|tilbage|åter ..3 {date}',
        'semester|ferie|frånvarande|borte|fraværende',
      ],
      examples: { match: ['på semester', 'tillbaka den 18 maj'], miss: ['den 12 maj'] },
    },
    {
      id: 'nordic.wrong_person',
      class: 'wrong_person',
      patterns: [
        'fel|forkert|feil person|nummer|adress|adresse',
        'jobbar|arbetar|arbejder|jobber ..1 inte|ikke ..2',
      ],
      examples: { match: ['Fel person.', 'Jeg jobber ikke her'], miss: ['Jag jobbar här'] },
    },
    {
      id: 'nordic.referral',
      class: 'referral',
      patterns: [
        'kontakta|kontakt|prata|tal|snakk ..2 min|vår|vores|med',
        'vidarebefordra*|videresend*|videresendt|vidaresänt',
        'min|vår kollega|kollega|chef|sjef',
      ],
      examples: { match: ['Kontakta min kollega', 'Jeg har videresendt den'], miss: ['Vi talas'] },
    },
    {
      id: 'nordic.agreement',
      class: 'agreement',
      patterns: [
        '<day> ..4 passar|passer|funkar|fungerer|går|bra|fint|kl',
        'passar|passer|funkar|gärna|gerne|gjerne|kan|på ..3 <day>',
        '<day> eller <day>',
        'skicka|send ..3 inbjudan|invitation|invitasjon|kalender|länk|tider',
        'ring mig|meg',
        'gärna|gerne|gjerne|kan ..4 prata|ses|snakke|tale|höras|høres',
      ],
      examples: { match: ['Torsdag passar bra', 'Send en invitation'], miss: ['torsdag är röd'] },
    },
    {
      id: 'nordic.assent',
      class: 'assent',
      patterns: [
        '^ ja|jo|gärna|gerne|gjerne|absolut|visst|javisst|jada|okej',
        'låter|lyder|høres ..2 bra|intressant|intressant|interessant|godt|spännande',
        'intresserad|interesseret|interessert',
        'varför inte',
        'hvorfor ikke',
      ],
      examples: { match: ['Ja tack', 'Låter bra'], miss: ['Nej', 'Inte intresserad'] },
    },
    {
      id: 'nordic.deferral',
      class: 'deferral',
      patterns: [
        'kontakta|mejla|hör|hør|skriv|ring|prova|prøv|återkom|vend|kom|inte|ikke|kanske|måske|kanskje|först|først|igen|igjen|gärna ..6 {later}',
        '{later} ..3 kanske|måske|kanskje|igen|först|bättre|bedre',
        'inte|ikke ..1 före|før|innan|förrän ..2 {date}',
        'inte|ikke|ingen|inget ..4 nu|nå|just|tillfället|øjeblikket|øyeblikket',
        '^ inte|ikke just|lige|akkurat? nu|nå',
        'senare|senere',
        'dålig|dårlig|dårligt tajming|timing|tidspunkt',
        'föräldraledig|barselsorlov|permisjon|mammaledig|pappaledig',
      ],
      examples: {
        match: ['Inte just nu', 'Måske senere', 'Hör av dig i september'],
        miss: ['Ja, torsdag'],
      },
    },
    {
      id: 'nordic.decline',
      class: 'decline',
      patterns: [
        '^ nej|nei $',
        'nej|nei ..1 tack|tak|takk',
        'inte|ikke|ej ..1 intresserad|interesseret|interessert|aktuellt|aktuelt',
        'inget|ingen intresse|interesse|behov',
        'har ..1 inte|ikke behov',
      ],
      examples: { match: ['Nej tack', 'Ikke interesseret'], miss: ['Ja'] },
    },
    {
      id: 'nordic.price',
      class: 'price',
      patterns: ['för|for dyrt|dyr', 'ingen|inget|ikke budget|budsjett'],
      examples: { match: ['För dyrt'], miss: ['Bra'] },
    },
    {
      id: 'nordic.in_house',
      class: 'in_house',
      patterns: [
        'internt|inhouse|selv|själva|egna|egne',
        'inga|ingen|ikke|inte ..2 konsulter|konsulenter',
      ],
      examples: { match: ['Vi gör allt internt'], miss: ['Bra'] },
    },
  ],
  times: {
    months: [
      'januari|januar',
      'februari|februar',
      'mars|marts',
      'april',
      'maj|mai',
      'juni',
      'juli',
      'augusti|august',
      'september',
      'oktober',
      'november',
      'december|desember',
    ],
    until: 'till|til|tom',
    after: 'efter|etter',
    end: 'slutet|slutten|slutningen',
    phrases: [
      { words: 'nästa|neste vecka|uke', period: 'week', step: 1 },
      { words: 'næste uge', period: 'week', step: 1 },
      { words: 'nästa|næste|neste månad|måned', period: 'month', step: 1 },
      { words: 'nästa|næste|neste kvartal', period: 'quarter', step: 1 },
      { words: 'nästa|næste|neste år', period: 'year', step: 1 },
      { words: 'efter|etter sommaren|sommeren|sommerferien|semestern', month: 9 },
      { words: 'hösten|høsten|efteråret|efterår', month: 9 },
      { words: 'om tre|3 månader|måneder', period: 'month', step: 3 },
    ],
  },
};
