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
export type MemberOrders = (found: readonly string[]) => MemberOrder;

// Objects that are keyed by data have as many orders as there are objects.
const mostRemembered = 256;

/** Remembers orders, for sorting and quoting the names of each object costs as much as writing its values. */
export function createMemberOrders(): MemberOrders {
  const byFirst = new Map<string, MemberOrder[]>();
  let remembered = 0;
  return (found) => {
    const first = found[0] ?? '';
    const known = byFirst.get(first)?.find((order) => areSame(order.found, found));
    if (known !== undefined) return known;
    if (++remembered > mostRemembered) {
      byFirst.clear();
      remembered = 1;
    }
    const order = orderOf(found);
    byFirst.set(first, [order, ...(byFirst.get(first) ?? [])]);
    return order;
  };
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
