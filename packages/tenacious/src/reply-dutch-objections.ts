import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Dutch say: pushing back and asking what stands in for it. */
export const dutchObjections: ReplyLanguage = {
  language: 'nl',
  cues: [
    {
      id: 'nl.price',
      class: 'price',
      patterns: [
        'prijzig|duur',

        'te|erg duur',
      ],
    },
    {
      id: 'nl.price_question',
      class: 'price_question',
      patterns: ['wat kost*'],
    },
    {
      id: 'nl.in_house',
      class: 'in_house',
      patterns: [
        'doen|bouwen|maken|houden ..4 zelf|intern',

        'intern|zelf|eigen ..2',
      ],
    },
    {
      id: 'nl.fit',
      class: 'fit',
      patterns: ['al ..3 partner|leverancier|bureau|partij', 'hebben al ..3'],
    },
  ],
};
