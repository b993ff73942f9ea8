import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Romanian. */
export const romanian: ReplyLanguage = {
  language: 'ro',
  common: 'și|nu|de|la|în|cu|pe|este|vă|mă|rog|mulțumesc|da|un|o|dar|să|din|pentru|ne',
  cues: [
    {
      id: 'ro.opt_out',
      class: 'opt_out',
      patterns: [
        'avocat*|plângere',
        'lăsați|lasă ..1 în pace',
        'încetați|încetează|opriți ..4',
        'dezabon*|dezabonare',

        'nu ..1 mai ..1 vreau|doresc|dorim ..4',

        'nu ..2 mai ..3 contact*|scri*|trimit*|sun*|deranj*|email*',

        'șterge*|scoate*|elimina*|sterge* ..5',

        'nu ..1 doresc|vreau ..4 primesc|contactat|mesaje|emailuri|mai',
        'nu ..2 vreau|doresc|dorim|vrem ..2 emailuri|mesaje|oferte|contactat|primesc|primim|mai',
        'șterg*|sterg*|elimin*|radi*|scoat* ..5 date*|adres*|list*|mă|baz*',
      ],
    },
    {
      id: 'ro.footer',
      class: 'noise',
      patterns: ['pentru ..2 dezabon* ..6', 'nicio problemă'],
    },
    {
      id: 'ro.auto_reply',
      class: 'auto_reply',
      patterns: ['răspuns automat', 'în afara biroului ..9'],
    },
    {
      id: 'ro.wrong_person',
      class: 'wrong_person',
      patterns: [
        'nu ..1 mai lucrez ..3',
        'ați greșit ..2',
        'persoana|persoană|numărul|număr|adresa|adresă greșit*',
      ],
    },
    {
      id: 'ro.assent',
      class: 'assent',
      patterns: [
        'de ce nu',
        '^ da|sigur|desigur|perfect',
        'mă|ne interesează',
        'sună bine|interesant',
      ],
    },
    {
      id: 'ro.deferral',
      class: 'deferral',
      patterns: [
        'altă dată',
        'acum|momentan|moment nu',
        'scri*|contact*|reven*|poate|abia|nu|mai|vorbim ..5 {later}',
        'nu ..2 acum|momentan|prezent|moment',

        'mai târziu',
      ],
    },
    {
      id: 'ro.decline',
      class: 'decline',
      patterns: ['nu ..2 avem nevoie', '^ nu $', 'nu mulțumesc|mersi', 'nu ..3 interes*'],
    },
    {
      id: 'ro.price',
      class: 'price',
      patterns: ['prea scump*', 'nu ..2 buget'],
    },
  ],
  times: {
    months: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      '',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
    until: 'până',
    after: 'după',
    end: 'sfârșitul',
    phrases: [
      { words: 'săptămâna viitoare', period: 'week', step: 1 },
      { words: 'luna viitoare', period: 'month', step: 1 },
      { words: 'anul viitor', period: 'year', step: 1 },
    ],
  },
};
