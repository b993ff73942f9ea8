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
        'ügyvéd*|feljelent*|panasz*',
        'hagyj* abba',
        'hagyj* ..2 békén',
        'nem ..1 kér*|szeretnék|akarok ..4 több*|levelet|üzenet*|emailt|kapni|megkeresés*',
        'ne ..1 zaklass* ..2',

        'töröl*|törlés*|törölni|vegy*|távolít* ..4',

        'ne írj*|küldj*|keress*|zavarj*|hívj*|kontaktálj* ..4',
        'leiratkoz*|töröl*|töröljenek|távolítson|távolítsanak|vegyenek|vegyen ..5',
        'ne ..2 keress*|keres*|ír*|küld*|hív*|zaklat* ..4',
        'többet|többé|továbbiakban|jövőben ..4 ne ..3',
      ],
    },
    {
      id: 'hu.footer',
      class: 'noise',
      patterns: ['leiratkoz* ..6 kattints* ..3', 'kattints* ..6'],
    },
    {
      id: 'hu.auto_reply',
      class: 'auto_reply',
      patterns: ['automatikus válasz', 'irodán kívül ..9', 'házon kívül ..9'],
    },
    {
      id: 'hu.wrong_person',
      class: 'wrong_person',
      patterns: ['rossz|téves ember*|szám*|cím*', 'már ..1 nem dolgoz* ..3'],
    },
    {
      id: 'hu.assent',
      class: 'assent',
      patterns: ['miért ne', 'jól hangzik', '^ igen|persze|rendben|szívesen|jó', 'érdekel'],
    },
    {
      id: 'hu.deferral',
      class: 'deferral',
      patterns: [
        'nem ..1 most',
        '{later} ..4 keress*|írj*|majd|talán|inkább',
        'keress*|írj*|majd|talán|inkább|csak|beszéljünk ..4 {later}',

        'most|jelenleg nem',

        'később|máskor',
      ],
    },
    {
      id: 'hu.decline',
      class: 'decline',
      patterns: [
        'nincs ..2 szükség*',
        'köszön* ..1 nem',
        '^ nem $',
        'nem köszön*',

        'nem érdekel',
        'nem ..1 érdek*',
      ],
    },
    {
      id: 'hu.price',
      class: 'price',
      patterns: ['túl ..1 drága', 'nincs ..2 keret*|büdzsé*'],
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
