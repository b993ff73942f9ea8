import { editWords } from './edit-words.ts';
import { embed } from './embed.ts';
import type { PlantedForm } from './planted-form.ts';
import { swapTemplate } from './swap-template.ts';

/** Every form of leak that a check plants to prove itself, the plainest first. */
export const plantedForms: readonly PlantedForm[] = [
  { form: 'verbatim', required: 0.99, plant: ({ text }) => text },
  { form: 'embedded', required: 0.99, plant: embed },
  { form: 'edited', required: 0.95, plant: editWords },
  { form: 'template_swapped', required: 0.95, plant: swapTemplate },
];
