import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in French say: pushing back and asking what stands in for it. */
export const frenchObjections: ReplyLanguage = {
  language: 'fr',
  cues: [
    {
      id: 'fr.price',
      class: 'price',
      patterns: [
        'moins cher',
        'dépasse ..3 budget',
        'hors ..1 budget',
        'trop ..1 pour',
        'hors de ..1 prix|portée|budget',
        'trop|très|bien cher|chère|chers|chères|élevé*|onéreux',

        'pas ..3 budget|moyens',
      ],
    },
    {
      id: 'fr.price_question',
      class: 'price_question',
      patterns: [
        'combien',
        'quel|quels|quelle|vos|votre ..2 tarif*|prix|coût*|tjm',
        'tarif*|tjm|grille',
      ],
    },
    {
      id: 'fr.in_house',
      class: 'in_house',
      patterns: [
        'équipes? propres',
        'pas|jamais|aucun|sans ..3 prestataire*|freelance*|agence*|externe*|externalis*|ssii|esn',
        'nous|soi mêmes|même',

        'interne|internalis*|salariés|cdi',
        'sous trait*|traitons|traitance|traiter',

        'nous mêmes',
        'développ*|fait|fais|faisons|gère|gérons|internalisons ..4 même|interne|mêmes',
      ],
    },
    {
      id: 'fr.offshore',
      class: 'offshore',
      patterns: [
        'mauvaise* expérience*',
        'équipe|équipes|prestataire*|développeurs ..2 létranger|lautre|distance|étranger|offshore',
        'à distance ..3',

        'offshore|loffshore|nearshore|décalage|fuseau*|délocalis*',
        'prestataire*|équipe* ..3 distance|étranger|loin|bout',
      ],
    },
    {
      id: 'fr.trust',
      class: 'trust',
      patterns: [
        'où|comment ..4 adresse|mail|coordonnées|numéro|contact',
        'qui es tu',
        'qui êtes',

        'références|arnaque|fiable*|confiance|confidentialité',
      ],
    },
    {
      id: 'fr.fit',
      class: 'fit',
      patterns: [
        'postes? pourvus',
        'pas ..3 adapté*|correspond*|convient',
        'avons|ai|travaillons|déjà déjà|avec ..4 prestataire*|partenaire*|fournisseur*|équipe|agence|quelquun',
        'déjà ..5 prestataire*|partenaire*|fournisseur*|pourvu*|recruté*',
      ],
    },
    {
      id: 'fr.capability',
      class: 'capability',
      patterns: [
        'expérience ..2 en|avec|dans|sur',
        'déjà ..3 travaillé|fait|utilisé|géré|livré',

        'vos ..1 ingénieurs|développeurs|équipes|gens|devs ..6',

        'doute|doutes|sceptique|qualité|niveau|compétents|compétences',
        'ont|ont|sont|savent|connaissent|maîtrisent ils|elles|déjà ..6',
      ],
    },
    {
      id: 'fr.hostility',
      class: 'hostility',
      patterns: [
        'perte de temps',
        'nimporte quoi',
        'spam|ridicule|honte|honteux|inadmissible|scandaleux|nimporte quoi',
        'robot|chatgpt|ia ..3',

        'encore un|une|du ..3',
        'cest ridicule|honteux|inadmissible',
      ],
    },
    {
      id: 'fr.capacity',
      class: 'capacity',
      patterns: [
        'besoin de ..3 ingénieurs|développeurs|devs|profils',
        'quand ..5 commencer|démarrer|disponible*',

        'combien ..4 ingénieurs|développeurs|devs|personnes|profils',
        'avez|auriez ..5 disponible*|dispo|dispos|go|rust|python|java|développeurs|ingénieurs|profils',
        'combien ..3 libres|disponibles|dispo|dispos|python|go|seniors|data ..5',
        'pourriez|pouvez|peuvent ..4 fournir|commencer|démarrer|mettre',
      ],
    },
  ],
};
