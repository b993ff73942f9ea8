import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: further languages, and hints that need none. */
export const anyLanguageExamples: ReplyCueExamples = {
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
