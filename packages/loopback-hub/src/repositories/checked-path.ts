import { isSafePath } from '../git/is-safe-path.ts';
import { HubError } from '../http/hub-error.ts';

/** The path if it may name a file, a refusal otherwise. */
export function checkedPath(path: string): string {
  if (isSafePath(path)) return path;
  throw new HubError(400, `Invalid path in repo: ${JSON.stringify(path)}`);
}
