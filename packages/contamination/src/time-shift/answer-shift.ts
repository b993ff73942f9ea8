import { digest } from '@tenacious-bench/schema';
import { compareMoments, readMoment } from './moment.ts';
import { contradiction, type TimeFinding } from './time-finding.ts';
import type { TimedAnswer, TimedTask } from './timed-task.ts';

/** Whether the right answer really is another one later; a task that claims no shift gives no answers. */
export function answerShift({ answers, cutoff }: TimedTask, marginHours: number): TimeFinding[] {
  if (answers === undefined) return [];
  const { before, after } = answers;
  const isUnchanged = answerDigest(before) === answerDigest(after);
  const isInOrder = order(before.at, after.at, marginHours) === 'before';
  const isOld = cutoff !== undefined && order(after.at, cutoff, marginHours) === 'before';
  return [
    ...(isUnchanged
      ? [
          contradiction(
            'answer_unchanged',
            `the answers of ${before.at} and ${after.at} are the same`,
          ),
        ]
      : []),
    ...(isInOrder
      ? []
      : [contradiction('answers_not_apart', `${before.at} is not surely before ${after.at}`)]),
    ...(isOld
      ? [
          contradiction(
            'answer_before_cutoff',
            `the later answer is of ${after.at}, the cutoff ${cutoff}`,
          ),
        ]
      : []),
  ];
}

function answerDigest(answer: TimedAnswer): string {
  return answer.digest ?? digest(answer.value);
}

function order(one: string, other: string, marginHours: number) {
  return compareMoments(readMoment(one), readMoment(other), marginHours);
}
