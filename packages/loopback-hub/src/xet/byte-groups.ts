/** Puts bytes back in order that were sorted by their place modulo four, which packs numbers better. */
export function ungroupBytes(grouped: Buffer): Buffer {
  const out = Buffer.alloc(grouped.length);
  let at = 0;
  for (let group = 0; group < 4; group++)
    for (let place = group; place < out.length; place += 4) out[place] = grouped[at++] ?? 0;
  return out;
}
