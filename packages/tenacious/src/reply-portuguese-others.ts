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
        'sair ..1 da|dessa|desta|de ..1 lista|mailing',
        'parem|pare com|de ..4',
        'esqueç* de? mim|me|meu|o',
        'não quero|desejo|queremos|desejamos|gostaria ..3 contato|contacto|emails|mensagens|receber|nada|ofertas|publicidade',
        'não autoriz*|consint* ..4',
        '^ pare|parem|parar $',
        '^ basta $',
        'basta de',
        'chega de? ..2',
        'não|nunca ..1 volt* a ..3',
        'dados|endereço|contato ..3 apag*|remov*|exclu*|elimin*',
        'apag*|exclu*|remov*|elimin*|delet* ..4 dados|informações|contato|contacto|cadastro|endereço|registo',
        'peço|pedimos|solicito|agradeço|agradecia|favor ..4 não|parem|pare|deixem|remov*|retir*|apag*|elimin* ..5',
        'não ..3 <contact> ..2 nada|nenhum*|outr*|mais',
        'não ..2 insist*',
        'não ..2 entr* ..1 mais? em contato|contacto',
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
    },
    {
      id: 'pt.footer',
      class: 'noise',
      patterns: [
        'se|para|caso ..9 clique|clic ..4',
        'para|se|caso ..5 cancelar|descadastr*|remov*|receber ..9 clique',
        'clique aqui ..5',
        'sem problema*',
      ],
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
    },
    {
      id: 'pt.away',
      class: 'away',
      patterns: [
        'até ..3 {date}',
        'volto|retorno|regresso|voltarei|retornarei ..4 {date}',
        'férias|ausente',
      ],
    },
    {
      id: 'pt.wrong_person',
      class: 'wrong_person',
      patterns: [
        'pessoa|número|endereço|email|mail errad*|incorret*',
        'não trabalho ..2 mais|na|no|aqui|para',
        'se enganou',
        'enganou se',
      ],
    },
    {
      id: 'pt.referral',
      class: 'referral',
      patterns: [
        'fale|fala|contacte|contate|escreva|procure ..3 meu|minha|nosso|nossa|com|colega',

        'encaminhei|reencaminhei|encaminho|passei ..2',
        'colega|responsável ..4 trata|cuida|contacto',
      ],
    },
  ],
};
