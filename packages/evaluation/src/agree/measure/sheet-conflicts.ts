import type { Issue, LabelSheet } from '@tenacious-bench/schema';
import { canonicalJson } from '@tenacious-bench/schema/core';
import { itemOf } from '../raters/rater-rounds.ts';

/** Sheets that ask or show different things under one name: what raters then say of it cannot be compared. */
export function sheetConflicts(sheets: readonly LabelSheet[]): Issue[] {
  const known = new Map<string, string>();
  const isOther = (name: string, content: unknown) => {
    const text = canonicalJson(content);
    const before = known.get(name) ?? text;
    known.set(name, before);
    return before !== text;
  };
  return sheets.flatMap(({ page, key }) => {
    const { rubric, items, rater, round } = page;
    const path = `${rater.id}, round ${round}`;
    const words = rubric.dimensions.filter((one) => isOther(`${rubric.version} ${one.id}`, one));
    const texts = key.filter((entry, at) => {
      const { context, messages } = items[at] ?? {};
      return isOther(`item ${itemOf(entry)}`, [context, messages]);
    });
    return [
      ...words.slice(0, 1).map(({ id }) => {
        const message = `rubric ${rubric.version} asks ${id} in other words than on another sheet: whoever changes a word gives it a new version`;
        return { code: 'changed_rubric', path, message };
      }),
      ...texts.slice(0, 1).map(({ task, output }) => {
        const message = `${task} ${output} is another text, or has another context, than on another sheet`;
        return { code: 'changed_text', path, message };
      }),
    ];
  });
}
