import type { Claim, Vocabulary } from '@tenacious-bench/schema';
import type { MessageZones, Quantity } from '@tenacious-bench/text';
import {
  type ClaimContext,
  contextOf,
  modalityOf,
  polarityOf,
  readSentences,
} from './claim-context.ts';
import { judgeCommitment } from './judge-commitment.ts';
import { judgeFigures } from './judge-figures.ts';
import type { Judgement } from './judgement.ts';
import type { Situation } from './situation.ts';

type ReadText = {
  readonly text: string;
  readonly zones: MessageZones;
  readonly situation: Situation;
  readonly quantities: readonly Quantity[];
};

/** Finds the quantities of a message that claim something, and compares each with the facts. */
export function findClaims(
  { text, zones, situation, quantities }: ReadText,
  vocabulary: Vocabulary,
): Claim[] {
  const sentences = readSentences(text);
  return quantities.flatMap((quantity) => {
    const context = contextOf(quantity, text, sentences, { vocabulary, situation });
    const judgement = judgeCommitment(context) ?? judgeFigures(context);
    return judgement === undefined ? [] : [toClaim(judgement, context, zones)];
  });
}

function toClaim(judgement: Judgement, context: ClaimContext, zones: MessageZones): Claim {
  const { span, quote } = context.quantity;
  const modality = modalityOf(context, zones, span);
  const polarity = polarityOf(context);
  const claim = { ...judgement, span, quote, polarity, modality };
  if (context.situation.facts === 'unknown') {
    return { ...claim, status: 'not_checkable', because: 'the facts are not known' };
  }
  if (modality === 'quoted')
    return { ...claim, status: 'not_checkable', because: 'words of the earlier message' };
  const isDenied = polarity === 'negated' && judgement.status !== 'supported';
  return isDenied
    ? { ...claim, status: 'not_checkable', because: 'the sentence denies it' }
    : claim;
}
