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
        'boven ..2 budget',
        'geen budget',
      ],
    },
    {
      id: 'nl.price_question',
      class: 'price_question',
      patterns: ['wat kost*', 'tarief|tarieven|prijzen', 'hoeveel kost*'],
    },
    {
      id: 'nl.in_house',
      class: 'in_house',
      patterns: [
        'doen|bouwen|maken|houden ..4 zelf|intern',

        'intern|zelf|eigen ..2',
        'geen|niet|nooit ..3 externen|uitbesteden|freelancers|bureaus|inhuur',
      ],
    },
    {
      id: 'nl.fit',
      class: 'fit',
      patterns: ['al ..3 partner|leverancier|bureau|partij', 'hebben al ..3'],
    },
  ],
};
