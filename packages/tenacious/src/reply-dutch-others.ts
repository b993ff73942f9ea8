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
        'stel* ..1 geen prijs ..3',
        'stuur|mail|schrijf ..3 niets|niks|nooit ..1 meer',
        'haal|halen|wilt|wil|kunt|kun ..6 uit|van ..3 bestand|lijst|systeem|database',
        'uit|van uw|jullie|je|de|deze bestand|lijst|systeem|database|mailing ..2 halen|haal|verwijder*|gooi|schrap*',
        'prijs ..3 geen ..2 mails|contact|berichten|reclame',
        'geen ..2 <contact>|mails|mail|berichten|reclame|post ..1 aub|alstublieft|svp|graag',
        'vergeet mij|me|mijn ..1',
        'geen ..1 toestemming',
        'mij|me|ons ..2 niet|nooit ..2 <contact>|contacteren|benaderen|mailen',
        'niet ..1 <contact> ..1 mij|me|ons',
        '^ stop graag|aub|svp|hiermee|ermee|nu|a',
        'val|vallen mij|me|ons niet',
        'genoeg mails|zo|geweest|hiervan',
        'niet ..2 gediend van',
        'verwijder*|wis|wissen|schrap ..4 gegevens|adres|naam|mailadres',
        'gegevens|adres|mailadres|naam ..4 verwijder*|wissen|gewist|wis|schrap*',
        'gelieve|graag|verzoek|verzoeken ..4 niet|geen ..3 <contact>|contacteren|benaderen|mailen|schrijven|meer',
        'gelieve|graag|verzoek|verzoeken|wil|wilt ..7 verwijderen|schrappen|wissen|staken|stoppen|uitschrijven|afmelden',
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
    },
    {
      id: 'nl.footer',
      class: 'noise',
      patterns: [
        'wilt|wil|om|als ..9 klik* ..4',
        'om|wilt|afmelden|uitschrijven ..9 klik ..3',
        'klik hier ..5',
        'geen probleem',
      ],
    },
    {
      id: 'nl.auto_reply',
      class: 'auto_reply',
      patterns: [
        'automatisch antwoord|bericht',
        'afwezigheidsbericht|afwezigheidsmelding',
        'voor|bij dringende|spoed|urgente ..9',
        'niet op kantoor|aanwezig ..9',
        'automatische reactie',
        'beperkt ..1 toegang',
      ],
    },
    {
      id: 'nl.away',
      class: 'away',
      patterns: [
        'tot ..4 {date}',
        'terug ..3 {date}',

        'afwezig|vakantie|verlof',
        'vanaf ..1 {date} ..3 terug|weer',
      ],
    },
    {
      id: 'nl.wrong_person',
      class: 'wrong_person',
      patterns: [
        '^ verkeerde ..1 $',
        'verkeerde persoon|adres|nummer|man|vrouw',
        'werk|werkt ..2 niet ..2 meer|bij|hier',
        'verkeerd verbonden',
        'niet meer werkzaam',
      ],
    },
    {
      id: 'nl.referral',
      class: 'referral',
      patterns: [
        'daar gaat|gaan|is ..4 over|voor',
        'neem contact op met|mijn',

        'doorgestuurd',

        'mijn|onze collega|chef|manager',
        'collega|manager ..5 gaat|regelt|contact|verantwoordelijk',
        'stuur ..4 door',
      ],
    },
  ],
};
