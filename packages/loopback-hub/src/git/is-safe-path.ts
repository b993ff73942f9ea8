/**
 * Whether a path may name a file of a repository. Git itself refuses `.git` in any spelling; the rest would leave the
 * tree, or could not be written to a disk by whoever clones it.
 */
export function isSafePath(path: string): boolean {
  if (path === '' || Buffer.byteLength(path) > 1024 || /\p{Cc}/u.test(path)) return false;
  return path.split('/').every(isSafeSegment);
}

function isSafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  // Zero-width characters are dropped by some file systems, which would bring `.git` back.
  const plain = segment
    .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '')
    .toLowerCase();
  return plain !== '.git' && plain !== 'git~1' && Buffer.byteLength(segment) <= 255;
}
