import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: German, Dutch and the Scandinavian languages. */
export const germanicExamples: ReplyCueExamples = {
  'de.opt_out': {
    match: [
      'Bitte streichen Sie mich aus Ihrem Verteiler.',
      'Schreiben Sie mir nicht mehr.',
      'Keine weiteren E-Mails bitte.',
    ],
    miss: ['Schreiben Sie mir nächste Woche.', 'Zum Abmelden vom Newsletter klicken Sie hier.'],
  },
  'de.footer': {
    match: ['Zum Abmelden vom Newsletter klicken Sie hier.'],
    miss: ['Bitte abmelden.'],
  },
  'de.auto_reply': {
    match: ['Abwesenheitsnotiz: bis 19. Mai', 'In dringenden Fällen wenden Sie sich an das Büro.'],
    miss: ['Das ist nicht dringend.'],
  },
  'de.away': {
    match: ['Ich bin bis einschließlich 19. Mai nicht im Büro.', 'Ab dem 18. Mai wieder da'],
    miss: ['Am 18. Mai passt es.'],
  },
  'de.wrong_person': {
    match: ['Das ist leider die falsche Adresse, ich arbeite nicht bei Kestrel.'],
    miss: ['Wir arbeiten nicht mit Agenturen.'],
  },
  'de.referral': {
    match: [
      'Bitte wenden Sie sich an meine Kollegin Frau Behrens.',
      'Habe es an Tom weitergeleitet.',
    ],
    miss: ['Wir brauchen niemanden.'],
  },
  'de.agreement': {
    match: [
      'Nächste Woche Di oder Mi, 20 Min reichen mir.',
      'Donnerstag um 10 passt',
      'Schicken Sie eine Einladung.',
    ],
    miss: ['Am Donnerstag ist Release.'],
  },
  'de.assent': {
    match: ['Ja.', 'Klingt spannend', 'nicht uninteressant'],
    miss: ['Kein Interesse', 'Nein'],
  },
  'de.resource_request': {
    match: ['Schicken Sie mir bitte Unterlagen.'],
    miss: ['Schicken Sie eine Einladung.'],
  },
  'de.deferral': {
    match: [
      'Melden Sie sich im September wieder.',
      'Gerade keine Kapazität dafür, vielleicht später.',
      'Erst ab Oktober',
    ],
    miss: ['Ja gern, Donnerstag.', 'Kein Interesse.'],
  },
  'de.decline': {
    match: ['Kein Interesse, danke.', 'Nein danke', 'Wir haben keinen Bedarf.'],
    miss: ['Ja', 'Nicht uninteressant'],
  },
  'de.price': {
    match: ['Zu teuer.', 'Dafür ist kein Budget da, kein Budget!'],
    miss: ['Was kostet das?'],
  },
  'de.price_question': {
    match: ['Was kostet das?'],
    miss: ['Zu viel.'],
  },
  'de.in_house': {
    match: ['Wir machen alles intern.', 'Wir arbeiten nicht mit Agenturen.'],
    miss: ['Gerne morgen.'],
  },
  'de.offshore': {
    match: ['Mit Offshore haben wir schlechte Erfahrungen.'],
    miss: ['Gute Idee'],
  },
  'de.trust': {
    match: ['Wer sind Sie und woher haben Sie meine Adresse?'],
    miss: ['Wer kommt dazu?'],
  },
  'de.fit': {
    match: ['Wir haben bereits einen Partner.'],
    miss: ['Passt.'],
  },
  'de.capability': {
    match: ['Haben Ihre Leute Erfahrung mit Kafka?', 'Da bin ich skeptisch.'],
    miss: ['Können wir sprechen?'],
  },
  'de.hostility': {
    match: ['So eine Frechheit.'],
    miss: ['Toll, Donnerstag!'],
  },
  'de.capacity': {
    match: ['Wie viele Go-Entwickler haben Sie?', 'Ab wann könnten die starten?'],
    miss: ['Wie geht es?'],
  },
  'nl.opt_out': {
    match: ['Haal me van de lijst.', 'Graag geen mails meer.', 'Mail me niet meer'],
    miss: ['Mail me in juni.', 'Om u af te melden, uitschrijven kan, klik hier'],
  },
  'nl.footer': {
    match: ['Om u uit te schrijven, klik hier'],
    miss: ['Uitschrijven graag'],
  },
  'nl.auto_reply': {
    match: ['Automatisch antwoord: afwezig'],
    miss: ['Dit is dringend'],
  },
  'nl.away': {
    match: ['tot en met 12 mei', 'Ik ben 18 mei terug op 18 mei'],
    miss: ['op 12 mei'],
  },
  'nl.wrong_person': {
    match: ['Verkeerde persoon.', 'Ik werk daar niet meer'],
    miss: ['Ik werk hier'],
  },
  'nl.referral': {
    match: ['Neem contact op met mijn collega.', 'Ik heb het doorgestuurd'],
    miss: ['Neem contact op in juni'],
  },
  'nl.agreement': {
    match: ['stuur maar een uitnodiging voor donderdag', 'Donderdag om 10 kan'],
    miss: ['donderdag is vrij'],
  },
  'nl.assent': {
    match: ['Ja.', 'Klinkt goed'],
    miss: ['Nee', 'Niet geïnteresseerd'],
  },
  'nl.resource_request': {
    match: ['Stuur meer informatie'],
    miss: ['stuur een uitnodiging'],
  },
  'nl.deferral': {
    match: ['Nu even niet, misschien later', 'Probeer het in september'],
    miss: ['Ja, donderdag'],
  },
  'nl.decline': {
    match: ['Nee bedankt', 'Geen interesse'],
    miss: ['Ja'],
  },
  'nl.price': {
    match: ['Veel te duur'],
    miss: ['Prima'],
  },
  'nl.price_question': {
    match: ['Wat kost dat?'],
    miss: ['Hoe laat?'],
  },
  'nl.in_house': {
    match: ['Wij doen alles intern'],
    miss: ['Goed'],
  },
  'nl.fit': {
    match: ['We hebben al een partner'],
    miss: ['Al goed'],
  },
  'nordic.opt_out': {
    match: [
      'Sluta mejla mig.',
      'Ikke kontakt mig igen.',
      'Ta bort mig från listan',
      'Slett meg fra listen',
    ],
    miss: ['Mejla mig i augusti.', 'Klicka här för att avregistrera dig'],
  },
  'nordic.footer': {
    match: ['Klicka här för att avregistrera dig'],
    miss: ['Avregistrera mig'],
  },
  'nordic.auto_reply': {
    match: ['Autosvar: semester'],
    miss: ['Svar kommer'],
  },
  'nordic.away': {
    match: ['på semester', 'tillbaka den 18 maj'],
    miss: ['den 12 maj'],
  },
  'nordic.wrong_person': {
    match: ['Fel person.', 'Jeg jobber ikke her'],
    miss: ['Jag jobbar här'],
  },
  'nordic.referral': {
    match: ['Kontakta min kollega', 'Jeg har videresendt den'],
    miss: ['Vi talas'],
  },
  'nordic.agreement': {
    match: ['Torsdag passar bra', 'Send en invitation'],
    miss: ['torsdag är röd'],
  },
  'nordic.assent': {
    match: ['Ja tack', 'Låter bra'],
    miss: ['Nej', 'Inte intresserad'],
  },
  'nordic.deferral': {
    match: ['Inte just nu', 'Måske senere', 'Hör av dig i september'],
    miss: ['Ja, torsdag'],
  },
  'nordic.decline': {
    match: ['Nej tack', 'Ikke interesseret'],
    miss: ['Ja'],
  },
  'nordic.price': {
    match: ['För dyrt'],
    miss: ['Bra'],
  },
  'nordic.in_house': {
    match: ['Vi gör allt internt'],
    miss: ['Bra'],
  },
  'de.not_before_then': {
    match: ['Bitte nicht vor Oktober melden.'],
    miss: ['Bitte schreiben Sie mir nicht mehr.'],
  },
  'nl.not_before_then': {
    match: ['Graag niet voor oktober mailen.'],
    miss: ['Mail me niet meer.'],
  },
  'sv.not_before_then': {
    match: ['Kontakta mig inte före september.'],
    miss: ['Kontakta mig inte mer.'],
  },
  'de.stranger': {
    match: ['Ich bin Lehrerin in Ulm.'],
    miss: ['Ich bin dabei.'],
  },
  'nl.stranger': {
    match: ['Ik ben kapster.'],
    miss: ['Ik ben benieuwd.'],
  },
  'sv.stranger': {
    match: ['Jag är lärare i Lund.'],
    miss: ['Jag är intresserad.'],
  },
};
