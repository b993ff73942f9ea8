import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: saying no. */
export const englishDecline: ReplyLanguage = {
  language: 'en',
  cues: [
    {
      id: 'en.decline',
      class: 'decline',
      patterns: [
        '^ no|nope|nah|nay|negative|never|naw $',
        '^ no|nope|nah thanks|thank|ty|thx|sorry|not|i|we',
        'no thank|thanks|thx|ty you?',
        'not|no|never|isnt|arent|zero|hardly|dont ..3 interest|interested|intrested|intersted|interesting',
        'uninterested|disinterested',
        'not|isnt|arent|dont ..4 for us|me',
        'not|isnt ..3 relevant|useful|helpful|needed|necessary|required|fit|match|something|looking',
        'dont|doesnt|no|not ..2 need|want|require ..2',
        'we|ill|i|well|gonna|going|have|hard pass|passing $',
        'well|ill|going|have|must ..2 pass|decline',
        '^ pass $',
        'hard|firm|polite|big pass|no',
        'ur|youre|were|im|we good|alright|ok|fine $',
        'pass on this|that|it',
        'thanks but no',
        'no thx|dice|way|chance|deal|go',
        'have to decline',
        'count me|us out',
        'were|im good|fine|set|sorted|ok|covered thanks|thank|thx|here|as|for|though',
        'we|i are|am all? good|fine|set|sorted|covered',
        '^ were|im all? good|fine|set|sorted|covered $',
        'all good|set|sorted|covered',
        'dont|no see|have ..3 need|use|reason|value|point|time',
        'not hiring|recruiting|buying|looking',
        'not|isnt ..3 after|seeking|pursuing|chasing',
        'id|we would|i would|rather rather? not',
        'thanks anyway',
        'better not',
        '👎|🙅|❌',
      ],
      examples: {
        match: ['no', 'No thanks.', "we'll pass", 'not interested', 'Not for us.', '👎'],
        miss: [
          'No problem!',
          'Not uninterested',
          'yes',
          'I pass the office daily, Thursday works.',
        ],
      },
    },
  ],
};
