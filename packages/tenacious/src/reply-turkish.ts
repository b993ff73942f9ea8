import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Turkish. */
export const turkish: ReplyLanguage = {
  language: 'tr',
  common: 've|bir|bu|için|lütfen|teşekkürler|ben|biz|bana|de|da|değil|ama|evet|hayır|ile',
  cues: [
    {
      id: 'tr.opt_out',
      class: 'opt_out',
      patterns: [
        'yazmayın*|yazma|göndermeyin*|gönderme|aramayın*|arama|mailatmayın',
        'rahatsız etmeyin*|etme',
        'iletişim* ..1 geçmeyin*|geçme',
        'mail|mesaj|e|eposta ..2 atmayın*|atma',
        'listeden|listenizden ..3 çıkar*|sil*',
        'çıkarın|çıkar|silin beni|bizi',
        'beni|adresimi|mailimi|bizi ..3 çıkar*|silin|sil|kaldırın',
        'abonelik* ..2 iptal*|çık*',
        'istemiyorum ..3',
        'bir daha ..3 yazma*|gönderme*|arama*',
        'kvkk|avukat*|şikayet*',
      ],
      examples: {
        match: ['Lütfen bana bir daha yazmayın.', 'Beni listeden çıkarın'],
        miss: ['Bana Eylülde yazın.'],
      },
    },
    {
      id: 'tr.auto_reply',
      class: 'auto_reply',
      patterns: ['otomatik yanıt|cevap', 'ofis dışında* ..9'],
      examples: { match: ['Otomatik yanıt'], miss: ['Yanıt'] },
    },
    {
      id: 'tr.assent',
      class: 'assent',
      patterns: [
        '^ evet|tabii|tabi|tamam|olur|memnuniyetle',
        'ilgileniyor*|ilginç',
        'neden olmasın',
      ],
      examples: { match: ['Evet', 'Neden olmasın'], miss: ['Hayır'] },
    },
    {
      id: 'tr.deferral',
      class: 'deferral',
      patterns: [
        'şimdi değil|olmaz',
        'şu anda|an ..1 değil|olmaz|uygun',
        'daha|belki sonra',
        'sonra ..2 yazın|konuşalım|görüşelim',
      ],
      examples: { match: ['Şimdi değil', 'Daha sonra'], miss: ['Evet'] },
    },
    {
      id: 'tr.decline',
      class: 'decline',
      patterns: ['^ hayır $', 'hayır teşekkür*', 'ilgilenmiyor*', 'gerek yok'],
      examples: { match: ['Hayır, teşekkürler', 'İlgilenmiyoruz'], miss: ['Evet'] },
    },
  ],
  times: {
    months: [
      'ocak',
      'şubat',
      '',
      'nisan',
      'mayıs',
      'haziran',
      'temmuz',
      'ağustos',
      'eylül*',
      'ekim',
      'kasım',
      'aralık',
    ],
    phrases: [
      { words: 'gelecek|önümüzdeki hafta', period: 'week', step: 1 },
      { words: 'gelecek|önümüzdeki ay', period: 'month', step: 1 },
      { words: 'gelecek|önümüzdeki yıl', period: 'year', step: 1 },
    ],
  },
};
