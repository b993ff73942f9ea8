import type { Claim, Fact, Vocabulary } from '@tenacious-bench/schema';
import { type NormalizedText, normalize } from '@tenacious-bench/text';
import { cuePosition } from './claim-context.ts';

/** Finds the names in a message that a fact holds: a peer, a person, a product. Each is a supported claim. */
export function findNamedValues(
  message: NormalizedText,
  facts: readonly Fact[],
  { topics }: Vocabulary,
): Claim[] {
  return facts.flatMap((fact) => {
    const topic = topics.find(({ id }) => id === fact.topic);
    const fields = topic?.fields.filter(({ measure }) => measure === 'entity') ?? [];
    const names = fields.flatMap(({ name }) => [fact.values[name]].flat());
    return names.flatMap((name) => (typeof name === 'string' ? claimOf(name, fact, message) : []));
  });
}

function claimOf(name: string, fact: Fact, message: NormalizedText): Claim[] {
  const cue = normalize(name).text;
  const at = cue === '' ? -1 : cuePosition(message.text, cue);
  if (at === -1) return [];
  const span = message.toOriginal(at, at + cue.length);
  return [
    {
      kind: 'entity',
      topic: fact.topic,
      subject: fact.subject,
      span,
      quote: message.original.slice(span.start, span.end),
      polarity: 'affirmed',
      modality: 'asserted',
      status: 'supported',
      fact: fact.id,
      because: `named in fact ${fact.id}`,
    },
  ];
}
