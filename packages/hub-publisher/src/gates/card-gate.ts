import type { Issue } from '@tenacious-bench/schema';
import { cardHeader } from '../tree/card-header.ts';
import type { Gate, GateSubject } from './gate.ts';

/** Says which questions the cards of a release leave open. */
export type CardCheck = (subject: GateSubject) => readonly Issue[] | Promise<readonly Issue[]>;

/** The card can be read by the Hub, and no question of any card is left open. */
export function cardGate(check: CardCheck): Gate {
  return {
    name: 'card',
    async check(subject) {
      const header = await cardHeader(subject.tree);
      return [...(header === undefined ? [unreadable] : []), ...(await check(subject))];
    },
  };
}

const unreadable: Issue = {
  code: 'unreadable_card',
  path: 'README.md',
  message: 'does not begin with YAML that the Hub can read',
};
