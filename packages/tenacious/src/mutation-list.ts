import type { Message, Task } from '@tenacious-bench/schema';
import { type Draft, draftMessage } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import { drafts } from './drafts.ts';
import { injectionForms } from './injection-forms.ts';
import type { Injection } from './mutation-form.ts';
import { taskFromBrief } from './task-from-brief.ts';
import { type LabelledKind, labelledKinds } from './violation-kinds.ts';

/** A message with the situation that it was written for. */
export type MutatedMessage = { readonly task: Task; readonly message: Message };

/** A draft that breaks the policy in one place, beside the same draft with innocent words there. */
export type Mutation = MutatedMessage & {
  readonly kind: LabelledKind;
  /** Which of the kind's forms, from 1. */
  readonly form: number;
  /** The id of the draft. */
  readonly draft: string;
  /** The words that break the policy; empty where it is the message as a whole. */
  readonly quote: string;
  readonly twin: MutatedMessage;
};

/**
 * Puts one violation of every kind into every draft that has a place for it. The seed turns the wheel of forms, so
 * that each draft has another form of a kind; with `every` the drafts get all of them.
 *
 * @example
 * ```ts
 * const urgent = mutations().find(({ kind }) => kind === 'urgency');
 * urgent.draft // => 'cold-go-roles'
 * urgent.message.body.includes(urgent.quote) // => true
 * urgent.twin.message.body.includes(urgent.quote) // => false
 * mutations({ seed: 0.5 }) // throws RangeError
 * ```
 */
export function mutations({
  seed = 0,
  every = false,
}: {
  seed?: number;
  every?: boolean;
} = {}): Mutation[] {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed is ${seed}: the forms are counted from 0, so there is no such turn`);
  return labelledKinds.flatMap((kind, place) =>
    drafts.flatMap((draft, index) =>
      mutationsOf(draft, kind, { from: seed + place + index, every }),
    ),
  );
}

function mutationsOf(
  draft: Draft,
  kind: LabelledKind,
  { from, every }: { from: number; every: boolean },
): Mutation[] {
  const forms = injectionForms[kind] ?? [];
  const facts = draftFacts(draft.brief);
  const made: Mutation[] = [];
  for (let turn = 0; turn < forms.length && (every || made.length === 0); turn += 1) {
    const form = (from + turn) % forms.length;
    const injection = forms[form]?.(draft, facts);
    if (injection !== undefined)
      made.push({ kind, form: form + 1, draft: draft.id, ...written(injection) });
  }
  return made;
}

function written({ draft, quote, twin }: Injection) {
  return { ...messageOf(draft), quote, twin: messageOf(twin) };
}

function messageOf(draft: Draft): MutatedMessage {
  const task = taskFromBrief(draft.brief);
  if (!task.ok) throw new TypeError(`the brief of ${draft.id} has issues: ${task.issues[0]?.path}`);
  return { task: task.value, message: draftMessage(draft) };
}
