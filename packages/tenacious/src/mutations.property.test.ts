import { type Message, messageText, type Task } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, draftMessage } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import { drafts } from './drafts.ts';
import { injectionForms } from './injection-forms.ts';
import type { Injection, InjectionForm } from './mutation-form.ts';
import { wordCount } from './neutral-sentences.ts';
import { tenaciousPolicy } from './policy.ts';
import { taskFromBrief } from './task-from-brief.ts';

const policy = compilePolicy(tenaciousPolicy);
const forms = Object.values(injectionForms).flat();

const someDraft = fc.constantFrom(...drafts);
const someForm = fc.constantFrom(...forms);

test('adding a violation to a good message never raises its score', () => {
  fc.assert(
    fc.property(someDraft, someForm, (draft, form) => {
      const injection = injected(draft, form);
      fc.pre(injection !== undefined && isAdded(draft, injection));
      expectNoRise(draft, injection);
    }),
    { seed: 17, numRuns: 400 },
  );
});

test('nor does adding one more to a message that has one', () => {
  fc.assert(
    fc.property(someDraft, someForm, someForm, (draft, first, second) => {
      const broken = injected(draft, first)?.draft ?? draft;
      const injection = injected(broken, second);
      fc.pre(injection !== undefined && isAdded(broken, injection));
      expectNoRise(broken, injection);
    }),
    { seed: 29, numRuns: 400 },
  );
});

function injected(draft: Draft, form: InjectionForm): Injection | undefined {
  return form(draft, draftFacts(draft.brief));
}

// A violation that takes the place of other words may take another one away.
function isAdded(draft: Draft, { draft: mutated, quote }: Injection): boolean {
  const added = quote === '' ? 0 : wordCount(quote);
  const before = messageText(draftMessage(draft));
  const after = messageText(draftMessage(mutated)).replace(quote, '');
  return (
    wordCount(messageText(draftMessage(mutated))) === wordCount(before) + added &&
    before.replaceAll(/\s+/g, '') === after.replaceAll(/\s+/g, '')
  );
}

// The situation is the changed one for both, so that only the words differ.
function expectNoRise(draft: Draft, { draft: mutated }: Injection): void {
  const task = taskFromBrief(mutated.brief);
  if (!task.ok) throw new Error(`the brief of ${mutated.id} is no task`);
  const before = scoreOf(task.value, draftMessage({ ...draft, brief: mutated.brief }));
  expect(scoreOf(task.value, draftMessage(mutated))).toBeLessThanOrEqual(before);
}

function scoreOf(task: Task, message: Message): number {
  const verdict = score(policy, task, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.score;
}
