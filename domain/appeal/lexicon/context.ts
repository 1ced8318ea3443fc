import { listOf } from './entry';

/** Right before a word they deny it, also with a filler between: 没有发生火灾. */
export const NEGATIONS = listOf('没有 没 不是 并非 并未 未 无 不会 不 防');
export const NEGATIONS_EXCEPT = listOf('消防 国防 人防 差不');
export const NEGATION_FILLERS = listOf(
  '发生 出现 闻到 看到 看见 发现 再 任何 什么 真的 真 引起 造成 过 人 被',
);
/** Questions that only look like a denial: 是不是煤气泄漏. */
export const QUESTIONS = listOf('是不是 会不会 有没有 能不能 要不要 可不可能');

/** A drill, advice, a product, a figure of speech: the event itself does not happen. */
export const NOT_REAL = listOf(
  '演练 演习 演示 宣传 讲座 培训 训练 知识 科普 保险 意外险 [摔倒|摔伤|火灾|财产|责任]险 模拟 电影 电视剧 小品 ' +
    '应急预案 防火 急救课 课程 话剧 征文 [看|电视|网上|听]…[新闻|视频|报道]…[说|里|有] [电视上|网上|外地|别的城市|别的小区|外省] ' +
    '[建议|希望|想请|可以|能不能|来]…[教|讲|学会|认识|普及|配备|安装|装个|装一|增设|加装] [像|跟|和]…[一样|似的] ' +
    '简直 笑话 谜语 谣言 传言 听说…[别的|外地|外面|人家] 新闻[里|说|讲|上] 开玩笑 说说而已 志愿者 手册 传单 展览 设计好的',
);
/** Objects and turns of speech that hold one of these words by chance, and what happens at a real one. */
export const NOT_REAL_EXCEPT = listOf(
  '宣传[栏|牌|板|画|单|橱窗|册|车] 保险[丝|盒|柜|箱|杠|公司|绳] 防火[通道|门|墙|卷帘|栓] 教[室|学楼|堂|练|师|育|授] 装修 ' +
    '知识产权 电影院 [培训|训练][机构|班|中心|学校|基地|营] ' +
    '[演练|演习|讲座|培训|宣传|训练|演示|课程][的|]' +
    '[时|时候|中|中途|当中|过程|期间|现场|后|之后|以后|完|结束|上有|上突然|刚]',
);

/** Before the event: it has not happened. */
export const WHAT_IF = listOf(
  '如果 假如 万一 要是 假设 倘若 预防 防范 防止 防备 避免 以免 以防 免得 省得 杜绝 谨防 严防 消除 一旦 一但 [若是|若发生|若出现|若之后|若有] 倘使 说不定 保不准 哪天 难道',
);
export const WHAT_IF_EXCEPT = listOf('无法避免 不可避免 难以避免 没法避免 没能避免 没能防止');
/** Before an accident: it is feared, or nearly happened. */
export const RISK = listOf(
  '担心 害怕 就怕 生怕 真怕 很怕 都怕 我怕 怕会 怕被 怕老人 怕孩子 怕着 怕起火 怕失火 怕摔 怕引 差点 险些 ' +
    '容易 随时 可能会 可能引 早晚 迟早 难免 会引发 会引起 会造成',
);

/** Long past … */
export const PAST = listOf(
  '去年 前年 前几年 前些年 大前年 上个月 上次 上回 那次 十年前 曾经 往年 以前 早年 多年前 几年前 年前那 小时候 当年 上世纪 那些年',
);
/** … unless it also happens now. */
export const NOW = listOf('现在 正在 刚刚 刚才 今天 今晚 今早 昨晚 又 目前 此刻 眼下 还在');
export const NOW_EXCEPT = listOf('到现在 直到现在 [了|过]现在');

/** A year is written where a file is made, not where somebody calls for help. */
export const YEAR = /(?:19|20)\d\d年|\d年\d{1,2}月/;
/** Somewhere in the sentence: offices, courts and hospitals have it in hand … */
export const ON_FILE = listOf(
  '抢救无效 死因 死者 致死 致残 伤残 工伤 医疗事故 误诊 去世 逝世 丧事 抚恤 遗属 赔偿 判决 法院 起诉 上诉 仲裁 公诉 ' +
    '追责 控告 信访局 院方 医方 患者 [伤情|工伤|事故|医疗|司法]鉴定 复查 报案材料 医药费 住院费 手术费 后遗 诊断 病历 术后 手术后 病情 治疗费 事故责任 事故认定 死于',
);
/** … unless it happens at this moment. */
export const MOMENT = listOf(
  '快来 快点 快叫 救命 正在 刚才 刚刚 现在 此刻 马上 赶紧 赶快 今天 今晚 今早 昨晚 突然 还在里 出不来',
);
/** In the clause: it keeps happening. */
export const HABIT = listOf(
  '经常 时常 常常 多次[发|出|困|被|晕|下|坠|掉|造|上|爆|有|伤|咬|撞] 频繁 频频 频发 屡次 屡屡 时有 时不时 常年 长期 长年 多年 历年 历来 连年 整天 整日 天天 每天 每日 每晚 每到 每次 每年 ' +
    '隔三差五 老是 总是 动不动 每逢 无数次 多发 高发 易发 屡有 常发生 常有 好几起 [一|二|两|三|四|五|六|七|八|九|十|几]年[来|了|多]',
);

/** Somewhere in the sentence: it is over, or never was … */
export const SETTLED = listOf(
  '[已经|已|都|全|给]…[修好|换好|处理好|处理完|解决|和好|出院|康复|撤案] 修好了 处理完了 处理好了 [已经|都]处理[了|过] 解决了 和好了 出院了 ' +
    '找到了 找回来 找着了 看错 听错 闻错 误报 虚惊一场 查过了 检查过了 检测过了 都好了 不用来了 不用再 不用找了 没事了 大家别传 [已经|都]…[关了阀门|关了总阀|关了总闸|拉了闸] ' +
    '医生说不是 发错了 乱按 都走了 不用管 已经…[扑灭|围起来|接走|出来了] [谢谢|感谢|多亏|幸亏]…[扑灭|找到|找回|背出来|救] ' +
    '[上个月|上次|上回|那次|那天|前天|去年]…[谢谢|谢] [感谢|表扬|点赞|锦旗|致谢|多亏|幸亏|点个赞]…[上周|上个月|上次|上回|那次|那天|前天|昨天|去年|救了] ' +
    '[上周|上个月|上次|上回|那次|那天|前天|昨天|去年]…[感谢|表扬|点赞|锦旗|致谢|多亏|幸亏|点个赞]',
);
/** Somewhere in the sentence: it is asked how such a thing is handled … */
export const ASKED = listOf(
  '怎么[查|分|识别|投诉|赔|处理|处罚|罚|判|规定|申请|办理|识别|预防|自救|急救|鉴定|认定|投保|理赔] 法律上 有没有法律 [扶|救|帮]不[扶|救|帮] 恢复期 想了解 了解一下 咨询一下 想咨询 什么流程 走流程 找谁开 报销 [赔不赔|保不保] ' +
    '[调查|处理|鉴定|检测|检验]…[结果|报告] 结果出来 [去哪|在哪|去哪里|在哪里|哪儿|哪里][申请|办|投诉|鉴定|打疫苗|学|报名] [哪里|哪儿|哪][买|卖|换|有卖|能买] [补助|补贴|政策|优惠|理赔|赔偿]…[吗|没有|什么|怎么|多少] 有没有…[补助|补贴|政策|优惠] ' +
    '怎么[领|走|买] 什么材料 啥材料 去哪咨询 [哪个|哪家]医院 康复期 疤痕 后遗症 救助款 门诊 评残 挂什么科 怎么赔 请人讲 讲一讲 讲讲 请问 想问 问下 问一下 先问 什么时候[重新|修|发|开|能|补] [算|归][谁|不算|哪] 算不算 [包|管|赔|报]不[包|管|赔|报] 谁来赔 征兆 症状 急救方法 小册子 展板 责任书 拘留 案底 入刑 立案 律师 官司 险…[买|赔|保] 预警 避难 ' +
    '是真的吗 是不是真的 对不对 正常吗 来得及吗 现在怎么样 破了吗 [能|可以|包|会]…[报销|报|领|登记|申请|办|消|带|买|用|装]…吗 [给|能|可以]开吗 [能不能|可不可以|能否][贴|印|装|办|放|改|给|早] 自动…吗 哪一年 [钱|费]怎么报 想学 什么盖 用什么 先…还是先 的话…先 赔偿款 ' +
    '[别的|听|说]…是真的 [应该|该]先…还是 怎么[做|查]…鉴定 [真|很][暖心|感动] 伤好了 [养|治]好了 [告诫书|保护令|证明|鉴定]…[开|办|申请]',
);
/** … unless the sentence goes on. */
export const STILL = listOf(
  '又 还在 还没 还有 还是 再次 另一 但是 可是 可现在 结果发现 快来 快点 救命 正在 越来越 尽快 赶紧 不停 一直',
);

/** A question or a proposal about a thing of daily life, not a complaint about it. */
export const PROPOSAL = listOf(
  '几号到几号 [几号|什么时候|哪天]…[停水|停电|停气|检修] [在哪|哪儿|哪里|去哪|拿到哪]…[看到|能看|公示|公布|换|买|办|领|报名] ' +
    '检测报告 检测结果 [检测|化验]的结果 名额 适老化 积分 垃圾分类 征文 怎么[申请|办理|办|交|换|领|用|试] ' +
    '[建议|希望|能不能|可以|想]…[设|增设|加装|多装|安装|装个|搞|举办|办个|办一|开个|开设|共享|借|换鸡蛋|教|讲|做个|放个|定期|普查] ' +
    '[申请|强制]执行',
);
