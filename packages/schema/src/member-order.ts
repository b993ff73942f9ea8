import { quoteCanonical } from './quote-canonical.ts';

/** How the members of an object are written. */
export type MemberOrder = {
  /** As the object has them. */
  readonly found: readonly string[];
  /** Sorted by their UTF-16 code units. */
  readonly names: readonly string[];
  /** `"name":` for each. */
  readonly labels: readonly string[];
  /** The same behind a comma. */
  readonly laterLabels: readonly string[];
  /** No name can change under NFC. */
  readonly isNormal: boolean;
};

/** The orders that were met, by the first name of the object. */
export type MemberOrders = Map<string, readonly MemberOrder[]>;

// Objects that are keyed by data have as many orders as there are objects.
const mostFirstNames = 64;
const mostOfOneName = 16;

/** Looks an order up, for sorting and quoting the names of each object costs as much as writing its values. */
export function memberOrder(found: readonly string[], orders: MemberOrders): MemberOrder {
  const first = found[0] ?? '';
  const known = orders.get(first) ?? [];
  for (const order of known) if (areSame(order.found, found)) return order;
  if (orders.size === mostFirstNames) orders.clear();
  const order = orderOf(found);
  orders.set(first, [order, ...known.slice(0, mostOfOneName - 1)]);
  return order;
}

function orderOf(found: readonly string[]): MemberOrder {
  const names = [...found].sort();
  const labels = names.map((name) => `${quoteCanonical(name)}:`);
  const laterLabels = labels.map((label) => `,${label}`);
  // U+0300 is the first character that NFC may change.
  const isNormal = !found.some((name) => /[^\0-\u02ff]/.test(name));
  return { found, names, labels, laterLabels, isNormal };
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}
