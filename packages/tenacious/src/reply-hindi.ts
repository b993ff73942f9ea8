import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Hindi, in Devanagari and in Latin letters. */
export const hindi: ReplyLanguage = {
  language: 'hi',
  cues: [
    {
      id: 'hi.opt_out',
      class: 'opt_out',
      patterns: [
        'शिकायत|वकील',
        'band karo|karen|kijiye',
        'परेशान ..1 न|मत',
        'सदस्यता ..1 रद्द',

        'मुझे ..5 मत|न|नहीं ..3',

        'ईमेल|मेल|संपर्क|मैसेज|संदेश|फोन|कॉल|दोबारा|फिर ..4 न|ना|मत|नहीं ..3',
        'मत|न भेज*|करो|करें|कीजिए|लिखें|भेजें',
        'हटा*|निकाल* ..2',
        'बंद कर* ..2',

        'mujhe|mail|email|message|contact|dobara ..3 mat|na ..3',
        'mat bhej*|karo|kijiye|likh*',
        'mat|na bhej*|karo|karen|karein|kijiye|kariye|likh*',
        'न|ना|मत|नहीं ..2 भेज*|करें|करो|कीजिए|लिखें|कीजिएगा',
      ],
    },
    {
      id: 'hi.assent',
      class: 'assent',
      patterns: ['^ हाँ|हां|जी|ज़रूर|जरूर|ठीक|haan|theek', 'रुचि|दिलचस्पी है'],
    },
    {
      id: 'hi.decline',
      class: 'decline',
      patterns: ['^ नहीं|nahi|nahin $', 'नहीं|नही धन्यवाद|शुक्रिया', 'रुचि|दिलचस्पी|ज़रूरत|जरूरत नहीं'],
    },
    {
      id: 'hi.deferral',
      class: 'deferral',
      patterns: ['abhi nahi', 'baad mein', 'अभी नहीं', 'बाद में'],
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
