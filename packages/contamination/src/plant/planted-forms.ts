import { changeCase } from './change-case.ts';
import { editWords } from './edit-words.ts';
import { embed } from './embed.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { ownParagraph } from './own-paragraph.ts';
import { paraphrase } from './paraphrase.ts';
import type { Passage } from './passage.ts';
import type { PlantedForm } from './planted-form.ts';
import { shortenLines } from './shorten-lines.ts';
import { spellNumbers } from './spell-numbers.ts';
import { swapTemplate } from './swap-template.ts';
import { wrapInJson } from './wrap-in-json.ts';

/**
 * Every form of leak that a check plants to prove itself. Those without a required recall are shown for what they are:
 * a number in words is another word, one text of a task is a part of it, and a paraphrase may have no run of words in
 * common.
 */
export const plantedForms: readonly PlantedForm[] = [
  { form: 'verbatim', required: 0.99, plant: copy },
  { form: 'own_paragraph', required: 0.99, plant: ownParagraph },
  { form: 'short_lines', required: 0.99, plant: shortenLines },
  { form: 'embedded', required: 0.99, plant: embed },
  { form: 'edited', required: 0.95, plant: editWords },
  { form: 'template_swapped', required: 0.95, plant: swapTemplate },
  { form: 'case_and_punctuation', required: 0.99, isOptional: true, plant: changeCase },
  { form: 'lookalike_letters', required: 0.99, isOptional: true, plant: lookAlikeLetters },
  { form: 'json_wrapped', required: 0.99, plant: wrapInJson },
  { form: 'numbers_as_words', required: 0, isOptional: true, plant: spellNumbers },
  { form: 'one_field', required: 0, isOptional: true, part: 'longest', plant: copy },
  { form: 'paraphrased', required: 0, isOptional: true, plant: paraphrase },
];

function copy({ text }: Passage): string {
  return text;
}
