import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Hindi, in Devanagari and in Latin letters. */
export const hindi: ReplyLanguage = {
  language: 'hi',
  cues: [
    {
      id: 'hi.opt_out',
      class: 'opt_out',
      patterns: [
        'ईमेल|मेल|संपर्क|मैसेज|संदेश|फोन|कॉल|दोबारा|फिर ..4 न|ना|मत|नहीं ..3',
        'मत|न भेज*|करो|करें|कीजिए|लिखें|भेजें',
        'हटा*|निकाल* ..2',
        'बंद कर* ..2',
        'सदस्यता ..1 रद्द',
        'परेशान ..1 न|मत',
        'mujhe|mail|email|message|contact|dobara ..3 mat|na ..3',
        'mat bhej*|karo|kijiye|likh*',
        'band karo|karen|kijiye',
        'शिकायत|वकील',
      ],
      examples: {
        match: ['कृपया मुझे दोबारा ईमेल न करें।', 'मेरा नाम सूची से हटा दें', 'mujhe email mat karo'],
        miss: ['मुझे ईमेल करें'],
      },
    },
    {
      id: 'hi.assent',
      class: 'assent',
      patterns: ['^ हाँ|हां|जी|ज़रूर|जरूर|ठीक|haan|theek', 'रुचि|दिलचस्पी है'],
      examples: { match: ['हाँ', 'रुचि है'], miss: ['नहीं'] },
    },
    {
      id: 'hi.decline',
      class: 'decline',
      patterns: ['^ नहीं|nahi|nahin $', 'नहीं|नही धन्यवाद|शुक्रिया', 'रुचि|दिलचस्पी|ज़रूरत|जरूरत नहीं'],
      examples: { match: ['नहीं, धन्यवाद', 'रुचि नहीं है'], miss: ['हाँ'] },
    },
    {
      id: 'hi.deferral',
      class: 'deferral',
      patterns: ['अभी नहीं', 'बाद में', 'baad mein', 'abhi nahi'],
      examples: { match: ['अभी नहीं', 'बाद में बात करते हैं'], miss: ['हाँ'] },
    },
  ],
  times: {
    months: [
      'जनवरी',
      'फरवरी|फ़रवरी',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई',
      'अगस्त',
      'सितंबर|सितम्बर',
      'अक्टूबर',
      'नवंबर|नवम्बर',
      'दिसंबर|दिसम्बर',
    ],
    until: 'तक',
    after: 'बाद',
  },
};
