import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Spanish say: opt-outs, machines, the wrong people, and people who point to others. */
export const spanishOthers: ReplyLanguage = {
  language: 'es',
  common:
    'el|la|los|las|de|que|y|en|un|una|no|me|por|para|con|su|es|se|lo|nos|mi|pero|si|gracias|del|al|está|tenemos|más',
  groups: {
    contact:
      'contact*|escrib*|escrip*|enví*|envie*|mand*|llam*|moleste*|molesten|correos|mensajes|emails|mails|spam',
  },
  cues: [
    {
      id: 'es.opt_out',
      class: 'opt_out',
      patterns: [
        'dar|darme|darse|dame|deme|denme|dadme|date de|la baja',
        'baja $',
        'no ..3 <contact> ..3 más|nunca|jamás|nuevo',
        'no|nunca|jamás ..1 más|vuelva*|vuelvan|volver ..4 <contact>',
        'no quiero|deseo|queremos|deseamos ..2 recibir|más|nada|saber|que ..6',
        'no me <contact>',
        'no nos <contact>',
        'dej* de <contact>|molest*|escribirme|enviarme|llamarme|mandarme',
        'dej* ..1 en paz',
        'elimin*|borr*|quit*|sac*|sáqu*|retir*|remuev* ..4 lista|datos|base|correo|dirección|email|contacto|número',
        'elimínenme|bórrenme|quítenme|sáquenme|elimíneme|bórreme|quíteme|sáqueme|quítame|bórrame|sácame|elimíname|bórrenos',
        'ningún|ni|basta ..2 más|correo*|mensaje*|mensajes|spam',
        'abogado*|denuncia*|denunciar*|acoso|agencia de protección|rgpd|lopd',
        'váyase|vete|lárguese|lárgate a|al?',
        'desuscri*|desapunt*',
      ],
      examples: {
        match: [
          'No me escriban más, por favor.',
          'Denme de baja',
          'Quítenme de la lista',
          'Dejen de escribirme',
        ],
        miss: ['Para darse de baja del boletín, haga clic aquí.'],
      },
    },
    {
      id: 'es.footer',
      class: 'noise',
      patterns: [
        'para|si ..5 baja|desuscri*|recibir ..9',
        'haga|haz|pulse|pincha clic|click|aquí ..5',
        'no hay problema',
        'sin problema',
      ],
      examples: {
        match: ['Para darse de baja del boletín, haga clic aquí.'],
        miss: ['Denme de baja.'],
      },
    },
    {
      id: 'es.auto_reply',
      class: 'auto_reply',
      patterns: [
        'respuesta|mensaje automática|automático',
        'fuera de la? oficina ..9',
        'caso de urgencia|emergencia',
        'para|si ..3 urgente|urgentes|urgencias ..9',
        'acceso limitado',
      ],
      examples: {
        match: ['Respuesta automática', 'estaré fuera de la oficina hasta el 12 de mayo'],
        miss: ['Es urgente.'],
      },
    },
    {
      id: 'es.away',
      class: 'away',
      patterns: [
        'hasta ..3 {date}',
        'vuelvo|regreso|vuelta|regresaré|volveré|reincorpor* ..4 {date}',
        'vacaciones|ausente|baja médica',
      ],
      examples: { match: ['hasta el 12 de mayo', 'Vuelvo el 18 de mayo'], miss: ['El 12 de mayo'] },
    },
    {
      id: 'es.wrong_person',
      class: 'wrong_person',
      patterns: [
        'persona|número|correo|dirección equivocad*|errone*|incorrect*',
        'equivoc* ..2 persona|número|correo|dirección',
        'se|te ha|has|han equivocado',
        'ya no trabaj* ..3',
        'no trabaj* en|para|ahí|aquí',
        'ya no est* en la|esta empresa',
      ],
      examples: {
        match: ['Se ha equivocado de persona.', 'Ya no trabajo en Pellworth.'],
        miss: ['Trabajo en ello.'],
      },
    },
    {
      id: 'es.referral',
      class: 'referral',
      patterns: [
        'hable|habla|contacte|contacta|escriba|escribe|consulte|pregunte|diríjase|dirígete ..3 mi|nuestro|nuestra|compañer*|colega|con',
        'compañer*|colega|responsable|director*|jefe|jefa ..5 encarga|lleva|gestiona|contactar',
        'se encarga de|es la persona',
        'persona adecuada|correcta|indicada',
        'reenviado|reenvío|reenvié|paso ..4',
      ],
      examples: {
        match: ['Hable con mi compañera Lucía.', 'Lo he reenviado a Tomás'],
        miss: ['Hablamos el jueves.'],
      },
    },
  ],
};
