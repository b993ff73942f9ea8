import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: doubting the sender, the engineers or the fit. */
export const englishTrust: ReplyLanguage = {
  language: 'en',
  groups: {
    dev: 'engineer|engineers|dev|devs|developer|developers|people|ppl|guys|folks|contractors|seniors|juniors|programmers|coders|sres|specialists|hires|resources|persons',
    stack:
      'go|golang|python|rust|java|kotlin|scala|data|ml|infra|devops|react|node|typescript|php|ruby|ios|android|c|elixir|swift|frontend|backend|fullstack|sre|kubernetes|terraform|airflow|spark|ai',
  },
  cues: [
    {
      id: 'en.capability',
      class: 'capability',
      patterns: [
        'can|could they|these|those ..1 work with|on|in ..2',
        'certified|certification*|certificate*',

        'how good|senior|experienced|skilled|solid',

        'on paper',

        'how|why ..3 know|trust|sure|vet|vetted|vetting|screen|screened|test|interview|assess|guarantee|ensure',
        'any good',
        'security clearance|cleared',
        'what makes you think|sure|believe ..9',
        'quality ..4 work|code|people|concern|concerns|issue|issues|bad|poor|worried|low',
        'do|does|can|have|has|are|is|did|could|would your|ur|they|you|these|the ..3 <dev>|team|they ..4 know|experience|experienced|handle|worked|work|built|good|able|understand|deal|know|cope|deliver|done|senior|really|capable|qualified|actually|do|speak',
        'do|does|have|has|can|are|did you|they|your|u|ur ..4 know|experience|experienced|handle|worked|built|understand|expertise|done|specialise|specialize|domain',
        'what|which|any|much ..2 experience|expertise|track|background|skills',
        'track record',
        'any|have|has|did of? your|your ..3 shipped|built|done|delivered|worked|run',
        'what exactly|precisely|specifically|concretely would|do|will|could|can|did',
        'nobody|noone|none|anyone ..4 productive|understands|understand|speed|grasp',
        'productive|monolith|legacy',
        'what would|will|do|could ..4 <dev>|they ..1 do|be',
        'case studies|study',
        'doubt ..6',
        'skeptical|sceptical|unconvinced|dubious',
        'not convinced|sure ..9',
        'tutorial|bootcamp|juniors|graduates',

        'too junior|complex|specialised|specialized|niche|specific|regulated|complicated',
        'ramp up|onboarding|onboard',
        'our ..2 stack|codebase|domain|system|platform|product ..3 too|is|complex|niche|unusual|special|hard|legacy',
        'nobody|noone|one ..2 understands|knows|learn',
        'show|prove|proof|evidence|demonstrate ..3',
        'can|could|will|would they|these|those|your|anyone|someone|anybody|strangers|people|engineers|two ..4 handle|read|debug|learn|cope|survive|maintain|understand|write|navigate|keep|manage|touch|deal',
        'which|what ..2 projects|products|systems have|did',
        'people|engineers|devs|they ..3 google|copy|paste',
        'good|senior|competent are they|your|these|those',
        'specialist|specialists|generalist|generalists',
        'domain knowledge|expertise|experience',
        'ramp|speed|scratch',
        'have|has|had|did|do|are they|your|any|these|those|either|both|people|engineers ..4 ever|run|built|touched|shipped|seen|worked|written|operated|maintained|debugged|used|handled|migrated|certified|used',
        'understand|understands|know|grasp|learn|knows ..2 our ..2 codebase|code|domain|system|systems|stack|product|platform|business|industry',
        'actually|really|truly|genuinely|properly senior|seniors|good|capable|competent|experienced|able|qualified',
        'what|who|how ..2 vet|vets|screen|screens|test|tests|interview|interviews|select|selects',
        'what makes them|they|these|those|someone|anyone',
        'what|which|any|got ..2 proof|evidence|qualifies',
      ],
    },
    {
      id: 'en.trust',
      class: 'trust',
      patterns: [
        'what happens|if ..3 leaves|quits|leave|fails',
        'why|what ..3 should i|we ..2 trust|believe|care|you',
        'risk|risky',
        'who else|have ..3 work|worked|clients',
        'trust ..2 you|strangers|cold|vendor*|outsiders',
        'dont|do not|cant|cannot|wouldnt|hardly|never trust',
        'bait and switch',
        'client|clients|customer|customers ..4 have|speak|name|talk|worked|similar',
        'what do you know',
        'would|could|do|can|did you even|possibly know',
        'gave you ..2 address|email|name|number|contact|details|data',
        'who the ..2 are|is',
        'who|hu exactly|actually|even are|is|r',
        'which|what|who ..1 companies|clients|customers|firms|names ..5',

        'who is tenacious|behind|this',

        'never heard',

        'how ..2 you|u ..2 come|came|get|got|find|learn|hear|obtain ..4',
        'who|hu are|r|is you|u|this|tenacious',

        'where|how ..4 get|got|find|found|have|obtain ..3 address|email|name|number|contact|details|data|info|mail|me',

        'never heard|seen ..2 of|you|your|name|company',
        'who are|r your|ur ..2 clients|customers',

        'is|are|r|sounds|looks|smells this|you|it|u|like ..2 scam|spam|legit|real|phishing|genuine|automated',
        'scam|phishing|legit|scammers|scammer',
        'references|reference|testimonials',

        'security|soc|soc2|iso|compliance|confidentiality|ip|nda|hipaa|gdpr|pci|insurance',
        'different|other ones|people|engineers ..1 turn|show|appear',

        'seen it|this|that before',
        'how would|could|can you even know ..3',
        'real|legit|legitimate|registered|actual company|business|firm|outfit|person|human',
      ],
    },
    {
      id: 'en.fit',
      class: 'fit',
      patterns: [
        'we|i have|got ..3 partner|supplier ..3',
        'have|got|ve a|an ..1 partner|vendor|agency|supplier|provider ..1 already',
        'have|got|ve ..1 partner|vendor|agency|supplier|provider ..1 already|in',
        'partner|vendor|agency|supplier|provider|team ..1 already|in place',
        'wrong ..2 info|information|data|facts|numbers|figures',
        'thats|this|your|that ..3 not true|correct|accurate|right',
        'already filled|hired',
        'dont|not see how|why|what|the ..6 helps|help|need|fit|relevant|useful|benefit',
        'what|whats ..2 in it|catch|point',
        'model|approach doesnt|isnt|wont|not|does ..3 us|fit|work',
        'no|little use|good|help to us',
        'not a|an ..2 software|tech|technology company|shop|business',
        'dont|do not|doesnt use|run|have|do|write|build ..2 <stack>|software|engineers|developers|tech',
        'too small|big|large|tiny|early for|to|a',
        'wrong|different|not our|my|the ..1 stack|tech|technology|industry|model',
        'preferred supplier*|vendor*|partner*',
        'have|got|use|using|under|signed ..3 preferred|exclusive|existing|incumbent|approved',

        'agency|vendor|partner|supplier|provider|firm|shop ..1 we ..2 like|love|trust|use|happy',
        'wrong|different stack|tech|technology|model|approach|product',
        'no|little|of ..1 use ..2 for|to|here',
        'all in on ..2',

        'dont|doesnt know|match|fit ..1 our stack|needs|setup',

        'not|isnt ..2 our|my|the problem|bottleneck|issue',

        'openings|roles|jobs|positions|ads|vacancies|postings ..4 filled|closed|gone|taken|sales|marketing|support|internal|evergreen|old|expired|frozen',

        'misread|misunderstand|misunderstood|misjudged|misinformed',
        'already|currently|happily ..4 partner|vendor|agency|supplier|provider|someone|firm|team|contractors|work|working|use|using|covered|sorted|have|with',
        'happy|satisfied|pleased|good|fine|set|stick|sticking|committed|loyal with our|them|current|existing|what|the|who ..3',

        'a|an <stack> shop|house|company|team',

        'of no|little use',

        'what|whats|how ..4 different|differ|better|special|unique|differentiates|sets|unlike',

        'why ..3 should|would|do we|i|you',

        'roles|jobs|positions|openings|vacancies ..3 filled|closed|gone|old|outdated|stale|wrong',

        'andela|toptal|turing|upwork|fiverr|epam|globant|accenture|infosys|wipro|tcs|cognizant|lemon|crossover|softserve|thoughtworks',
        'not ..1 actually|really? growing|hiring|expanding',

        'we ..2 dont|didnt|never|not|arent actually? need|hire|hiring|grow|growing',
        'were|we|im|team on net|dotnet|cobol|java|ruby|php|sap|rails|elixir|erlang|scala|rust|delphi',
        'hardware|biotech|charity|nonprofit|consultancy|bakery ..1 firm|company|business|shop|outfit',
        'those|these|they are|were ..2 sales|marketing|support|internal|replacement*|backfill*',
        'staffing|hiring|recruiting|talent|outsourcing|engineering ..1 partner|supplier|vendor',
        '^ we ..1 are|re ..2 java|ruby|php|net|elixir|rust|go|c|scala|kotlin $',
        'what|whats makes you|your|this|tenacious ..3',
      ],
    },
  ],
};
