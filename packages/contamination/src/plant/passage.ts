import { findWords, type Span, type Word } from '@tenacious-bench/text';
import type { RowText } from '../rows/row.ts';

/** A text of a task, and the stretches of it that belong to a shared template. */
export type SourceText = RowText & { readonly template?: readonly Span[] };

/** Consecutive words that either all belong to a template or all are the task's own. */
export type PassageRun = { readonly isOwn: boolean; readonly text: string };

/** A task's text as a leak would carry it: its words, and whose they are. */
export type Passage = {
  readonly text: string;
  readonly words: readonly (Word & { readonly isOwn: boolean })[];
  readonly runs: readonly PassageRun[];
};

/** Joins the texts of a task into one passage, as paragraphs in their order. */
export function passageOf(texts: readonly SourceText[]): Passage {
  const text = texts.map((part) => part.text).join(gap);
  const isTemplate = new Uint8Array(text.length);
  let offset = 0;
  for (const part of texts) {
    for (const span of part.template ?? []) {
      assertInside(span, part);
      isTemplate.fill(1, offset + span.start, offset + span.end);
    }
    offset += part.text.length + gap.length;
  }
  const words = findWords(text).map(({ text: word, start, end, kind }) => ({
    text: word,
    start,
    end,
    kind,
    isOwn: isTemplate[start] === 0,
  }));
  return { text, words, runs: runsOf(text, words) };
}

/** How many words of a passage belong to no template. */
export function countOwnWords({ words }: Passage): number {
  return words.filter((word) => word.isOwn).length;
}

const gap = '\n\n';

function runsOf(text: string, words: Passage['words']): PassageRun[] {
  const starts = words.filter((word, index) => word.isOwn !== words[index - 1]?.isOwn);
  return starts.map(({ isOwn, start }, index) => ({
    isOwn,
    text: text.slice(index === 0 ? 0 : start, starts[index + 1]?.start).trim(),
  }));
}

function assertInside({ start, end }: Span, { field, text }: SourceText): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length) return;
  throw new RangeError(
    `the template span ${start}..${end} is not inside the text of "${field}" (${text.length} code units), so nobody knows which words are the task's own`,
  );
}
