import { stacks } from './capacity-stacks.ts';

type Trades = { readonly names: readonly string[]; readonly isEveryday: boolean };

/** Trades by the words that people use for them. */
const tradesByWord = /* @__PURE__ */ indexTrades();

function indexTrades(): ReadonlyMap<string, Trades> {
  const found = new Map<string, Trades>();
  for (const [trade, listed] of Object.entries(stacks))
    for (const entry of [trade, ...listed.split(' ')]) {
      const word = entry.replace('?', '').replaceAll(/[_-]/g, ' ');
      const { names = [], isEveryday = false } = found.get(word) ?? {};
      found.set(word, {
        names: names.includes(trade) ? names : [...names, trade],
        isEveryday: isEveryday || entry.endsWith('?'),
      });
    }
  return found;
}

/** The trades that words may stand for, the longest name first, and the words that name them. */
export function tradesIn(words: readonly string[]): {
  readonly trades: readonly string[];
  readonly wording: string;
} {
  for (let length = Math.min(3, words.length); length >= 1; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const wording = words.slice(at, at + length).join(' ');
      const trades = tradesByWord.get(wording.toLowerCase().replaceAll('-', ' '));
      if (trades !== undefined) return { trades: trades.names, wording };
    }
  return { trades: [], wording: '' };
}

/** Whether a word can only be a name where a sentence goes on: there "go" is a verb, and "Go" a language. */
export function isTradeName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || tradesByWord.get(word)?.isEveryday !== true;
}
