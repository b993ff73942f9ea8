import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in German say: opt-outs, machines, the wrong people, and people who point to others. */
export const germanOthers: ReplyLanguage = {
  language: 'de',
  common:
    'der|die|das|ich|wir|sie|und|ist|nicht|ein|eine|zu|mit|uns|mir|mich|bitte|für|auf|im|am|den|dem|von|es|haben|auch|aber|bei|ihr|ihre|ihren|was|wie|kein|keine|danke|ja|nein|noch|bis|müssen|da|herr|frau|herrn|sich|oder|um|zum|zur|dass|kann|können|hat|wird|wenn|mal|schon|keinen|bin|habe|mein|meine',
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
        'nie|nicht ..1 zugestimmt|eingewilligt',
        'schick*|send*|schreib*|mail* ..4 nichts ..1 mehr|weiter*',
        'finger weg',
        'hör|hört|hören sie? ..1 auf',
        'löschung|löschungsantrag|sperrung ..4',
        'lasst|lassen|lass ..4 mit den|diesen|euren|ihren ..2',
        'nicht erwünscht',
        'möchte|wünsche|will nicht dass ..5',
        'nicht ..2 nochmal|nochmals|erneut|wieder ..2 nachfragen|schreiben|melden|fragen|anrufen',
        'keinen|kein|keine ..1 weiteren|weitere|weiterer ..2',
        'kartei|adressbestand|kontaktliste',
        'blockier*|gesperrt|sperre|spamfilter|spamordner',
        'vergessen|vergiss|vergesst sie? ..1 mich|meine|uns|unsere ..1 adresse|kontakt*|mail?',
        'bitte ..3 keine ..2 mails|emails|anfragen|nachrichten|angebote|werbung',
        'bitte ..2 nicht ..2 <contact>|schreiben|anrufen|kontaktieren|mailen',
        'nicht ..2 <contact>|anzuschreiben|kontaktieren|anschreiben bitte?',
        'raus|heraus aus|mit ..3 <list>|liste',
        'daten|adresse|mail|namen|nummer ..4 löschen|gelöscht|entfernen|entfernt|rauszunehmen|streichen',
        'löschen|löscht|lösche|tilgen|vernichten ..6 daten|adresse|kontakt*|eintrag|mail|namen',
        'keine|ohne|widerrufe|widerruf ..3 einwilligung|einverständnis',
        'kein|keinen|keinerlei ..1 kontakt* ..2 mehr|erwünscht|gewünscht|mit',
        'untersage|untersagen ..6',
        'verbitte|verbitten ..9',
        'genug ..1 mails|emails|nachrichten|davon|werbung',
        'es|jetzt reicht',
        '^ schluss|stopp|aufhören $',
        '^ schluss|stopp|stop|aufhören jetzt|bitte|damit|endlich|hiermit',
        'unerwünscht*|ungebeten*',
        'werbung|mails|emails|nachrichten|anrufe|akquise|kontakt*|zusendung*|angebote ..4 wünsche|möchte|will|wollen|möchten|brauche|brauchen ..2 nicht|keine',
        'sparen|spar|spart sie? ..1 sich|dir|euch|mir|uns ..3 mails|mail|weitere|nachricht*|mühe|zeit',
        'ersparen|erspart|verschonen|verschont|verschone sie? mir|uns|mich ..6',
        'verzichten|verzichte|verzichtet|unterlassen|unterlasst|vermeiden|einstellen|stellen sie? ..6 <contact>|anschreiben|mails|emails|kontakt*|zusendung*|anfragen|angebote|post',
        'abzusehen|abstand ..1 nehmen',
        'von|davon ..7 abzusehen|absehen|abstand',
        'sehen|sieh|seht ..2 davon ..3 ab',
        'sehen|sieh|seht sie? ..3 von ..6 ab $',
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
    },
    {
      id: 'de.footer',
      class: 'noise',
      patterns: [
        'kein|keine problem|frage|sorge',
        'wenn|falls|sollten|möchten|um ..9 klick*|link|abmelde* ..4',

        'bitte? nicht|nie anrufen|telefonisch|telefonieren ..5 schreiben|mail|einladung|schicken|mailen|lieber|sondern',
        'zum|um|möchten|wenn ..6 abmelden|austragen|abbestellen ..9 klick*|hier|link',
        'abmelden|austragen|abbestellen ..3 klick*|hier|link',
        'klicken sie ..9',
        'newsletter abmelden|abbestellen ..3',
      ],
    },
    {
      id: 'de.auto_reply',
      class: 'auto_reply',
      patterns: [
        'keinen|eingeschränkten|nur|kein ..2 zugriff|zugang',

        'abwesenheit*',

        '{date} ..2 nicht ..1 im büro|haus|hause',
        '{date} ..2 abwesend',

        'nicht im haus|hause',
        'bin ..8 nicht ..1 im büro|haus|hause',

        'abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsassistent|abwesenheitsmeldung',
        'automatische|automatisch ..1 antwort|abwesenheits*|generierte',
        'dringenden|dringende|dringend fällen|anliegen|angelegenheiten|fragen ..9',

        'nachricht|mail|email wird nicht weitergeleitet|gelesen',
        'nachricht*|mails|emails|mail ..3 nicht ..1 gelesen|weitergeleitet|bearbeitet|beantwortet',
        'derzeit|momentan|aktuell nicht im|am büro|haus|platz',
      ],
    },
    {
      id: 'de.away',
      class: 'away',
      patterns: [
        'nicht ..1 im haus|büro',
        'nicht erreichbar',
        'bis ..3 {date}',
        'ab|am ..2 {date} ..3 wieder|zurück|erreichbar',
        'wieder|zurück ..3 {date}',
        'nicht im büro',
        'abwesend|urlaub',
      ],
    },
    {
      id: 'de.wrong_person',
      class: 'wrong_person',
      patterns: [
        'sie meinen ..2 jemand*',
        'ausgeschieden|unternehmen|firma verlassen',
        'verwechs*|verwählt',
        'bin ich nicht',
        'mit ..4 nichts zu tun',

        'falsche|falscher|falschen ..1 $',

        'nicht|kein der|die ..3 sie ..2 suchen|meinen|brauchen',
        'falsche|falscher|falschen ..1 adresse|person|ansprechpartner|empfänger|nummer|herr|frau|mann|firma|mail',
        'arbeite|bin|arbeitet ..3 nicht|nie mehr? bei|für|dort|hier',
        'nicht mehr ..1 bei|im|für ..4 tätig|unternehmen|angestellt|beschäftigt',
        'nicht mehr ..4 bei|im|beschäftigt|tätig|angestellt|hier|da',
      ],
    },
    {
      id: 'de.referral',
      class: 'referral',
      patterns: [
        'leite ..5 weiter',
        'ist ..3 zuständig|verantwortlich|richtige|ansprechpartner*',
        'zuständig|verantwortlich ..2 ist',
        'an ..1 unseren|meinen|unsere|meine|unser ..5 wenden|richten|schreiben',
        'müssen|sollten|können|dürfen|sprechen|reden sie ..2 mit|an herrn|frau|unser*|mein*|dem|der',

        'wenden|wende sie? sich|dich ..2 an ..9',
        'meine|mein|meiner|meinen|unser|unsere|unseren kollege*|kollegin|chef|chefin|einkauf|personalabteilung',

        'kümmert|kümmern sich',
        'mein|meine|unser|unsere kollege|kollegin ..6 um|für|ist|macht',

        'weitergeleitet|weitergegeben|weiterleiten',
        'das|dafür|darüber|hierfür macht|ist|entscheidet|verantwortet ..3 herr|frau|kollege|kollegin|mein|meine|unser|unsere',
        'macht|entscheidet|verantwortet|betreut|leitet bei|das|die ..3 uns|herr|frau|unser|unsere|kollege|kollegin',
      ],
    },
  ],
};
