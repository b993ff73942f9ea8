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
        'kvkk|avukat*|şikayet*',
        'istemiyorum ..3',
        'abonelik* ..2 iptal*|çık*',
        'çıkarın|çıkar|silin beni|bizi',
        'iletişim* ..1 geçmeyin*|geçme',
        'rahatsız etmeyin*|etme',
        'abonelikten|listeden|listenizden|kayıtlarınızdan ..3',

        'rahat|bırakın beni|bizi|bırakın',

        'verilerimi|bilgilerimi|adresimi|numaramı|adımı|kaydımı|mailimi ..3 sil*|kaldır*|çıkar*',
        'yazmayın*|yazma|göndermeyin*|gönderme|aramayın*|arama|mailatmayın',

        'mail|mesaj|e|eposta ..2 atmayın*|atma',
        'listeden|listenizden ..3 çıkar*|sil*',

        'beni|adresimi|mailimi|bizi ..3 çıkar*|silin|sil|kaldırın',

        'bir daha ..3 yazma*|gönderme*|arama*',
      ],
    },
    {
      id: 'tr.auto_reply',
      class: 'auto_reply',
      patterns: ['otomatik yanıt|cevap', 'ofis dışında* ..9'],
    },
    {
      id: 'tr.assent',
      class: 'assent',
      patterns: [
        'ilgileniyor*|ilginç',
        '^ evet|tabii|tabi|tamam|olur|memnuniyetle',

        'neden olmasın',
      ],
    },
    {
      id: 'tr.deferral',
      class: 'deferral',
      patterns: [
        'sonra ..2 yazın|konuşalım|görüşelim',
        'şu anda|an ..1 değil|olmaz|uygun',
        'şimdi değil|olmaz',

        'daha|belki sonra',
      ],
    },
    {
      id: 'tr.decline',
      class: 'decline',
      patterns: ['gerek yok', '^ hayır $', 'hayır teşekkür*', 'ilgilenmiyor*'],
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
