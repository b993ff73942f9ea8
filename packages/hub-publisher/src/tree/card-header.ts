import * as z from 'zod';
import { readYaml } from '../layout/cards/read-yaml.ts';
import type { FrozenTree } from './frozen-tree.ts';
import { readTextFile } from './read-text-file.ts';

const texts = z.union([z.string(), z.array(z.string())]);
const headerSchema = z.looseObject({
  license: texts.optional(),
  license_name: z.string().optional(),
  configs: z
    .array(
      z.looseObject({
        config_name: z.string(),
        data_files: z
          .union([texts, z.array(z.looseObject({ split: z.string(), path: texts }))])
          .optional(),
      }),
    )
    .optional(),
});

/** What the Hub reads at the top of a card. */
export type CardHeader = z.infer<typeof headerSchema>;

/** Reads the YAML at the top of `README.md`; undefined when there is none that the Hub could read. */
export async function cardHeader(tree: Pick<FrozenTree, 'files'>): Promise<CardHeader | undefined> {
  const text = (await readTextFile(tree, 'README.md')) ?? '';
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1];
  if (yaml === undefined) return undefined;
  const read = readYaml(yaml, '1.2');
  const header = headerSchema.safeParse(read.ok ? read.value : undefined);
  return header.success ? header.data : undefined;
}
