import { listOf } from './lexicon-words';

/** Right before a word they deny it, also with a filler between: 没有发生火灾. */
export const NEGATIONS = listOf('没有 没 不是 并非 并未 未 无 不会 不');
export const NEGATION_FILLERS = listOf(
  '发生 出现 闻到 看到 看见 发现 再 任何 什么 真的 真 引起 造成 过 人 被',
);
/** Questions that only look like a denial: 是不是煤气泄漏. */
export const QUESTIONS = listOf('是不是 会不会 有没有 能不能 要不要 可不可能');

/** A drill, advice, a product, a what-if: the event itself does not happen. */
export const NOT_REAL = listOf(
  '演练 演习 宣传 讲座 培训 知识 科普 预防 防范 防止 避免 以免 以防 杜绝 谨防 保险 模拟 电影 电视剧 小品 ' +
    '如果 假如 万一 要是 假设 倘若 应急预案 防火 急救课 志愿者招募',
);
/** Objects and turns of speech that hold one of these words by chance. */
export const NOT_REAL_EXCEPT = listOf(
  '宣传栏 宣传牌 宣传板 宣传画 宣传单 宣传橱窗 保险丝 保险盒 保险柜 保险箱 保险杠 不知识 防火门 防火墙 防火卷帘 ' +
    '无法避免 不可避免 难以避免 知识产权 电影院 讲座现场 培训机构 培训班 培训中心 培训学校',
);

/** Long past … */
export const PAST = listOf('去年 前年 大前年 曾经 往年 以前 早年 多年前 几年前');
/** … unless it also happens now. */
export const NOW = listOf('现在 正在 刚刚 刚才 今天 今晚 今早 昨晚 又 目前 此刻 眼下 还在');
