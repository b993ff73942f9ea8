import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Portuguese say: pushing back and asking what stands in for it. */
export const portugueseObjections: ReplyLanguage = {
  language: 'pt',
  cues: [
    {
      id: 'pt.price',
      class: 'price',
      patterns: [
        'muito|demasiado|bem|tão car*|alto|elevado',

        'não ..3 orçamento|verba',
        'fora do? orçamento',
        'caro demais',
      ],
    },
    {
      id: 'pt.price_question',
      class: 'price_question',
      patterns: ['quanto custa*|cobra*|sai|é', 'quais|qual ..3 preço*|valores|tarifas|valor'],
    },
    {
      id: 'pt.in_house',
      class: 'in_house',
      patterns: [
        'internamente|interna|interno',
        'não|nunca|sem ..3 terceiriz*|subcontrat*|freelancers|agências|extern*',
      ],
    },
    {
      id: 'pt.fit',
      class: 'fit',
      patterns: ['já ..3 temos|tenho|trabalhamos ..4'],
    },
    {
      id: 'pt.trust',
      class: 'trust',
      patterns: [
        'quem é|são|és ..2',
        'onde|como ..4 email|mail|contato|contacto|número|dados',
        'referências|golpe|fraude',
      ],
    },
    {
      id: 'pt.capacity',
      class: 'capacity',
      patterns: ['quantos|quantas', 'têm|tem ..4 disponíve*|livres|desenvolvedores|engenheiros'],
    },
  ],
};
