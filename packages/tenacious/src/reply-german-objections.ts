import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in German say: pushing back and asking what stands in for it. */
export const germanObjections: ReplyLanguage = {
  language: 'de',
  cues: [
    {
      id: 'de.price',
      class: 'price',
      patterns: [
        'zu|sehr|ganz teuer|hoch',
        'teuer',
        'kein|keine ..1 budget|geld',
        'sprengt|über|übersteigt ..3 budget',
        'günstiger|billiger|kosten ..2 weniger|halb*',
      ],
      examples: {
        match: ['Zu teuer.', 'Dafür ist kein Budget da, kein Budget!'],
        miss: ['Was kostet das?'],
      },
    },
    {
      id: 'de.price_question',
      class: 'price_question',
      patterns: [
        'was|wie ..2 kostet|kosten|preis|preise|stundensatz|tagessatz',
        'wie viel|wieviel',
        'preise|preisliste|konditionen|stundensätze|tagessätze',
      ],
      examples: { match: ['Was kostet das?'], miss: ['Zu viel.'] },
    },
    {
      id: 'de.in_house',
      class: 'in_house',
      patterns: [
        'intern|inhouse|selbst|selber|festangestellt*|eigene*|hausintern ..3',
        'keine|nicht|ohne|nie ..3 externe*|freelancer*|agentur*|dienstleister*|freiberufler*',
      ],
      examples: {
        match: ['Wir machen alles intern.', 'Wir arbeiten nicht mit Agenturen.'],
        miss: ['Gerne morgen.'],
      },
    },
    {
      id: 'de.offshore',
      class: 'offshore',
      patterns: [
        'offshore*|nearshore*|zeitzone*|zeitverschiebung|outsourcing|sprachbarriere*',
        'schlechte erfahrung*|erfahrungen',
      ],
      examples: { match: ['Mit Offshore haben wir schlechte Erfahrungen.'], miss: ['Gute Idee'] },
    },
    {
      id: 'de.trust',
      class: 'trust',
      patterns: [
        'wer sind|bist ..2',
        'woher ..5 adresse|mail|email|nummer|daten|namen|kontakt*',
        'referenzen|seriös|betrug',
        'datenschutz|dsgvo konform',
      ],
      examples: {
        match: ['Wer sind Sie und woher haben Sie meine Adresse?'],
        miss: ['Wer kommt dazu?'],
      },
    },
    {
      id: 'de.fit',
      class: 'fit',
      patterns: [
        'haben|arbeiten ..2 bereits|schon ..6',
        'bereits|schon ..4 dienstleister|partner|anbieter|agentur|versorgt',
        'passt nicht ..2 uns',
        'falsche|falscher branche|technologie|stack',
      ],
      examples: { match: ['Wir haben bereits einen Partner.'], miss: ['Passt.'] },
    },
    {
      id: 'de.capability',
      class: 'capability',
      patterns: [
        'haben|können|kennen|sind ..3 leute|entwickler|ingenieure|team ..4',
        'erfahrung* ..2 mit|in',
        'zweifle|zweifel|bezweifle|skeptisch',
        'qualität',
      ],
      examples: {
        match: ['Haben Ihre Leute Erfahrung mit Kafka?', 'Da bin ich skeptisch.'],
        miss: ['Können wir sprechen?'],
      },
    },
    {
      id: 'de.hostility',
      class: 'hostility',
      patterns: [
        'spam|unverschämt*|frechheit|lächerlich|dreist|peinlich|schwachsinn|quatsch',
        'na toll|super|klasse',
        'schon wieder ..2',
      ],
      examples: { match: ['So eine Frechheit.'], miss: ['Toll, Donnerstag!'] },
    },
    {
      id: 'de.capacity',
      class: 'capacity',
      patterns: [
        'wie viele|wieviele',
        'wie schnell|bald|früh',
        'ab wann|wann ..5 starten|anfangen|verfügbar|beginnen',
        'haben ..5 frei|verfügbar|kapazität*',
        'verfügbarkeit*',
        'brauchen|benötigen|suchen ..3 entwickler*|ingenieur*|leute',
      ],
      examples: {
        match: ['Wie viele Go-Entwickler haben Sie?', 'Ab wann könnten die starten?'],
        miss: ['Wie geht es?'],
      },
    },
  ],
};
