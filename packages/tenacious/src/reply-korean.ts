import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Korean. */
export const korean: ReplyLanguage = {
  language: 'ko',
  cues: [
    {
      id: 'ko.opt_out',
      class: 'opt_out',
      patterns: [
        '연락|연락하지|메일|이메일|보내지|문자|연락을|메일을 ..3 마*|말*|하지마*|원하지|그만* ..2',
        '보내지|연락하지|하지|주지 마*|말*',
        '그만 ..2',
        '그만*',
        '수신거부*',
        '수신 거부*',
        '구독 취소*|해지*',
        '삭제*|제외* ..2',
        '빼 주*|줘*',
        '더|다시는 이상|연락* ..4 마*|말*|원하지',
        '신고*',
      ],
      examples: {
        match: ['더 이상 연락하지 마세요.', '수신거부', '명단에서 삭제해 주세요'],
        miss: ['연락 주세요'],
      },
    },
    {
      id: 'ko.auto_reply',
      class: 'auto_reply',
      patterns: ['자동 응답*|회신*|답장*', '자동응답*|자동회신*|부재중*'],
      examples: { match: ['자동응답: 휴가'], miss: ['응답'] },
    },
    {
      id: 'ko.assent',
      class: 'assent',
      patterns: ['^ 네|예|좋아요|좋습니다|그래요|물론*', '관심 있*', '관심이 있*'],
      examples: { match: ['네', '관심 있습니다'], miss: ['아니요'] },
    },
    {
      id: 'ko.decline',
      class: 'decline',
      patterns: ['^ 아니요|아니오|아뇨|괜찮습니다', '관심|관심이 없*', '필요 없*', '필요하지 않*'],
      examples: { match: ['아니요', '관심 없습니다'], miss: ['네'] },
    },
    {
      id: 'ko.deferral',
      class: 'deferral',
      patterns: ['지금은 ..4', '나중에', '다음에'],
      examples: { match: ['나중에 이야기해요'], miss: ['네'] },
    },
    {
      id: 'ko.price',
      class: 'price',
      patterns: ['너무 비싸*|비쌉*', '예산*'],
      examples: { match: ['너무 비싸요'], miss: ['네'] },
    },
  ],
  times: {
    phrases: [
      { words: '다음 달|달에', period: 'month', step: 1 },
      { words: '다음 주|주에', period: 'week', step: 1 },
      { words: '내년|내년에', period: 'year', step: 1 },
      { words: '다음 분기|분기에', period: 'quarter', step: 1 },
    ],
  },
};
