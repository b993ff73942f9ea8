import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in French say: yes, later and no, and the names of times. */
export const frenchAnswers: ReplyLanguage = {
  language: 'fr',
  groups: {
    day: 'lundi|mardi|mercredi|jeudi|vendredi|demain|aujourdhui|matin|midi|soir',
    talk: 'parler|échanger|discuter|appeler|échange|appel|rdv|rendez|visio|téléphoner|call|point',
  },
  cues: [
    {
      id: 'fr.agreement',
      class: 'agreement',
      patterns: [
        'appelez|appelle moi',
        '<day> ou|et <day>',
        '<day> ..5 va|irait|convient|possible|parfait|ok|dispo*|bien|convien*|h',
        'dispo*|ok|va|partant* ..3 <day>',

        '<talk> ..4 <day>',
        'volontiers|plaisir|partant*|daccord|ok|peut|pouvons|pourrions|prêt ..4 <talk>',
        'envoyez|envoie|envoyer|proposez ..4 invitation|créneau*|lien|invit*|dispos|disponibilités|date*',

        'marche|roule|bon ..1 pour ..2 <day>',
        'ça marche|roule',
        'parlons|discutons|échangeons|appelons',
      ],
    },
    {
      id: 'fr.assent',
      class: 'assent',
      patterns: [
        '^ oui|ouais|volontiers|daccord|ok|parfait|pourquoi|avec|bien|super|entendu|certainement',
        'mintéresse|intéresse|intéressé|intéressée|intéressant|intéressante|intéressés',
        'pourquoi pas',
        'bonne idée',
      ],
    },
    {
      id: 'fr.resource_request',
      class: 'resource_request',
      patterns: [
        'en savoir plus',
        'dites men plus',
        'plus dinformations|dinfos|informations|détails',
        'menvoyer|menvoyez|menvoyiez|transmettre|recevoir ..5 informations|infos|documentation|détails|plaquette|présentation|exemples|cv|profils|doc',

        'envoyez|envoyer|envoie|transmettez|auriez|avez ..5 informations|infos|documentation|détails|plaquette|présentation|exemples|cv|profils|doc',
      ],
    },
    {
      id: 'fr.deferral',
      class: 'deferral',
      patterns: [
        'pas prioritaire',
        'pas la priorité',
        'reviendrai|reviendrons|recontacterai|recontacterons',
        'débordé|débordée|débordés|surchargé*',
        'gel ..2 embauches|recrutement*|budget*',
        'budget* ..2 gelé*|bloqué*|épuisé*',
        'mauvais|pas bon ..1 moment|timing',
        'peut être ..2 plus tard|jour',
        'pour|en linstant|moment ..4 pas|non|rien|plus|complet',
        'recontact*|rappel*|reven*|relanc* ..6 {soon}',
        'à partir de|du ..2 {date}',
        'pas avant ..3 {date}',
        '{later} ..4 plutôt|peut|mieux|possible|volontiers|au|éventuellement',
        'recontact*|rappel*|reven*|relanc*|écrivez|contactez|reparl*|revoi*|reparlons|parlons|voyons|plutôt|pas|peut|volontiers|oui|attendre|sollicitez|réessay* ..7 {later}',

        'pas|plus|rien|aucun ..5 maintenant|moment|linstant|actuellement|actuel|immédiat|encore',
        'pas maintenant',

        'plus tard',

        'congé maternité|parental|paternité',
      ],
    },
    {
      id: 'fr.decline',
      class: 'decline',
      patterns: [
        'décline|déclinons',
        'sans façon',
        'ne cherchons|recrutons|cherche pas',
        'aucun besoin',
        'merci ..1 non',
        'sans intérêt',
        'concerne|concernons|regarde pas',

        'merci mais non|sans|pas|ce|nous',

        'complets|complet|pourvus|pourvu',

        'pas pour nous|moi',
        '^ non $',
        'non ..1 merci',

        'pas|plus|aucun|nullement|guère ..2 intéress*|intérêt|mintéresse',
        'pas ..1 besoin',
      ],
    },
  ],
  times: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv',
      'févr|fév',
      'mars',
      'avr',
      'mai',
      'juin',
      'juil',
      'août',
      'sept',
      'oct',
      'nov',
      'déc',
    ],
    until: "jusqu'au|jusqu'à|jusqu'en|jusque",
    after: 'après',
    end: 'fin',
    phrases: [
      { words: 'semaine prochaine', period: 'week', step: 1 },
      { words: 'mois prochain', period: 'month', step: 1 },
      { words: 'trimestre prochain', period: 'quarter', step: 1 },
      { words: 'prochain trimestre', period: 'quarter', step: 1 },
      { words: "l'année prochaine", period: 'year', step: 1 },
      { words: "l'an prochain", period: 'year', step: 1 },
      { words: 'la rentrée', month: 9 },
      { words: "après|d'ici l'été", month: 9 },
      { words: "à? l'automne", month: 9 },
      { words: 'dans deux|2 mois', period: 'month', step: 2 },
      { words: 'dans trois|3 mois', period: 'month', step: 3 },
      { words: 'dans six|6 mois', period: 'month', step: 6 },
    ],
  },
};
