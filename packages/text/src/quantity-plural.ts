const IRREGULAR = new Set(
  'people staff men women children personnel headcount data media criteria analyses feet fte devs reps alumni crew'.split(
    ' ',
  ),
);

/** Words in -s that describe what follows: "three sales engineers", "two DevOps roles". */
const NOT_PLURAL = new Set(
  'sales operations systems analytics devops mlops dataops secops finops kubernetes rails postgres aws ios macos news business process access previous various series plus express redis pandas logistics mathematics physics always perhaps besides whereas otherwise sometimes'.split(
    ' ',
  ),
);

const ADJUNCTS = new Set(['data', 'headcount', 'staff', 'media', 'crew']);

/** Whether a lower-case word looks like an English plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  const looksPlural = word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word);
  return (
    (looksPlural || /^(kpis|apis|vps|ctos|ftes|ais|vms|prs|qas|sres)$/.test(word)) &&
    !NOT_PLURAL.has(word)
  );
}

/** A plural that often stands in front of the noun proper: "two data engineers", "three staff roles". */
export function isAdjunct(word: string): boolean {
  return ADJUNCTS.has(word) || NOT_PLURAL.has(word);
}
