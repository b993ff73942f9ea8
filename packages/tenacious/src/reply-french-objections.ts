import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in French say: pushing back and asking what stands in for it. */
export const frenchObjections: ReplyLanguage = {
  language: 'fr',
  cues: [
    {
      id: 'fr.price',
      class: 'price',
      patterns: [
        'trop|très|bien cher|chère|chers|chères|élevé*|onéreux',
        'hors ..1 budget',
        'pas ..3 budget|moyens',
        'dépasse ..3 budget',
        'moins cher',
      ],
      examples: { match: ['Trop cher.', "Nous n'avons pas le budget."], miss: ['Cher Yabi'] },
    },
    {
      id: 'fr.price_question',
      class: 'price_question',
      patterns: [
        'combien',
        'quel|quels|quelle|vos|votre ..2 tarif*|prix|coût*|tjm',
        'tarif*|tjm|grille',
      ],
      examples: {
        match: ['Combien ça coûte ?', 'Quels sont vos tarifs ?'],
        miss: ['Quelle heure ?'],
      },
    },
    {
      id: 'fr.in_house',
      class: 'in_house',
      patterns: [
        'interne|internalis*|salariés|cdi',
        'sous trait*|traitons|traitance|traiter',
        'pas|jamais|aucun|sans ..3 prestataire*|freelance*|agence*|externe*|externalis*|ssii|esn',
        'équipes? propres',
        'nous mêmes',
      ],
      examples: {
        match: ['Nous ne sous-traitons jamais, tout est fait en interne.'],
        miss: ['Nous parlons jeudi.'],
      },
    },
    {
      id: 'fr.offshore',
      class: 'offshore',
      patterns: [
        'offshore|loffshore|nearshore|décalage|fuseau*|délocalis*',
        'mauvaise* expérience*',
      ],
      examples: {
        match: ["L'offshore, non.", 'Le décalage horaire nous gêne'],
        miss: ['Bonne expérience'],
      },
    },
    {
      id: 'fr.trust',
      class: 'trust',
      patterns: [
        'qui êtes',
        'qui es tu',
        'où|comment ..4 adresse|mail|coordonnées|numéro|contact',
        'références|arnaque|fiable*|confiance|confidentialité',
      ],
      examples: {
        match: ['Qui êtes-vous ?', 'Avez-vous des références ?'],
        miss: ['Où se voit-on ?'],
      },
    },
    {
      id: 'fr.fit',
      class: 'fit',
      patterns: [
        'avons|ai|travaillons|déjà déjà|avec ..4 prestataire*|partenaire*|fournisseur*|équipe|agence|quelquun',
        'déjà ..5 prestataire*|partenaire*|fournisseur*|pourvu*|recruté*',
        'pas ..3 adapté*|correspond*|convient',
        'postes? pourvus',
      ],
      examples: { match: ['Nous avons déjà un prestataire.'], miss: ['Ça me convient'] },
    },
    {
      id: 'fr.capability',
      class: 'capability',
      patterns: [
        'vos ..1 ingénieurs|développeurs|équipes|gens|devs ..6',
        'expérience ..2 en|avec|dans|sur',
        'doute|doutes|sceptique|qualité|niveau|compétents|compétences',
      ],
      examples: {
        match: ['Vos développeurs connaissent Kafka ?', 'Je suis sceptique.'],
        miss: ['Je suis libre.'],
      },
    },
    {
      id: 'fr.hostility',
      class: 'hostility',
      patterns: [
        'spam|ridicule|honte|honteux|inadmissible|scandaleux|nimporte quoi',
        'nimporte quoi',
        'encore un|une|du ..3',
        'cest ridicule|honteux|inadmissible',
        'perte de temps',
      ],
      examples: { match: ["C'est ridicule.", 'Encore un spam'], miss: ['Encore merci'] },
    },
    {
      id: 'fr.capacity',
      class: 'capacity',
      patterns: [
        'combien ..4 ingénieurs|développeurs|devs|personnes|profils',
        'avez|auriez ..5 disponible*|dispo|dispos|go|rust|python|java|développeurs|ingénieurs|profils',
        'quand ..5 commencer|démarrer|disponible*',
        'besoin de ..3 ingénieurs|développeurs|devs|profils',
      ],
      examples: {
        match: [
          'Combien de développeurs avez-vous ?',
          'Auriez-vous des profils Rust disponibles ?',
        ],
        miss: ['Quand se parle-t-on ?'],
      },
    },
  ],
};
