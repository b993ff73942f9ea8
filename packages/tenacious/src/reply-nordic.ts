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
        'sluta|slutt|stop ..1 höra|kontakta|å|att ..2',
        'samtykke|samtycke ..2',
        'nok|nog ..1 nu|mejl|mails|er|e',
        'slutt|slut|stopp|stop ..1 nu|nå|tack|tak|takk|med|å',
        'ikke|inte ..2 kontaktes|kontaktas|kontakte|skriv*|sende|mejla|ringe|ringa',
        'ikke|inte|aldrig|aldri ..1 <contact> ..2 meg|mig|oss|os',
        'av|af|bort|ut fra|från|af|av ..2 liste*|lista*|utskick*',
        'undlad*|undvik*|unnlat*|avstå* ..5',
        'hold|håll op|opp|upp ..3',
        'lad|lat|la ..1 være|bli|vær ..2 med|å|at ..3',
        'flere|fler|ytterligare|yderligere henvendelser|mejl|mails|e|beskeder|meddelanden|meldinger|tilbud|erbjudanden|utskick|påminnelser',
        'ønsker|önskar|vil|vill|trenger|behöver ..1 ikke|inte|ingen|inga ..2 flere|fler|henvendelser|mejl|kontakt*|mails|reklame|reklam|e|beskeder|utskick',
        'uppgifter|oplysninger|kontakt*|data|adress* ..4 radera*|slettes|slettet|fjern*|tas',
        'radera*|slet|slette|slett|fjern*|ta|tag|stryk* ..4 uppgifter|oplysninger|opplysning*|kontakt*|data|adress*|navn|namn|mejl|epost*|min|mine|mina|liste*|lista*',
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
    },
    {
      id: 'nordic.footer',
      class: 'noise',
      patterns: [
        'klicka|klik|klikk ..9',
        'för|for att|at|å ..1 avregistrer*|avprenumerer*|afmeld*|avmeld* ..9',
        'inga|ingen problem',
      ],
    },
    {
      id: 'nordic.auto_reply',
      class: 'auto_reply',
      patterns: [
        'autosvar|frånvaromeddelande|fraværsmelding|fraværsbesked|automatiskt|automatisk ..1',
        'ved haster|hastende|akutte ..9',
        'vid brådskande|akuta ..9',
      ],
    },
    {
      id: 'nordic.away',
      class: 'away',
      patterns: [
        'till|til ..4 {date}',
        'tillbaka|tilbake|tilbage|åter ..3 {date}',
        'semester|ferie|frånvarande|borte|fraværende',
      ],
    },
    {
      id: 'nordic.wrong_person',
      class: 'wrong_person',
      patterns: [
        '^ fel|forkert|feil ..1 $',
        'fel|forkert|feil person|nummer|adress|adresse',
        'jobbar|arbetar|arbejder|jobber ..1 inte|ikke ..2',
      ],
    },
    {
      id: 'nordic.referral',
      class: 'referral',
      patterns: [
        'kontakta|kontakt|prata|tal|snakk ..2 min|vår|vores|med',
        'vidarebefordra*|videresend*|videresendt|vidaresänt',
        'min|vår kollega|kollega|chef|sjef',
      ],
    },
    {
      id: 'nordic.agreement',
      class: 'agreement',
      patterns: [
        '<day> ..4 passar|passer|funkar|fungerer|går|bra|fint|kl',
        'passar|passer|funkar|gärna|gerne|gjerne|kan|på ..3 <day>',

        'skicka|send ..3 inbjudan|invitation|invitasjon|kalender|länk|tider',
        'gärna|gerne|gjerne|kan ..4 prata|ses|snakke|tale|höras|høres',
        '<day> eller <day>',
        'ring mig|meg',
      ],
    },
    {
      id: 'nordic.assent',
      class: 'assent',
      patterns: [
        'hvorfor ikke',
        'varför inte',
        'intresserad|interesseret|interessert',
        '^ ja|jo|gärna|gerne|gjerne|absolut|visst|javisst|jada|okej',
        'låter|lyder|høres ..2 bra|intressant|intressant|interessant|godt|spännande',
      ],
    },
    {
      id: 'nordic.deferral',
      class: 'deferral',
      patterns: [
        'föräldraledig|barselsorlov|permisjon|mammaledig|pappaledig',
        'dålig|dårlig|dårligt tajming|timing|tidspunkt',
        'inte|ikke ..1 före|før|innan|förrän ..2 {date}',
        '{later} ..3 kanske|måske|kanskje|igen|först|bättre|bedre',
        'kontakta|mejla|hör|hør|skriv|ring|prova|prøv|återkom|vend|kom|inte|ikke|kanske|måske|kanskje|först|først|igen|igjen|gärna ..6 {later}',

        'inte|ikke|ingen|inget ..4 nu|nå|just|tillfället|øjeblikket|øyeblikket',
        '^ inte|ikke just|lige|akkurat? nu|nå',
        'senare|senere',
      ],
    },
    {
      id: 'nordic.decline',
      class: 'decline',
      patterns: [
        'har ..1 inte|ikke behov',
        'inget|ingen intresse|interesse|behov',
        '^ nej|nei $',
        'klarer|klarar|klare ..1 oss|os',

        'nej|nei ..1 tack|tak|takk',
        'inte|ikke|ej ..1 intresserad|interesseret|interessert|aktuellt|aktuelt',
        'ikke|inte|inget|noe|noget|något|ej ..2 for|för oss|os|mig|meg',
      ],
    },
    {
      id: 'nordic.price',
      class: 'price',
      patterns: [
        'dyrt',

        'för|for dyrt|dyr',
        'ingen|inget|ikke budget|budsjett',
        'för|for|alt|alldeles høj|hög|høy|dyrt|dyre|mycket',
      ],
    },
    {
      id: 'nordic.in_house',
      class: 'in_house',
      patterns: [
        'internt|inhouse|selv|själva|egna|egne',
        'inga|ingen|ikke|inte ..2 konsulter|konsulenter',
      ],
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
