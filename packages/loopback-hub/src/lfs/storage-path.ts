import type { Repository } from '../repositories/repository.ts';

/** The path of an object at the storage behind the hub. */
export function storagePath({ kind, id }: Repository, oid: string): string {
  return `/_storage/${kind}s/${id}/${oid}`;
}
