import { oneOf } from './quantity-phrase.ts';

const isIrregular = oneOf(
  'people staff men women children personnel headcount data media criteria analyses feet fte devs reps alumni crew',
);

/** Words in -s that describe what follows: "three sales engineers", "two DevOps roles". */
const isNotPlural = oneOf(
  'sales operations systems analytics devops mlops dataops secops finops kubernetes rails postgres aws ios macos news business process access previous various series plus express redis pandas logistics mathematics physics always perhaps besides whereas otherwise sometimes',
);

const isAdjunctPlural = oneOf('data headcount staff media crew');
const isAbbreviation = oneOf('kpis apis vps ctos ftes ais vms prs qas sres');
const SINGULAR_END = /(ss|us|is)$/;

/** Whether a lower-case word looks like an English plural. */
export function isPlural(word: string): boolean {
  if (isIrregular(word)) return true;
  const looksPlural = word.length > 3 && word.endsWith('s') && !SINGULAR_END.test(word);
  return (looksPlural || isAbbreviation(word)) && !isNotPlural(word);
}

/** A plural that often stands in front of the noun proper: "two data engineers", "three staff roles". */
export function isAdjunct(word: string): boolean {
  return isAdjunctPlural(word) || isNotPlural(word);
}
