import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: French and Italian. */
export const romanceExamples: ReplyCueExamples = {
  'fr.opt_out': {
    match: ['Merci de ne plus me contacter.', 'Retirez-moi de votre liste', 'Arrêtez de m’écrire'],
    miss: [
      'Pour vous désabonner de nos actualités, cliquez ici.',
      'Merci de me recontacter en mai.',
    ],
  },
  'fr.footer': {
    match: ['Pour vous désabonner de nos actualités, cliquez ici.'],
    miss: ['Désabonnez-moi.'],
  },
  'fr.auto_reply': {
    match: ['Réponse automatique : absent du bureau', "En cas d'urgence, contactez l'accueil"],
    miss: ["C'est urgent."],
  },
  'fr.away': {
    match: ['de retour le 26 mai', "absente jusqu'au 12 mai"],
    miss: ['Le 12 mai me va.'],
  },
  'fr.wrong_person': {
    match: ['Vous vous trompez de personne.', 'Je ne travaille plus chez Pellworth.'],
    miss: ['Personne ne travaille le lundi.'],
  },
  'fr.referral': {
    match: ['Adressez-vous à ma collègue Claire.', "J'ai transmis à Paul."],
    miss: ['Mauvaise idée.'],
  },
  'fr.agreement': {
    match: ['Jeudi matin vous irait ?', 'Parlons-en', 'Envoyez-moi une invitation'],
    miss: ['Jeudi est férié.'],
  },
  'fr.assent': {
    match: ['Oui.', 'Ça m’intéresse', 'Pourquoi pas'],
    miss: ['Non.', 'Pas intéressé'],
  },
  'fr.resource_request': {
    match: ['Envoyez-moi une présentation.'],
    miss: ['Envoyez une invitation'],
  },
  'fr.deferral': {
    match: [
      'Pas maintenant. Recontactez-moi en septembre.',
      'Plus tard peut-être',
      "Pas pour l'instant",
    ],
    miss: ['Oui, jeudi.', 'Non merci.'],
  },
  'fr.decline': {
    match: ['Non merci.', 'Pas intéressé', "Nous n'avons pas besoin de cela."],
    miss: ['Oui', 'Pourquoi pas'],
  },
  'fr.price': {
    match: ['Trop cher.', "Nous n'avons pas le budget."],
    miss: ['Cher Yabi'],
  },
  'fr.price_question': {
    match: ['Combien ça coûte ?', 'Quels sont vos tarifs ?'],
    miss: ['Quelle heure ?'],
  },
  'fr.in_house': {
    match: ['Nous ne sous-traitons jamais, tout est fait en interne.'],
    miss: ['Nous parlons jeudi.'],
  },
  'fr.offshore': {
    match: ["L'offshore, non.", 'Le décalage horaire nous gêne'],
    miss: ['Bonne expérience'],
  },
  'fr.trust': {
    match: ['Qui êtes-vous ?', 'Avez-vous des références ?'],
    miss: ['Où se voit-on ?'],
  },
  'fr.fit': {
    match: ['Nous avons déjà un prestataire.'],
    miss: ['Ça me convient'],
  },
  'fr.capability': {
    match: ['Vos développeurs connaissent Kafka ?', 'Je suis sceptique.'],
    miss: ['Je suis libre.'],
  },
  'fr.hostility': {
    match: ["C'est ridicule.", 'Encore un spam'],
    miss: ['Encore merci'],
  },
  'fr.capacity': {
    match: ['Combien de développeurs avez-vous ?', 'Auriez-vous des profils Rust disponibles ?'],
    miss: ['Quand se parle-t-on ?'],
  },
  'it.opt_out': {
    match: [
      'Non scrivetemi più.',
      'Cancellatemi dalla lista',
      'Smettetela di scrivermi, smettete di scrivere',
    ],
    miss: ['Scrivetemi a settembre.', 'Per disiscriverti dalla newsletter clicca qui'],
  },
  'it.footer': {
    match: ['Per disiscriverti dalla newsletter clicca qui'],
    miss: ['Cancellatemi'],
  },
  'it.auto_reply': {
    match: ['Risposta automatica: fuori ufficio'],
    miss: ['È urgente'],
  },
  'it.away': {
    match: ['fino al 12 maggio', 'Rientro il 18 maggio'],
    miss: ['il 12 maggio'],
  },
  'it.wrong_person': {
    match: ['Ha sbagliato persona.', 'Non lavoro più qui'],
    miss: ['Lavoro qui'],
  },
  'it.referral': {
    match: ['Contatti la mia collega Giulia.', 'Ho inoltrato a Marco'],
    miss: ['Parliamo'],
  },
  'it.agreement': {
    match: ['Va bene, sentiamoci mercoledì alle 15.', 'Volentieri'],
    miss: ['mercoledì è festa'],
  },
  'it.assent': {
    match: ['Sì.', 'mi interessa', 'Va bene'],
    miss: ['No'],
  },
  'it.resource_request': {
    match: ['Mandatemi più informazioni'],
    miss: ['Mandami un invito'],
  },
  'it.deferral': {
    match: ['Non prima di ottobre', 'Più avanti, forse', 'Al momento no, non adesso'],
    miss: ['Sì, giovedì'],
  },
  'it.decline': {
    match: ['No grazie', 'Non ci interessa'],
    miss: ['mi interessa'],
  },
  'it.price': {
    match: ['Troppo caro', 'Non abbiamo budget'],
    miss: ['Caro Yabi'],
  },
  'it.price_question': {
    match: ['Quanto costa?'],
    miss: ['Quando?'],
  },
  'it.in_house': {
    match: ['Facciamo tutto internamente'],
    miss: ['Parliamone'],
  },
  'it.fit': {
    match: ['Abbiamo già un fornitore'],
    miss: ['Già, parliamone'],
  },
  'it.trust': {
    match: ['Chi siete?', 'Dove avete preso la mia email?'],
    miss: ['Dove ci vediamo?'],
  },
  'it.capacity': {
    match: ['Quanti sviluppatori avete?'],
    miss: ['Quando ci sentiamo?'],
  },
  'fr.not_before_then': {
    match: ['Merci de ne pas me relancer avant septembre.'],
    miss: ['Merci de ne plus me contacter.'],
  },
  'it.not_before_then': {
    match: ['Non scrivetemi prima di settembre.'],
    miss: ['Non scrivetemi più.'],
  },
  'fr.stranger': {
    match: ['Je suis infirmière.'],
    miss: ['Je suis partant.'],
  },
  'it.stranger': {
    match: ['Io faccio il panettiere.'],
    miss: ['Sono io.'],
  },
};
