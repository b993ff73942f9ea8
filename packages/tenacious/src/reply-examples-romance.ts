import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: French, Spanish, Italian, Portuguese and Romanian. */
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
  'es.opt_out': {
    match: [
      'No me escriban más, por favor.',
      'Denme de baja',
      'Quítenme de la lista',
      'Dejen de escribirme',
    ],
    miss: ['Para darse de baja del boletín, haga clic aquí.'],
  },
  'es.footer': {
    match: ['Para darse de baja del boletín, haga clic aquí.'],
    miss: ['Denme de baja.'],
  },
  'es.auto_reply': {
    match: ['Respuesta automática', 'estaré fuera de la oficina hasta el 12 de mayo'],
    miss: ['Es urgente.'],
  },
  'es.away': {
    match: ['hasta el 12 de mayo', 'Vuelvo el 18 de mayo'],
    miss: ['El 12 de mayo'],
  },
  'es.wrong_person': {
    match: ['Se ha equivocado de persona.', 'Ya no trabajo en Pellworth.'],
    miss: ['Trabajo en ello.'],
  },
  'es.referral': {
    match: ['Hable con mi compañera Lucía.', 'Lo he reenviado a Tomás'],
    miss: ['Hablamos el jueves.'],
  },
  'es.agreement': {
    match: [
      '¿Podemos hablar el jueves por la tarde?',
      'El jueves me va bien',
      'mándame la invitación',
    ],
    miss: ['El jueves es festivo.'],
  },
  'es.assent': {
    match: ['Sí, me interesa.', 'Vale', 'Claro'],
    miss: ['No', 'No me interesa'],
  },
  'es.resource_request': {
    match: ['Envíeme más información.'],
    miss: ['mándame la invitación'],
  },
  'es.deferral': {
    match: ['Ahora no, escríbeme en octubre.', 'Más adelante', 'No es buen momento ahora'],
    miss: ['Sí, el jueves.', 'No, gracias.'],
  },
  'es.decline': {
    match: ['No, gracias.', 'No me interesa.'],
    miss: ['Sí', 'me interesa'],
  },
  'es.price': {
    match: ['Demasiado caro.', 'No hay presupuesto'],
    miss: ['Querida Ana'],
  },
  'es.price_question': {
    match: ['¿Cuánto cuesta?', '¿Qué tarifas tienen?'],
    miss: ['¿Qué día?'],
  },
  'es.in_house': {
    match: ['No subcontratamos.', 'Todo se hace internamente'],
    miss: ['Hablamos'],
  },
  'es.offshore': {
    match: ['El offshore no nos funcionó'],
    miss: ['buena idea'],
  },
  'es.trust': {
    match: ['¿Quién es usted?', '¿De dónde sacaron mi correo?'],
    miss: ['¿Dónde nos vemos?'],
  },
  'es.fit': {
    match: ['Ya tenemos un proveedor.'],
    miss: ['Ya hablamos el jueves'],
  },
  'es.capability': {
    match: ['¿Sus ingenieros conocen Kafka?', 'Tengo dudas.'],
    miss: ['Sin falta'],
  },
  'es.hostility': {
    match: ['Qué vergüenza.'],
    miss: ['Qué bien'],
  },
  'es.capacity': {
    match: ['¿Cuántos ingenieros tienen libres?'],
    miss: ['¿Cuándo hablamos?'],
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
  'pt.opt_out': {
    match: [
      'Por favor, remova meu e-mail da sua lista.',
      'Não me contactem mais.',
      'Parem de enviar mensagens',
    ],
    miss: ['Me mande em outubro.', 'Para cancelar a inscrição na newsletter, clique aqui'],
  },
  'pt.footer': {
    match: ['Para cancelar a inscrição na newsletter, clique aqui'],
    miss: ['Remova-me'],
  },
  'pt.auto_reply': {
    match: ['Resposta automática: fora do escritório'],
    miss: ['Urgente!'],
  },
  'pt.away': {
    match: ['até 12 de maio', 'Volto no dia 18 de maio'],
    miss: ['dia 12 de maio'],
  },
  'pt.wrong_person': {
    match: ['Pessoa errada.', 'Não trabalho mais aqui'],
    miss: ['Trabalho aqui'],
  },
  'pt.referral': {
    match: ['Fale com a minha colega Inês.', 'Encaminhei ao Tomás'],
    miss: ['Falamos'],
  },
  'pt.agreement': {
    match: ['Quinta às 15 pode ser', 'Mande o convite', 'Vamos conversar'],
    miss: ['quinta é feriado'],
  },
  'pt.assent': {
    match: ['Sim.', 'tenho interesse', 'Claro'],
    miss: ['Não'],
  },
  'pt.resource_request': {
    match: ['Envie mais informações'],
    miss: ['Mande o convite'],
  },
  'pt.deferral': {
    match: ['Agora não, talvez em outubro', 'Mais tarde'],
    miss: ['Sim, quinta'],
  },
  'pt.decline': {
    match: ['Não, obrigado', 'Sem interesse'],
    miss: ['Tenho interesse'],
  },
  'pt.price': {
    match: ['Muito caro', 'Não temos orçamento'],
    miss: ['Caro Yabi'],
  },
  'pt.price_question': {
    match: ['Quanto custa?'],
    miss: ['Quando?'],
  },
  'pt.in_house': {
    match: ['Não terceirizamos'],
    miss: ['Falamos'],
  },
  'pt.fit': {
    match: ['Já temos fornecedor'],
    miss: ['Já falamos quinta'],
  },
  'pt.trust': {
    match: ['Quem são vocês?'],
    miss: ['Quem vem?'],
  },
  'pt.capacity': {
    match: ['Quantos engenheiros têm?'],
    miss: ['Quanto custa?'],
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
  'fr.not_before_then': {
    match: ['Merci de ne pas me relancer avant septembre.'],
    miss: ['Merci de ne plus me contacter.'],
  },
  'es.not_before_then': {
    match: ['No me escriban hasta septiembre.'],
    miss: ['No me escriban más.'],
  },
  'it.not_before_then': {
    match: ['Non scrivetemi prima di settembre.'],
    miss: ['Non scrivetemi più.'],
  },
  'pt.not_before_then': {
    match: ['Não me escrevam antes de setembro.'],
    miss: ['Não me escrevam mais.'],
  },
  'fr.stranger': {
    match: ['Je suis infirmière.'],
    miss: ['Je suis partant.'],
  },
  'es.stranger': {
    match: ['Yo llevo una floristería en Cádiz.'],
    miss: ['Soy yo.'],
  },
  'it.stranger': {
    match: ['Io faccio il panettiere.'],
    miss: ['Sono io.'],
  },
  'pt.stranger': {
    match: ['Sou professora.'],
    miss: ['Sou eu.'],
  },
};
