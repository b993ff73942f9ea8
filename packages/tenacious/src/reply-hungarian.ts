import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Hungarian. */
export const hungarian: ReplyLanguage = {
  language: 'hu',
  common: 'a|az|és|nem|hogy|kérem|köszönöm|is|de|egy|meg|ez|igen|van|most|már',
  cues: [
    {
      id: 'hu.opt_out',
      class: 'opt_out',
      patterns: [
        'ne írj*|küldj*|keress*|zavarj*|hívj*|kontaktálj* ..4',
        'leiratkoz*|töröl*|töröljenek|távolítson|távolítsanak|vegyenek|vegyen ..5',
        'nem ..1 kér*|szeretnék|akarok ..4 több*|levelet|üzenet*|emailt|kapni|megkeresés*',
        'hagyj* ..2 békén',
        'hagyj* abba',
        'ügyvéd*|feljelent*|panasz*',
      ],
      examples: {
        match: ['Kérem, ne írjon többet.', 'Töröljenek a listáról'],
        miss: ['Írjon szeptemberben.'],
      },
    },
    {
      id: 'hu.footer',
      class: 'noise',
      patterns: ['leiratkoz* ..6 kattints* ..3', 'kattints* ..6'],
      examples: { match: ['A leiratkozáshoz kattintson ide'], miss: ['Leiratkozom'] },
    },
    {
      id: 'hu.auto_reply',
      class: 'auto_reply',
      patterns: ['automatikus válasz', 'házon kívül ..9', 'irodán kívül ..9'],
      examples: { match: ['Automatikus válasz'], miss: ['Válasz'] },
    },
    {
      id: 'hu.wrong_person',
      class: 'wrong_person',
      patterns: ['rossz|téves ember*|szám*|cím*', 'már ..1 nem dolgoz* ..3'],
      examples: { match: ['Téves szám', 'Már nem dolgozom ott'], miss: ['Dolgozom'] },
    },
    {
      id: 'hu.assent',
      class: 'assent',
      patterns: ['^ igen|persze|rendben|szívesen|jó', 'érdekel', 'jól hangzik', 'miért ne'],
      examples: { match: ['Igen', 'Érdekel'], miss: ['Nem'] },
    },
    {
      id: 'hu.deferral',
      class: 'deferral',
      patterns: [
        'keress*|írj*|majd|talán|inkább|csak|beszéljünk ..4 {later}',
        '{later} ..4 keress*|írj*|majd|talán|inkább',
        'most|jelenleg nem',
        'nem ..1 most',
        'később|máskor',
      ],
      examples: { match: ['Most nem', 'Talán később', 'Majd szeptemberben'], miss: ['Igen'] },
    },
    {
      id: 'hu.decline',
      class: 'decline',
      patterns: [
        '^ nem $',
        'nem köszön*',
        'köszön* ..1 nem',
        'nem érdekel',
        'nem ..1 érdek*',
        'nincs ..2 szükség*',
      ],
      examples: { match: ['Nem, köszönöm', 'Nem érdekel'], miss: ['Érdekel'] },
    },
    {
      id: 'hu.price',
      class: 'price',
      patterns: ['túl ..1 drága', 'nincs ..2 keret*|büdzsé*'],
      examples: { match: ['Túl drága'], miss: ['Drága Yabi'] },
    },
  ],
  times: {
    months: [
      'január*',
      'február*',
      'március*',
      'április*',
      'május*',
      'június*',
      'július*',
      'augusztus*',
      'szeptember*',
      'október*',
      'november*',
      'december*',
    ],
    phrases: [
      { words: 'jövő hét*|héten', period: 'week', step: 1 },
      { words: 'jövő hónap*', period: 'month', step: 1 },
      { words: 'jövő negyedév*', period: 'quarter', step: 1 },
      { words: 'jövőre', period: 'year', step: 1 },
    ],
  },
};
