import type { Policy } from '@tenacious-bench/schema';

/** What a policy quotes or explains is not what it listens for. */
const besides = ['examples', 'because', 'message', 'title'];

/**
 * The words that a policy itself is written with, in lower case, and those of calendars and letters.
 *
 * A name that is also such a word ("Grace", "Data Bank") is told from the word by its surroundings.
 *
 * @example
 * ```ts
 * import { examplePolicy } from '@tenacious-bench/scorer';
 * const words = ordinaryWords(examplePolicy);
 * [words.has('raised'), words.has('april'), words.has('ferrow')] // => [true, true, false]
 * ```
 */
export function ordinaryWords(policy: Policy): ReadonlySet<string> {
  const words = new Set([...common.split(' '), ...calendarWords]);
  const pending: unknown[] = [policy.vocabulary, policy.rules];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') for (const word of lettersOf(value)) words.add(word);
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value))
        if (!besides.includes(name)) pending.push(member);
  }
  return words;
}

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Names of months and days: a person called April is no date, and a date no person. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const common =
  'a an and the of for to in on at by with from as is are be was were it its this that these those i we you he she ' +
  'they my our your his her their me us him them not no yes or but if so than then there here who what when where ' +
  'why how which all any each every some more most much many few one two three new old good great best first last ' +
  'next hi hello hey dear hallo thanks thank regards cheers sincerely kind warm best good morning afternoon evening ' +
  'team everyone everybody folks sir madam note subject re fwd cc bcc ' +
  'bank banks group health mutual media cloud data digital systems system software technology technologies tech labs ' +
  'lab studio studios partners capital ventures solutions services service energy power mobile global international ' +
  'national consulting holdings holding industries insurance logistics networks network security finance financial ' +
  'foods retail games robotics analytics vision works home trade travel university institute council agency';
