import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: Spanish and Portuguese. */
export const iberianExamples: ReplyCueExamples = {
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
  'es.not_before_then': {
    match: ['No me escriban hasta septiembre.'],
    miss: ['No me escriban más.'],
  },
  'pt.not_before_then': {
    match: ['Não me escrevam antes de setembro.'],
    miss: ['Não me escrevam mais.'],
  },
  'es.stranger': {
    match: ['Yo llevo una floristería en Cádiz.'],
    miss: ['Soy yo.'],
  },
  'pt.stranger': {
    match: ['Sou professora.'],
    miss: ['Sou eu.'],
  },
};
