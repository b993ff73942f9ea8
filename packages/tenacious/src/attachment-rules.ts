import type { Rule } from '@tenacious-bench/schema';

const documents =
  'deck|decks|pdf|pdfs|file|files|brochure|brochures|document|documents|overview|slides|presentation|sheet|datasheet|factsheet|leaflet|flyer|catalogue|prospectus|whitepaper|portfolio|profile|profiles|cv|cvs|resume|resumes|pager|outline|spreadsheet|zip|enclosure|supplement|study';
const carrier = 'mail|email|message|note|letter';

const attachmentWordings: readonly string[] = [
  'attached|enclosed|appended|herewith',
  `i|we ..2 enclose|encloses|attach|append ..3 our|a|the|it|this|my|two|one|some`,
  `attaching|enclosing|appending ..4 <document>|page|case|it|our|a|the`,
  `i|we am|are|have|took ..3 adding|added|including|included|dropped|slipped|pasted|uploaded|packed|put ..4 <document>`,
  'the|this|our|an attachment|attachments|enclosure|enclosures',
  'see|open attachment|attachments|enclosure',
  'find|see|have|get ..5 <document> ..3 below|herewith|appended|as',
  '<document> ..3 is|are ..1 below|herewith|appended|included',
  'find ..3 <document> ..6 end|bottom|foot|here',
  'in the <document> below|herewith|appended',
  '<document> ..3 comes|come|with|to|in|of|at|under|below ..3 this|my <carrier>',
  'with this|my <carrier> ..3 come|comes|goes|is|are|travel|travels|you ..5 <document>',
  '<document> ..2 accompanies|accompany ..2 <carrier>',
  'accompanying <document>',
  '<document> that|which|who ..2 comes|come|came|goes|travels|travel ..2 with ..2 <carrier>',
];

const innocentAttachments: readonly string[] = [
  'strings ..3 attached',
  'how ..1 attached|attach',
  'attached to your|the|a|an|its|their|each|every|any|some|one|our|that|them|it|this|these|those',
  'no|without|nothing|never|not ..1 attachment|attachments|attached|attach|deck',
  '{recipient} ..4 attached|attachment|attachments|attach|attaches|file|files|document|documents',
  'attach|attaches|attached labels|label|tags|tag|metadata|files|notes|data|figures',
];

/** A first mail carries nothing but its text. */
export const attachmentRules: readonly Rule[] = [
  {
    id: 'cold-attachment',
    clause: 'attachments',
    kind: 'structure',
    title: 'Attachment in cold mail',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: ['cold'] },
    part: 'attachment',
    presence: 'forbidden',
    because: 'A stranger does not open attachments, and filters punish them.',
    examples: {
      match: [{ message: { channel: 'email', body: 'Hi Ana,', attachments: ['deck.pdf'] } }],
      miss: [{ message: { channel: 'email', body: 'Hi Ana,', attachments: [] } }],
    },
  },
  {
    id: 'attachment-mentioned',
    kind: 'wording',
    title: 'Attachment announced in cold mail',
    clause: 'attachments',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: ['cold'] },
    zones: ['subject', 'body'],
    groups: { document: documents, carrier },
    wordings: [...attachmentWordings],
    unless: [...innocentAttachments],
    because: 'A stranger does not open attachments, and filters punish them.',
    examples: {
      match: [
        'I have attached our deck.',
        'Attached you will find a short overview.',
        'Please find the overview enclosed.',
        'You will find the deck below as a PDF.',
        'The attachment shows how a first month works.',
        'A PDF of the outline is attached, Zoë.',
        'The enclosed document says more.',
      ],
      miss: [
        'No attachment, just two lines.',
        'Help with no strings attached.',
        'Your platform team is attached to the product group.',
        'Shall I send the page as a PDF?',
        'I have not attached anything.',
        'The PDF export that you launched in March is fast.',
        'Your app stores every attachment, says Łukasz.',
      ],
    },
  },
];
