import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Korean. */
export const korean: ReplyLanguage = {
  language: 'ko',
  cues: [
    {
      id: 'ko.opt_out',
      class: 'opt_out',
      patterns: [
        '신고*',
        '빼 주*|줘*',
        '구독 취소*|해지*',
        '더 이상*|이상은 ..4',

        '받고 싶지 않*',
        '명단*|목록*|리스트* ..2 빼*|삭제*|제외*',

        '연락|연락하지|메일|이메일|보내지|문자|연락을|메일을 ..3 마*|말*|하지마*|원하지|그만* ..2',
        '보내지|연락하지|하지|주지 마*|말*',
        '그만 ..2',
        '그만*',
        '수신거부*',
        '수신 거부*',

        '삭제*|제외* ..2',

        '더|다시는 이상|연락* ..4 마*|말*|원하지',
        '연락처*|메일*|주소*|이메일*|정보*|개인정보* ..3 삭제*|지워*|빼*|제외*',
      ],
    },
    {
      id: 'ko.auto_reply',
      class: 'auto_reply',
      patterns: ['자동응답*|자동회신*|부재중*', '자동 응답*|회신*|답장*'],
    },
    {
      id: 'ko.assent',
      class: 'assent',
      patterns: ['관심이 있*', '^ 네|예|좋아요|좋습니다|그래요|물론*', '관심 있*'],
    },
    {
      id: 'ko.decline',
      class: 'decline',
      patterns: ['필요하지 않*', '필요 없*', '^ 아니요|아니오|아뇨|괜찮습니다', '관심|관심이 없*'],
    },
    {
      id: 'ko.deferral',
      class: 'deferral',
      patterns: ['다음에', '지금은 ..4', '나중에'],
    },
    {
      id: 'ko.price',
      class: 'price',
      patterns: ['너무 비싸*|비쌉*', '예산*'],
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
