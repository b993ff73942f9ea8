import { digest, type Issue } from '@tenacious-bench/schema';
import { ledgerHead, nextLink } from './chained-ledger.ts';
import { countChanged } from './output-digests.ts';
import { type QueryEntry, queryEntryTag } from './query-entry.ts';
import type { SealedReceipt } from './receipt.ts';
import type { EarlierQuery } from './release-gate.ts';

export type QueryBudgetOptions = {
  /** How many submissions of one submitter are scored on one split. @default 10 */
  readonly limit?: number;
  /** In how many outputs a submission has to differ from every earlier one; that of the evaluation. @default 5 */
  readonly crowd?: number;
  /** The ledger so far, parsed. @default [] */
  readonly earlier?: readonly QueryEntry[];
};

/** Who asks for what. */
export type Query = {
  readonly submitter: string;
  /** The digest of the commitment of the split. */
  readonly commitment: string;
  /** The digest of the submission. */
  readonly submission: string;
  /** Its {@link outputDigests}. */
  readonly outputs: readonly string[];
};

/**
 * `granted`: to be scored, and then settled or given back. `repeated`: it was scored before. `refused`: `spent`,
 * `too_close` or `under_way`; it costs nothing.
 */
export type QueryAnswer =
  | { readonly state: 'granted'; readonly grant: QueryGrant }
  | { readonly state: 'repeated'; readonly receipt: SealedReceipt }
  | { readonly state: 'refused'; readonly issue: Issue };

/** What an evaluation and its receipt need to know of the queries before. */
export type QueryGrant = {
  readonly query: Query;
  readonly earlier: readonly EarlierQuery[];
  readonly spend: SealedReceipt['spend'];
};

export type QueryBudget = {
  readonly entries: readonly QueryEntry[];
  /** The digest of all entries. */
  readonly head: string;
  readonly crowd: number;
  left(query: Pick<Query, 'submitter' | 'commitment'>): number;
  ask(query: Query): QueryAnswer;
  /** The entry to keep before the receipt is handed out: what is not written down was not spent. */
  settle(grant: QueryGrant, receipt: SealedReceipt): QueryEntry;
  /** When nothing was scored. */
  giveBack(grant: QueryGrant): void;
};

/**
 * Counts the queries of every submitter on every split, over a ledger that only grows.
 *
 * @example
 * ```ts
 * const budget = createQueryBudget({ limit: 1 });
 * const query = { submitter: 'team-a', commitment: 'sha256:c', submission: 'sha256:s', outputs: ['a', 'b'] };
 * budget.ask(query).state // => 'granted'
 * budget.ask(query).issue.code // => 'under_way'
 * budget.left(query) // => 1
 * createQueryBudget({ limit: 0 }) // throws RangeError
 * ```
 */
export function createQueryBudget({
  limit = 10,
  crowd = 5,
  earlier = [],
}: QueryBudgetOptions = {}): QueryBudget {
  requireCount('limit', limit);
  requireCount('crowd', crowd);
  const entries = [...earlier];
  const open = new Map<string, QueryGrant>();
  const entriesOf = (query: Asker) => entries.filter(({ receipt }) => isBy(receipt, query));
  return {
    entries,
    crowd,
    get head() {
      return ledgerHead(entries);
    },
    left: (query) => Math.max(0, limit - entriesOf(query).length),
    ask(query) {
      const own = entriesOf(query);
      const known = own.find(({ receipt }) => receipt.submission === query.submission);
      if (known !== undefined) return { state: 'repeated', receipt: known.receipt };
      if (own.length >= limit)
        return refuse('spent', `all ${limit} queries of this split are spent`);
      if (own.some(({ outputs }) => countChanged(query.outputs, outputs) < crowd)) {
        return refuse('too_close', `fewer than ${crowd} outputs differ from an earlier submission`);
      }
      if (open.has(keyOf(query))) return refuse('under_way', messages.underWay);
      const grant = {
        query,
        earlier: own.map(({ outputs, receipt }) => ({ outputs, result: receipt.result })),
        spend: { query: own.length + 1, limit },
      };
      open.set(keyOf(query), grant);
      return { state: 'granted', grant };
    },
    settle(grant, receipt) {
      const { query } = grant;
      if (open.get(keyOf(query)) !== grant) throw new RangeError(messages.notOpen);
      requireReceiptOf(grant, receipt);
      if (receipt.result.rules.crowd !== crowd) throw new RangeError(messages.otherCrowd);
      if (receipt.ledger !== ledgerHead(entries)) throw new RangeError(messages.otherLedger);
      open.delete(keyOf(query));
      const link = nextLink(entries);
      const entry = { schema: queryEntryTag, ...link, outputs: [...query.outputs], receipt };
      entries.push(entry);
      return entry;
    },
    giveBack(grant) {
      if (open.get(keyOf(grant.query)) === grant) open.delete(keyOf(grant.query));
    },
  };
}

type Asker = Pick<Query, 'submitter' | 'commitment'>;

const messages = {
  underWay: 'another submission of yours is being scored: ask again when it is done',
  notOpen: 'the grant is not open: it was settled or given back, so nothing can be spent on it',
  otherReceipt: 'the receipt is of another query: settling it would spend the wrong one',
  otherCrowd:
    'the result was released to another crowd: submissions would be told apart too exactly',
  otherLedger: 'the receipt names another head of the ledger: sign it right before it is settled',
};

function isBy(receipt: SealedReceipt, { submitter, commitment }: Asker): boolean {
  return receipt.submitter === submitter && receipt.commitment === commitment;
}

function requireReceiptOf({ query, spend }: QueryGrant, receipt: SealedReceipt): void {
  const isOfQuery = isBy(receipt, query) && receipt.submission === query.submission;
  if (isOfQuery && digest(receipt.spend) === digest(spend)) return;
  throw new RangeError(messages.otherReceipt);
}

function keyOf({ submitter, commitment }: Asker): string {
  return `${commitment} ${submitter}`;
}

function refuse(code: string, message: string): QueryAnswer {
  return { state: 'refused', issue: { code, path: 'submission', message } };
}

function requireCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(
    `${name} is ${value}: expected a whole number from 1, or nothing is held back`,
  );
}
