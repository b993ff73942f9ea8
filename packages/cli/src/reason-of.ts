/** Why the file system refused something, in a few words. */
export function reasonOf(cause: unknown): string {
  const { code } = cause as { code?: string };
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file is in the way';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return code ?? String(cause);
}
