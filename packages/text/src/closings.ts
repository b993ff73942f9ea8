/** Phrases that close a letter, in the languages that business e-mail arrives in. */
const CLOSING_PHRASES = [
  '(?:(?:with )?(?:all )?(?:my |the |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many))(?: (?:regards|wishes|thanks))?(?: from [\\p{L} ]+)?',
  'all the best|regards|cheers|thanks(?: again| so much| in advance)?|thank you|with thanks|ta|sincerely(?: yours)?',
  'yours(?: sincerely| faithfully| truly)?|respectfully|cordially|warmly|gratefully|talk soon|speak soon|take care|until then|best of luck',
  '(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|schönen|freundliche|beste|herzliche|liebe|viele|schöne) gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|lg|vg|mfg|danke',
  'cordialement|bien (?:cordialement|à vous)|amicalement|merci|salutations(?: distinguées)?',
  '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|(?:cordiali )?saluti|grazie|atenciosamente|abraços|obrigad[oa]|um abraço',
  'met vriendelijke groet(?:en)?|groet(?:en|jes)?|med vänliga? hälsning(?:ar)?|vänliga? hälsningar|med venlig hilsen|mvh|hilsen|pozdrawiam|s pozdravem|saygılarımla',
  'с уважением|з повагою|με εκτίμηση|敬具|此致|よろしくお願いします|よろしくお願いいたします|감사합니다',
];

/** Matches a line that starts with a closing phrase and captures what follows it. */
export const CLOSING = new RegExp(
  `^(?:${CLOSING_PHRASES.join('|')})(?![\\p{L}\\p{M}])\\s*[,.!–—-]*\\s*(.*)$`,
  'isu',
);
