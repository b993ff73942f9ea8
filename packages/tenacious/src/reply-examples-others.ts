import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: the other languages. */
export const othersExamples: ReplyCueExamples = {
  'fi.opt_out': {
    match: [
      'Älkää lähettäkö minulle enää viestejä.',
      'Poistakaa minut listalta',
      'Lopettakaa tämä',
    ],
    miss: ['Ottakaa yhteyttä syyskuussa.'],
  },
  'fi.auto_reply': {
    match: ['Automaattinen vastaus'],
    miss: ['Vastaus'],
  },
  'fi.wrong_person': {
    match: ['Väärä numero'],
    miss: ['Oikea'],
  },
  'fi.assent': {
    match: ['Kyllä', 'Kuulostaa hyvältä'],
    miss: ['Ei'],
  },
  'fi.deferral': {
    match: ['Ei nyt', 'Ehkä myöhemmin', 'Palataan syyskuussa'],
    miss: ['Kyllä'],
  },
  'fi.decline': {
    match: ['Ei kiitos', 'Ei kiinnosta'],
    miss: ['Kyllä'],
  },
  'pl.opt_out': {
    match: ['Proszę usunąć mnie z listy.', 'Proszę więcej nie pisać', 'Nie piszcie do mnie'],
    miss: ['Proszę napisać we wrześniu.'],
  },
  'pl.footer': {
    match: ['Aby wypisać się z newslettera, kliknij tutaj'],
    miss: ['Wypiszcie mnie'],
  },
  'pl.auto_reply': {
    match: ['Automatyczna odpowiedź: urlop'],
    miss: ['Pilne'],
  },
  'pl.away': {
    match: ['wracam 18 maja', 'na urlopie'],
    miss: ['18 maja'],
  },
  'pl.wrong_person': {
    match: ['To pomyłka.', 'Już nie pracuję w Pellworth'],
    miss: ['Pracuję'],
  },
  'pl.referral': {
    match: ['Przekazałam to Tomkowi', 'Tym zajmuje się Anna'],
    miss: ['Porozmawiajmy'],
  },
  'pl.agreement': {
    match: ['Chętnie porozmawiam, może być czwartek o 11?', 'Proszę wysłać zaproszenie'],
    miss: ['czwartek wolny'],
  },
  'pl.assent': {
    match: ['Tak', 'Brzmi ciekawie'],
    miss: ['Nie'],
  },
  'pl.deferral': {
    match: ['Nie teraz', 'Proszę napisać we wrześniu', 'Może później'],
    miss: ['Tak'],
  },
  'pl.decline': {
    match: ['Nie, dziękuję', 'Nie jesteśmy zainteresowani'],
    miss: ['Tak'],
  },
  'pl.price': {
    match: ['Za drogo'],
    miss: ['Drogi Yabi'],
  },
  'cs.opt_out': {
    match: ['Už mi prosím nepište.', 'Vymažte mě ze seznamu'],
    miss: ['Napište mi v září.'],
  },
  'cs.footer': {
    match: ['Pro odhlášení z newsletteru klikněte zde'],
    miss: ['Nepište'],
  },
  'cs.auto_reply': {
    match: ['Automatická odpověď: dovolená'],
    miss: ['Odpověď'],
  },
  'cs.away': {
    match: ['na dovolené', 'zpět 18. května'],
    miss: ['Ano'],
  },
  'cs.wrong_person': {
    match: ['Špatné číslo', 'Už tam nepracuji'],
    miss: ['Pracuji'],
  },
  'cs.assent': {
    match: ['Ano', 'Máme zájem'],
    miss: ['Ne'],
  },
  'cs.agreement': {
    match: ['Čtvrtek se hodí', 'Pošlete pozvánku'],
    miss: ['čtvrtek'],
  },
  'cs.deferral': {
    match: ['Teď ne', 'Ozvěte se v září', 'Možná později'],
    miss: ['Ano'],
  },
  'cs.decline': {
    match: ['Ne, děkuji', 'Nemáme zájem'],
    miss: ['Ano'],
  },
  'cs.price': {
    match: ['Příliš drahé'],
    miss: ['Drahý pane'],
  },
  'hu.opt_out': {
    match: ['Kérem, ne írjon többet.', 'Töröljenek a listáról'],
    miss: ['Írjon szeptemberben.'],
  },
  'hu.footer': {
    match: ['A leiratkozáshoz kattintson ide'],
    miss: ['Leiratkozom'],
  },
  'hu.auto_reply': {
    match: ['Automatikus válasz'],
    miss: ['Válasz'],
  },
  'hu.wrong_person': {
    match: ['Téves szám', 'Már nem dolgozom ott'],
    miss: ['Dolgozom'],
  },
  'hu.assent': {
    match: ['Igen', 'Érdekel'],
    miss: ['Nem'],
  },
  'hu.deferral': {
    match: ['Most nem', 'Talán később', 'Majd szeptemberben'],
    miss: ['Igen'],
  },
  'hu.decline': {
    match: ['Nem, köszönöm', 'Nem érdekel'],
    miss: ['Érdekel'],
  },
  'hu.price': {
    match: ['Túl drága'],
    miss: ['Drága Yabi'],
  },
  'el.opt_out': {
    match: ['Παρακαλώ μη μου ξαναγράψετε.', 'Διαγράψτε με από τη λίστα', 'Σταματήστε να στέλνετε'],
    miss: ['Γράψτε μου τον Σεπτέμβριο.'],
  },
  'el.auto_reply': {
    match: ['Αυτόματη απάντηση'],
    miss: ['Απάντηση'],
  },
  'el.assent': {
    match: ['Ναι', 'Ενδιαφέρομαι'],
    miss: ['Όχι'],
  },
  'el.deferral': {
    match: ['Όχι τώρα', 'Ίσως αργότερα'],
    miss: ['Ναι'],
  },
  'el.decline': {
    match: ['Όχι, ευχαριστώ', 'Δεν ενδιαφέρομαι'],
    miss: ['Ναι'],
  },
  'tr.opt_out': {
    match: ['Lütfen bana bir daha yazmayın.', 'Beni listeden çıkarın'],
    miss: ['Bana Eylülde yazın.'],
  },
  'tr.auto_reply': {
    match: ['Otomatik yanıt'],
    miss: ['Yanıt'],
  },
  'tr.assent': {
    match: ['Evet', 'Neden olmasın'],
    miss: ['Hayır'],
  },
  'tr.deferral': {
    match: ['Şimdi değil', 'Daha sonra'],
    miss: ['Evet'],
  },
  'tr.decline': {
    match: ['Hayır, teşekkürler', 'İlgilenmiyoruz'],
    miss: ['Evet'],
  },
  'ru.opt_out': {
    match: ['Не пишите мне больше.', 'Удалите меня из списка', 'Отстаньте'],
    miss: ['Напишите в сентябре.', 'Чтобы отписаться от рассылки, нажмите здесь'],
  },
  'ru.footer': {
    match: ['Чтобы отписаться от рассылки, нажмите здесь'],
    miss: ['Отпишите меня'],
  },
  'ru.auto_reply': {
    match: ['Автоответ: я в отпуске'],
    miss: ['Ответ'],
  },
  'ru.away': {
    match: ['в отпуске', 'вернусь 18 мая'],
    miss: ['18 мая'],
  },
  'ru.wrong_person': {
    match: ['Вы ошиблись номером', 'Я там не работаю больше'],
    miss: ['Я работаю'],
  },
  'ru.assent': {
    match: ['Да', 'Звучит интересно'],
    miss: ['Нет'],
  },
  'ru.agreement': {
    match: ['Давайте созвонимся', 'В четверг удобно'],
    miss: ['четверг выходной'],
  },
  'ru.deferral': {
    match: ['Не сейчас', 'Напишите в сентябре', 'Может, позже'],
    miss: ['Да'],
  },
  'ru.decline': {
    match: ['Нет, спасибо', 'Не интересно'],
    miss: ['Мне интересно'],
  },
  'ru.price': {
    match: ['Слишком дорого'],
    miss: ['Дорогой Яби'],
  },
  'ru.price_question': {
    match: ['Сколько это стоит?'],
    miss: ['Сколько времени?'],
  },
  'uk.opt_out': {
    match: ['Будь ласка, видаліть мене зі списку.', 'Не пишіть мені більше'],
    miss: ['Напишіть у вересні.'],
  },
  'uk.assent': {
    match: ['Так', 'Цікаво'],
    miss: ['Ні'],
  },
  'uk.deferral': {
    match: ['Не зараз', 'Може, пізніше'],
    miss: ['Так'],
  },
  'uk.decline': {
    match: ['Ні, дякую', 'Нам не цікаво'],
    miss: ['Так'],
  },
  'ar.opt_out': {
    match: ['من فضلك لا تراسلني مرة أخرى', 'احذفوني من القائمة', 'أرجو عدم التواصل معي'],
    miss: ['اتصل بي غدا'],
  },
  'ar.assent': {
    match: ['نعم', 'أنا مهتم'],
    miss: ['لا'],
  },
  'ar.decline': {
    match: ['لا شكرا', 'غير مهتم'],
    miss: ['نعم'],
  },
  'ar.deferral': {
    match: ['ليس الآن', 'ربما لاحقا'],
    miss: ['نعم'],
  },
  'ar.auto_reply': {
    match: ['رد تلقائي'],
    miss: ['رد'],
  },
  'he.opt_out': {
    match: ['נא להסיר אותי מרשימת התפוצה', 'אל תכתבו לי יותר', 'תפסיקו לשלוח'],
    miss: ['תתקשרו אליי מחר'],
  },
  'he.assent': {
    match: ['כן', 'נשמע מעניין'],
    miss: ['לא'],
  },
  'he.decline': {
    match: ['לא תודה', 'לא מעוניין'],
    miss: ['כן'],
  },
  'he.deferral': {
    match: ['לא עכשיו', 'אולי מאוחר יותר'],
    miss: ['כן'],
  },
  'he.auto_reply': {
    match: ['מענה אוטומטי'],
    miss: ['מענה'],
  },
  'zh.opt_out': {
    match: ['请不要再给我发邮件了。', '退订', '请把我从名单中删除', '别再联系我'],
    miss: ['请给我发邮件。', '如需退订，请点击这里'],
  },
  'zh.footer': {
    match: ['如需退订，请点击这里'],
    miss: ['退订'],
  },
  'zh.auto_reply': {
    match: ['自动回复：我在休假'],
    miss: ['回复'],
  },
  'zh.assent': {
    match: ['好的', '可以', '我们有兴趣'],
    miss: ['不好', '没有兴趣'],
  },
  'zh.decline': {
    match: ['不用了，谢谢', '没有兴趣', '不感兴趣'],
    miss: ['好的'],
  },
  'zh.deferral': {
    match: ['暂时不需要', '以后再说'],
    miss: ['好的'],
  },
  'zh.price': {
    match: ['太贵了'],
    miss: ['好的'],
  },
  'ja.opt_out': {
    match: ['配信を停止してください。', '今後連絡しないでください', 'メールをやめてください'],
    miss: ['来週連絡してください', '配信停止はこちら'],
  },
  'ja.footer': {
    match: ['配信停止はこちら'],
    miss: ['配信を停止してください。'],
  },
  'ja.auto_reply': {
    match: ['自動返信：休暇中'],
    miss: ['返信'],
  },
  'ja.assent': {
    match: ['はい', '興味があります'],
    miss: ['いいえ'],
  },
  'ja.decline': {
    match: ['いいえ、結構です', '興味はありません'],
    miss: ['はい'],
  },
  'ja.deferral': {
    match: ['今は必要ありません', '後日お願いします'],
    miss: ['はい'],
  },
  'ja.price': {
    match: ['高すぎます'],
    miss: ['はい'],
  },
  'ko.opt_out': {
    match: ['더 이상 연락하지 마세요.', '수신거부', '명단에서 삭제해 주세요'],
    miss: ['연락 주세요'],
  },
  'ko.auto_reply': {
    match: ['자동응답: 휴가'],
    miss: ['응답'],
  },
  'ko.assent': {
    match: ['네', '관심 있습니다'],
    miss: ['아니요'],
  },
  'ko.decline': {
    match: ['아니요', '관심 없습니다'],
    miss: ['네'],
  },
  'ko.deferral': {
    match: ['나중에 이야기해요'],
    miss: ['네'],
  },
  'ko.price': {
    match: ['너무 비싸요'],
    miss: ['네'],
  },
  'hi.opt_out': {
    match: ['कृपया मुझे दोबारा ईमेल न करें।', 'मेरा नाम सूची से हटा दें', 'mujhe email mat karo'],
    miss: ['मुझे ईमेल करें'],
  },
  'hi.assent': {
    match: ['हाँ', 'रुचि है'],
    miss: ['नहीं'],
  },
  'hi.decline': {
    match: ['नहीं, धन्यवाद', 'रुचि नहीं है'],
    miss: ['हाँ'],
  },
  'hi.deferral': {
    match: ['अभी नहीं', 'बाद में बात करते हैं'],
    miss: ['हाँ'],
  },
  'mul.slavic_opt_out': {
    match: [
      'Molim vas da mi više ne šaljete mailove.',
      'Prosim, izbrišite me s seznama.',
      'Моля, не ми пишете повече.',
    ],
    miss: ['Pišite mi u rujnu.'],
  },
  'mul.baltic_opt_out': {
    match: ['Palun ärge mulle rohkem kirjutage.', 'Prašau man daugiau nerašykite.'],
    miss: ['Kirjutage mulle juunis.'],
  },
  'mul.romance_opt_out': {
    match: ["Si us plau, no m'escriviu més.", 'Moet asseblief nie, moenie weer skryf nie.'],
    miss: ['Escriviu-me al setembre.'],
  },
  'mul.asian_opt_out': {
    match: [
      'Xin đừng gửi email cho tôi nữa.',
      'Tolong jangan kirim email lagi ke saya.',
      'กรุณาอย่าส่งอีเมลมาอีก',
      'Tafadhali usinitumie barua pepe tena.',
    ],
    miss: ['Silakan kirim email.', 'กรุณาส่งอีเมลมา'],
  },
  'mul.indic_opt_out': {
    match: ['لطفا دیگر به من ایمیل نفرستید', 'দয়া করে আমাকে আর ইমেইল পাঠাবেন না'],
    miss: ['لطفا تماس بگیرید'],
  },
  'pl.not_before_then': {
    match: ['Proszę nie pisać przed wrześniem.'],
    miss: ['Proszę nie pisać.'],
  },
  'cs.not_before_then': {
    match: ['Nepište mi do září.'],
    miss: ['Nepište mi.'],
  },
  'ru.not_before_then': {
    match: ['Не пишите мне до сентября.'],
    miss: ['Не пишите мне больше.'],
  },
  'pl.stranger': {
    match: ['Jestem nauczycielką.'],
    miss: ['Jestem za.'],
  },
  'hint.contact': {
    match: ['Your mails'],
    miss: ['Thursday'],
  },
  'hint.refusal': {
    match: ['No more'],
    miss: ['Thursday'],
  },
  'hint.stop': {
    match: ['I am asking firmly: cease.'],
    miss: ['Thursday'],
  },
  'hint.price': {
    match: ['Your floor is our ceiling.'],
    miss: ['Thursday'],
  },
  'hint.offshore': {
    match: ['The distance kills it.'],
    miss: ['Thursday'],
  },
  'hint.in_house': {
    match: ['We keep it in the family.'],
    miss: ['Thursday'],
  },
  'hint.capability': {
    match: ['Would they even know what a PLC is?'],
    miss: ['Thursday'],
  },
  'hint.trust': {
    match: ['Who exactly are you guys?'],
    miss: ['Thursday'],
  },
  'hint.hostility': {
    match: ['Wow, you can read job ads. Impressive.'],
    miss: ['Thursday'],
  },
};
