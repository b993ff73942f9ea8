import type { ReplyCaseGroup } from './reply-cases.ts';

/** Replies that a careful person labelled other, read as of Monday 2026-05-04. */
export const otherReplies: readonly ReplyCaseGroup[] = [
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-20',
    replies: [
      'Abwesenheitsnotiz: Ich bin bis einschließlich 19. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an office@kestrel.example.',
      '自动回复：我在休假，5月20日回来。',
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-26',
    replies: [
      'Réponse automatique : absent du bureau, de retour le 26 mai. Pour vous désabonner de nos actualités, cliquez ici.',
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-11',
    replies: ['Auto-reply: I am on annual leave and will be back on Monday 11 May.'],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-13',
    replies: ['Respuesta automática: estaré fuera de la oficina hasta el 12 de mayo.'],
  },
  {
    label: 'other',
    nextAction: 'apologise_and_correct_contact_record',
    replies: [
      'Wrong number, mate. I drive a cab.',
      'I left Lumenpath last year, so not my problem any more!',
      'Das ist leider die falsche Adresse, ich arbeite nicht bei Kestrel.',
      'There is no Maya at this address, this is a bakery.',
      'I run a bakery in Porto, I think you mixed me up with somebody.',
      'She moved on in March. I have her old mailbox.',
      'You want Oluwaseun Adeyemi at Kestrel, I am Oluwaseun Ade the dentist.',
      'This is a shared mailbox for building maintenance.',
      "He hasn't worked here since 2024.",
      'Nope, never been a CTO. I sell tractors.',
      'Pretty sure this was meant for another Ana.',
    ],
  },
  {
    label: 'other',
    nextAction: 'contact_referred_person',
    replies: [
      "Not my area. Jana Novak runs hiring, she's at jana@pellworth.example.",
      "I've forwarded this to Tom, our head of platform. He'll pick it up if it fits.",
      'Bitte wenden Sie sich an meine Kollegin Frau Behrens aus dem Einkauf.',
      "I'm only the intern, you'd want Henrik Dahl for this.",
      'Procurement handles vendors: vendors@dunmore.example',
      'Mein Kollege Jan Pohl kümmert sich um solche Themen.',
      'Ask Priya instead, priya@lumenpath.example',
      'I do not do vendors any more. Marta Kowal took that over.',
      "C'est Luc Martin qui gère ces sujets chez nous.",
      'Hi, Maya left the company in April. Please contact Rob Lee (rob@lumenpath.example).',
      'Above my pay grade, talk to our CTO Li Wei.',
      'Forwarding to our VP Eng, she decides.',
    ],
  },
  {
    label: 'other',
    nextAction: 'correct_contact_record',
    replies: [
      'Delivery has failed: the address could not be found.',
      'Address not found. Your message to maya@lumenpath.example was not delivered.',
    ],
  },
  {
    label: 'other',
    nextAction: 'route_to_human',
    replies: [
      'hm?',
      'Mwen pa konprann sa w ap mande a.',
      '',
      '?',
      'lol',
      'See attached.',
      'Sijui unachosema.',
      'Thanks!',
      'asdf',
      'what',
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-25',
    replies: [
      'Out of the office: back on 25 May. My colleague Sam (sam@pellworth.example) covers urgent requests.',
      'OOO until 2026-05-22. This mailbox is not monitored.',
      "Bonjour, je suis en congés jusqu'au 22 mai inclus. En cas d'urgence : accueil@pellworth.example",
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-18',
    replies: [
      'Thank you for your email. I am currently out of office from 4 to 15 May and will have limited access to my inbox.',
      'Ich bin vom 4.5. bis 15.5. im Urlaub. Ihre Nachricht wird nicht weitergeleitet.',
      'Ich bin ab dem 18. Mai wieder im Büro. Dies ist eine automatische Antwort.',
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-21',
    replies: ['Risposta automatica: sono in ferie fino al 20 maggio compreso.'],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-22',
    replies: ['Ik ben afwezig t/m 21 mei. Automatisch antwoord.'],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-09-02',
    replies: [
      'Automatic reply: I am on parental leave until 1 September 2026. Please do not expect an answer.',
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-15',
    replies: [
      "Hi, thanks for your message! I'm travelling until Thursday 14 May and will answer when I'm back.",
    ],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-06-01',
    replies: ['Autosvar: Jag är på semester och är tillbaka den 1 juni.'],
  },
  {
    label: 'other',
    nextAction: 'wait_until:2026-05-19',
    replies: ['I am out of the office returning Tuesday, May 19. If urgent, call +1 555 0100.'],
  },
];
