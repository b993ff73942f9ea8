import { once } from './once.ts';
import { startingPhraseLength, startingPhrases } from './starting-phrase.ts';

/** Phrases that close a letter, in the languages that business e-mail arrives in. */
const PHRASES = once(() =>
  startingPhrases(
    'all the best|regards|cheers|thanks|thanks again|thanks so much|thanks in advance|thank you|' +
      'with thanks|ta|sincerely|sincerely yours|yours|yours sincerely|yours faithfully|yours truly|' +
      'respectfully|cordially|warmly|gratefully|talk soon|speak soon|take care|until then|best of luck|' +
      'gruß|gruss|lg|vg|mfg|danke|cordialement|bien cordialement|bien à vous|amicalement|merci|' +
      'salutations|salutations distinguées|saludo|saludos|saludos cordiales|cordial saludo|' +
      'un cordial saludo|un saludo|atentamente|gracias|saluti|cordiali saluti|grazie|atenciosamente|' +
      'abraços|obrigado|obrigada|um abraço|groet|groeten|groetjes|met vriendelijke groet|' +
      'met vriendelijke groeten|med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|' +
      'vänliga hälsningar|med venlig hilsen|mvh|hilsen|pozdrawiam|s pozdravem|saygılarımla|' +
      'с уважением|з повагою|με εκτίμηση|敬具|此致|よろしくお願いします|よろしくお願いいたします|감사합니다',
  ),
);
const ENGLISH =
  /^(?:with )?(?:all )?(?:my |the |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many)(?: regards| wishes| thanks)?(?: from [a-z\u00c0-\u1fff ]+)?(?![a-z\u00c0-\u1fff])/;
const GERMAN =
  /^(?:mit )?(?:freundliche|beste|herzliche|liebe|viele|schöne)n? gr(?:ü|ue)(?:ß|ss)en?(?![a-z\u00c0-\u1fff])/;
const BEHIND = /^\s*[,.!–—-]*\s*/;

/** What follows the closing phrase that a line starts with, undefined where it starts with none. */
export function restAfterClosing(line: string): string | undefined {
  const lower = line.toLowerCase();
  const pattern = ENGLISH.exec(lower) ?? GERMAN.exec(lower);
  const length = Math.max(pattern?.[0].length ?? 0, startingPhraseLength(lower, PHRASES()));
  return length === 0 ? undefined : line.slice(length).replace(BEHIND, '');
}
