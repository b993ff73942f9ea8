import type { ReplyLanguage } from '@tenacious-bench/schema';

/**
 * Asking not to be written to again in languages of which the policy reads nothing else: an opt-out must be
 * heard in any language.
 */
export const otherLanguages: ReplyLanguage = {
  language: 'mul',
  cues: [
    {
      id: 'mul.slavic_opt_out',
      class: 'opt_out',
      patterns: [
        'не|he ..2 пиш*|изпраща*|праща*|шаљ*|контактира* ..2',
        'ne|nemoj*|nemojte|prestan*|prenehaj*|više|vec|vise|nikad ..4 pišit*|pišite|pisati|pišete|pišeš|šalj*|slati|kontaktir*|javlja*|zvati|zovite|pošilja*|kličit* ..3',
        'ukloni*|obriši*|izbriši*|izbrišete|odstrani*|uklonit*|izbrisat*|odjav* ..4',

        'премахнете|изтрийте|отпишете|уклоните|обришите|избришите ..3',
        'не ..2 пиш*|изпращ*|праща*|безпоко*|шаљ*|пиши*|контактира*|јавља* ..2',
      ],
    },
    {
      id: 'mul.baltic_opt_out',
      class: 'opt_out',
      patterns: [
        'ärge ..4 kirjutage|saatke|helistage ..2',
        'išbraukti|pašalinti|ištrinti|nerašyti ..3',

        'nerašykite|nebesiųskite|nebesiuskite|nesiųskite|nebeskambinkite|pašalinkite|ištrinkite|išbraukite|nebenoriu ..4',
        'nerakstiet|nesūtiet|nezvaniet|izdzēsiet|izņemiet|dzēsiet|nevēlos|pārtrauciet ..4',
        'ekki ..3 skrifa|senda|hafa|hringja ..3',
        'ärge|palun ..4 kirjutage|saatke|helistage|enam ..3',
      ],
    },
    {
      id: 'mul.romance_opt_out',
      class: 'opt_out',
      patterns: [
        'no ..2 mescriviu|escriviu|envieu|menvieu|contacteu|truqueu|molesteu|mescriguis ..2',

        'esborreu|elimineu|traieu|suprimiu ..4',

        'moenie|asseblief ..3 skryf|stuur|kontak|epos ..3',
      ],
    },
    {
      id: 'mul.asian_opt_out',
      class: 'opt_out',
      patterns: [
        'wag ..4 email|mag|padala*|kontak*|tumawag|magpadala ..3',
        'đừng|dừng|ngừng|không muốn|cần? ..3 gửi|liên|nhận|email|gọi ..3',
        'đừng|ngừng ..3 gửi|liên|làm|gọi|email ..3',

        'jangan ..1 kirim*|hubungi|ganggu|email|hantar ..3',

        'hapus|hapuskan|keluarkan|padam|padamkan|buang ..5 saya|daftar|data|senarai|nama',

        'huwag ..4 email|mag|padala*|kontak*|tumawag|sulat|magpadala|tawagan ..3',

        'usinitumie|msinitumie|usiniandikie|msiniandikie|acha|acheni|niondoe|niondoeni|futa|usinipigie|nisitumiwe ..3',
        'อย่าส่ง',

        'ลบ ..9 ออก',
        'jangan|berhenti|stop|tolong ..2 kirim*|hubungi|mengirim*|menghubungi|email|menelepon ..4 lagi|saya',
      ],
    },
    {
      id: 'mul.indic_opt_out',
      class: 'opt_out',
      patterns: [
        'حذف|لغو ..2 کنید|کن|عضویت',
        'نفرستید|نفرست|نمی‌خواهم|نمیخواهم ..3',

        'আর|দয়া|দয়া|আমাকে ..6 পাঠাবেন|করবেন|লিখবেন|যোগাযোগ|পাঠিও না|করবেন?',
        'دیگر|لطفا|لطفاً ..5 نفرست*|ندهید|نزنید|نگیرید|ننویس*|ارسال|نکنید ..2',
      ],
    },
  ],
};
