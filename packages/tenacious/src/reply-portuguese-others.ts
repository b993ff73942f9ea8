import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies in Portuguese say: opt-outs, machines, the wrong people, and people who point to others. */
export const portugueseOthers: ReplyLanguage = {
  language: 'pt',
  common:
    'o|a|os|as|de|que|e|um|uma|não|me|por|para|com|se|no|na|do|da|mas|obrigado|é|meu|minha|temos|em|sim',
  groups: { contact: 'contact*|contat*|escrev*|envi*|mand*|lig*|incomod*|emails|mensagens' },
  cues: [
    {
      id: 'pt.opt_out',
      class: 'opt_out',
      patterns: [
        'não ..3 <contact> ..3 mais|nunca|novamente',
        'não|nunca mais ..3 <contact>|receber',
        'não me <contact>',
        'par*|deix* de ..1 <contact>|enviar|escrever|mandar',
        'remov*|retir*|tir*|exclu*|elimin*|apag* ..5 lista|base|dados|mailing|contato|contacto|cadastro|email|mail',
        'remov*|retir*|tir*|exclu* me|o? meu|minha',
        'me remov*|retir*|tir*|exclu*',
        'descadastr*|cancelar ..2 inscrição|subscrição',
        'não quero|desejo|queremos ..2 receber|mais|ser ..3',
        'deix* me em paz',
        'me deix* em paz',
        'chega de ..2',
        'lgpd|rgpd|advogado|denúncia|assédio',
        'sem mais email|emails|mails',
      ],
      examples: {
        match: [
          'Por favor, remova meu e-mail da sua lista.',
          'Não me contactem mais.',
          'Parem de enviar mensagens',
        ],
        miss: ['Me mande em outubro.', 'Para cancelar a inscrição na newsletter, clique aqui'],
      },
    },
    {
      id: 'pt.footer',
      class: 'noise',
      patterns: [
        'para|se|caso ..5 cancelar|descadastr*|remov*|receber ..9 clique',
        'clique aqui ..5',
        'sem problema*',
      ],
      examples: {
        match: ['Para cancelar a inscrição na newsletter, clique aqui'],
        miss: ['Remova-me'],
      },
    },
    {
      id: 'pt.auto_reply',
      class: 'auto_reply',
      patterns: [
        'resposta automática',
        'fora|ausente do|de? escritório ..9',
        'em caso de urgência|emergência ..9',
        'assuntos urgentes ..9',
        'acesso limitado',
      ],
      examples: { match: ['Resposta automática: fora do escritório'], miss: ['Urgente!'] },
    },
    {
      id: 'pt.away',
      class: 'away',
      patterns: [
        'até ..3 {date}',
        'volto|retorno|regresso|voltarei|retornarei ..4 {date}',
        'férias|ausente',
      ],
      examples: { match: ['até 12 de maio', 'Volto no dia 18 de maio'], miss: ['dia 12 de maio'] },
    },
    {
      id: 'pt.wrong_person',
      class: 'wrong_person',
      patterns: [
        'pessoa|número|endereço|email|mail errad*|incorret*',
        'não trabalho ..2 mais|na|no|aqui|para',
        'enganou se',
        'se enganou',
      ],
      examples: { match: ['Pessoa errada.', 'Não trabalho mais aqui'], miss: ['Trabalho aqui'] },
    },
    {
      id: 'pt.referral',
      class: 'referral',
      patterns: [
        'fale|fala|contacte|contate|escreva|procure ..3 meu|minha|nosso|nossa|com|colega',
        'colega|responsável ..4 trata|cuida|contacto',
        'encaminhei|reencaminhei|encaminho|passei ..2',
      ],
      examples: {
        match: ['Fale com a minha colega Inês.', 'Encaminhei ao Tomás'],
        miss: ['Falamos'],
      },
    },
  ],
};
