import { HubError } from './hub-error.ts';

/** A part of a path without its percent signs. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HubError(400, `Malformed address: ${part}`);
  }
}
