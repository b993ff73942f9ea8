import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Dutch say: opt-outs, machines, the wrong people, and people who point to others. */
export const dutchOthers: ReplyLanguage = {
  language: 'nl',
  common:
    'de|het|een|en|is|ik|wij|we|u|je|niet|van|voor|met|op|in|te|dat|dit|mijn|ons|geen|maar|bedankt|ja|nee|naar|bij|zijn|hebben|er|nog|me',
  groups: {
    contact: 'mail*|email*|schrijv*|contact*|benader*|stuur*|sturen|bel|bellen|lastig|spam',
  },
  cues: [
    {
      id: 'nl.opt_out',
      class: 'opt_out',
      patterns: [
        'afmelden|uitschrijven|uitschrijf',
        'meld|schrijf mij|me|ons af|uit',
        'haal|verwijder|gooi|schrap ..6 lijst|bestand|database|gegevens|adres|mailinglijst|systeem',
        'haal|verwijder|schrap mij|me|ons',
        'geen ..3 mails|mail|berichten|e|emails ..3 meer',
        'niet|nooit meer ..3 <contact>|lastig',
        '<contact> ..4 niet|nooit ..2 meer',
        'stop met ..3',
        'hou|houd op ..2',
        'laat mij|me|ons met rust',
        'rot|donder|sodemieter ..1 op',
        'advocaat|avg|klacht|aangifte',
        'wil|wens ..2 niet|geen|niets ..4 meer|horen|benaderd|ontvangen',
      ],
      examples: {
        match: ['Haal me van de lijst.', 'Graag geen mails meer.', 'Mail me niet meer'],
        miss: ['Mail me in juni.', 'Om u af te melden, uitschrijven kan, klik hier'],
      },
    },
    {
      id: 'nl.footer',
      class: 'noise',
      patterns: ['om|wilt|afmelden|uitschrijven ..9 klik ..3', 'klik hier ..5', 'geen probleem'],
      examples: { match: ['Om u uit te schrijven, klik hier'], miss: ['Uitschrijven graag'] },
    },
    {
      id: 'nl.auto_reply',
      class: 'auto_reply',
      patterns: [
        'automatisch antwoord|bericht',
        'automatische reactie',
        'afwezigheidsbericht|afwezigheidsmelding',
        'niet op kantoor|aanwezig ..9',
        'voor|bij dringende|spoed|urgente ..9',
        'beperkt ..1 toegang',
      ],
      examples: { match: ['Automatisch antwoord: afwezig'], miss: ['Dit is dringend'] },
    },
    {
      id: 'nl.away',
      class: 'away',
      patterns: [
        'tot ..4 {date}',
        'terug ..3 {date}',
        'vanaf ..1 {date} ..3 terug|weer',
        'afwezig|vakantie|verlof',
      ],
      examples: {
        match: ['tot en met 12 mei', 'Ik ben 18 mei terug op 18 mei'],
        miss: ['op 12 mei'],
      },
    },
    {
      id: 'nl.wrong_person',
      class: 'wrong_person',
      patterns: [
        'verkeerde persoon|adres|nummer|man|vrouw',
        'werk|werkt ..2 niet ..2 meer|bij|hier',
        'niet meer werkzaam',
        'verkeerd verbonden',
      ],
      examples: { match: ['Verkeerde persoon.', 'Ik werk daar niet meer'], miss: ['Ik werk hier'] },
    },
    {
      id: 'nl.referral',
      class: 'referral',
      patterns: [
        'neem contact op met|mijn',
        'collega|manager ..5 gaat|regelt|contact|verantwoordelijk',
        'doorgestuurd',
        'stuur ..4 door',
        'mijn|onze collega|chef|manager',
      ],
      examples: {
        match: ['Neem contact op met mijn collega.', 'Ik heb het doorgestuurd'],
        miss: ['Neem contact op in juni'],
      },
    },
  ],
};
