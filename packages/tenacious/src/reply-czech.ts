import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Czech and Slovak. */
export const czech: ReplyLanguage = {
  language: 'cs',
  common: 'a|v|na|se|je|to|že|mi|mě|prosím|děkuji|nás|do|z|ano|ne|ale|už|by|si|nie|mám',
  cues: [
    {
      id: 'cs.opt_out',
      class: 'opt_out',
      patterns: [
        'nepište|nepiš|nepíšte|nepíš|neposílejte|neposielajte|nekontaktujte|nevolejte|nevolajte|neotravujte|neozývejte|nezasílejte',
        'odhlásit|odhlaste|odhlášení|vyřaďte|vyřadit|vymažte|vymazat|odstraňte|odstranit|smažte|vyškrtněte|odstráňte ..4',
        'přestaňte|prestaňte ..3',
        'nechci|nechceme|nepřeji ..5 dostávat|kontaktován*|emaily|zprávy|dostávať',
        'dejte|dajte mi|nám pokoj',
        'žádné další',
        'právník*|stížnost*',
      ],
      examples: {
        match: ['Už mi prosím nepište.', 'Vymažte mě ze seznamu'],
        miss: ['Napište mi v září.'],
      },
    },
    {
      id: 'cs.footer',
      class: 'noise',
      patterns: ['pro|chcete ..4 odhlásit|odhlášení ..9', 'klikněte ..5'],
      examples: { match: ['Pro odhlášení z newsletteru klikněte zde'], miss: ['Nepište'] },
    },
    {
      id: 'cs.auto_reply',
      class: 'auto_reply',
      patterns: ['automatická odpověď', 'mimo kancelář ..9', 'v naléhavých|urgentních ..9'],
      examples: { match: ['Automatická odpověď: dovolená'], miss: ['Odpověď'] },
    },
    {
      id: 'cs.away',
      class: 'away',
      patterns: ['do ..2 {date}', 'zpět|vrátím ..3 {date}', 'dovolen*'],
      examples: { match: ['na dovolené', 'zpět 18. května'], miss: ['Ano'] },
    },
    {
      id: 'cs.wrong_person',
      class: 'wrong_person',
      patterns: [
        'špatná|špatné|nesprávná osoba|číslo|adresa',
        'už|již ..1 nepracuji ..2',
        'nepracuji v|ve|tam|u|pro',
        'spletl* ..3',
      ],
      examples: { match: ['Špatné číslo', 'Už tam nepracuji'], miss: ['Pracuji'] },
    },
    {
      id: 'cs.assent',
      class: 'assent',
      patterns: [
        '^ ano|jasně|rád|ráda|dobře|určitě|jo|jasné',
        'zní dobře|zajímavě',
        'mám|máme zájem',
        'zajímá mě|nás',
        'proč ne',
      ],
      examples: { match: ['Ano', 'Máme zájem'], miss: ['Ne'] },
    },
    {
      id: 'cs.agreement',
      class: 'agreement',
      patterns: [
        'čtvrtek|pondělí|úterý|středa|středu|pátek|zítra ..4 hodí|může|ok|ve|v',
        'pošlete|pošli ..2 pozvánku',
        'zavolejte|zavoláme|promluvme|můžeme ..2',
      ],
      examples: { match: ['Čtvrtek se hodí', 'Pošlete pozvánku'], miss: ['čtvrtek'] },
    },
    {
      id: 'cs.deferral',
      class: 'deferral',
      patterns: [
        'ozvěte|napište|zkuste|až|možná|ne|spíš|kontaktujte|ozvite|napíšte ..5 {later}',
        'teď|nyní|momentálně|zatím ..2 ne*',
        'ne ..1 teď|nyní',
        'později|neskôr|jindy',
        'mateřsk*|rodičovsk*',
      ],
      examples: { match: ['Teď ne', 'Ozvěte se v září', 'Možná později'], miss: ['Ano'] },
    },
    {
      id: 'cs.decline',
      class: 'decline',
      patterns: [
        '^ ne|nie $',
        'ne|nie děkuji|díky|ďakujem',
        'nemám|nemáme ..1 zájem|záujem',
        'nepotřebuj*',
      ],
      examples: { match: ['Ne, děkuji', 'Nemáme zájem'], miss: ['Ano'] },
    },
    {
      id: 'cs.price',
      class: 'price',
      patterns: ['moc|příliš|příliš drahé|drahý|drahá', 'nemáme ..2 rozpočet'],
      examples: { match: ['Příliš drahé'], miss: ['Drahý pane'] },
    },
  ],
  times: {
    months: [
      'leden|ledna|lednu',
      'únor*',
      'březen|března|březnu',
      'duben|dubna|dubnu',
      'květen|května|květnu',
      'červen|června|červnu',
      'červenec|července|červenci',
      'srpen|srpna|srpnu',
      'září',
      'říjen|října|říjnu',
      'listopadu',
      'prosinec|prosince|prosinci',
    ],
    until: 'do',
    after: 'po',
    end: 'konec|konce|koncem',
    phrases: [
      { words: 'příští týden', period: 'week', step: 1 },
      { words: 'příští měsíc', period: 'month', step: 1 },
      { words: 'příští rok', period: 'year', step: 1 },
      { words: 'příštím roce', period: 'year', step: 1 },
      { words: 'po létě|prázdninách', month: 9 },
    ],
  },
};
