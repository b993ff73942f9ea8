import * as z from 'zod';
import { hubTagSchema, taskCategorySchema } from '../answers/release-answers.ts';
import { isHubLicence } from '../licences/hub-licences.ts';
import { sizeCategories } from './size-category.ts';

const name = z.string().min(1);
const namesOrName = z.union([z.array(name).min(1), name]);

/** What the front matter of every card has; other fields are the author's own. */
const common = {
  license: z.custom<string>((id) => typeof id === 'string' && isHubLicence(id), {
    message: 'expected a licence that the Hub knows, or other',
    params: { code: 'unknown_licence' },
  }),
  license_name: name.optional(),
  license_link: name.optional(),
  language: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'expected an ISO 639 code, in quotes where it is `no`'))
    .min(1),
  tags: z.array(hubTagSchema).optional(),
};

const dataFileSchema = z.looseObject({ split: name, path: namesOrName });

const configSchema = z.looseObject({
  config_name: name,
  data_files: z.union([z.array(dataFileSchema).min(1), namesOrName]),
});

const infoSchema = z.looseObject({
  config_name: name.optional(),
  features: z.array(z.looseObject({ name })).optional(),
  splits: z.array(z.looseObject({ name, num_examples: z.int().min(0) })).optional(),
});

/** The front matter of a data set's card, as far as the Hub checks it. */
export const datasetCardSchema = z
  .looseObject({
    ...common,
    pretty_name: name,
    task_categories: z.array(taskCategorySchema).min(1),
    size_categories: z.array(z.enum(sizeCategories)).min(1),
    configs: z.array(configSchema).min(1),
    dataset_info: z.union([infoSchema, z.array(infoSchema)]).optional(),
    extra_gated_prompt: name.optional(),
    extra_gated_fields: z.record(z.string(), z.json()).optional(),
  })
  .superRefine(requireLicenceName);
export type DatasetCard = z.infer<typeof datasetCardSchema>;

/** The front matter of a model's card, as far as the Hub checks it. */
export const modelCardSchema = z
  .looseObject({
    ...common,
    pipeline_tag: taskCategorySchema,
    datasets: z.array(name).optional(),
    base_model: namesOrName.optional(),
  })
  .superRefine(requireLicenceName);

type Licence = {
  readonly license: string;
  readonly license_name?: string | undefined;
  readonly license_link?: string | undefined;
};

function requireLicenceName(card: Licence, context: z.RefinementCtx): void {
  if (card.license !== 'other') return;
  for (const path of ['license_name', 'license_link'] as const) {
    if (card[path] !== undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [path],
      message: 'a licence that is other has a name and a link',
      params: { code: 'missing_field' },
    });
  }
}
