import type { ContaminationReport } from '@tenacious-bench/schema';
import { counted } from './counted.ts';

/** The verdict of a report in one sentence. */
export function verdictSentence(report: ContaminationReport): string {
  const { verdict, tasks, reference } = report;
  const sides = `${counted(tasks.rows, 'task')} in ${counted(reference.rows, 'reference row')}`;
  switch (verdict) {
    case 'clean':
      return `Clean: no leak of ${sides}, by a check that finds what is planted${lesser(report)}.`;
    case 'contaminated':
      return `Contaminated: ${leaksOf(report)} of ${sides}${lesser(report)}.`;
    case 'insufficient':
      return `Cannot tell: no leak of ${sides} was found, but ${gapsOf(report)}.`;
    case 'self_proof_failed':
      return `Nothing can be said of ${sides}: the check did not prove itself.`;
    default:
      return verdict satisfies never;
  }
}

function leaksOf({ matches, coverage }: ContaminationReport): string {
  const leaks = matches.filter(({ verdict }) => verdict === 'leak');
  // A pair that two checks found leaked once.
  const pairs = new Set(leaks.map(pairOf));
  if (pairs.size === 0)
    return `${counted(coverage.matchesLeftOut, 'match', 'matches')} that nobody allowed`;
  const leaking = new Set(leaks.map(({ task }) => task.id));
  return `${counted(pairs.size, 'leak')} of ${leaking.size}`;
}

function lesser({ matches }: ContaminationReport): string {
  const leaks = new Set(matches.filter(({ verdict }) => verdict === 'leak').map(pairOf));
  const review = matches.filter(({ verdict }) => verdict === 'review').map(pairOf);
  const count = new Set(review.filter((pair) => !leaks.has(pair))).size;
  return count === 0 ? '' : `; ${counted(count, 'lesser match', 'lesser matches')} to look at`;
}

function gapsOf({ insufficient, reference }: ContaminationReport): string {
  const unread = reference.shards.reduce((sum, shard) => sum + shard.unread.length, 0);
  const gaps = [
    ...(insufficient.length > 0
      ? [
          `${counted(insufficient.length, 'task')} ${insufficient.length === 1 ? 'has' : 'have'} too few words of their own`,
        ]
      : []),
    ...(unread > 0 ? [`${counted(unread, 'place')} of the reference could not be read`] : []),
  ];
  return gaps.join(' and ');
}

function pairOf({ task, reference }: ContaminationReport['matches'][number]): string {
  return JSON.stringify([task.id, reference.file, reference.row]);
}
