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
        'älkää|älä|ei ..2 lähettä*|lähetä*|kirjoitta*|kirjoita*|otta*|ota|soitta*|häiri* ..5',
        'älkää|älä ..4 enää',
        'poista*|poistaa ..5',
        'peruuta* ..2 tilau*',
        'lopetta*|lopeta* ..4',
        'en halua|haluamme ..5',
        'jättä* ..2 rauhaan',
        'lakimie*|asianajaja*|tietosuoja*',
        'ärge ..4',
        'haista vittu',
      ],
      examples: {
        match: [
          'Älkää lähettäkö minulle enää viestejä.',
          'Poistakaa minut listalta',
          'Lopettakaa tämä',
        ],
        miss: ['Ottakaa yhteyttä syyskuussa.'],
      },
    },
    {
      id: 'fi.auto_reply',
      class: 'auto_reply',
      patterns: ['automaattinen vastaus', 'poissaoloviesti|lomavastaaja', 'poissa toimistolta ..9'],
      examples: { match: ['Automaattinen vastaus'], miss: ['Vastaus'] },
    },
    {
      id: 'fi.wrong_person',
      class: 'wrong_person',
      patterns: ['väärä henkilö|numero|osoite', 'en ..2 työskentele|ole ..2 enää'],
      examples: { match: ['Väärä numero'], miss: ['Oikea'] },
    },
    {
      id: 'fi.assent',
      class: 'assent',
      patterns: [
        '^ kyllä|joo|juu|mielellään|toki|selvä|ok',
        'kiinnostaa',
        'kuulostaa hyvältä|kiinnostavalta',
        'miksi ei',
      ],
      examples: { match: ['Kyllä', 'Kuulostaa hyvältä'], miss: ['Ei'] },
    },
    {
      id: 'fi.deferral',
      class: 'deferral',
      patterns: [
        'ota*|otta*|palat*|vasta|ehkä|ei|kysy* ..5 {later}',
        '{later} ..3 ehkä|vasta|uudelleen',
        'ei ..1 nyt|juuri',
        'ei tällä hetkellä',
        'myöhemmin',
      ],
      examples: { match: ['Ei nyt', 'Ehkä myöhemmin', 'Palataan syyskuussa'], miss: ['Kyllä'] },
    },
    {
      id: 'fi.decline',
      class: 'decline',
      patterns: ['^ ei $', 'ei kiito*', 'ei kiinnosta', 'emme tarvitse'],
      examples: { match: ['Ei kiitos', 'Ei kiinnosta'], miss: ['Kyllä'] },
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
