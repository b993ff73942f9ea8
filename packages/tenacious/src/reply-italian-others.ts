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
        'rimosso|rimossa|cancellato|cancellata|tolto|tolta|escluso|esclusa ..4 lista|liste|elenco|database|mailing',
        'non contattatemi|scrivetemi|chiamatemi|mandatemi|disturbatemi',
        'contattatemi|scrivetemi|chiamatemi|mandatemi|disturbatemi ..2 nuovo|più|ancora',
        'non mi|ci ..1 mand*|scriv*|invi*|contatt*|chiam*|disturb*|cerc*',
        'stop alle|mail|email|messaggi',
        'non ..2 desidero|desideriamo|voglio|vogliamo|gradisco|vorrei ..3 comunicazion*|email|mail|messaggi*|contatt*|ricevere|offerte|pubblicità',
        'non ..1 autorizz*|acconsent*|presto ..4',
        'basta ..3 mail|email|messaggi|così|grazie',
        '^ basta $',
        '^ basta così|adesso',
        'dimenticat*|dimentica|dimentichi mi|il|di|che',
        'mi tolga|tolgano|cancelli|cancellate|rimuova|rimuovete|elimini|disiscriva*',
        'tolga*|tolgano|rimuova*|rimuovete|rimuovere|cancelli*|cancellate|cancellare|elimini|eliminate|eliminare|togliere ..4 indirizzo|dati|nome|lista|liste|mail|email|contatto|contatti|database|archivi*|me|mi',
        'smetta|smetti|smettere|smettetela|piantatela|piantala|finitela|finiscila ..4',
        'prego|preghiamo|pregherei|chiedo|chiediamo|gradirei|preferirei ..4 non|smett*|cessare|cancell*|rimuov*|elimin*|togli* ..5',
        'non|nè|né insist*',
        'non ..2 contattar*|scriver*|disturbar*|insist*|mandar*|inviar* ..3',
        'non ..3 <contact> ..3 ulteriormente|oltre|nuovamente|ancora',
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
    },
    {
      id: 'it.footer',
      class: 'noise',
      patterns: [
        'se|per ..9 clicc* ..4',
        'per|se ..4 disiscri*|cancell*|ricevere ..9',
        'clicc* qui ..5',
        'non cè problema',
        'nessun problema',
      ],
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
    },
    {
      id: 'it.away',
      class: 'away',
      patterns: [
        'fino ..2 {date}',
        'torno|tornerò|rientro|rientrerò|ritorno ..3 {date}',
        'ferie|assente',
      ],
    },
    {
      id: 'it.wrong_person',
      class: 'wrong_person',
      patterns: [
        'non sono ..3',
        'confus*|omonim*',

        'sbagliat* ..1 persona|indirizzo|numero',
        'non lavor* ..1 più|per|in|qui ..3',
        'ha|avete|hai sbagliato',
        'persona|indirizzo|numero sbagliat*|errat*',
      ],
    },
    {
      id: 'it.referral',
      class: 'referral',
      patterns: [
        'parli|parla|contatti|contatta|scriva|scrivi|rivolga|rivolgersi|chieda ..3 mio|mia|nostro|nostra|collega|al|alla',

        'inoltrat*|inoltro|giro',
        'collega|responsabile ..4 occupa|gestisce|segue',
        'si occupa di',
      ],
    },
  ],
};
