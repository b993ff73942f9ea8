import type { Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import type { Reading } from './reading.ts';

type StructureRule = Extract<Rule, { kind: 'structure' }>;
type Part = StructureRule['part'];

// [First Name], {{company}}, <Company Name>: bounded, so that a page of brackets costs one pass.
const templateToken =
  /\[[A-Za-z][A-Za-z _-]{1,40}\]|\{\{[^{}\n]{1,60}\}\}|<[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}>/g;

/** Makes the check that a part of a message is there, or is not. */
export function compileStructureRule(rule: StructureRule): (reading: Reading) => Hit[] {
  return (reading) => {
    const spans = partSpans(rule.part, reading);
    if (rule.presence === 'forbidden') {
      return spans.map((span) => ({ span, message: `${rule.title}: ${rule.because}` }));
    }
    if (spans.length > 0) return [];
    return [{ span: { start: 0, end: 0 }, message: `${rule.title}: ${rule.because}` }];
  };
}

function partSpans(part: Part, { message, text, zones }: Reading): Span[] {
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
    case 'template_token':
      return [...text.matchAll(templateToken)].map(({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      }));
    case 'greeting':
    case 'signature':
    case 'link':
      return [...zones.blocks, ...zones.inlines]
        .filter(({ zone }) => zone === part)
        .map(({ span }) => span);
    case 'ask':
      return [...text.matchAll(/\?/g)].map(({ index }) => ({ start: index, end: index + 1 }));
    default:
      return part satisfies never;
  }
}
