import type { LabelSheet } from '@tenacious-bench/schema';

/** What a careful rater sends back: a value for each dimension of each item, and the time that it took. */
export function answeredSheet(
  { page, digest, key, createdAt }: LabelSheet,
  choose: (output: string, dimension: string) => number,
): string {
  let clock = Date.parse(`${createdAt}T01:00:00Z`) + page.rater.id.length * 1013;
  const rows = page.items.map(({ id }, at) => {
    const seconds = 30 + ((at * 7919 + page.rater.id.length) % 997) / 31;
    clock += seconds * 1000;
    const { task = '', output = '' } = key[at] ?? {};
    const values = page.rubric.dimensions.map(({ id: dimension, categories }) => {
      const choice = choose(`${task} ${output}`, dimension) % categories.length;
      return [dimension, categories[choice]?.value];
    });
    return {
      ...{ sheet: digest, rubric: page.rubric.version, rater: page.rater.id, round: page.round },
      ...{ item: id, ...Object.fromEntries(values), note: '' },
      ...{ labelled_at: new Date(clock).toISOString(), seconds: Math.round(seconds * 1000) / 1000 },
    };
  });
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
