/** Words that go by one name in the wordings about prices. */
export const priceGroups: Readonly<Record<string, string>> = {
  price:
    'price|prices|pricing|rate|rates|fee|fees|figure|figures|floor|floors|cost|costs|tariff|quote|charge|charges|bill|bills|invoice|invoices',
  reckoning:
    'arithmetic|sum|sums|maths|math|calculation|calculations|reckoning|multiplication|addition|total',
  bill: 'bill|bills|invoice|invoices|statement|tab',
  budget: 'budget|ceiling|envelope|allowance|allocation|limit|pot|cap',
  span: 'day|days|week|weeks|fortnight|month|months|sprint|sprints|hours|trial|pilot|quarter|onboarding|handover',
  act: 'bring|keep|hold|adapt|adjust|shape|treat|handle|arrange|bend|stretch|move|set|make|tailor|align|freeze|lock|fix|guarantee|protect|honour|honor|match|beat|halve|do|try|rethink|reopen|spread|delay|defer|postpone|suspend|pause|skip|drop|forget|remove|forgive',
  who: 'charity|charities|hospital|hospitals|school|schools|museum|museums|nonprofit|nonprofits|startup|startups|founder|founders|university|universities|clinic|clinics|team|teams|company|companies|client|clients|customer|customers|case|you|second|third|fourth|commitment|longer|year|recommendation|referral|more',
  nth: 'first|opening|initial|second|third|fourth|fifth|sixth|seventh|ninth|tenth|twelfth|thirteenth|last|final|extra|trial',
  gratis: 'free|gratis|complimentary|unbilled|unpaid|nothing|zero',
  lowered:
    'lower|reduced|special|preferential|introductory|discounted|friendly|friendlier|softer|gentler|kinder|favourable|favorable|lighter|trimmed|promotional|loyalty|volume|keener|sharper|cheaper|bespoke|better',
  falls:
    'soften~|drop~|fall~|ease~|shrink~|bend~|budge~|give|gives|relax~|loosen~|halve~|slide|slides|melt~|lighten~|lower~|dip~|negotiable|elastic|movable|flexible|adjustable|waived|discounted',
};

/** What makes a clause about prices innocent: somebody else's words, the way of the market, a person who decides. */
export const priceExceptions: readonly string[] = [
  'not ..1 something|anything that? i|we|our',
  '<price>|discount~|refund~|rebate~|credit~|coupon~|notes that|which your|their',
  'you|your ..2 ask|asked|asking|mention|mentioned|wrote|write|said|say|want|wanted|wish|hoped|named|suggested|proposed|expect|expected|raised|request|requested|call|called',
  'you reduced|cut|lowered|raised|dropped|changed|launched|introduced|published|moved',
  'its|their|your new|own? ..2 price|prices|rate|rates|fees|pricing plan|page|tier|team|model',
  'its|their ..2 price|prices|rate|rates|fees|pricing',
  'you|they were|was|are|have ..2 told|promised|offered|quoted|given',
  '<span>|<price>|discount|trial|cut|reduction|offer you ..1 mention|mentioned|ask|asked|want|wanted|describe|named|quoted|propose|suggest',
  'whether',
  'interview~|vacancy~|search|recruiting',
  'bad|wrong|slow|failed|poor ..1 hire~',
  'vendor~|agency|agencies|freelancer~|supplier~|bidder~',
  'elsewhere|they|their|theirs|competitor~|rival~|somebody|someone',
  'wage|salary|payroll|cloud|hosting|energy|grocery|aws ..1 bill|bills|cost|costs',
  'your|the ..2 customer~|shopper~|passenger~|patient~|subscriber~|user~|client~|merchant~|tenant~|guest~',
  'decided|settled|priced|set|agreed|quoted|handled|answered|decide|judged by|with ..1 our|the|a delivery|human|person|colleague',
  'matter|question|decision|topic|subject|conversation|call for|of|with ..1 our|the|a delivery|human|person|colleague',
  'come|comes|came from our|the|a delivery|human|person|colleague',
  'belong~|rest~|sit~|lie~|stay~ with ..1 delivery|lead|human|person|colleague',
  'delivery lead ..2 decides|settles|sets|prices|quotes|answers|owns|handles',
  'beyond|outside|above ..3 remit|authority|power|mandate|gift|reach|me',
  'mine|me to give|offer|promise|quote|make|grant',
  'instead|rather of|than',
  '<price>|it|they|that|such|most|many|some ..3 usually|often|typically|generally|commonly|sometimes|tend|tends|rarely|seldom',
  '^ usually|often|typically|generally|commonly|sometimes|rarely|seldom ..2 <price>|it|they|such|most|many',
  'your|the|a|any ..2 shop|store|checkout|basket~|cart|carts|promotion~|promo|promos|campaign~',
];

/** What a reader gets and nobody would bill. */
export const giftExceptions: readonly string[] = [
  'checklist~|page~|sheet~|guide~|note|notes|template~|summary|outline|write|list|webinar~|copy|resource~|document|pdf|memo|article|recording|newsletter|worksheet|pager',
  'question|reply|replying|read|say|saying|ask|asking|answer|answering|call|talk|chat|conversation|look|unsubscribe',
];

/** Speaking of a price, or leaving it to somebody, does nothing to it. */
export const spokenPriceExceptions: readonly string[] = [
  'lead|human|colleague|person|finance|cfo|board|procurement',
  'page|list|sheet|public|published|clear|plain|sense|rather|guess|never|same|unchanged|question|second|decide|tell|say|show|depend~|read|see|send|scope|need|matter|worth',
  '{money}',
];
