/** Whether a path matches a pattern of `*`, `**` and `?`, as the Hub reads them in `data_files`. */
export function matchesGlob(path: string, pattern: string): boolean {
  const source = pattern.replace(/\*\*\/?|\*|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replace(/[$()+.[\\\]^{|}]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 's').test(path);
}
