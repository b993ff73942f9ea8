import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in French say: opt-outs, machines, the wrong people, and people who point to others. */
export const frenchOthers: ReplyLanguage = {
  language: 'fr',
  common:
    'le|la|les|de|des|du|un|une|je|nous|vous|et|est|pas|ne|pour|que|qui|en|au|aux|dans|sur|avec|mon|ma|mes|notre|votre|vos|ce|merci|oui|non|plus|il|elle|suis|avons|mais|cest|on|son|sa|ça|déjà|jai|y|ces|cette|par|très',
  groups: {
    contact:
      'contacter|contactez|contacte|écrire|écrivez|écris|envoyer|envoyez|envoie|appeler|appelez|recevoir|relancer|relancez|solliciter|sollicitez|mecrire|menvoyer|mappeler|déranger|dérangez|démarcher|écrire|importuner|spammer|embêter',
  },
  cues: [
    {
      id: 'fr.opt_out',
      class: 'opt_out',
      patterns: [
        'moppose|opposons|oppose ..6',
        'menlever|mexclure|meffacer|meretirer|mencombrer|enlever ..5 base|liste|fichier*|envois|données',
        'rayer|radier|sortir|ôter|enlever|exclure|retirer ..4 liste*|fichier*|base|diffusion|envois',
        'bloqu* ..2 adresse|expéditeur|vous',
        'démarchage|prospection ..3 interdit*|non|pas|refus*',
        'hors|sortez|ôtez ..2 liste|fichier*',
        'assez ..1 de? mails|messages|relances|vos',
        'ça|cela suffit',
        'ne veux|voulons|désire|désirons|souhaite|souhaitons ..1 plus|pas|aucun ..3 mails|messages|courriels|sollicitations|relances|prospection|recevoir|rien',
        'pas ..3 consent*|autoris* ..4',
        'plus|aucun|aucune ..2 denvois|denvoi|demails|demail|courriel*|mails|messages|relances',
        'plus|pas ..2 madresser|mécrire|menvoyer|mappeler|mimportuner|mennuyer|membêter|denvois|denvoi|demails|demail',
        'madresser|menvoyer|mécrire|mécrivez|menvoyez|madressez|mimportuner|minscrire|mappelez ..2 plus|pas|jamais|rien',
        'données|adresse|coordonnées|nom ..4 supprim*|effac*|retir*',
        'radiez|effacez|supprimez|effacer|supprimer|retirer ..4 données|concernant|coordonnées|infos|informations|adresse|fichiers',
        'oubliez|oublie moi|nous|mon|mes',
        'stop svp|merci|stp|aux|à|maintenant|please|sil',
        'on arrête ..4',
        'cesser|cessez|cesse|cessons|arrêter|arrêtons|stopper|stoppons|finir|finissons ..5 envois|mails|mail|messages|emails|sollicitation*|relance*|démarchage|mécrire|menvoyer|prospection|contact*|correspondance',
        'merci|prière|veuillez|prie|demande|souhaite|souhaiterais|préférerais|préfère|voudrais|aimerais|saurais|gré ..3 ne ..1 plus|pas|jamais ..6',
        'n|ne ..3 <contact> ..1 pas|plus|jamais|rien',
        'ninsistez|ninsiste|inutile ..3',
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
    },
    {
      id: 'fr.footer',
      class: 'noise',
      patterns: [
        'pas de problème|souci',
        'cliqu* ..5 désabonn*|désinscri*',
        'pour|si ..9 cliqu*|lien ..4',
        'pour|si ..5 désabonn*|désinscri*|recevoir ..9',
        'désabonn*|désinscri* ..4 cliqu*|ici|lien',
      ],
    },
    {
      id: 'fr.auto_reply',
      class: 'auto_reply',
      patterns: [
        'sans accès',
        'accès|accés limité|restreint',
        'urgence ..3 contact*|adress*',
        'absence ..1 du bureau',
        'réponse|message automatique',

        'absent|absente|absents du bureau',
        'en cas durgence ..9',
      ],
    },
    {
      id: 'fr.away',
      class: 'away',
      patterns: [
        'du|de ..2 {date} ..1 au {date}',
        'absent|absente ..5 {date}',
        'jusquau|jusqua|jusque|jusquà ..3 {date}',
        'retour|reviens|rentre|reprends|serai ..4 {date}',

        'absent|absente|congés|vacances',
      ],
    },
    {
      id: 'fr.wrong_person',
      class: 'wrong_person',
      patterns: [
        'ne fais|fait plus partie',
        'erreur ..2 personne|destinataire|adresse',
        'mauvais|mauvaise ..1 $',

        'tromp* ..1 de ..2',
        'mauvaise|mauvais ..1 personne|adresse|numéro|destinataire|interlocut*',
        'tromp* ..2 personne|adresse|numéro|destinataire',

        'ne travaille|travaillais ..2 plus|pas ..2 chez|pour|ici|là|dans',
        'ai|a quitté ..4',
        'quitté|quitter ..3 entreprise|société|lentreprise|poste|boîte|groupe',
      ],
    },
    {
      id: 'fr.referral',
      class: 'referral',
      patterns: [
        'en charge',
        'bonne personne|interlocut*',
        'voir|traiter|vois ça|cela|avec avec|notre ..3',

        'soccupe|occupe ..2 des|du|de ..3',
        'voyez|demandez|parlez|contactez|adressez|écrivez|vois ..2 plutôt|avec|à|directement ..5',
        'adressez|contactez|voyez|écrivez|parlez|rapprochez|tournez ..3 mon|ma|notre|nos ..3',
        'collègue|responsable|directeur|directrice ..6 contacter|occupe|charge|gère',
        'transmis|transféré|transmets|transfère|transmet ..3',
        'soccupe|gère de|ce|cela|ça|ces',
        'gère|gèrent|décide|pilote|dirige ..3 sujets|prestataires|sujet|fournisseurs|recrutements|plateforme',
      ],
    },
  ],
};
