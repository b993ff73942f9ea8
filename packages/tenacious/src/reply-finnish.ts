import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Finnish and Estonian. */
export const finnish: ReplyLanguage = {
  language: 'fi',
  common: 'ja|ei|on|se|minä|me|minulle|minua|kiitos|emme|en|että|mutta|nyt|kyllä|meille|tämä',
  cues: [
    {
      id: 'fi.opt_out',
      class: 'opt_out',
      patterns: [
        'haista vittu',
        'lakimie*|asianajaja*|tietosuoja*',
        'jättä* ..2 rauhaan',
        'peruuta* ..2 tilau*',
        'ettei ..3 minuun|minulle|meihin ..4',

        'poista* ..6',
        'älkää|älä|ei ..2 lähettä*|lähetä*|kirjoitta*|kirjoita*|otta*|ota|soitta*|häiri* ..5',
        'älkää|älä ..4 enää',
        'poista*|poistaa ..5',

        'lopetta*|lopeta* ..4',
        'en halua|haluamme ..5',

        'ärge ..4',
        'pyydän|pyydämme ..2 poista*|lopetta*|ettette|olemaan',
      ],
    },
    {
      id: 'fi.auto_reply',
      class: 'auto_reply',
      patterns: ['automaattinen vastaus', 'poissaoloviesti|lomavastaaja', 'poissa toimistolta ..9'],
    },
    {
      id: 'fi.wrong_person',
      class: 'wrong_person',
      patterns: ['väärä henkilö|numero|osoite', 'en ..2 työskentele|ole ..2 enää'],
    },
    {
      id: 'fi.assent',
      class: 'assent',
      patterns: [
        'miksi ei',
        'kiinnostaa',
        '^ kyllä|joo|juu|mielellään|toki|selvä|ok',

        'kuulostaa hyvältä|kiinnostavalta',
      ],
    },
    {
      id: 'fi.deferral',
      class: 'deferral',
      patterns: [
        'ei tällä hetkellä',
        '{later} ..3 ehkä|vasta|uudelleen',
        'ota*|otta*|palat*|vasta|ehkä|ei|kysy* ..5 {later}',

        'ei ..1 nyt|juuri',

        'myöhemmin',
      ],
    },
    {
      id: 'fi.decline',
      class: 'decline',
      patterns: ['emme tarvitse', '^ ei $', 'ei kiito*', 'ei kiinnosta'],
    },
  ],
  times: {
    months: [
      'tammiku*',
      'helmiku*',
      'maalisku*',
      'huhtiku*',
      'toukoku*',
      'kesäku*',
      'heinäku*',
      'eloku*',
      'syysku*',
      'lokaku*',
      'marrasku*',
      'jouluku*',
    ],
    phrases: [
      { words: 'ensi viikolla', period: 'week', step: 1 },
      { words: 'ensi kuussa', period: 'month', step: 1 },
      { words: 'ensi vuonna', period: 'year', step: 1 },
    ],
  },
};
