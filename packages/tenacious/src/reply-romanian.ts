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
        'nu ..2 mai ..3 contact*|scri*|trimit*|sun*|deranj*|email*',
        'dezabon*|dezabonare',
        'șterge*|scoate*|elimina*|sterge* ..5',
        'încetați|încetează|opriți ..4',
        'lăsați|lasă ..1 în pace',
        'nu ..1 doresc|vreau ..4 primesc|contactat|mesaje|emailuri|mai',
        'avocat*|plângere',
      ],
      examples: {
        match: ['Vă rog să nu mă mai contactați.', 'Nu-mi mai scrieți', 'Ștergeți-mă din listă'],
        miss: ['Scrieți-mi în septembrie.'],
      },
    },
    {
      id: 'ro.footer',
      class: 'noise',
      patterns: ['pentru ..2 dezabon* ..6', 'nicio problemă'],
      examples: { match: ['Pentru dezabonare, click aici'], miss: ['Dezabonare'] },
    },
    {
      id: 'ro.auto_reply',
      class: 'auto_reply',
      patterns: ['răspuns automat', 'în afara biroului ..9'],
      examples: { match: ['Răspuns automat'], miss: ['Răspuns'] },
    },
    {
      id: 'ro.wrong_person',
      class: 'wrong_person',
      patterns: [
        'persoana|persoană|numărul|număr|adresa|adresă greșit*',
        'nu ..1 mai lucrez ..3',
        'ați greșit ..2',
      ],
      examples: { match: ['Ați greșit persoana', 'Nu mai lucrez acolo'], miss: ['Lucrez'] },
    },
    {
      id: 'ro.assent',
      class: 'assent',
      patterns: [
        '^ da|sigur|desigur|perfect',
        'mă|ne interesează',
        'sună bine|interesant',
        'de ce nu',
      ],
      examples: { match: ['Da', 'Mă interesează', 'Sună bine'], miss: ['Nu'] },
    },
    {
      id: 'ro.deferral',
      class: 'deferral',
      patterns: [
        'scri*|contact*|reven*|poate|abia|nu|mai|vorbim ..5 {later}',
        'nu ..2 acum|momentan|prezent|moment',
        'acum|momentan|moment nu',
        'mai târziu',
        'altă dată',
      ],
      examples: { match: ['Nu acum', 'Mai târziu', 'Reveniți în septembrie'], miss: ['Da'] },
    },
    {
      id: 'ro.decline',
      class: 'decline',
      patterns: ['^ nu $', 'nu mulțumesc|mersi', 'nu ..3 interes*', 'nu ..2 avem nevoie'],
      examples: { match: ['Nu, mulțumesc', 'Nu ne interesează'], miss: ['Da'] },
    },
    {
      id: 'ro.price',
      class: 'price',
      patterns: ['prea scump*', 'nu ..2 buget'],
      examples: { match: ['Prea scump'], miss: ['Scump'] },
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
