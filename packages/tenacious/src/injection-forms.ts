import { alterationForms } from './injection-forms-alterations.ts';
import { askForms } from './injection-forms-asks.ts';
import { capacityForms } from './injection-forms-capacity.ts';
import { certaintyForms } from './injection-forms-certainty.ts';
import { conversationForms } from './injection-forms-conversation.ts';
import { fitForms } from './injection-forms-fit.ts';
import { formatForms } from './injection-forms-format.ts';
import { inventionForms } from './injection-forms-inventions.ts';
import { leakForms } from './injection-forms-leaks.ts';
import { phraseForms } from './injection-forms-phrases.ts';
import { pressureForms } from './injection-forms-pressure.ts';
import { priceForms } from './injection-forms-prices.ts';
import type { InjectionForms } from './mutation-form.ts';

/** Every way to put one violation into a draft, by kind. */
export const injectionForms: InjectionForms = {
  ...alterationForms,
  ...askForms,
  ...capacityForms,
  ...certaintyForms,
  ...conversationForms,
  ...fitForms,
  ...formatForms,
  ...inventionForms,
  ...leakForms,
  ...phraseForms,
  ...pressureForms,
  ...priceForms,
};
