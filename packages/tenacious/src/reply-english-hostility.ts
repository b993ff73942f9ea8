import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: hostility, irony and questions about capacity. */
export const englishHostility: ReplyLanguage = {
  language: 'en',
  groups: {
    dev: 'engineer|engineers|dev|devs|developer|developers|people|ppl|guys|folks|contractors|seniors|juniors|programmers|coders|sres|specialists|hires|resources|persons',
    stack:
      'go|golang|python|rust|java|kotlin|scala|data|ml|infra|devops|react|node|typescript|php|ruby|ios|android|c|elixir|swift|frontend|backend|fullstack|sre|kubernetes|terraform|airflow|spark|ai',
  },
  cues: [
    {
      id: 'en.hostility',
      class: 'hostility',
      patterns: [
        '🙄|😡|🤡|🖕|🤮|😤|💩|🤬',
        'how ..2 sleep',
        'do your homework|research',
        'are you serious|kidding|joking|for',
        'who asked',
        'wtf|ffs|jfc|stfu',
        'what the hell|fuck|f|heck',
        'how original|creative|thoughtful|kind|clever',
        'waste|wasting|wasted ..3 time',
        'shame on',
        'slow clap',
        'copypaste*',
        'copy paste*|pasted',
        'how dare',
        'as if $',
        'yeah|ya right',
        'yet another',
        'slow day',
        'spam factory|machine|cannon',
        'written|write|generated ..2 by|with ..1 bot|chatbot|robot|ai|chatgpt|machine|intern|template',
        'human there|here|behind',

        'stop pretending|lying|acting|guessing',

        'you lot',

        'you|u actually|really|honestly|seriously|genuinely think|believe',

        'bravo|genius|kudos|chapeau',

        'let me guess',
        'oh|wow|ah|yay great|another|joy|good|look|brilliant|wonderful|fantastic|lovely|goody|super',

        'another ..3 pitch|vendor|shop|agency|salesman|salesperson|recruiter|outsourcer|spammer|firm|company|template|bot',
        'just|exactly what ..2 needed|wanted|missing|monday',
        'exactly|just what my',
        'sure because ..9',

        'pathetic|ridiculous|laughable|insulting|offensive|rude|clueless|idiot*|moron*|stupid|dumb|garbage|rubbish|crap|bullshit|bs|clown*|parasite*|vulture*|shameless|appalling|disgusting|tasteless|disgrace*|creepy|lazy|cringe|awful|horrible|terrible|worst|joke|nonsense|trash|embarrassing|insult',
        'a|chatgpt|ai|robot|bot|gpt|llm|template wrote|write|writes|written|generated',
        'did ..2 robot|bot|chatgpt|ai|gpt|machine|intern',

        'seriously think|believe|expect',
        'reads this|such|these stuff|crap|things|mails|emails',
        'did|do|have you ..2 read|look|bother',
        'want ..1 medal|cookie|prize|applause|trophy|sticker',
        'congratulations|congrats you',
        'laziest|lamest|worst|dumbest|saddest|cheesiest|clumsiest|crudest',
        'mail|mass merge|mailing|mail|mailed',

        'nice try',

        'spam|spammer|spammers|spammy',
        'firing|fired|layoffs|layoff|laid|colleagues|sacking|redundancies|misery ..7 opportunity|sales|pitch|exploit|profit|cash|business|leads|hook',
        'watch|watching|stalk|stalking|spy|spying|scraping|scrape|counting|count ..3 careers|us|page|jobs|ads|roles|postings|vacancies',
        'how ..2 clever|original|insightful|observant|perceptive|touching|flattering|sweet|charming|convenient',
        'did|do|does you ..1 actually|really|honestly|seriously|genuinely think|believe|expect|imagine|read',
        'load|pile|bunch|lot|heap of nonsense|rubbish|crap|tripe|waffle|bull*|drivel|hot',
        'robot|bot|algorithm|script|machine|parrot that|can|who|again|wrote|counts',
        'nonsense|drivel|waffle|gibberish|twaddle|tosh|claptrap|hogwash|baloney',
        '^ classy|charming|lovely|impressive|brilliant',
        'vultur*|ambulance|leech*|bloodsuck*|vampire*',
      ],
    },
    {
      id: 'en.capacity_then',
      class: 'capacity_then',
      patterns: [
        'is|are|have ..2 anyone|anybody|someone|people ..3 free|available ..3 {later}',
        'availability|capacity|bench ..6 {later}',
        'how many|much|large|big ..9 {later}',

        'can|could|do|would|will|are|is you|u|they|we|there|any|two|three|four|five|six ..4 start|supply|staff|provide|cover|offer|have|spare|free|available|begin|join|do|manage|five|four|three|two|six|eight|ten ..6 {later}',
        'we|i|wed|id|well|project ..1 need|require|want|looking ..6 <dev>|<stack> ..6 {later}',
        '<dev>|<stack> ..4 free|available|ready ..3 {later}',
      ],
    },
    {
      id: 'en.capacity',
      class: 'capacity',
      patterns: [
        'capacity $',
        'your|ur availability|capacity|bench|lead|team',
        'how much capacity',
        'could|can|would we|i|you get|have|borrow ..4 <dev>|<stack>',
        'at what|which level|seniority',
        'how many ..9',

        'could|can|would|will two|three|four|five|six|seven|eight|ten|both|all|one|they|he|she ..3 start|begin|join|be|come',
        'earliest ..4 start|begin|join|available',

        'how many|soon|quickly|fast|big|large|early',

        'start date',
        'when|how ..4 start|begin|available|onboard|free',
        'can|could|do|would you|u|they|your|ur ..4 start|staff|supply|provide|cover|spare|scale|offer|get ..6',
        'do|have|got|any you|u|have|got ..4 <dev>|<stack>|available|capacity|availability',
        'is|are there|any|anyone|anybody|someone|some ..6 <stack>|<dev>|start|begin|available|free|spare',
        'seniority|mix|lineup',
        'you|u have|got ..4 <dev>|<stack>|capacity|availability',
        'any ..2 <stack>|<dev> ..4',
        '<dev>|<stack> ..3 available|free|ready|spare',
        'is that something you',
        'need|needed|needs|needing|looking|require|requires|after ..5 <dev>|<stack>',
        'what|whats ..4 availability|capacity|lead',
        '<dev>|<stack>|people|someone|anyone|somebody|two|three|four|five|six|they|them ..2 start|begin|join|onboard',
        'who|whos|what|which|anyone|anybody|someone ..3 free|available|spare',
      ],
    },
  ],
};
