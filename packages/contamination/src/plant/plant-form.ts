import type { Random } from '@tenacious-bench/stats';
import type { Hosts } from './hosts.ts';
import { countOwnWords, type Passage, passageOf, type SourceText } from './passage.ts';
import type { PlantedForm } from './planted-form.ts';

export type PlantableTask = {
  readonly id: string;
  readonly texts: readonly SourceText[];
  /** All of its texts as one. */
  readonly passage: Passage;
};

export type PlantFormOptions = {
  readonly hosts: Hosts;
  readonly random: Random;
  readonly perForm: number;
  readonly minimumWords: number;
};

/** The text of one row with a leak in it; `place` counts the rows of the form. */
export type PlantedLeak = {
  readonly task: string;
  readonly form: string;
  readonly place: number;
  readonly field: string;
  readonly text: string;
};

/** Plants one form, going through the tasks as often as it takes; fewer rows when no task can take the form. */
export function plantForm(
  { form, part = 'all', plant }: PlantedForm,
  tasks: readonly PlantableTask[],
  { hosts, random, perForm, minimumWords }: PlantFormOptions,
): PlantedLeak[] {
  const fitting = part === 'all' ? tasks : tasks.flatMap((task) => longestOf(task, minimumWords));
  const all = tasks.map(({ passage }) => passage);
  const leaks: PlantedLeak[] = [];
  for (let before = -1; before < leaks.length && leaks.length < perForm; ) {
    before = leaks.length;
    for (const { id, passage } of random.shuffle(fitting)) {
      if (leaks.length === perForm) break;
      const host = random.choice(hosts.rows);
      const text = plant(passage, { host, hosts, tasks: all, random });
      if (text === undefined) continue;
      leaks.push({ task: id, form, place: leaks.length + 1, field: host.field, text });
    }
  }
  return leaks;
}

function longestOf({ id, texts }: PlantableTask, minimumWords: number): PlantableTask[] {
  if (texts.length < 2) return [];
  const passages = texts.map((text) => passageOf([text]));
  const longest = passages.reduce((one, other) =>
    countOwnWords(other) > countOwnWords(one) ? other : one,
  );
  return countOwnWords(longest) < minimumWords ? [] : [{ id, texts, passage: longest }];
}
