import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Italian say: yes, later and no, and the names of times. */
export const italianAnswers: ReplyLanguage = {
  language: 'it',
  groups: { day: 'lunedì|martedì|mercoledì|giovedì|venerdì|domani|oggi|mattina|pomeriggio' },
  cues: [
    {
      id: 'it.agreement',
      class: 'agreement',
      patterns: [
        '<day> mattina|pomeriggio|alle|sera',
        'chiama* ..3 <day>',

        '<day> ..4 va|bene|posso|ok|libero|alle',
        'bene|posso|ok|facciamo ..3 <day>',

        'volentieri',
        'sentiamoci|parliamone|vediamoci|sentirci|parlarne|chiamami|mi chiami',
        'mand*|invi* ..3 invito|link|calendario|disponibilità',
        '<day> o <day>',
      ],
    },
    {
      id: 'it.assent',
      class: 'assent',
      patterns: [
        'perché no',
        'interessante|interessato|interessata|interessati',
        '^ sì|si $',
        '^ certo|ok|volentieri|perfetto|daccordo|certamente',
        'va bene',
        'mi|ci interessa|interesserebbe',
      ],
    },
    {
      id: 'it.resource_request',
      class: 'resource_request',
      patterns: [
        'mand*|invi* ..4 informazioni|materiale|dettagli|presentazione|esempi|profili',
        'più|maggiori informazioni|dettagli',
      ],
    },
    {
      id: 'it.deferral',
      class: 'deferral',
      patterns: [
        'non è una priorità',
        'congedo',
        'forse ..2 dopo|futuro',
        'budget ..2 bloccat*|congelat*|esaurit*',
        'brutto|cattivo momento',
        'per ora|adesso|momento ..2',
        'sent*|scriv*|contatt*|riparl*|parl*|risent*|ricontatt*|richiam*|meglio|forse|magari|non|riprov* ..6 {later}',
        '{later} ..3 meglio|forse|magari|va|sì',
        'non|no ..1 prima ..3 {date}',
        'non|no|nessun* ..4 momento|ora|adesso|attualmente|ancora',
        'ora|adesso|momento ..2 non|no',

        'più avanti|tardi',
      ],
    },
    {
      id: 'it.decline',
      class: 'decline',
      patterns: [
        'nessun interesse',
        'non ..2 bisogno|serve|cerchiamo',
        'grazie ..1 no',
        'no ..1 grazie',

        'siamo ..1 a posto|coperti|apposto',
        'posto così',
        '^ no $',
        'no grazie',

        'non ..3 interess*',
      ],
    },
  ],
  times: {
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    until: 'fino',
    after: 'dopo',
    end: 'fine',
    phrases: [
      { words: 'prossima settimana', period: 'week', step: 1 },
      { words: 'settimana prossima', period: 'week', step: 1 },
      { words: 'prossimo mese', period: 'month', step: 1 },
      { words: 'mese prossimo', period: 'month', step: 1 },
      { words: 'prossimo trimestre', period: 'quarter', step: 1 },
      { words: 'prossimo anno', period: 'year', step: 1 },
      { words: "l'anno prossimo", period: 'year', step: 1 },
      { words: "dopo l'estate", month: 9 },
      { words: 'autunno', month: 9 },
      { words: 'nuovo anno', month: 1 },
      { words: 'tra|fra due|2 mesi', period: 'month', step: 2 },
      { words: 'tra|fra tre|3 mesi', period: 'month', step: 3 },
      { words: 'tra|fra sei|6 mesi', period: 'month', step: 6 },
    ],
  },
};
