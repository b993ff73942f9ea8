import { printable } from '@tenacious-bench/scorer';
import { parseDocument } from 'yaml';
import { readText } from '../read-text.ts';
import { UnusableInput, type World } from '../world.ts';

/** Reads a file of YAML, of which JSON is a part. */
export async function readDocument(path: string, world: World): Promise<unknown> {
  const document = parseDocument(await readText(path, world), { prettyErrors: true });
  const [first] = document.errors;
  if (first === undefined) return document.toJS();
  const [line = ''] = first.message.split('\n');
  throw new UnusableInput(printable(`${path} is not YAML: ${line.replace(/:$/, '')}`));
}
