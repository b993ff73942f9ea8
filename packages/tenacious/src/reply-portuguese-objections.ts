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
        'caro demais',
        'fora do? orçamento',
        'não ..3 orçamento|verba',
      ],
      examples: { match: ['Muito caro', 'Não temos orçamento'], miss: ['Caro Yabi'] },
    },
    {
      id: 'pt.price_question',
      class: 'price_question',
      patterns: ['quanto custa*|cobra*|sai|é', 'quais|qual ..3 preço*|valores|tarifas|valor'],
      examples: { match: ['Quanto custa?'], miss: ['Quando?'] },
    },
    {
      id: 'pt.in_house',
      class: 'in_house',
      patterns: [
        'internamente|interna|interno',
        'não|nunca|sem ..3 terceiriz*|subcontrat*|freelancers|agências|extern*',
      ],
      examples: { match: ['Não terceirizamos'], miss: ['Falamos'] },
    },
    {
      id: 'pt.fit',
      class: 'fit',
      patterns: ['já ..3 temos|tenho|trabalhamos ..4'],
      examples: { match: ['Já temos fornecedor'], miss: ['Já falamos quinta'] },
    },
    {
      id: 'pt.trust',
      class: 'trust',
      patterns: [
        'quem é|são|és ..2',
        'onde|como ..4 email|mail|contato|contacto|número|dados',
        'referências|golpe|fraude',
      ],
      examples: { match: ['Quem são vocês?'], miss: ['Quem vem?'] },
    },
    {
      id: 'pt.capacity',
      class: 'capacity',
      patterns: ['quantos|quantas', 'têm|tem ..4 disponíve*|livres|desenvolvedores|engenheiros'],
      examples: { match: ['Quantos engenheiros têm?'], miss: ['Quanto custa?'] },
    },
  ],
};
