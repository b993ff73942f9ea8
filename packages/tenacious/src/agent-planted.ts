import type { ToldTask } from '@tenacious-bench/schema';
import type { Random } from '@tenacious-bench/stats';
import type { Letter, LetterPart } from './agent-letter.ts';
import type { Mistake, MistakeNeed } from './agent-mistake.ts';
import { mistakeSlots } from './agent-mistake-slots.ts';
import { claimMistakes } from './agent-mistakes-claims.ts';
import { mannerMistakes } from './agent-mistakes-manners.ts';
import { promiseMistakes } from './agent-mistakes-promises.ts';
import type { Situation } from './agent-situation.ts';
import { speaker } from './agent-wording.ts';
import type { LabelledKind } from './violation-kinds.ts';

/** A violation that the careless agent put into a message on purpose. */
export type PlantedMistake = {
  readonly kind: LabelledKind;
  /** Its words; empty where the message as a whole is what should not be. */
  readonly quote: string;
};

type Planting = {
  readonly letter: Letter;
  readonly planted: readonly PlantedMistake[];
  /** The parts that hold a mistake. */
  readonly parts: readonly LetterPart[];
};

const mistakes: readonly Mistake[] = [...promiseMistakes, ...claimMistakes, ...mannerMistakes];

/** Puts one to three mistakes that fit the facts into a letter. */
export function plantMistakes(letter: Letter, situation: Situation, random: Random): Planting {
  const drawn = random.fork('mistakes').shuffle(fittingMistakes(letter, situation, random));
  const wanted = 1 + random.fork('how many').integer(3);
  let planting: Planting = { letter, planted: inCircumstances(situation), parts: [] };
  for (const { mistake, quote } of drawn) {
    if (planting.parts.length === wanted) break;
    const isNew = planting.planted.every(({ kind }) => kind !== mistake.kind);
    if (isNew && !planting.parts.includes(mistake.part)) planting = plant(planting, mistake, quote);
  }
  return planting;
}

function plant({ letter, planted, parts }: Planting, mistake: Mistake, quote: string): Planting {
  const { kind, part, isInstead } = mistake;
  const before = isInstead ? undefined : letter[part];
  const words = [before, quote].filter((text) => text !== undefined && text !== '').join(' ');
  return {
    letter: { ...letter, [part]: words },
    planted: [...planted, { kind, quote }],
    parts: [...parts, part],
  };
}

type Fitting = { readonly mistake: Mistake; readonly quote: string };

function fittingMistakes(letter: Letter, situation: Situation, random: Random): Fitting[] {
  const slots = mistakeSlots(situation, random);
  const holds = needsOf(situation, letter);
  const say = speaker({ ...situation.slots, ...slots }, { random });
  return mistakes.flatMap((mistake, index) => {
    const isPossible = (mistake.needs ?? []).every((need) => holds[need]);
    const quote = isPossible ? say(`mistake ${index}`, mistake.wordings) : undefined;
    return quote === undefined ? [] : [{ mistake, quote }];
  });
}

function needsOf(
  { stage, task, conversation, isCutting, isBeforeAi, signals }: Situation,
  { ask }: Letter,
): Record<MistakeNeed, boolean> {
  return {
    asking: ask !== undefined,
    cold: stage === 'cold',
    written_before: conversation.sent !== undefined,
    not_warm: stage !== 'warm',
    growing: !isCutting && signals.some(({ slots }) => slots.previous !== undefined),
    cut: signals.some(({ topic }) => topic === 'layoff'),
    before_ai: isBeforeAi,
    mail: task.channel === 'email',
  };
}

// Whom the agent should not have written to at all it writes to all the same.
function inCircumstances({ task, stage, conversation }: Situation): PlantedMistake[] {
  if (conversation.hasOptedOut) return [{ kind: 'opt_out_ignored', quote: '' }];
  return isFirstText(task, stage) ? [{ kind: 'channel', quote: '' }] : [];
}

function isFirstText({ channel, thread }: ToldTask, stage: string): boolean {
  return stage === 'cold' && channel === 'sms' && thread.length === 0;
}
