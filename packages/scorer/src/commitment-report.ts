import type { Clause } from './clauses.ts';
import { governingClauses } from './commitment-denial.ts';
import { isNear } from './commitment-evidence.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import type { WordingMatch } from './wordings.ts';

/** Whether a wording makes the mention a report of something else: of what was asked, told or given elsewhere. */
export function isReported(mention: UnitMention, ground: CommitmentGround): boolean {
  const own = ground.clauseOf(mention.head);
  const clauses = governingClauses(mention.head, ground);
  const isOfferedAnew = isNear(mention, ground, 'offers');
  if (wasSo(ground.reading.clauses[own], ground)) return true;
  if (isPast(ground.reading.clauses[own], mention.head) && !isOfferedAnew) return true;
  if (isPastRelative(ground.reading.clauses[own + 1], ground) && !isOfferedAnew) return true;
  return ground.wordingsBeside('reportCues', mention.head).some((report) => {
    if (isGrant(report, ground)) return false;
    if (report.first === mention.end) return !isNear(mention, ground, 'offers', 'own');
    if (isWithin(report, clauses[0])) return !isOfferedAnew || report.first < mention.first;
    if (clauses.some((clause) => isWithin(report, clause))) return true;
    return !isOfferedAnew && isRelative(ground.reading.clauses[own + 1], report, ground);
  });
}

// "After you say yes"
function isGrant({ end }: WordingMatch, { reading: { words } }: CommitmentGround): boolean {
  return (
    ['say', 'said', 'give', 'gave'].includes(words[end - 1]?.text ?? '') &&
    grants.has(words[end]?.text ?? '')
  );
}

const grants = new Set(['yes', 'so', 'go']);

// "The six engineers you asked for"
function isRelative(
  clause: Clause | undefined,
  report: WordingMatch,
  { reading }: CommitmentGround,
): boolean {
  if (clause === undefined || !isWithin(report, clause)) return false;
  return reading.words[clause.first]?.breakBefore === 'none';
}

// "Six engineers built it": the verb of the past comes after those who did it.
function isPast(clause: Clause | undefined, head: number): boolean {
  return clause !== undefined && clause.tense === 'past' && clause.verb > head;
}

// "We had four engineers free in April"
function wasSo(clause: Clause | undefined, { reading }: CommitmentGround): boolean {
  if (clause === undefined || clause.tense !== 'past') return false;
  return ['was', 'were', 'had', 'did'].includes(reading.words[clause.verb]?.text ?? '');
}

// "The five engineers who left in April"
function isPastRelative(clause: Clause | undefined, { reading }: CommitmentGround): boolean {
  if (clause === undefined || clause.tense !== 'past') return false;
  const opener = reading.words[clause.first]?.text ?? '';
  if (!['who', 'that', 'which', 'we', 'i', 'you', 'they'].includes(opener)) return false;
  return reading.words[clause.first]?.breakBefore === 'none';
}

function isWithin({ first }: WordingMatch, clause: Clause | undefined): boolean {
  return clause !== undefined && clause.first <= first && first < clause.end;
}
