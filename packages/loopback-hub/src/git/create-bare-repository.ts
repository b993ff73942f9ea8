import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes an empty bare repository. `git init` would make the same, at the cost of another process. */
export async function createBareRepository(folder: string): Promise<void> {
  await mkdir(join(folder, 'objects'), { recursive: true });
  await mkdir(join(folder, 'refs'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(folder, 'config'), gitConfig);
}

const gitConfig = `[core]
	repositoryformatversion = 0
	bare = true
	protectHFS = true
	protectNTFS = true
[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
# A clean-up in the background would outlive the test.
[gc]
	auto = 0
[maintenance]
	auto = false
[receive]
	autogc = false
`;
