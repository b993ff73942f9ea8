import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ModelDtype, modelFileOf } from './model-dtype.ts';

/**
 * The files that hold the weights of a large model beside its graph, as `config.json` announces them. They are looked
 * for before a library does: where one is missing, the newer one ends the process with a rejection that nobody can catch.
 */
export async function weightFiles(folder: string, dtype: ModelDtype): Promise<readonly string[]> {
  const file = modelFileOf[dtype];
  const config = member(await readConfig(folder), 'transformers.js_config');
  const announced = member(config, 'use_external_data_format');
  const count = Number(partsOf(announced, basename(file)));
  if (!Number.isSafeInteger(count) || count < 1) return [];
  return Array.from({ length: count }, (_, at) => `${file}_data${at === 0 ? '' : `_${at}`}`);
}

/** A damaged one is left to the library, which has to read it in any case. */
async function readConfig(folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Said for all files, for this one, or for the model in every dtype; a yes means one part. */
function partsOf(announced: unknown, file: string): unknown {
  if (typeof announced !== 'object') return announced;
  return member(announced, file) ?? member(announced, 'model');
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
