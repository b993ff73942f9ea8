import { type AuthoredTask, parseAuthoredTask } from '@tenacious-bench/generators';
import { formatIssue, type Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { authoringDomain } from './domain.ts';
import { readText } from './read-text.ts';
import { UnusableInput, type World } from './world.ts';

/** An authored task and the file that it stands in. */
export type AuthoredFile = { readonly file: string; readonly authored: AuthoredTask };

/** Reads files of authored tasks; one that cannot be used makes all unusable, and every such file is named. */
export async function loadAuthored(
  files: readonly string[],
  world: World,
): Promise<AuthoredFile[]> {
  const loaded: AuthoredFile[] = [];
  const details: string[] = [];
  const bad = new Set<string>();
  for (const file of files) {
    const issues = await loadOne(file, loaded, world);
    if (issues.length > 0) bad.add(file);
    details.push(...issues.map((issue) => printable(issue)));
  }
  if (bad.size === 0) return loaded;
  const names = [...bad].map(printable).join(', ');
  throw new UnusableInput(
    `${bad.size} of ${files.length} files cannot be used: ${names}; correct them and run again`,
    { details },
  );
}

async function loadOne(file: string, loaded: AuthoredFile[], world: World): Promise<string[]> {
  try {
    const parsed = parseAuthoredTask(await readText(file, world), {
      file,
      domain: authoringDomain,
    });
    if (!parsed.ok) return parsed.issues.map(formatIssue);
    const { task } = parsed.value;
    const twin = loaded.find(({ authored }) => authored.task.id === task.id);
    if (twin !== undefined) return [formatIssue(sameTask(file, twin.file))];
    loaded.push({ file, authored: parsed.value });
    return [];
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return [error.message];
  }
}

function sameTask(file: string, twin: string): Issue {
  const message = `the same task as in ${twin}: change its brief, or give one of both alone`;
  return { code: 'duplicate_id', path: 'brief', message, file };
}
