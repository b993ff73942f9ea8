import { chatAnswer, promptsOf } from './chat-answer.ts';
import { type ChatTurn, chatTurn, chatTurns } from './chat-turns.ts';
import { fieldAt, isFields, listAt, textAt } from './json-fields.ts';
import type { RawTrace } from './raw-trace.ts';

/** Reads one sample of an Inspect evaluation log. */
export function inspectTrace(sample: unknown): RawTrace {
  const turns = chatTurns(listAt(sample, 'messages'));
  const said = turns.some(({ role }) => role === 'user') ? turns : [...inputOf(sample), ...turns];
  const choice = chatTurn(fieldAt(listAt(sample, 'output', 'choices')[0], 'message'));
  const metadata = fieldAt(sample, 'metadata');
  return {
    tasks: [fieldAt(metadata, 'task')],
    briefs: [fieldAt(metadata, 'brief')],
    prompts: promptsOf(said),
    answer:
      (choice && chatAnswer([choice])) ??
      textAt(sample, 'output', 'completion') ??
      chatAnswer(said),
    model: textAt(sample, 'output', 'model'),
    isFailed: isFields(fieldAt(sample, 'error')),
  };
}

/** The samples of a log, and whether the document is one. */
export function inspectSamples(log: unknown): readonly unknown[] | undefined {
  const isLog = isFields(fieldAt(log, 'eval')) && Array.isArray(fieldAt(log, 'samples'));
  return isLog ? listAt(log, 'samples') : undefined;
}

function inputOf(sample: unknown): ChatTurn[] {
  const input = textAt(sample, 'input');
  if (input !== undefined) return [{ role: 'user', text: input, calls: [] }];
  return chatTurns(listAt(sample, 'input'));
}
