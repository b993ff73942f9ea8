/** Words that open a letter, in the languages that business e-mail arrives in. */
const SALUTATION_WORDS = [
  'hi|hiya|hello|hey|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|to whom it may concern',
  'hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|gr(?:ü|ue)(?:ezi|ß gott|ss gott)|sehr geehrte[rs]?',
  'bonjour|bonsoir|salut|ch(?:er|ère|ers)|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|querid[oa]',
  'ciao|buongiorno|buonasera|gentile|caro|cara|ol[áa]|bom dia|boa tarde|prezad[oa]|car[oa]',
  'beste|geachte|hoi|hej|hejsan|hei|kära|kære|cześć|dzień dobry|szanown[aiy]\\p{L}*|dobrý den|ahoj',
  'merhaba|sayın|здравствуйте|привет|добрый день|уважаем\\p{L}+|вітаю|добрий день|γεια(?: σας)?|καλημέρα',
  'שלום|مرحبا|السلام عليكم|नमस्ते|您好|你好|こんにちは|안녕하세요',
];

/** Matches a salutation at the start of a line. */
export const SALUTATION = new RegExp(`^(?:${SALUTATION_WORDS.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
