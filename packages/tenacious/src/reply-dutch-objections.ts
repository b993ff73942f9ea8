import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Dutch say: pushing back and asking what stands in for it. */
export const dutchObjections: ReplyLanguage = {
  language: 'nl',
  cues: [
    {
      id: 'nl.price',
      class: 'price',
      patterns: ['te|erg duur', 'geen budget', 'boven ..2 budget'],
      examples: { match: ['Veel te duur'], miss: ['Prima'] },
    },
    {
      id: 'nl.price_question',
      class: 'price_question',
      patterns: ['wat kost*', 'hoeveel kost*', 'tarief|tarieven|prijzen'],
      examples: { match: ['Wat kost dat?'], miss: ['Hoe laat?'] },
    },
    {
      id: 'nl.in_house',
      class: 'in_house',
      patterns: [
        'intern|zelf|eigen ..2',
        'geen|niet|nooit ..3 externen|uitbesteden|freelancers|bureaus|inhuur',
      ],
      examples: { match: ['Wij doen alles intern'], miss: ['Goed'] },
    },
    {
      id: 'nl.fit',
      class: 'fit',
      patterns: ['al ..3 partner|leverancier|bureau|partij', 'hebben al ..3'],
      examples: { match: ['We hebben al een partner'], miss: ['Al goed'] },
    },
  ],
};
