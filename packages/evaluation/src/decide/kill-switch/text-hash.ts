/** A 53-bit hash of a text: two FNV-1a hashes beside each other. Of a million texts, two are alike once in 18,000 times. */
export function textHash(text: string): number {
  let [first, second] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return (first >>> 0) * 0x200000 + (mixed(second) >>> 11);
}

function mixed(word: number): number {
  return Math.imul(word ^ (word >>> 15), 0xc2b2ae35) >>> 0;
}
