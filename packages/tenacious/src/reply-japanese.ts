import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Japanese; every sign is a word of its own. */
export const japanese: ReplyLanguage = {
  language: 'ja',
  cues: [
    {
      id: 'ja.opt_out',
      class: 'opt_out',
      patterns: [
        '迷 惑',
        '二 度 と',
        '今 後 ..6 不 要|連 絡 ..3 遠|控|不',
        '削 除 ..4',
        '止 め て ..3',
        '送 っ て こ な い',
        '送 信 ..3 停|や|し な',
        '連 絡 ..3 控|や',
        '解 除 ..3',
        'や め て ..6',
        '今 後 ..9 な い で',

        '連 絡 ..2 し|を ..2 な い で',

        '送 ら ..1 な い',
        'ご 遠 慮 ..4',

        '外 し て',
        'リ ス ト か ら ..4',
        '配 信 ..1 停 止',
        '配 信 ..2 止|不 ..2',
        '停 止 し て',

        '送 ら な い で',
        '連 絡 し な い で',
        '連 絡 ..4 不 要',

        'や め て ..3',

        'メ ー ル ..5 不 要',
      ],
    },
    {
      id: 'ja.footer',
      class: 'noise',
      patterns: ['配 信 ..1 停 止 ..4 こ ち ら', 'ク リ ッ ク ..5'],
    },
    {
      id: 'ja.auto_reply',
      class: 'auto_reply',
      patterns: ['自 動 返 信|応', '不 在 ..9'],
    },
    {
      id: 'ja.assent',
      class: 'assent',
      patterns: [
        '了 解',
        '是 非',
        '^ ぜ ひ',
        '大 丈 夫',
        '^ は い',
        'い い で す',
        'い か が',

        '興 味 ..1 あ',
        'お 願 い し ま す $$',
      ],
    },
    {
      id: 'ja.decline',
      class: 'decline',
      patterns: [
        '見 送',
        '遠 慮',
        '必 要 ..2 な|あ り ま せ',
        '^ い い え',
        '結 構 で す',
        '興 味 ..2 な|あ り ま せ',

        '不 要 で す',
      ],
    },
    {
      id: 'ja.deferral',
      class: 'deferral',
      patterns: [
        '機 会 ..3 ま た',
        'い ず れ',
        '後 ほ ど',
        'ま た 後',
        '現 時 点',
        '今 は ..6',

        '後 日',
      ],
    },
    {
      id: 'ja.price',
      class: 'price',
      patterns: ['高 す ぎ', '予 算'],
    },
  ],
  times: {
    phrases: [
      { words: '来 月', period: 'month', step: 1 },
      { words: '来 週', period: 'week', step: 1 },
      { words: '来 年', period: 'year', step: 1 },
      { words: '来 四? 半? 期', period: 'quarter', step: 1 },
    ],
  },
};
