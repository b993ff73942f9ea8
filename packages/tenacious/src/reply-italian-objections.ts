import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Italian say: pushing back and asking what stands in for it. */
export const italianObjections: ReplyLanguage = {
  language: 'it',
  cues: [
    {
      id: 'it.price',
      class: 'price',
      patterns: [
        'troppo|molto car*|costos*|alto',
        'fuori budget',
        'non ..3 budget',
        'costa troppo',
      ],
      examples: { match: ['Troppo caro', 'Non abbiamo budget'], miss: ['Caro Yabi'] },
    },
    {
      id: 'it.price_question',
      class: 'price_question',
      patterns: [
        'quanto costa*|costerebbe|viene|chiedete|fate',
        'vostre|quali|le ..1 tariffe|prezzi',
      ],
      examples: { match: ['Quanto costa?'], miss: ['Quando?'] },
    },
    {
      id: 'it.in_house',
      class: 'in_house',
      patterns: [
        'interno|internamente|interni',
        'non|mai|senza ..3 estern*|freelance|agenzie|consulenti',
        'noi stessi',
      ],
      examples: { match: ['Facciamo tutto internamente'], miss: ['Parliamone'] },
    },
    {
      id: 'it.fit',
      class: 'fit',
      patterns: ['già ..4 fornitore|partner|agenzia', 'abbiamo già'],
      examples: { match: ['Abbiamo già un fornitore'], miss: ['Già, parliamone'] },
    },
    {
      id: 'it.trust',
      class: 'trust',
      patterns: [
        'chi siete|sei|è',
        'dove|come ..4 indirizzo|email|mail|contatto|numero|dati',
        'referenze|truffa',
      ],
      examples: {
        match: ['Chi siete?', 'Dove avete preso la mia email?'],
        miss: ['Dove ci vediamo?'],
      },
    },
    {
      id: 'it.capacity',
      class: 'capacity',
      patterns: [
        'quanti|quante ..3',
        'avete ..4 disponibil*|liber*|sviluppatori|ingegneri',
        'quando ..4 iniziare|partire|cominciare',
      ],
      examples: { match: ['Quanti sviluppatori avete?'], miss: ['Quando ci sentiamo?'] },
    },
  ],
};
