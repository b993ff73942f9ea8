import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: Chinese, Japanese, Korean and Hindi. */
export const asianExamples: ReplyCueExamples = {
  'zh.opt_out': {
    match: ['请不要再给我发邮件了。', '退订', '请把我从名单中删除', '别再联系我'],
    miss: ['请给我发邮件。', '如需退订，请点击这里'],
  },
  'zh.footer': {
    match: ['如需退订，请点击这里'],
    miss: ['退订'],
  },
  'zh.auto_reply': {
    match: ['自动回复：我在休假'],
    miss: ['回复'],
  },
  'zh.assent': {
    match: ['好的', '可以', '我们有兴趣'],
    miss: ['不好', '没有兴趣'],
  },
  'zh.decline': {
    match: ['不用了，谢谢', '没有兴趣', '不感兴趣'],
    miss: ['好的'],
  },
  'zh.deferral': {
    match: ['暂时不需要', '以后再说'],
    miss: ['好的'],
  },
  'zh.price': {
    match: ['太贵了'],
    miss: ['好的'],
  },
  'ja.opt_out': {
    match: ['配信を停止してください。', '今後連絡しないでください', 'メールをやめてください'],
    miss: ['来週連絡してください', '配信停止はこちら'],
  },
  'ja.footer': {
    match: ['配信停止はこちら'],
    miss: ['配信を停止してください。'],
  },
  'ja.auto_reply': {
    match: ['自動返信：休暇中'],
    miss: ['返信'],
  },
  'ja.assent': {
    match: ['はい', '興味があります'],
    miss: ['いいえ'],
  },
  'ja.decline': {
    match: ['いいえ、結構です', '興味はありません'],
    miss: ['はい'],
  },
  'ja.deferral': {
    match: ['今は必要ありません', '後日お願いします'],
    miss: ['はい'],
  },
  'ja.price': {
    match: ['高すぎます'],
    miss: ['はい'],
  },
  'ko.opt_out': {
    match: ['더 이상 연락하지 마세요.', '수신거부', '명단에서 삭제해 주세요'],
    miss: ['연락 주세요'],
  },
  'ko.auto_reply': {
    match: ['자동응답: 휴가'],
    miss: ['응답'],
  },
  'ko.assent': {
    match: ['네', '관심 있습니다'],
    miss: ['아니요'],
  },
  'ko.decline': {
    match: ['아니요', '관심 없습니다'],
    miss: ['네'],
  },
  'ko.deferral': {
    match: ['나중에 이야기해요'],
    miss: ['네'],
  },
  'ko.price': {
    match: ['너무 비싸요'],
    miss: ['네'],
  },
  'hi.opt_out': {
    match: ['कृपया मुझे दोबारा ईमेल न करें।', 'मेरा नाम सूची से हटा दें', 'mujhe email mat karo'],
    miss: ['मुझे ईमेल करें'],
  },
  'hi.assent': {
    match: ['हाँ', 'रुचि है'],
    miss: ['नहीं'],
  },
  'hi.decline': {
    match: ['नहीं, धन्यवाद', 'रुचि नहीं है'],
    miss: ['हाँ'],
  },
  'hi.deferral': {
    match: ['अभी नहीं', 'बाद में बात करते हैं'],
    miss: ['हाँ'],
  },
};
