import { listOf } from './entry';

/** Right before a word they deny it, also with a filler between: 没有发生火灾. */
export const NEGATIONS = listOf('没有 没 不是 并非 并未 未 无 不会 不');
export const NEGATION_FILLERS = listOf(
  '发生 出现 闻到 看到 看见 发现 再 任何 什么 真的 真 引起 造成 过 人 被',
);
/** Questions that only look like a denial: 是不是煤气泄漏. */
export const QUESTIONS = listOf('是不是 会不会 有没有 能不能 要不要 可不可能');

/** A drill, advice, a product: the event itself does not happen. */
export const NOT_REAL = listOf(
  '演练 演习 宣传 讲座 培训 知识 科普 保险 意外险 摔倒险 模拟 电影 电视剧 小品 ' +
    '应急预案 防火 急救课',
);
/** Objects and turns of speech that hold one of these words by chance. */
export const NOT_REAL_EXCEPT = listOf(
  '宣传栏 宣传牌 宣传板 宣传画 宣传单 宣传橱窗 保险丝 保险盒 保险柜 保险箱 保险杠 保险公司 防火通道 防火门 防火墙 防火卷帘 ' +
    '知识产权 电影院 演练时 演练的时候 演练中 讲座时 讲座上 讲座的时候 培训时 宣传时 培训机构 培训班 培训中心 培训学校',
);

/** Before the event: it has not happened. */
export const WHAT_IF = listOf(
  '如果 假如 万一 要是 假设 倘若 预防 防范 防止 避免 以免 以防 免得 杜绝 谨防 严防 消除',
);
export const WHAT_IF_EXCEPT = listOf('无法避免 不可避免 难以避免 没法避免 没能避免 没能防止');
/** Before an accident: it is feared, or nearly happened. */
export const RISK = listOf(
  '担心 害怕 就怕 生怕 真怕 很怕 都怕 我怕 怕会 怕被 怕老人 怕孩子 怕着 怕起火 怕失火 怕摔 怕引 差点 险些 ' +
    '容易 随时 可能会 可能引 早晚 迟早 难免 会引发 会引起 会造成',
);

/** Long past … */
export const PAST = listOf('去年 前年 大前年 曾经 往年 以前 早年 多年前 几年前');
/** … unless it also happens now. */
export const NOW = listOf('现在 正在 刚刚 刚才 今天 今晚 今早 昨晚 又 目前 此刻 眼下 还在');
