import type { Issue, Parsed } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { checkProof, checkUnsealed, verify } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { readJson } from './read-json.ts';
import { readSealFolder, type SealFolder } from './seal-folder.ts';
import { commitmentLines } from './seal-print.ts';
import { reasonLines, refusalOf } from './seal-refusal.ts';
import { parseRow } from './sealable-rows.ts';
import { readOptionalKey, unlockOptions } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** Says whether a sealed split, or a row that was shown of it, is the one that was committed to. */
export async function verifySplit(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...unlockOptions,
    commitment: { type: 'string' },
    proof: { type: 'string' },
    rows: { type: 'string' },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one folder; see tbench seal --help');
  const { commitment: commitmentDigest, proof, rows } = values;
  if (rows !== undefined && proof === undefined)
    throw new UnusableInput(
      '--rows needs the proof of when they were unsealed: name it with --proof',
    );
  const key = await readOptionalKey(values, world);
  const sealed = await readSealFolder(path, world);
  const verified = await verify(sealed.files, {
    folder: sealed.folder,
    ...(commitmentDigest !== undefined && { commitmentDigest }),
    ...(key !== undefined && { key }),
  });
  if (!verified.ok) return fail(path, verified.issues, world);
  const shown = proof === undefined ? undefined : await checkShown(proof, rows, sealed, world);
  if (shown?.ok === false) return fail(proof ?? path, shown.issues, world);
  const proven = [...verified.value.proven, ...(shown === undefined ? [] : [shown.value])];
  for (const line of commitmentLines(sealed.commitment)) world.print(printable(line));
  world.print(`as committed: ${proven.join(', ')}`);
  return exitCodes.done;
}

async function checkShown(
  proof: string,
  rows: string | undefined,
  { commitment }: SealFolder,
  world: World,
): Promise<Parsed<string>> {
  const shown = await readJson(proof, world);
  if (rows === undefined) {
    const checked = checkProof(shown, commitment);
    return checked.ok ? { ok: true, value: 'the row of the proof' } : checked;
  }
  const checked = checkUnsealed(await loadRows(rows, parseRow, {}, world), shown, commitment);
  return checked.ok ? { ok: true, value: `all ${checked.value.rows} unsealed rows` } : checked;
}

function fail(path: string, issues: readonly Issue[], world: World): ExitCode {
  if (issues.some(({ code }) => keyCodes.has(code))) throw refusalOf(path, issues);
  for (const line of reasonLines(issues)) world.printError(`${printable(path)}: ${line}`);
  return exitCodes.failed;
}

// A key that does not fit says nothing about what was sealed.
const keyCodes = new Set([
  ...['invalid_key', 'wrong_key', 'wrong_round'],
  ...['wrong_chain', 'invalid_beacon', 'foreign_share'],
]);
