import type { Issue } from '@tenacious-bench/schema';
import { checkCard } from '../layout/cards/check-card.ts';
import { readTextFile } from '../tree/read-text-file.ts';
import type { Gate, GateSubject } from './gate.ts';

/** Says which questions the cards of a release leave open. */
export type CardCheck = (subject: GateSubject) => readonly Issue[] | Promise<readonly Issue[]>;

/** The Hub will take the card, it shows no sealed split, and no question of any card is left open. */
export function cardGate(check: CardCheck = () => []): Gate {
  return {
    name: 'card',
    async check(subject) {
      const { tree, manifest } = subject;
      const card = await readTextFile(tree, 'README.md');
      if (card === undefined) return [noCard];
      const sealed = manifest.splits.filter(({ state }) => state === 'sealed');
      const issues = checkCard(card, {
        files: tree.files.map(({ path }) => path),
        sealed: sealed.map(({ name }) => name),
      });
      return [
        ...issues.map((issue) => ({ file: 'README.md', ...issue })),
        ...(await check(subject)),
      ];
    },
  };
}

const noCard: Issue = {
  code: 'no_card',
  path: 'README.md',
  message: 'is not in the release: nobody would learn what the data is',
};
