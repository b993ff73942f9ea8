import { once } from './once.ts';
import { startingPhraseLength, startingPhrases } from './starting-phrase.ts';

/** Words that open a letter, in the languages that business e-mail arrives in. */
const PHRASES = once(() =>
  startingPhrases(
    'hi|hiya|hello|hey|dear|greetings|howdy|good morning|good afternoon|good evening|good day|' +
      'to whom it may concern|hallo|liebe|lieber|liebes|guten tag|guten morgen|guten abend|moin|servus|' +
      'grüezi|gruezi|grüß gott|gruess gott|sehr geehrte|sehr geehrter|sehr geehrtes|bonjour|bonsoir|' +
      'salut|cher|chère|chers|hola|buenas tardes|buenos días|buenos dias|estimado|estimada|estimados|' +
      'estimadas|querido|querida|ciao|buongiorno|buonasera|gentile|caro|cara|olá|ola|bom dia|boa tarde|' +
      'prezado|prezada|beste|geachte|hoi|hej|hejsan|hei|kära|kære|cześć|dzień dobry|szanowny|szanowna|' +
      'szanowni|szanowne|dobrý den|ahoj|merhaba|sayın|здравствуйте|привет|добрый день|уважаемый|' +
      'уважаемая|уважаемые|вітаю|добрий день|γεια|γεια σας|καλημέρα|שלום|مرحبا|السلام عليكم|नमस्ते|' +
      '您好|你好|こんにちは|안녕하세요',
  ),
);

/** The length of the salutation that a line starts with, 0 where it starts with none. */
export function salutationLength(line: string): number {
  return startingPhraseLength(line.toLowerCase(), PHRASES());
}
