import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: saying no. */
export const englishDecline: ReplyLanguage = {
  language: 'en',
  cues: [
    {
      id: 'en.decline',
      class: 'decline',
      patterns: [
        'better not',
        'id|we would|i would|rather rather? not',
        'dont|no see|have ..3 need|use|reason|value|point|time',
        'were|im good|fine|set|sorted|ok|covered thanks|thank|thx|here|as|for|though',
        'count me|us out',
        'have to decline',
        'thanks but no',
        'uninterested|disinterested',
        'have|got what ..2 need',
        'go|gone|going|went another|different|other way|route|direction',
        'its|thats|answer|is ..1 a? no $',
        'no ..1 need $',

        'manage|managing|cope|coping|getting|doing ..1 fine|well|ok|okay|alone|without|ourselves|by|on',

        'fully|well|adequately ..1 staffed|resourced|manned|covered',

        'found|hired|picked|chosen|selected|appointed someone|somebody|people|another|our',
        'no from me|us',
        'a no from|for',
        'answer|its|thats|it is ..2 no',

        'but no $',
        '^ no|nope|nah|nay|negative|never|naw $',
        '^ no|nope|nah thanks|thank|ty|thx|sorry|not|i|we',
        'no thank|thanks|thx|ty you?',
        'not|no|never|isnt|arent|zero|hardly|dont ..3 interest|interested|intrested|intersted|interesting',

        'not|isnt|arent|dont ..4 for us|me',
        'not|isnt ..3 relevant|useful|helpful|needed|necessary|required|fit|match|something|looking',
        'dont|doesnt|no|not ..2 need|want|require ..2',
        'we|ill|i|well|gonna|going|have|hard pass|passing $',
        'well|ill|going|have|must ..2 pass|decline',
        '^ pass $',
        'hard|firm|polite|big pass|no',
        'ur|youre|were|im|we good|alright|ok|fine $',
        'pass on this|that|it',

        'no thx|dice|way|chance|deal|go',

        'we|i are|am all? good|fine|set|sorted|covered',
        '^ were|im all? good|fine|set|sorted|covered $',
        'all good|set|sorted|covered',

        'not hiring|recruiting|buying|looking',
        'not|isnt ..3 after|seeking|pursuing|chasing',

        'thanks anyway',

        '👎|🙅|❌',
        'appreciate|thanks|thank|flattered|grateful ..4 no|not $',
      ],
    },
  ],
};
