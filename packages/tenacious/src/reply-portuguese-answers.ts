import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Portuguese say: yes, later and no, and the names of times. */
export const portugueseAnswers: ReplyLanguage = {
  language: 'pt',
  groups: { day: 'segunda|terça|quarta|quinta|sexta|amanhã|hoje|tarde|manhã' },
  cues: [
    {
      id: 'pt.agreement',
      class: 'agreement',
      patterns: [
        '<day> ..4 pode|dá|bem|ótimo|posso|ok|livre|às',

        'vamos|podemos|gostaria ..2 falar|conversar|marcar|reunir',

        'mand*|envi* ..3 convite|link|calendário|agenda',
        'pode|posso|ok|que tal ..3 <day>',
        'falamos|conversamos',
        '<day> ou <day>',
        'me liga|ligue',
        'ligue me',
      ],
    },
    {
      id: 'pt.assent',
      class: 'assent',
      patterns: [
        'porque não',
        'por que não',
        'interessante|interessado|interessada|interessados',
        '^ sim|claro|ok|perfeito|combinado|pode|beleza|ótimo',
        'interessa|tenho|temos me|interesse',
      ],
    },
    {
      id: 'pt.resource_request',
      class: 'resource_request',
      patterns: [
        'mand*|envi* ..4 informações|informação|material|detalhes|apresentação|exemplos|perfis',
        'mais informações|informação|detalhes',
      ],
    },
    {
      id: 'pt.deferral',
      class: 'deferral',
      patterns: [
        'não é prioridade',
        'licença',
        'orçamento ..2 congelado|fechado|bloqueado',
        'talvez ..2 depois|futuro',
        'mau|má momento|altura',
        'por agora|enquanto|ora ..2',
        'não|nenhum ..4 agora|momento|atualmente|ainda',
        'não|só ..1 antes|partir|depois ..3 {date}',
        '{later} ..3 melhor|talvez|sim|pode',
        'fal*|escrev*|contat*|contact*|volt*|retom*|procur*|melhor|talvez|não|convers*|tent* ..6 {later}',

        'agora|momento|ainda ..2 não',

        'mais tarde|adiante',
      ],
    },
    {
      id: 'pt.decline',
      class: 'decline',
      patterns: [
        'agradeço|obrigad* ..3 mas ..2',

        '^ não $',
        'não obrigad*',
        'obrigad* ..1 mas não',
        'não ..3 interess*',
        'sem interesse',
        'não ..2 precis*|necess*',
      ],
    },
  ],
  times: {
    months: [
      'janeiro',
      'fevereiro',
      '',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    until: 'até',
    after: 'após|depois',
    end: 'fim|final',
    phrases: [
      { words: 'em março', month: 3 },
      { words: 'próxima semana', period: 'week', step: 1 },
      { words: 'semana que vem', period: 'week', step: 1 },
      { words: 'próximo mês', period: 'month', step: 1 },
      { words: 'mês que vem', period: 'month', step: 1 },
      { words: 'próximo trimestre', period: 'quarter', step: 1 },
      { words: 'próximo ano', period: 'year', step: 1 },
      { words: 'ano que vem', period: 'year', step: 1 },
      { words: 'em dois|2 meses', period: 'month', step: 2 },
      { words: 'em três|3 meses', period: 'month', step: 3 },
      { words: 'em seis|6 meses', period: 'month', step: 6 },
    ],
  },
};
