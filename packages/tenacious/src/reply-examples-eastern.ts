import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: Greek, Turkish, Russian, Ukrainian, Arabic and Hebrew. */
export const easternExamples: ReplyCueExamples = {
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
  'ru.not_before_then': {
    match: ['Не пишите мне до сентября.'],
    miss: ['Не пишите мне больше.'],
  },
};
