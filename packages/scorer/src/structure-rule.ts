import type { Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import { compileAsks } from './find-asks.ts';
import { findEmoji } from './find-emoji.ts';
import { compileNextSteps } from './next-step.ts';
import type { Reading } from './reading.ts';
import { findSelfPromotion } from './self-promotion.ts';
import { findTaglines } from './signature-tagline.ts';
import { compileSubstance } from './substance.ts';
import { suggestTokenValue } from './suggest-token-value.ts';
import { findTemplateTokens } from './template-tokens.ts';

type StructureRule = Extract<Rule, { kind: 'structure' }>;
type Part = StructureRule['part'];
type PartFinder = (reading: Reading) => readonly Span[];

/** Makes the check that a part of a message is there, or is not. */
export function compileStructureRule(rule: StructureRule): (reading: Reading) => Hit[] {
  const spansOf = partFinder(rule.part);
  return (reading) => {
    const spans = spansOf(reading);
    if (rule.presence === 'forbidden') {
      return spans.map((span) => ({
        span,
        message: `${rule.title}: ${rule.because}`,
        ...(rule.part === 'template_token' && suggestTokenValue(reading, span)),
      }));
    }
    if (spans.length > 0) return [];
    return [{ span: { start: 0, end: 0 }, message: `${rule.title}: ${rule.because}` }];
  };
}

function partFinder(part: Part): PartFinder {
  switch (part) {
    case 'template_token':
      return findTemplateTokens;
    case 'tagline':
      return findTaglines;
    case 'emoji':
      return findEmoji;
    case 'self_portrait':
      return findSelfPromotion;
    case 'ask':
      return compileAsks();
    case 'next_step':
      return compileNextSteps();
    case 'substance':
      return compileSubstance();
    default:
      return (reading) => partSpans(part, reading);
  }
}

type PlainPart = 'subject' | 'body' | 'attachment' | 'greeting' | 'signature' | 'link';

function partSpans(part: PlainPart, { message, text, zones }: Reading): Span[] {
  switch (part) {
    case 'subject':
      return message.subject?.trim() ? [{ start: 0, end: message.subject.length }] : [];
    case 'body':
      return message.body.trim()
        ? [{ start: text.length - message.body.length, end: text.length }]
        : [];
    case 'attachment':
      // Attachments are not part of the text: an empty span at its end stands for each of them.
      return (message.attachments ?? []).map(() => ({ start: text.length, end: text.length }));
    case 'greeting':
    case 'signature':
    case 'link':
      return [...zones.blocks, ...zones.inlines]
        .filter(({ zone }) => zone === part)
        .map(({ span }) => span);
    default:
      return part satisfies never;
  }
}
