import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Polish. */
export const polish: ReplyLanguage = {
  language: 'pl',
  common: 'i|w|na|nie|się|jest|do|z|że|to|proszę|dziękuję|mnie|nas|o|po|za|już|ale|mi|tak|od',
  groups: {
    contact:
      'pisać|pisz|piszcie|wysyłać|wysyłaj*|kontaktować|kontaktuj*|dzwonić|dzwoń*|przysyłać|mailować',
    day: 'poniedziałek|wtorek|środa|środę|czwartek|piątek|jutro|dzisiaj',
  },
  cues: [
    {
      id: 'pl.opt_out',
      class: 'opt_out',
      patterns: [
        'usuń*|usunąć|usunięcie|wypisz*|wypisać|wykreśl*|skreśl* ..4',
        'nie|przestań*|proszę|więcej ..4 <contact> ..3 więcej|już|nigdy',
        'nie <contact>',
        'niewysyłanie|niekontaktowanie|nieprzysyłanie|zaprzestanie ..2',
        'przestań* ..1 <contact>',
        'więcej|już nie <contact>',
        'nie ..2 życzę|chcę|chcemy|zgadzam ..4 wiadomości|kontaktu|otrzymywać|maili|kontakt*',
        'żadnych ..2 maili|wiadomości',
        'dajcie|daj mi|nam spokój',
        'spadaj*|odczep*|odwal*|rodo|prawnik*|skarg*|spierdalaj*',
      ],
      examples: {
        match: ['Proszę usunąć mnie z listy.', 'Proszę więcej nie pisać', 'Nie piszcie do mnie'],
        miss: ['Proszę napisać we wrześniu.'],
      },
    },
    {
      id: 'pl.footer',
      class: 'noise',
      patterns: [
        'aby|żeby|jeśli ..6 wypisać|zrezygnować|usunąć ..9 kliknij ..4',
        'kliknij ..5',
        'nie ma problemu|sprawy',
      ],
      examples: {
        match: ['Aby wypisać się z newslettera, kliknij tutaj'],
        miss: ['Wypiszcie mnie'],
      },
    },
    {
      id: 'pl.auto_reply',
      class: 'auto_reply',
      patterns: [
        'automatyczna odpowiedź',
        'odpowiedź automatyczna',
        'poza biurem ..9',
        'w sprawach|sprawie pilnych|pilnej ..9',
      ],
      examples: { match: ['Automatyczna odpowiedź: urlop'], miss: ['Pilne'] },
    },
    {
      id: 'pl.away',
      class: 'away',
      patterns: ['do ..2 {date}', 'wracam|wrócę|powrót ..2 {date}', 'urlop*|nieobecn*'],
      examples: { match: ['wracam 18 maja', 'na urlopie'], miss: ['18 maja'] },
    },
    {
      id: 'pl.wrong_person',
      class: 'wrong_person',
      patterns: [
        'zła|niewłaściwa|pomyłka osoba|adres|numer',
        'pomyłka',
        'nie|już nie? pracuję ..2',
      ],
      examples: { match: ['To pomyłka.', 'Już nie pracuję w Pellworth'], miss: ['Pracuję'] },
    },
    {
      id: 'pl.referral',
      class: 'referral',
      patterns: [
        'proszę ..2 kontakt z|do ..4',
        'przekazałem|przekazałam|przesłałem|przekazuję ..3',
        'zajmuje się ..3',
        'kolega|koleżanka|koleżanki|kolegi',
      ],
      examples: {
        match: ['Przekazałam to Tomkowi', 'Tym zajmuje się Anna'],
        miss: ['Porozmawiajmy'],
      },
    },
    {
      id: 'pl.agreement',
      class: 'agreement',
      patterns: [
        'porozmawiam|porozmawiajmy|zdzwońmy|spotkajmy|porozmawiać|pogadajmy',
        '<day> ..3 pasuje|ok|może|o',
        'może|pasuje|ok ..3 <day>',
        'zaproszenie',
        'proszę zadzwonić',
      ],
      examples: {
        match: ['Chętnie porozmawiam, może być czwartek o 11?', 'Proszę wysłać zaproszenie'],
        miss: ['czwartek wolny'],
      },
    },
    {
      id: 'pl.assent',
      class: 'assent',
      patterns: [
        '^ tak|jasne|chętnie|pewnie|zgoda|dobrze',
        'brzmi dobrze|ciekawie|interesująco',
        'zainteresowany|zainteresowana|zainteresowani',
        'czemu|dlaczego nie',
      ],
      examples: { match: ['Tak', 'Brzmi ciekawie'], miss: ['Nie'] },
    },
    {
      id: 'pl.deferral',
      class: 'deferral',
      patterns: [
        'napisać|napisz|wrócić|wróć|kontakt|odezwać|odezwij|dopiero|może|raczej|nie|proszę|porozmawiajmy ..6 {later}',
        '{later} ..3 może|raczej|dopiero',
        'nie przed ..2 {date}',
        'nie ..2 teraz|obecnie|chwili',
        'teraz|obecnie|chwili ..2 nie',
        'później|kiedyś',
        'zły moment',
        'macierzyński*|rodzicielski*',
      ],
      examples: {
        match: ['Nie teraz', 'Proszę napisać we wrześniu', 'Może później'],
        miss: ['Tak'],
      },
    },
    {
      id: 'pl.decline',
      class: 'decline',
      patterns: [
        '^ nie $',
        'nie ..1 dziękuję|dzięki',
        'nie ..2 zainteresowany|zainteresowana|zainteresowani|interesuje|potrzebujemy',
        'brak zainteresowania',
      ],
      examples: { match: ['Nie, dziękuję', 'Nie jesteśmy zainteresowani'], miss: ['Tak'] },
    },
    {
      id: 'pl.price',
      class: 'price',
      patterns: ['za|zbyt drogo|drogie|drogi', 'nie|brak ..2 budżetu'],
      examples: { match: ['Za drogo'], miss: ['Drogi Yabi'] },
    },
  ],
  times: {
    months: [
      'stycz*',
      'luty|lutego|lutym',
      'marzec|marca|marcu',
      'kwie*',
      'maj|maja|maju',
      'czerw*',
      'lipiec|lipca|lipcu',
      'sierp*',
      'wrze*',
      'październik*',
      'listopad*',
      'grud*',
    ],
    until: 'do',
    after: 'po',
    end: 'koniec|końca|końcu',
    phrases: [
      { words: 'przyszłym|następnym tygodniu', period: 'week', step: 1 },
      { words: 'przyszłym|następnym miesiącu', period: 'month', step: 1 },
      { words: 'przyszłym|następnym kwartale', period: 'quarter', step: 1 },
      { words: 'przyszłym|następnym roku', period: 'year', step: 1 },
      { words: 'po wakacjach', month: 9 },
    ],
  },
};
