import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Italian say: pushing back and asking what stands in for it. */
export const italianObjections: ReplyLanguage = {
  language: 'it',
  cues: [
    {
      id: 'it.price',
      class: 'price',
      patterns: [
        'fuori ..2 portata|budget|mercato',

        'troppo|molto car*|costos*|alto',

        'non ..3 budget',
        'costa troppo',
        'fuori budget',
      ],
    },
    {
      id: 'it.price_question',
      class: 'price_question',
      patterns: [
        'quanto costa*|costerebbe|viene|chiedete|fate',
        'vostre|quali|le ..1 tariffe|prezzi',
      ],
    },
    {
      id: 'it.in_house',
      class: 'in_house',
      patterns: [
        'interno|internamente|interni',
        'non|mai|senza ..3 estern*|freelance|agenzie|consulenti',
        'noi stessi',
        'tutto|facciamo|sviluppiamo ..3 interno|internamente|casa|noi|soli',
      ],
    },
    {
      id: 'it.fit',
      class: 'fit',
      patterns: ['già ..4 fornitore|partner|agenzia', 'abbiamo già'],
    },
    {
      id: 'it.trust',
      class: 'trust',
      patterns: [
        'chi siete|sei|è',
        'dove|come ..4 indirizzo|email|mail|contatto|numero|dati',
        'referenze|truffa',
      ],
    },
    {
      id: 'it.capacity',
      class: 'capacity',
      patterns: [
        'quanti|quante ..3',
        'avete ..4 disponibil*|liber*|sviluppatori|ingegneri',
        'quando ..4 iniziare|partire|cominciare',
      ],
    },
  ],
};
