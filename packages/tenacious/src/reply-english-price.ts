import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in English say: pushing back on price, outsiders and distance. */
export const englishPrice: ReplyLanguage = {
  language: 'en',
  groups: {
    elsewhere:
      'offshore|offshoring|nearshore|outsource|outsourcing|outsourced|outsourcers|remote|agency|agencies|bodyshop|bodyshops|vendor|vendors|contractor|contractors|freelancer|freelancers|consultancy|consultancies|consultants|staffing|augmentation',
    dev: 'engineer|engineers|dev|devs|developer|developers|people|ppl|guys|folks|contractors|seniors|juniors|programmers|coders|sres|specialists|hires|resources|persons',
  },
  cues: [
    {
      id: 'en.price',
      class: 'price',
      patterns: [
        'why ..3 pay|spend',
        'board|cfo|boss|finance|investors ..2 laugh|kill|cry|choke|approve|scream|head',

        'expect ..2 someone|somebody|people|more|better|miracles',

        'bootstrapped|runway',
        'thirds|half|quarter of that|your|this',

        'what we|i pay|paid|earn',

        'justified|justify',
        'approve|sign|justify|defend|sell|explain|swallow|stomach ..2 that|this|such|those|these ..2 number|figure|price|rate|amount|sum|cost|spend|fee',

        'too|very|so|quite|rather|bit|insanely|crazy|pretty|more|pricey|way|damn expensive|pricey|steep|much|costly|dear|rich|high',
        'expensive|pricey|overpriced|unaffordable|extortionate|steep',
        'over|above|beyond|outside|exceeds|blows|out of? our|my|the|all ..1 budget|budgets|range',
        'cant|cannot|couldnt|not afford',
        'no|zero|havent|dont|without|isnt ..5 budget|money|funds',
        'cheaper|cheapest',
        'pay|paying|paid|get|costs|cost|charge|charges|charging|can|for half|third|quarter|less|fraction|lower',
        'half|third|fraction|quarter of that|the|what|your|this ..1 price|rate|cost|money|in?',
        'half the price|cost|rate',
        'for|at that|this|your|those kind? money|price|prices|rate|rates',
        'double|triple|twice|more than? what|our|the|we',
        'better than|price',
        'do|go|come better|lower|down|cheaper',
        'i|we can|could|already get|hire|find|pay ..3 in|for|from',
        'bills|billing|charges us',
        'save|saves|saving ..2 money',
        'lower|better|reduce|drop|match|beat|negotiate|sharpen ..3 price|prices|rate|rates|pricing|quote|offer',
        'price*|rate|rates|cost|costs|quote|number|numbers|figure|figures ..4 high|steep|ridiculous|silly|insane|joke|laughable|crazy|absurd|wrong|issue|problem|hard|tough|outrageous|mad',
        'what ..1 rip off',
        'not|never|wont|no|way ..3 pay|paying',
        'negotiable|negotiate',
        'rip off',
        'dont|not see ..3 roi|value',
        'wouldnt|not pay ..2 that|this|so',
      ],
    },
    {
      id: 'en.price_total',
      class: 'price_total',
      patterns: [
        'volume|special|better|reduced pricing|price|rate|deal|rates',
        'total|overall|lump|fixed ..4 be|cost|price|sum|quote|fee|for',
        'discount*|rebate',
        '10|15|20|25|30|40|50|percent off',
        'quote|price|cost ..3 for ..4 months|engineers|devs|people|team|year',
      ],
    },
    {
      id: 'en.price_question',
      class: 'price_question',
      patterns: [
        'ballpark',
        'rate card',
        'what|wat|whats|how ..5 charge|cost|costs|rate|rates|price|prices|pricing|fee|fees',
        'how much',
        'your|ur|the|any|about|on|send|share ..2 rate|rates|price|prices|pricing|fees|ratecard',

        'price|prices|pricing|cost|rates|ballpark $',
      ],
    },
    {
      id: 'en.in_house',
      class: 'in_house',
      patterns: [
        'our ..1 team|people|staff|engineers builds|build|does|do|handles|handle|writes|write ..2 itself|themselves|this|it|that|everything',

        'on our books|payroll',

        'hire|hiring|employ ..3 our own',
        'ourselves $',

        'in house|inhouse',
        'payroll',
        'in office',
        'on site',
        'onsite|inoffice',
        'everyone|everybody|all sits|sit|works|work in|from|here',
        'no|not|dont|never|nobody|without|against ..5 outsider|outsiders|externals|strangers|outside|externally',
        'third parties',
        'inhouse|internally',
        'full time|ftes|fulltime|permanent|perm|fte|w2 ..3 only|people|hires|staff|employees|engineers',
        'only|just ..2 hire|hiring|want|use|employ|take ..3 full|fulltime|permanent|perm|employees|fte|ftes|staff|own|local|onsite',
        'no|dont|never|not|wont|against|avoid ..3 contractors|freelancers|agencies|vendors|consultants|outsource|outsourcing|externals|externally|augmentation|outsiders|suppliers|outside|external',
        'build|do|keep|run|handle|write|make ..3 ourselves|internally|ourself',
        'our own people|team|engineers|staff|devs|developers|hands',
        'hire|hiring|recruit|recruiting|grow|growing ..3 ourselves|directly|direct|locally|internally|own',
        'own recruiters|recruiting|recruitment|talent',
        'everyone|everybody|all ..4 payroll|employee|employed',
        'core|key ..3 not leave|house',
      ],
    },
    {
      id: 'en.offshore',
      class: 'offshore',
      patterns: [
        'same office|building|room',
        '^ still cleaning|fixing|repairing|paying',
        'another|different|wrong|other|awkward time zone|zones',

        'offshore|offshoring|offshored|nearshore|nearshoring',
        'outsourc* ..6 burned|burnt|disaster|failed|fail|bad|nightmare|never|mess|quality|rewrite|rewriting|twice|went|didnt',
        'burned|burnt|scarred|stung|bitten ..6 <elsewhere>|before|once|twice|last|by|with',
        'time|timezone|timezones zone|zones|difference|gap|overlap|are|is|never|dont|issue',
        'timezone|timezones',
        'hours away|ahead|behind|apart|difference',
        'another|other|different|wrong ..1 continent|continents|country|countries|side',
        'bad|terrible|poor|awful experience|experiences',
        'stopped|quit working|using ..3 <elsewhere>',
        'abroad|overseas|halfway|far away',
        'last time ..9 failed|thrown|rewrite|rewrote|redo|mess|disaster|never|worked|bad|nightmare|wrong|trash',
        'body shop*',
        'bodyshop*',
        'tried|used|worked|had|hired ..5 <elsewhere> ..9 rewriting|rewrite|mess|disaster|failed|bad|nightmare|worst|garbage|again|left|quit|didnt|never|broke|slow|wrong|late',
        'tried ..3 <elsewhere>',
        'language|cultural|culture|communication barrier*|gap|gaps|issues|problem|problems',
        'where are|r your|ur|they|these|the ..2 <dev>|based|located|sitting',
        'onshore|eu|us|uk|local only|based only?',
        'onsite only|people',
        'third world',
        'remote <elsewhere>',
      ],
    },
  ],
};
