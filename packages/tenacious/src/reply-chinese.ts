import type { ReplyLanguage } from '@tenacious-bench/schema';

/** What replies say in Chinese, simplified and traditional; every sign is a word of its own. */
export const chinese: ReplyLanguage = {
  language: 'zh',
  cues: [
    {
      id: 'zh.opt_out',
      class: 'opt_out',
      patterns: [
        '律 师|師',
        '投 诉|訴',
        '滚',
        '别 烦|打',
        '不 希望 ..5',
        '不 想 ..4 收|再',
        '刪 除',
        '删 除 ..4 信|邮|邮|资|名|我',
        '取消 ..1 订|訂',
        '勿 扰',
        '請 勿 ..9',
        '请 勿 ..9',
        '別 再',
        '以 后|後 ..2 不|别|別 ..4 了|再',

        '请|請 不 要 ..5',
        '删|刪 ..1 掉|除|了',

        '別|别 再? ..2 来|來|联|聯|发|發|寄|打|写|寫',
        '不 要 ..2 再',

        '移 除|出',
        '去 掉',
        '不要 再',
        '别 再',

        '不要 ..3 联|聯|发|發|骚|騷',
        '不要 ..4 发|發|联|聯|打',
        '退 订|訂',

        '停止 ..2 发|發|联|聯|寄',

        '从|把|将|從|將 ..6 删|移|刪|除',
      ],
    },
    {
      id: 'zh.footer',
      class: 'noise',
      patterns: ['如 需 ..2 退 订 ..9', '点 击 ..6', '點 擊 ..6', '没 问 题'],
    },
    {
      id: 'zh.auto_reply',
      class: 'auto_reply',
      patterns: ['自 动|動 回 复|覆|復', '不 在 办 公 室', '外 出 ..9'],
    },
    {
      id: 'zh.assent',
      class: 'assent',
      patterns: [
        '没 问 题',
        '感 兴|興 趣',
        '^ 是 的',
        '^ 行 $',
        '^ 好 $',
        '^ 好 的|啊|呀',

        '^ 可 以',
        '方 便',

        '有 兴|興 趣',
      ],
    },
    {
      id: 'zh.decline',
      class: 'decline',
      patterns: [
        '谢 谢 ..1 不',
        '不 了 谢|謝',
        '^ 不 $',
        '不 用|需',
        '没|沒|没 有 兴|興 趣',
        '没|沒 有? 兴|興 趣',
        '不 感 兴|興 趣',
      ],
    },
    {
      id: 'zh.deferral',
      class: 'deferral',
      patterns: [
        '再 联 系 我 吧',
        '下 次',
        '过 段|一 时 间',
        '暫 時',
        '现 在 不|没',
        '以 后|後',

        '暂 时 ..1 不|没',
      ],
    },
    {
      id: 'zh.price',
      class: 'price',
      patterns: ['太 贵|貴', '预|預 算'],
    },
  ],
  times: {
    phrases: [
      { words: '下 个|個 月', period: 'month', step: 1 },
      { words: '下 周|週', period: 'week', step: 1 },
      { words: '下 个? 季 度', period: 'quarter', step: 1 },
      { words: '明 年', period: 'year', step: 1 },
    ],
  },
};
