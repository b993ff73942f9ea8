import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in French say: opt-outs, machines, the wrong people, and people who point to others. */
export const frenchOthers: ReplyLanguage = {
  language: 'fr',
  common:
    'le|la|les|de|des|du|un|une|je|nous|vous|et|est|pas|ne|pour|que|qui|en|au|aux|dans|sur|avec|mon|ma|mes|notre|votre|vos|ce|merci|oui|non|plus|il|elle|suis|avons|mais',
  groups: {
    contact:
      'contacter|contactez|contacte|écrire|écrivez|écris|envoyer|envoyez|envoie|appeler|appelez|recevoir|relancer|relancez|solliciter|sollicitez|mecrire|menvoyer|mappeler|déranger|dérangez|démarcher|écrire|importuner|spammer|embêter',
  },
  cues: [
    {
      id: 'fr.opt_out',
      class: 'opt_out',
      patterns: [
        'désabonn*|désinscri*|désinscrire|désinscription',
        'ne|n ..3 plus ..3 <contact>',
        '<contact> ..2 plus ..4 jamais|merci|svp',
        'ne ..2 <contact> ..2 plus|jamais',
        '<contact> plus',
        'plus|aucun|aucune ..1 jamais|mail|mails|message|messages|emails|sollicitation*|relance*|démarchage',
        'retirez|retirer|supprimez|supprimer|enlevez|enlever|effacez|effacer|rayez|sortez|ôtez ..6 liste|moi|adresse|coordonnées|base|données|fichier*|contact|nom|diffusion|email|mail',
        'retirez|enlevez|supprimez|retirer moi|nous|me',
        'arrêtez|arrête|cessez|stoppez ..6',
        'laissez moi|nous tranquille*|paix',
        'fichez|foutez|fous|fiche|foutre ..4 paix|camp',
        'harcèlement|cnil|rgpd|avocat|plainte',
        'droit ..3 effacement|oubli|opposition',
        'ne|n souhait* plus|pas ..3 contacté*|recevoir|sollicité*|être',
        'ne veux|voulons|désire plus|pas ..3 contacté*|recevoir|entendre',
      ],
      examples: {
        match: [
          'Merci de ne plus me contacter.',
          'Retirez-moi de votre liste',
          'Arrêtez de m’écrire',
        ],
        miss: [
          'Pour vous désabonner de nos actualités, cliquez ici.',
          'Merci de me recontacter en mai.',
        ],
      },
    },
    {
      id: 'fr.footer',
      class: 'noise',
      patterns: [
        'pour|si ..5 désabonn*|désinscri*|recevoir ..9',
        'désabonn*|désinscri* ..4 cliqu*|ici|lien',
        'cliqu* ..5 désabonn*|désinscri*',
        'pas de problème|souci',
      ],
      examples: {
        match: ['Pour vous désabonner de nos actualités, cliquez ici.'],
        miss: ['Désabonnez-moi.'],
      },
    },
    {
      id: 'fr.auto_reply',
      class: 'auto_reply',
      patterns: [
        'réponse|message automatique',
        'absence ..1 du bureau',
        'absent|absente|absents du bureau',
        'en cas durgence ..9',
        'urgence ..3 contact*|adress*',
        'accès|accés limité|restreint',
        'sans accès',
      ],
      examples: {
        match: ['Réponse automatique : absent du bureau', "En cas d'urgence, contactez l'accueil"],
        miss: ["C'est urgent."],
      },
    },
    {
      id: 'fr.away',
      class: 'away',
      patterns: [
        'jusquau|jusqua|jusque|jusquà ..3 {date}',
        'retour|reviens|rentre|reprends|serai ..4 {date}',
        'du|de ..2 {date} ..1 au {date}',
        'absent|absente|congés|vacances',
      ],
      examples: {
        match: ['de retour le 26 mai', "absente jusqu'au 12 mai"],
        miss: ['Le 12 mai me va.'],
      },
    },
    {
      id: 'fr.wrong_person',
      class: 'wrong_person',
      patterns: [
        'mauvaise|mauvais ..1 personne|adresse|numéro|destinataire|interlocut*',
        'tromp* ..2 personne|adresse|numéro|destinataire',
        'erreur ..2 personne|destinataire|adresse',
        'ne travaille|travaillais ..2 plus|pas ..2 chez|pour|ici|là|dans',
        'ai|a quitté ..4',
        'ne fais|fait plus partie',
      ],
      examples: {
        match: ['Vous vous trompez de personne.', 'Je ne travaille plus chez Pellworth.'],
        miss: ['Personne ne travaille le lundi.'],
      },
    },
    {
      id: 'fr.referral',
      class: 'referral',
      patterns: [
        'adressez|contactez|voyez|écrivez|parlez|rapprochez|tournez ..3 mon|ma|notre|nos ..3',
        'collègue|responsable|directeur|directrice ..6 contacter|occupe|charge|gère',
        'transmis|transféré|transmets|transfère|transmet ..3',
        'soccupe|gère de|ce|cela|ça|ces',
        'bonne personne|interlocut*',
        'en charge',
      ],
      examples: {
        match: ['Adressez-vous à ma collègue Claire.', "J'ai transmis à Paul."],
        miss: ['Mauvaise idée.'],
      },
    },
  ],
};
