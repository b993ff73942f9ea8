import type { Rule } from '@tenacious-bench/schema';
import { askRules } from './ask-rules.ts';
import { bookingRules } from './booking-rules.ts';
import { capacityRules } from './capacity-rules.ts';
import { condescensionRules } from './condescension-rules.ts';
import { contractRules } from './contract-rules.ts';
import { conversationRules } from './conversation-rules.ts';
import { fitRules } from './fit-rules.ts';
import { formatRules } from './format-rules.ts';
import { groundingRules } from './grounding-rules.ts';
import { inferenceRules } from './inference-rules.ts';
import { leakRules } from './leak-rules.ts';
import { phraseRules } from './phrase-rules.ts';
import { pressureRules } from './pressure-rules.ts';
import { priceRules } from './price-rules.ts';

/** Every rule of the policy, in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [
  ...groundingRules,
  ...inferenceRules,
  ...capacityRules,
  ...priceRules,
  ...leakRules,
  ...conversationRules,
  ...phraseRules,
  ...condescensionRules,
  ...pressureRules,
  ...fitRules,
  ...askRules,
  ...bookingRules,
  ...contractRules,
  ...formatRules,
];
