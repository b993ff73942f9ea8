import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Italian say: opt-outs, machines, the wrong people, and people who point to others. */
export const italianOthers: ReplyLanguage = {
  language: 'it',
  common:
    'il|lo|la|i|gli|le|di|che|e|un|una|non|mi|per|con|sono|si|ci|del|della|al|ma|grazie|è|abbiamo|in|da|no',
  groups: { contact: 'scriv*|contatt*|mand*|invi*|chiam*|disturb*|email|mail|messaggi' },
  cues: [
    {
      id: 'it.opt_out',
      class: 'opt_out',
      patterns: [
        'non ..3 <contact> ..3 più|mai',
        'non|mai più ..3 <contact>|ricevere',
        'smett* di ..2',
        'basta <contact>|con',
        'cancell*|rimuov*|elimin*|toglie*|togli* ..5 lista|elenco|database|dati|mailing|indirizzo|email|contatto',
        'cancellatemi|cancellami|rimuovetemi|rimuovimi|toglietemi|toglimi|toglietemi|eliminatemi|disiscri*',
        'lasciatemi|lasciami|mi lasci in pace',
        'non ..2 voglio|desidero|vogliamo ..2 più|ricevere|essere',
        'avvocato|denuncia|garante|vaffanculo',
        'nessuna|niente altra|altre|più ..1 email|mail|messaggi*',
      ],
      examples: {
        match: [
          'Non scrivetemi più.',
          'Cancellatemi dalla lista',
          'Smettetela di scrivermi, smettete di scrivere',
        ],
        miss: ['Scrivetemi a settembre.', 'Per disiscriverti dalla newsletter clicca qui'],
      },
    },
    {
      id: 'it.footer',
      class: 'noise',
      patterns: [
        'per|se ..4 disiscri*|cancell*|ricevere ..9',
        'clicc* qui ..5',
        'nessun problema',
        'non cè problema',
      ],
      examples: {
        match: ['Per disiscriverti dalla newsletter clicca qui'],
        miss: ['Cancellatemi'],
      },
    },
    {
      id: 'it.auto_reply',
      class: 'auto_reply',
      patterns: [
        'risposta|risponditore automatic*',
        'fuori|assente ufficio|sede|dallufficio ..9',
        'per|in caso ..2 urgenz* ..9',
        'questioni urgenti ..9',
        'accesso limitato',
      ],
      examples: { match: ['Risposta automatica: fuori ufficio'], miss: ['È urgente'] },
    },
    {
      id: 'it.away',
      class: 'away',
      patterns: [
        'fino ..2 {date}',
        'torno|tornerò|rientro|rientrerò|ritorno ..3 {date}',
        'ferie|assente',
      ],
      examples: { match: ['fino al 12 maggio', 'Rientro il 18 maggio'], miss: ['il 12 maggio'] },
    },
    {
      id: 'it.wrong_person',
      class: 'wrong_person',
      patterns: [
        'persona|indirizzo|numero sbagliat*|errat*',
        'sbagliat* ..1 persona|indirizzo|numero',
        'non lavor* ..1 più|per|in|qui ..3',
        'ha|avete|hai sbagliato',
      ],
      examples: { match: ['Ha sbagliato persona.', 'Non lavoro più qui'], miss: ['Lavoro qui'] },
    },
    {
      id: 'it.referral',
      class: 'referral',
      patterns: [
        'parli|parla|contatti|contatta|scriva|scrivi|rivolga|rivolgersi|chieda ..3 mio|mia|nostro|nostra|collega|al|alla',
        'collega|responsabile ..4 occupa|gestisce|segue',
        'si occupa di',
        'inoltrat*|inoltro|giro',
      ],
      examples: {
        match: ['Contatti la mia collega Giulia.', 'Ho inoltrato a Marco'],
        miss: ['Parliamo'],
      },
    },
  ],
};
