import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in German say: opt-outs, machines, the wrong people, and people who point to others. */
export const germanOthers: ReplyLanguage = {
  language: 'de',
  common:
    'der|die|das|ich|wir|sie|und|ist|nicht|ein|eine|zu|mit|uns|mir|mich|bitte|für|auf|im|am|den|dem|von|es|haben|auch|aber|bei|ihr|ihre|ihren|was|wie|kein|keine|danke|ja|nein|noch|bis',
  groups: {
    list: 'verteiler|liste|datenbank|newsletter|system|mailing*|verteilerliste|mailingliste',
    contact:
      'schreib*|anschreib*|kontaktier*|kontakt|mail*|email*|anruf*|melden|angeschrieben|belästig*|nachricht*|zuschick*|schick*|send*|zuschriften|werbung',
  },
  cues: [
    {
      id: 'de.opt_out',
      class: 'opt_out',
      patterns: [
        'abmelden|austragen|abbestellen|abbestelle|löschen|entfernen|streichen',
        'aus|von dem|der|ihrem|eurem|ihrer|eurer|deinem|deiner|diesem|dieser <list>',
        'nehmen|nimm|nehmt|lösch*|entfern*|streich*|trag* sie? mich|uns|meine|meinen',
        '<contact> ..5 nicht|nie|keine ..3 mehr|wieder|erneut|weiter*',
        'nicht|nie|niemals ..1 mehr|wieder ..4 <contact>',
        'nie|niemals wieder',
        'keine ..2 weiteren|weitere|mehr ..2 <contact>|mails|e|emails|nachrichten|anfragen|kontaktaufnahme*|werbung|spam',
        'keine ..2 <contact>|mails|emails|nachrichten|anfragen ..2 mehr',
        'hören sie|hör|hört auf',
        'unterlassen sie|es',
        'lassen|lass|lasst ..4 ruhe|frieden',
        'verschwinden sie',
        'verpiss*|zieh leine',
        'widerspruch|widerspreche ..9',
        'dsgvo|unterlassung|abmahnung|anwalt|rechtsanwalt|datenschutzbehörde|belästigung',
        'werbung ..1 unerwünscht',
        'wünsche|möchte|will ..2 keine|nicht|nichts ..4 mehr|kontaktiert|angeschrieben|weiteren|hören',
      ],
      examples: {
        match: [
          'Bitte streichen Sie mich aus Ihrem Verteiler.',
          'Schreiben Sie mir nicht mehr.',
          'Keine weiteren E-Mails bitte.',
        ],
        miss: ['Schreiben Sie mir nächste Woche.', 'Zum Abmelden vom Newsletter klicken Sie hier.'],
      },
    },
    {
      id: 'de.footer',
      class: 'noise',
      patterns: [
        'zum|um|möchten|wenn ..6 abmelden|austragen|abbestellen ..9 klick*|hier|link',
        'abmelden|austragen|abbestellen ..3 klick*|hier|link',
        'klicken sie ..9',
        'newsletter abmelden|abbestellen ..3',
        'kein|keine problem|frage|sorge',
      ],
      examples: {
        match: ['Zum Abmelden vom Newsletter klicken Sie hier.'],
        miss: ['Bitte abmelden.'],
      },
    },
    {
      id: 'de.auto_reply',
      class: 'auto_reply',
      patterns: [
        'abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsassistent|abwesenheitsmeldung',
        'automatische|automatisch ..1 antwort|abwesenheits*|generierte',
        'dringenden|dringende|dringend fällen|anliegen|angelegenheiten|fragen ..9',
        'keinen|eingeschränkten|nur|kein ..2 zugriff|zugang',
        'nachricht|mail|email wird nicht weitergeleitet|gelesen',
      ],
      examples: {
        match: [
          'Abwesenheitsnotiz: bis 19. Mai',
          'In dringenden Fällen wenden Sie sich an das Büro.',
        ],
        miss: ['Das ist nicht dringend.'],
      },
    },
    {
      id: 'de.away',
      class: 'away',
      patterns: [
        'bis ..3 {date}',
        'ab|am ..2 {date} ..3 wieder|zurück|erreichbar',
        'wieder|zurück ..3 {date}',
        'nicht im büro',
        'abwesend|urlaub',
      ],
      examples: {
        match: ['Ich bin bis einschließlich 19. Mai nicht im Büro.', 'Ab dem 18. Mai wieder da'],
        miss: ['Am 18. Mai passt es.'],
      },
    },
    {
      id: 'de.wrong_person',
      class: 'wrong_person',
      patterns: [
        'falsche|falscher|falschen ..1 adresse|person|ansprechpartner|empfänger|nummer|herr|frau|mann|firma|mail',
        'arbeite|bin|arbeitet ..3 nicht|nie mehr? bei|für|dort|hier',
        'nicht mehr ..1 bei|im|für ..4 tätig|unternehmen|angestellt|beschäftigt',
        'verwechs*|verwählt',
        'ausgeschieden|unternehmen|firma verlassen',
        'sie meinen ..2 jemand*',
      ],
      examples: {
        match: ['Das ist leider die falsche Adresse, ich arbeite nicht bei Kestrel.'],
        miss: ['Wir arbeiten nicht mit Agenturen.'],
      },
    },
    {
      id: 'de.referral',
      class: 'referral',
      patterns: [
        'wenden|wende sie? sich|dich ..2 an ..9',
        'meine|mein|meiner|meinen|unser|unsere|unseren kollege*|kollegin|chef|chefin|einkauf|personalabteilung',
        'zuständig|verantwortlich ..2 ist',
        'kümmert|kümmern sich',
        'mein|meine|unser|unsere kollege|kollegin ..6 um|für|ist|macht',
        'ist ..3 zuständig|verantwortlich|richtige|ansprechpartner*',
        'weitergeleitet|weitergegeben|weiterleiten',
        'leite ..5 weiter',
      ],
      examples: {
        match: [
          'Bitte wenden Sie sich an meine Kollegin Frau Behrens.',
          'Habe es an Tom weitergeleitet.',
        ],
        miss: ['Wir brauchen niemanden.'],
      },
    },
  ],
};
