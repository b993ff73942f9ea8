import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: Finnish, Polish, Czech, Hungarian and Romanian. */
export const centralExamples: ReplyCueExamples = {
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
  'pl.not_before_then': {
    match: ['Proszę nie pisać przed wrześniem.'],
    miss: ['Proszę nie pisać.'],
  },
  'cs.not_before_then': {
    match: ['Nepište mi do září.'],
    miss: ['Nepište mi.'],
  },
  'pl.stranger': {
    match: ['Jestem nauczycielką.'],
    miss: ['Jestem za.'],
  },
  'ro.opt_out': {
    match: ['Vă rog să nu mă mai contactați.', 'Nu-mi mai scrieți', 'Ștergeți-mă din listă'],
    miss: ['Scrieți-mi în septembrie.'],
  },
  'ro.footer': {
    match: ['Pentru dezabonare, click aici'],
    miss: ['Dezabonare'],
  },
  'ro.auto_reply': {
    match: ['Răspuns automat'],
    miss: ['Răspuns'],
  },
  'ro.wrong_person': {
    match: ['Ați greșit persoana', 'Nu mai lucrez acolo'],
    miss: ['Lucrez'],
  },
  'ro.assent': {
    match: ['Da', 'Mă interesează', 'Sună bine'],
    miss: ['Nu'],
  },
  'ro.deferral': {
    match: ['Nu acum', 'Mai târziu', 'Reveniți în septembrie'],
    miss: ['Da'],
  },
  'ro.decline': {
    match: ['Nu, mulțumesc', 'Nu ne interesează'],
    miss: ['Da'],
  },
  'ro.price': {
    match: ['Prea scump'],
    miss: ['Scump'],
  },
};
