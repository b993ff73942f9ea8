import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: footers and courtesies that only look like something else. */
export const englishFooters: ReplyLanguage = {
  language: 'en',
  groups: {
    contact:
      'contact*|contct|email*|mail|mails|mailing|message|messaging|msg|write|writing|text|texting|call|calling|ping|pinging|bother|bothering|spam|spamming|approach|approaching|pester*|harass*|reach|reaching|solicit*|nudge|nudging|chase|chasing|outreach|dm|dming|pitch|pitching',
  },
  cues: [
    {
      id: 'en.footer',
      class: 'noise',
      patterns: [
        'reply|text|answer stop ..1 to',
        '^ to stop|end|cancel receiving|getting|these|our ..9 reply|click|http*|visit|unsubscribe|text|write|send ..2',

        'to|can|may|could|wish ..4 unsubscribe|opt ..9 click|here|link|preferences|visit|http*|below|reply',
        'click|tap|press|follow|visit|use ..5 unsubscribe|opt ..1 out?',
        'unsubscribe here|link|at|http*|preferences|manage|update|privacy|view|below',
        'unsubscribe from our|this ..2 newsletter*|mailing*|updates|list click|here',
        'to|wish unsubscribe from our|these|this ..2 newsletter*|mailing*|updates|emails|list',
        'unsubscribe from our newsletter*|mailing*|updates|emails',
        'if you no|do|would|dont longer|not|wish|prefer|want ..9 unsubscribe|click|here|preferences|opt|link',
        'you are|youre|were receiving|received|getting this ..9 because|as ..9',
        'reply|text stop|unsubscribe to',
        'manage|update your ..2 preferences|subscription*',
        'not|isnt the intended recipient ..9',
        'received this ..3 error ..9',
        'unsubscribe from our|this|the|my ..3 newsletter*|mailing*|updates|list|digest|bulletin|alerts|news|mails|emails|blog',
        'unsubscribe ..6 here|below|link|click|http*|www|preferences|footer',
      ],
    },
    {
      id: 'en.not_an_opt_out',
      class: 'noise',
      patterns: [
        'dont|not stop there|now|at',

        'dont|not|cant understand ..3',
        'id|would unsubscribe if|but ..3',

        'dont|not|never <contact> ..1 my|this|our|the ..4 use|try|but|write|instead|mail|email',
        'remove|drop|take|leave me|us from|off|out ..1 cc|copy|bcc|loop',
        'stop by',
        'non|full|one|bus|pit stop|stops',
        'stop gap',
        'dont|not|never call|phone|ring|text me|us ..3 email|write|mail|message',
        'dont|not|never email|write|mail|message me|us ..3 call|ring|phone|text|whatsapp|linkedin',
        'dont|not hesitate ..2 <contact> ..4 again',
        'dont|not hesitate ..2 <contact>',
        'please|pls dont|not remove|unsubscribe me',
        'no problem|probs|worries|rush|brainer|pressure|hurry|wonder|doubt|offence|offense|idea|reply',
        'drop|shoot|send me|us a|an line|note|email|mail|message|text',
        'never|wouldnt|wont unsubscribe from',
        'dont|not <contact> me|us ..3 rather|instead|just|but|only ..2 call|ring|text|write|email|mail|message|book|send',
        'let me|us be clear|honest|frank|direct|blunt|plain|candid|specific|open|straight|the|more|very',
        'bus|train|coach|tram stops|stop',
        'dont|not bother with ..4',
        'please? dont|not call|phone|ring|text email|write|mail|message|send|rather|instead|teams|zoom',
      ],
    },
    {
      id: 'en.no_slot',
      class: 'no_slot',
      patterns: [
        '{date} ..2 doesnt|wont|not|isnt|cant ..2 work|suit|fit|good|free|possible',
        'never|not|doesnt|dont|wont|hardly|didnt work|works|worked for|with|out us|me|here?',
        'no|not ..1 call|calls|meeting|meetings|chat ..1 yet but',
        'cant|cannot|not|wont|dont|no|couldnt|isnt ..3 {date}',

        'by|for|start*|launch*|deadline|need|project|ship|release ..3 {later}',
      ],
    },
  ],
};
