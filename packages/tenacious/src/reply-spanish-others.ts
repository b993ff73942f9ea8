import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Spanish say: opt-outs, machines, the wrong people, and people who point to others. */
export const spanishOthers: ReplyLanguage = {
  language: 'es',
  common:
    'el|la|los|las|de|que|y|en|un|una|no|me|por|para|con|su|es|se|lo|nos|mi|pero|si|gracias|del|al|está|tenemos|más|esta|este|qué|ya|le|te|ha|han|hay|eso|muy',
  groups: {
    contact:
      'contact*|escrib*|escrip*|enví*|envie*|mand*|llam*|moleste*|molesten|correos|mensajes|emails|mails|spam',
  },
  cues: [
    {
      id: 'es.opt_out',
      class: 'opt_out',
      patterns: [
        'abstén*|absten* ..4',
        'olvíd* de? mi|mí|mis|nosotros',
        'no deseo|quiero|queremos|deseamos|quisiera ..3 contact*|correos|mensajes|emails|publicidad|ofertas|recibir|recibiendo',
        'no autoriz*|consient* ..4',
        'ni ..1 uno|correo|mensaje más',
        'no ..3 más correos|mensajes|emails|mails|llamadas|publicidad|ofertas',
        'no ..2 envíe*|envié*|mande*|escriba*|contacte*|llame*|escribáis|mandéis|enviéis|contactéis ..2 más|nada|nunca',
        'fuera ..3 lista*',
        '^ basta $',
        'ya|basta ..1 basta|ya|de',
        'paren|pare|parad|cesen|cese|para ya? de|con ..3',
        'datos ..3 elimin*|borr*|suprim*|cancel*',
        'cancel*|suprim*|elimin*|borr*|olvid* ..4 datos|suscripción|correo|contacto|dirección|registro*',
        'ruego|pido|solicito|pedimos|rogamos|solicitamos|agradezco ..4 no|dejen|deje|cesen|borr*|elimin*|suprim* ..5',
        'agradecer* ..3 no|dejar* ..5',
        'no|nunca|jamás ..2 vuelv*|volv* a ..4',
        'bájenme|bájeme|bájame|bajadme|bórrame|bórreme|bórrenme|olvídeme|olvídenme|olvídame|olvidadme|sacadme|quitadme|borradme|eliminadme',
        'no ..1 insist*|insistan|insista|insistas',
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
    },
    {
      id: 'es.footer',
      class: 'noise',
      patterns: [
        'sin problema',
        'no hay problema',

        'para|si ..5 baja|desuscri*|recibir ..9',
        'haga|haz|pulse|pincha clic|click|aquí ..5',
        'si|para ..9 pulse|clic|click|haga|pinch*|haz ..4',
      ],
    },
    {
      id: 'es.auto_reply',
      class: 'auto_reply',
      patterns: [
        'acceso limitado',
        'para|si ..3 urgente|urgentes|urgencias ..9',
        'caso de urgencia|emergencia',
        'respuesta|mensaje automática|automático',
        'fuera de la? oficina ..9',
      ],
    },
    {
      id: 'es.away',
      class: 'away',
      patterns: [
        'vacaciones|ausente|baja médica',
        'hasta ..3 {date}',
        'vuelvo|regreso|vuelta|regresaré|volveré|reincorpor* ..4 {date}',
      ],
    },
    {
      id: 'es.wrong_person',
      class: 'wrong_person',
      patterns: [
        'ya no est* en la|esta empresa',
        'persona|número|correo|dirección equivocad*|errone*|incorrect*',
        'ya no ..2 trabaj*|formo|pertenezco|está|estoy|sigue',

        'equivoc* ..1 de ..2',
        'otr* persona|ana|inés',
        'busca* ..3 otr*',

        'equivoc* ..2 persona|número|correo|dirección',
        'se|te ha|has|han equivocado',
        'ya no trabaj* ..3',
        'no trabaj* en|para|ahí|aquí',
      ],
    },
    {
      id: 'es.referral',
      class: 'referral',
      patterns: [
        'persona adecuada|correcta|indicada',
        'se encarga de|es la persona',
        'de eso|esto|ello se|lo ..4',

        'hable|habla|contacte|contacta|escriba|escribe|consulte|pregunte|diríjase|dirígete ..3 mi|nuestro|nuestra|compañer*|colega|con',
        'compañer*|colega|responsable|director*|jefe|jefa ..5 encarga|lleva|gestiona|contactar',

        'reenviado|reenvío|reenvié|paso ..4',
        'encarga|encargan|lleva|gestiona|decide|ocupa ..4 mi|nuestr*|colega|compañer*|director*|jef*|eso|proveedores|temas|de',
      ],
    },
  ],
};
