/** What a reader can want of an answer, in the order in which a message takes it up. */
const wishes = [
  'decline',
  'later',
  'capacity',
  'total',
  'discount',
  'price',
  'contract',
  'reference',
  'who',
  'in_house',
  'model',
  'talk',
  'page',
] as const;
/** One of the list above. */
export type Wish = (typeof wishes)[number];

/** The wishes that a reply shows, in their order; empty where none is plain. */
export function wishesOf(text: string): Wish[] {
  return wishes.filter((wish) => signs[wish].test(text));
}

const people =
  '(?:engineers?|developers?|devs?|people|persons?|seniors?|juniors?|hands|team members?|specialists?)';

const signs: Readonly<Record<Wish, RegExp>> = {
  decline:
    /\b(?:not interested|no(?:t| longer)? (?:a )?(?:need|fit|interest)|no thank|we(?:'ll| will) pass|not for us|have what we need|all set|are covered)\b/i,
  later:
    /\b(?:not (?:now|yet|before|this (?:month|quarter|year))|(?:ask|try|write|come back|check|talk|ping me|reach out) (?:me )?(?:again )?(?:in|after|next|later)|(?:next|after the|in the) (?:quarter|year|spring|summer|autumn|fall|winter)|later this year|too (?:busy|early)|bad time|swamped|on hold|freeze)\b/i,
  capacity: new RegExp(
    String.raw`\bhow (?:many|soon|quickly|fast)\b|\b(?:do you have|is there) (?:any|some)(?:body|one)\b|\bwho (?:could|can) (?:start|begin)\b|\bavailab|\bcapacity\b|\bwhen (?:could|can|would)\b[^.?!]*\b(?:start|begin)|\b(?:start|begin)(?:ing)? (?:on|in|by|from|next)\b|\bconfirm (?:all|both|them|the)\b|\b(?:need|use|want|give us|send us|have|take|confirm|get|place)\b[^.?!]*\b${people}\b|\b${people}\b[^.?!]*\bfree\b`,
    'i',
  ),
  total:
    /\b(?:total|whole thing|in all|altogether|phases?|milestones|fixed price|lump sum|all[- ]in|package price|budget for|per (?:quarter|year)|for (?:the )?(?:six|three|nine|twelve|\d+) months)\b/i,
  discount:
    /\b(?:discounts?|take off|knock|come down|better (?:price|rate|deal)|best price|cheaper|too (?:expensive|high|much)|expensive|negotiab|lower(?: the)? (?:price|rate)|match (?:their|that)|volume)\b/i,
  price:
    /\b(?:price|prices|pricing|priced|cost|costs|charge|rates?|fees?|how much|quote|ballpark|day rate|budget)\b/i,
  contract:
    /\b(?:contract|contracts|agreement|msa|nda|sow|statement of work|paperwork|sign|signed|procurement|legal)\b/i,
  reference:
    /\b(?:references?|case stud|customers?|clients?|who else|have you (?:done|worked|built|helped)|you (?:have )?done|track record|proof|examples? of|success stor|results?)\b/i,
  who: /\b(?:(?:meet|interview) (?:them|the|each|one|any)|who (?:would|will|are)|cvs?|profiles?|vet|how do you (?:choose|pick|select))\b/i,
  in_house:
    /\b(?:in-?house|our own (?:people|team|engineers|staff)|internally|own hires|hire (?:our own|full[- ]time|ourselves)|permanent)\b/i,
  model:
    /\b(?:off-?shor\w*|out-?sourc\w*|near-?shor\w*|time ?zones?|body shops?|agenc(?:y|ies)|contractors?|quality|trust|communication|remote|burn(?:ed|t))\b/i,
  talk: /\b(?:let['’]?s|happy to|open to|up for|glad to|would like to) (?:talk|speak|chat|meet|have a (?:call|chat)|a (?:call|chat)|jump on)|\b(?:works|fine) (?:for|by) me\b|\b(?:call|ring|phone) me\b|\b(?:mon|tues|wednes|thurs|fri)day\b/i,
  page: /\b(?:send (?:it|that|the|me|over)|share (?:it|that|the)|the (?:page|note|checklist|template|worksheet)|yes,? please|sounds good|go ahead)\b/i,
};
