import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in German say: pushing back and asking what stands in for it. */
export const germanObjections: ReplyLanguage = {
  language: 'de',
  cues: [
    {
      id: 'de.price',
      class: 'price',
      patterns: [
        'sprengt|über|übersteigt ..3 budget',
        'übersteigt|sprengt|über unser* ..3',

        'doppelt|dreimal|dreifache|halb|hälfte ..3 viel|teuer|davon|so|was|dessen',
        'zu|sehr|ganz teuer|hoch',
        'teuer',
        'kein|keine ..1 budget|geld',

        'günstiger|billiger|kosten ..2 weniger|halb*',
      ],
    },
    {
      id: 'de.price_question',
      class: 'price_question',
      patterns: [
        'preise|preisliste|konditionen|stundensätze|tagessätze',
        'wie viel|wieviel',
        'was|wie ..2 kostet|kosten|preis|preise|stundensatz|tagessatz',
      ],
    },
    {
      id: 'de.in_house',
      class: 'in_house',
      patterns: [
        'nur ..2 fest*|eigene*|intern*',

        'intern|inhouse|selbst|selber|festangestellt*|eigene*|hausintern ..3',
        'keine|nicht|ohne|nie ..3 externe*|freelancer*|agentur*|dienstleister*|freiberufler*',
        'machen|entwickeln|bauen|erledigen|lösen ..3 selbst|selber|intern|alles',
        'festangestellt*|festanstellung|angestellte*|eigenes|hauseigen*',
      ],
    },
    {
      id: 'de.offshore',
      class: 'offshore',
      patterns: [
        'keine|nie|schlechte ..1 guten ..1 erfahrung*',

        'ausland|fernost|remote ..3',

        'wo sitzen|sitzt|arbeiten|sind ..6',
        'offshore*|nearshore*|zeitzone*|zeitverschiebung|outsourcing|sprachbarriere*',
        'schlechte erfahrung*|erfahrungen',
      ],
    },
    {
      id: 'de.trust',
      class: 'trust',
      patterns: [
        'datenschutz|dsgvo konform',
        'referenzen|seriös|betrug',
        'wer sind|bist ..2',
        'woher ..5 adresse|mail|email|nummer|daten|namen|kontakt*',
      ],
    },
    {
      id: 'de.fit',
      class: 'fit',
      patterns: [
        'falsche|falscher branche|technologie|stack',
        'passt nicht ..2 uns',

        'bereits|schon ..4 dienstleister|partner|anbieter|agentur|versorgt',
        'wir haben|arbeiten|nutzen ..2 bereits|schon ..6',
      ],
    },
    {
      id: 'de.capability',
      class: 'capability',
      patterns: [
        'qualität',

        'haben|sind die|diese|ihre|eure|deren ..5 wirklich|überhaupt|gearbeitet|erfahrung*|gemacht|senior*|qualifiziert|schon',
        'können|kennen|sind ..3 leute|entwickler|ingenieure|team ..4',
        'erfahrung* ..2 mit|in',
        'zweifle|zweifel|bezweifle|skeptisch',
        'können|kennen|beherrschen|verstehen die|diese|ihre|eure|deren ..5',
      ],
    },
    {
      id: 'de.hostility',
      class: 'hostility',
      patterns: [
        'schon wieder ..2',
        'na toll|super|klasse',
        'gesülze|gelaber|geschwafel|blabla|geschwätz|bullshit',

        'noch so ein|eine',

        'spam|unverschämt*|frechheit|lächerlich|dreist|peinlich|schwachsinn|quatsch',
        'bravo|glückwunsch|toll|wahnsinn|super ..1 noch|schon|wieder|ein|einer|eine',
      ],
    },
    {
      id: 'de.capacity',
      class: 'capacity',
      patterns: [
        'brauchen|benötigen|suchen ..3 entwickler*|ingenieur*|leute',
        'verfügbarkeit*',
        '{later} ..3 anfangen|starten|beginnen|verfügbar|frei',

        'zwei|drei|vier|fünf|sechs ..4 starten|anfangen|beginnen|verfügbar',

        'wie viele ..9',
        'wie viele|wieviele',
        'wie schnell|bald|früh',
        'ab wann|wann ..5 starten|anfangen|verfügbar|beginnen',
        'haben ..5 frei|verfügbar|kapazität*',
      ],
    },
  ],
};
