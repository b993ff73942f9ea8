import { HubError } from '../http/hub-error.ts';
import type { RepositoryCall } from '../hub.ts';
import { findSettings, type Settings, writeSettings } from './settings.ts';

/** Changes the settings of a repository as they are at that moment, whatever was read before. */
export function updateSettings(
  { hub, repository }: RepositoryCall,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  return hub.locks.run(repository.folder, async () => {
    const settings = await findSettings(repository);
    if (settings === undefined) throw new HubError(404, 'Repository not found');
    const changed = { ...settings, ...change(settings) };
    await writeSettings(repository.folder, changed);
    return changed;
  });
}
