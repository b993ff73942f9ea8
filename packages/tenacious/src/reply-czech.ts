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
        'právník*|stížnost*',
        'žádné další',
        'dejte|dajte mi|nám pokoj',
        'přestaňte|prestaňte ..3',

        'nepřej*|nechc*|nestoj* ..6 další*|nabíd*|mail*|email*|zpráv*|kontakt*|obchodní*|být|dostáv*|o',
        'vyřaď*|vyřazen*|vymaz*|vymaž*|smaz*|odhlas*|odhlás* ..4',
        'nepište|nepiš|nepíšte|nepíš|neposílejte|neposielajte|nekontaktujte|nevolejte|nevolajte|neotravujte|neozývejte|nezasílejte',
        'odhlásit|odhlaste|odhlášení|vyřaďte|vyřadit|vymažte|vymazat|odstraňte|odstranit|smažte|vyškrtněte|odstráňte ..4',

        'nechci|nechceme|nepřeji ..5 dostávat|kontaktován*|emaily|zprávy|dostávať',
        'nepis*|nezasíl*|nekontakt*|neobrac*|neposíl*|neposiel*|neotrav*|nevol*|neobťaž*|neoslov*|nepíš* ..2',
      ],
    },
    {
      id: 'cs.footer',
      class: 'noise',
      patterns: ['pro|chcete ..4 odhlásit|odhlášení ..9', 'klikněte ..5'],
    },
    {
      id: 'cs.auto_reply',
      class: 'auto_reply',
      patterns: ['automatická odpověď', 'v naléhavých|urgentních ..9', 'mimo kancelář ..9'],
    },
    {
      id: 'cs.away',
      class: 'away',
      patterns: ['zpět|vrátím ..3 {date}', 'dovolen*'],
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
    },
    {
      id: 'cs.assent',
      class: 'assent',
      patterns: [
        'proč ne',
        'zajímá mě|nás',
        'zní dobře|zajímavě',
        '^ ano|jasně|rád|ráda|dobře|určitě|jo|jasné',

        'mám|máme zájem',
      ],
    },
    {
      id: 'cs.agreement',
      class: 'agreement',
      patterns: [
        'čtvrtek|pondělí|úterý|středa|středu|pátek|zítra ..4 hodí|může|ok|ve|v',
        'pošlete|pošli ..2 pozvánku',
        'zavolejte|zavoláme|promluvme|můžeme ..2',
      ],
    },
    {
      id: 'cs.deferral',
      class: 'deferral',
      patterns: [
        'mateřsk*|rodičovsk*',
        'ne ..1 teď|nyní',
        'ozvěte|napište|zkuste|až|možná|ne|spíš|kontaktujte|ozvite|napíšte ..5 {later}',
        'teď|nyní|momentálně|zatím ..2 ne*',

        'později|neskôr|jindy',
      ],
    },
    {
      id: 'cs.decline',
      class: 'decline',
      patterns: [
        'nepotřebuj*',
        '^ ne|nie $',
        'ne|nie děkuji|díky|ďakujem',
        'nemám|nemáme ..1 zájem|záujem',
      ],
    },
    {
      id: 'cs.price',
      class: 'price',
      patterns: ['moc|příliš|příliš drahé|drahý|drahá', 'nemáme ..2 rozpočet'],
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
