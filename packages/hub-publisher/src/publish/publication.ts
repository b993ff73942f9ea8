import type { HubRepository } from '../hub/connect-hub.ts';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { ReportProgress } from './progress.ts';
import type { ReleaseMessages } from './release-messages.ts';

/** One release on its way to the Hub: what every step of it needs. */
export type Publication = {
  readonly hub: HubRepository;
  readonly tree: FrozenTree;
  /** The digest of the tree. */
  readonly content: string;
  readonly messages: ReleaseMessages;
  readonly journal: Journal;
  readonly report: ReportProgress;
};

type Step = Pick<JournalEntry, 'step' | 'commit' | 'parent'>;

/** Writes a step of a publication down, before the next one begins. */
export function noteStep(
  { hub, content, messages, journal }: Publication,
  step: Step,
): Promise<void> {
  const at = new Date(hub.clock.now()).toISOString();
  const { repository } = hub;
  return journal.append({ at, repository, tag: messages.tag, tree: content, ...step });
}

/** What earlier runs wrote down of this very publication. */
export function notedSteps({ hub, content, messages, journal }: Publication): JournalEntry[] {
  return journal.entries.filter(
    ({ repository, tag, tree }) =>
      repository === hub.repository && tag === messages.tag && tree === content,
  );
}
