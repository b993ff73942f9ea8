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
        'przestać|przestańcie|przestań ..4 <contact>',
        'zaprzesta*|zaniecha* ..3',
        'stop $',
        'cofam|wycofuję ..2 zgodę',
        'dość|dosyć|wystarczy ..2 maili|wiadomości|tych|już',
        'nie ..1 wyrażam* zgody ..3',
        'nie życz* ..5',
        'rezygnuję|rezygnujemy ..5 maili|wiadomości|newsletter*|ofert|otrzymywania|subskrypcji|korespondencji',
        'skasuj*|skasować|wymaż*|wymazać|wykreślić|wykreślcie|wyrejestr* ..4',
        'dane|adres|mail* ..3 usun*|usuń*|skasuj*',
        'prosz* ..3 nie ..2 <contact>|przesyłać|niepokoić|nękać|wysyłajcie|kontaktować',
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
    },
    {
      id: 'pl.footer',
      class: 'noise',
      patterns: [
        'aby|jeśli|żeby ..9 kliknij ..4',
        'aby|żeby|jeśli ..6 wypisać|zrezygnować|usunąć ..9 kliknij ..4',
        'kliknij ..5',
        'nie ma problemu|sprawy',
      ],
    },
    {
      id: 'pl.auto_reply',
      class: 'auto_reply',
      patterns: [
        'automatyczna odpowiedź',
        'odpowiedź automatyczna',
        'w sprawach|sprawie pilnych|pilnej ..9',
        'poza biurem ..9',
      ],
    },
    {
      id: 'pl.away',
      class: 'away',
      patterns: ['wracam|wrócę|powrót ..2 {date}', 'urlop*|nieobecn*'],
    },
    {
      id: 'pl.wrong_person',
      class: 'wrong_person',
      patterns: [
        'pomyłka',
        'nie|już nie? pracuję ..2',
        'zła|niewłaściwa|pomyłka osoba|adres|numer',
      ],
    },
    {
      id: 'pl.referral',
      class: 'referral',
      patterns: [
        'przekazałem|przekazałam|przesłałem|przekazuję ..3',
        'zajmuje się ..3',
        'kolega|koleżanka|koleżanki|kolegi',
        'proszę ..2 kontakt z|do ..4',
      ],
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
    },
    {
      id: 'pl.assent',
      class: 'assent',
      patterns: [
        'czemu|dlaczego nie',
        'zainteresowany|zainteresowana|zainteresowani',
        '^ tak|jasne|chętnie|pewnie|zgoda|dobrze',
        'brzmi dobrze|ciekawie|interesująco',
      ],
    },
    {
      id: 'pl.deferral',
      class: 'deferral',
      patterns: [
        'macierzyński*|rodzicielski*',
        'zły moment',
        'teraz|obecnie|chwili ..2 nie',
        'nie przed ..2 {date}',
        '{later} ..3 może|raczej|dopiero',
        'napisać|napisz|wrócić|wróć|kontakt|odezwać|odezwij|dopiero|może|raczej|nie|proszę|porozmawiajmy ..6 {later}',

        'nie ..2 teraz|obecnie|chwili',

        'później|kiedyś',
      ],
    },
    {
      id: 'pl.decline',
      class: 'decline',
      patterns: [
        'brak zainteresowania',
        'nie skorzyst*|potrzeb*',
        '^ nie $',
        'nie ..1 dziękuję|dzięki',
        'nie ..2 zainteresowany|zainteresowana|zainteresowani|interesuje|potrzebujemy',
      ],
    },
    {
      id: 'pl.price',
      class: 'price',
      patterns: ['za|zbyt drogo|drogie|drogi', 'nie|brak ..2 budżetu'],
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
