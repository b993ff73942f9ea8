/** Ways to ask for no more messages that mean nothing else, in the languages that such replies come in. */
export const optOutSigns: readonly RegExp[] = [
  /\bunsu[bp]?s?cribe|\bopt(?:ing|ed)?[ -]?(?:me |us )?out\b|^\W*stop\b\W*$/im,
  /\b(?:take|remove|delete|drop|strike|cross|leave|keep|scratch|get|erase|forget|lose|purge)\b[^.?!\n]{0,40}\b(?:me|us|my|our|this)\b[^.?!\n]{0,40}\b(?:off|out|from|list|lists|address|number|details|data|email|records?|database|alone|rounds)\b/i,
  /\b(?:remove|delete|erase|forget|lose|strike)\b (?:me|us|my (?:address|email|name|number|details|data))\b/i,
  /\b(?:do not|don['’]?t|never|please not|no need to|stop|cease|quit|refrain from)\b[^.?!\n]{0,20}\b(?:contact|email|e-mail|mail|write|text|message|call|bother|ping|pester|chase|pitch|send|disturb|approach|reach|spam|follow)(?:ing)?\b/i,
  /\b(?:no|any) (?:more|further|longer)\b[^.?!\n]{0,25}\b(?:e-?mails?|mails?|messages?|contact|notes?|outreach|letters?|texts?|these|pitches|offers)\b/i,
  /\b(?:rather|prefer|want|wish|like|care)\b[^.?!\n]{0,12}\bnot\b[^.?!\n]{0,20}\b(?:hear|get|receive|be (?:contacted|emailed|written|messaged)|these)\b/i,
  /\b(?:do not|don['’]?t|would not|wouldn['’]?t)\b[^.?!\n]{0,12}\b(?:want|wish|like|care)\b[^.?!\n]{0,20}\b(?:hear|receive|mails?|e-?mails?|messages?|these)\b/i,
  /\bleave (?:me|us) (?:alone|be|out|in peace)\b|\blet (?:me|us) be\b(?! (?:blunt|brief|clear|direct|frank|honest|plain|quick|specific))|\bgo away\b|\bsave your (?:breath|time)\b/i,
  /\b(?:reported?|marked|marking|blocked|blocking|this is)\b[^.?!\n]{0,20}\b(?:spam|junk)\b/i,
  /\b(?:last|final) (?:mail|e-?mail|message|note|time)\b[^.?!\n]{0,20}\b(?:i|we|you)\b/i,
  /\bnot (?:interested )?ever\b|\bnever again\b|\bnever (?:hear|write|contact)\b/i,
  // German, Dutch
  /\babmeld|\baustragen|\babbestell|\b(?:keine|keinen)\b[^.?!\n]{0,30}\bmehr\b|\bnicht\b[^.?!\n]{0,12}\bmehr\b[^.?!\n]{0,20}\b(?:schreib|kontakt|mail|melden|anruf)|\b(?:lassen|lasst|lass)\b[^.?!\n]{0,12}\b(?:ruhe|frieden)\b|\baus\b[^.?!\n]{0,15}\b(?:verteiler|liste)/i,
  /\buitschrijv|\bafmeld|\bgeen\b[^.?!\n]{0,20}\bmeer\b|\bniet meer\b|\bmet rust\b|\bvan\b[^.?!\n]{0,12}\blijst\b/i,
  // French, Spanish, Portuguese, Italian
  /d[ée]s(?:abonn|inscri)|\bplus\b[^.?!\n]{0,25}(?:écri|contact|recevoir|envoy|message|mail)|\bne\b[^.?!\n]{0,15}\bplus\b|laissez[- ](?:moi|nous)|retirez[- ](?:moi|nous)/i,
  /\bdar(?:me|nos)?\b[^.?!\n]{0,10}\bbaja\b|\bno\b[^.?!\n]{0,20}\b(?:escrib|contact|env[ií]|molest)[^.?!\n]{0,25}\b(?:m[aá]s|nunca)\b|\bno (?:quiero|deseo|queremos)\b|\bdej(?:e|en|a) de\b/i,
  /\bn[ãa]o\b[^.?!\n]{0,20}\b(?:contact|escrev|envi|mand|receb|quero)|\bpar(?:e|em) de\b|descadastr/i,
  /\bnon\b[^.?!\n]{0,20}(?:scriv|contatt|mand|invi|voglio|ricevere)|cancell(?:a|ate)(?:mi|ci)|disiscriv/i,
  // Nordic, Polish, Czech, Turkish, Russian, Ukrainian
  /\b(?:avregistr|avmeld|afmeld|avprenum)|\bsluta\b|\b(?:ikke|inte|ingen|inga)\b[^.?!\n]{0,25}\b(?:mer|mere|fler|flere|igen|længere|lenger)\b|(?:älä|älkää)\b/i,
  /\bnie\b[^.?!\n]{0,15}(?:pisać|kontaktować|wysyłać|pisz)|wypis(?:ać|z)|usu(?:ń|nąć)|nepi[šs]te|neposílejte|odhlásit|leiratkoz|bir daha yazma|listeden/i,
  /не\s+(?:пишите|присылайте|беспокойте|звоните|надсилайте|турбуйте|пишіть)|больше не|отпис|відпис|удалите|видаліть/i,
  // Scripts without spaces, and from right to left
  /退订|不要再|请勿|配信停止|送らないで|連絡しないで|수신\s?거부|보내지\s?마|연락하지\s?마|إلغاء|لا تراسل|لا ترسل|הסר|אל תשלח|تماس نگیرید/u,
];

/** Words that put an end to such a wish: `not before June`, `mail me instead`. */
export const optOutUntil = /\b(?:before|until|till|instead|vor|bis|avant|antes|prima)\b/i;

/**
 * Words that such a wish often has and other replies seldom: where one stands, nobody should be written to before a
 * person has read it. Silence by mistake costs a message, a message by mistake the trust.
 */
export const optOutHints: readonly RegExp[] = [
  /\b(?:stop|quit it|quit \w+ing|cease|desist|refrain|spare (?:me|us)\b(?! the (?:details|small talk))|hint|that['’]?s enough|enough (?:of|mails?|e-?mails?)|fuck|f\*+|blocklist|lawyers?|counsel|gdpr|erasure|erase|delete|deleting|deletion|scrub|strike|wipe|purge|remov\w+|unsub\w*|junk|trash|bin|spam|lose (?:the|this|my)|forget|do-not-contact|consent|legal basis|marketing|billed|switch you off|turn (?:this|it) off)\b/i,
  /\b(?:no more|never|not now or|now or (?:ever|later)|nothing more|no (?:further|interest)|not (?:be )?(?:contacted|approached|mailed|emailed)|(?:be|are) (?:contacted|approached)|cold approaches|unsolicited|vendors|peace|silence|leave (?:it|me|us)|left out|kept? (?:me|us) out|out of (?:your|future)|off (?:your|the|my)|dropped|off limits|closed to)\b/i,
  /\b(?:list|lists|mailings?|campaigns?|sequence|outreach|records?|inbox|tool|follow-?ups?|reminders?|sales channel|mails?|emails?)\b[^.?!]{0,40}\b(?:not|no|never|two|third|second|last|without|fine|plenty|enough|tired|please|off)\b|\b(?:not|no|never|two|third|second|last|without|off)\b[^.?!]{0,40}\b(?:list|lists|mailings?|campaigns?|sequence|outreach|records?|inbox|tool|follow-?ups?|reminders?|mails?|emails?|exchange|steps|approach\w*|writ\w+|wrote)\b/i,
  /\b(?:signed up|somebody else|another hobby|what part of|told your colleague|good luck|goodbye|bye|end of it|final|these in my|next time|txt me again|forgot|for sales|off\.|your\. list|(?:didn['’]?t|did not) write|want to be on|another one of|get (?:another|these)|one more of these|of these a week|think of us again|think of you|only exchange)\b/i,
];

/** What belongs to the mail and not to its writer: a quoted mail, a footer, an automatic answer. */
export const footers =
  /^>.*$|^--\s*$[\s\S]*|\bon [^\n]{5,60} wrote:[\s\S]*|^.*\b(?:click (?:here|below)|newsletter|digest|you (?:are receiving|get) this|unsubscribe (?:from our|here)|automatic reply|out of office|hier klicken|klicken sie|cliquez ici|klik hier)\b.*$/gim;
