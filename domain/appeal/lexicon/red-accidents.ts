import { RISK } from './context';
import type { LexiconEntry } from './entry';
import { listOf } from './entry';

/** Fire, gas, electricity, buildings, water, substances. */
export const RED_ACCIDENTS: readonly LexiconEntry[] = [
  {
    id: 'gas-leak',
    priority: 'red',
    words: listOf(
      '燃气…泄漏 燃气…泄露 燃气…漏气 燃气…漏了 燃气漏 燃气在漏 燃气管…漏 燃气…味 燃气…跑气 煤气…泄漏 煤气…泄露 ' +
        '煤气…漏气 煤气…漏了 煤气漏 煤气在漏 煤气…味 天然气…泄漏 天然气…泄露 天然气…漏气 天然气…漏了 天然气漏 ' +
        '天然气…味 液化气…泄漏 液化气…泄露 液化气…漏 液化气…味 气罐…漏 气瓶…漏 瓦斯…漏 漏煤气 漏燃气 漏天然气 ' +
        '漏液化气 泄漏…燃气 泄漏…煤气 泄漏…天然气 闻到…煤气 闻到…燃气 闻到…天然气 一股…煤气 一股…燃气 ' +
        '一股…天然气 灶…漏气 厨房…漏气 管道漏气 气表…漏 气阀…漏 燃气…挖断 燃气…挖破 天然气…挖断 天然气…挖破 挖断…燃气 挖断…天然气 挖破…燃气 挖破…天然气 煤气…没关 燃气…没关',
    ),
    except: listOf('漏水 漏雨 漏斗 漏电 趣味 口味 意味 品味 没关系'),
    unless: listOf('信息泄 泄露信息 泄漏信息 个人信息 客户信息 隐私 资料泄'),
    isEvent: true,
    danger: '119',
  },
  {
    id: 'gas-poisoning',
    priority: 'red',
    words: listOf('煤气中毒 一氧化碳中毒 燃气中毒 天然气中毒 CO中毒 中煤气'),
    isEvent: true,
    danger: '120',
  },
  {
    id: 'fire',
    priority: 'red',
    words: listOf(
      '着火 起火 失火 着了火 起了火 火灾 烧起来 烧着了 点着了 燃起来 燃烧起来 火光 火势 明火 ' +
        '自燃 气罐着 气瓶着 着大火 大火 走水了 纵火 放火',
    ),
    except: listOf(
      '火灾[疏散图|逃生图|后的|过后] 火灾隐患 火灾报警 火灾自动 火灾探测 火灾险 起火锅 着火锅 大火炒 大火煮 大火锅 小火大火 大火腿 大火车 一起火 ' +
        '大火爆 禁止明火 严禁明火 明火作业证 着火柴 不起火',
    ),
    unlessBefore: RISK,
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'heavy-smoke',
    priority: 'red',
    words: listOf('浓烟 黑烟 滚滚…烟'),
    unless: listOf(
      '烟囱 油烟 烧烤 尾气 柴油 工厂 砖厂 砖窑 排放 排出 排的 焚烧 烧垃圾 如浓烟 像浓烟',
    ),
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'smoke',
    priority: 'red',
    words: listOf('冒烟 烧焦味 焦糊味 糊味 焦味'),
    with: listOf('电 线 箱 楼 窗 屋 房 车 空调 插座 充电 表 柜 家里 井'),
    unless: listOf('烟囱 油烟 抽烟 吸烟 饭糊 做饭 炒菜 烧烤 气得'),
    isEvent: true,
    danger: '119',
  },
  {
    id: 'explosion',
    priority: 'red',
    words: listOf(
      '爆炸 爆燃 煤气罐…炸 气罐…炸 气瓶…炸 锅炉…炸 电瓶…炸 电动车…炸 充电…炸了 炸弹 炸药 雷管 自爆',
    ),
    unless: listOf('采石 石场 爆破 使用量 [如|像|颗|不|是]定时炸弹'),
    except: listOf('爆炸头 信息爆炸 知识爆炸 爆炸性 爆炸糖 人口爆炸 爆炸好'),
    unlessBefore: RISK,
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'sparks',
    priority: 'red',
    words: listOf(
      '冒火 火花 火星 打火 电线…烧 电表…烧 线路…烧 插座…烧 电箱…烧 配电…烧 短路…烧 电线短路 线路短路 电…噼啪 ' +
        '电…滋滋',
    ),
    with: listOf('电 线 箱 插座 表 灯 充 开关 闸 空调'),
    except: listOf('思想火花 火花塞 打火机 冒火锅 打火灶 火星人 打火锅'),
    unless: listOf('气得'),
    isEvent: true,
    danger: '119',
  },
  {
    id: 'live-current',
    priority: 'red',
    words: listOf(
      '漏电 电线…断 电线…掉 电线…落 电线…垂 电线…耷拉 高压线…断 高压线…掉 高压线…垂 高压线…落 高压线…低 电缆…断 电缆…掉 裸露…电线 电线…裸露 电线…露 挖断…电缆 ' +
        '变压器…响 水…带电',
    ),
    except: listOf('漏电保护 漏电开关 漏电断路 防漏电'),
    isEvent: true,
  },
  {
    id: 'electric-shock',
    priority: 'red',
    words: listOf('触电 被电到 被电了 电到人 电伤 电击 麻了一下'),
    except: listOf('防触电 [像|跟]触电 触电[般|一样|似的|的感觉]'),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
  },
  {
    id: 'fire-exit-blocked',
    priority: 'red',
    words: listOf(
      '消防通道…堵 堵…消防通道 消防通道…锁 消防通道…封 消防车…进不 消防车…过不 安全出口…锁 安全出口…堵 ' +
        '堵…安全出口 逃生通道…堵 逃生通道…锁 堵…逃生通道 疏散通道…堵 疏散通道…锁 消防门…锁',
    ),
  },
  {
    id: 'collapse',
    priority: 'red',
    words: listOf(
      '倒塌 坍塌 垮塌 塌了 塌方 塌陷 塌下 塌掉 墙…倒了 楼板…掉 房顶…掉 脚手架…倒 塔吊…倒 吊篮…掉',
    ),
    except: listOf('塌房 天塌了 塌鼻'),
    unless: listOf('床 沙发 帐篷 货架'),
    unlessBefore: [...RISK, '要', '快', '眼看', '可能'],
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'building-danger',
    priority: 'red',
    words: listOf(
      '倒塌 坍塌 垮塌 塌方 塌陷 [危房|危楼]…[要倒|要塌|快倒|快塌|还住|住着|掉|晃|歪|斜] 墙…要倒 墙…快倒 房…要塌 快塌了 要塌了 房…倾斜 楼…倾斜 楼…歪了 墙…歪 ' +
        '塔吊…歪 承重墙…拆 承重墙…砸 拆…承重墙 砸…承重墙 围墙…倾斜 地基…下沉 地面…下沉 阳台…要掉',
    ),
    except: listOf('[危房|危楼][改造|鉴定|补贴|补助|政策|评估|认定|检测]'),
    unlessBefore: listOf('如果 假如 一旦 说不定 将来 哪天'),
    unless: listOf('演练 讲座 宣传 煤矿 拆迁 征收 补偿 赔偿'),
    isOnce: true,
  },
  {
    id: 'falling-object',
    priority: 'red',
    words: listOf(
      '高空抛物 高空坠物 空中抛物 外墙…脱落 外墙…掉 外墙…坠 墙皮…砸 瓷砖…掉下 瓷砖…往下掉 瓷砖…脱落 玻璃…掉下 玻璃…坠 广告牌…掉 ' +
        '广告牌…坠 广告牌…松 广告牌…晃 招牌…掉 招牌…松 招牌…晃 窗户…掉 窗扇…掉 外机…掉 外机…松 ' +
        '楼上…扔下 楼上…往下扔 楼上…丢下 往楼下扔 从楼上扔 空调…要掉',
    ),
    except: listOf('防高空抛物 高空抛物监控 高空抛物摄像'),
    unless: listOf('[扔|丢|弹]…[烟头|烟灰|纸巾|纸|瓜子|果皮|头发]'),
    isEvent: true,
  },
  {
    id: 'struck',
    priority: 'red',
    words: listOf('砸到人 砸中 砸伤 砸到了 砸到老人 砸到孩子 砸到头 树…砸 砸到小孩'),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
  },
  {
    id: 'flood',
    priority: 'red',
    words: listOf('洪水 山洪 内涝 被淹 水淹 淹了 决堤 溃坝 管涌 泥石流 山体滑坡 淹没'),
    except: listOf('被淹没在'),
    unless: listOf('农田 稻田 庄稼 良田 隐患'),
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'pipe-burst',
    priority: 'red',
    words: listOf('爆管 水管…爆 自来水…爆 暖气…爆 管道…爆 消防管…爆 热水管…爆'),
    isEvent: true,
  },
  {
    id: 'chemical',
    priority: 'red',
    words: listOf(
      '化学品…泄漏 化学品…泄露 危化品 危险化学品 [有毒气体|毒气|毒烟]…[泄|漏|喷|扩散|跑出来|冒出来|晕|往外] 氯气 氨气 液氨 农药…泄漏 自来水…农药 自来水…汽油味 油罐…漏 漏汽油 汽油…漏 ' +
        '汽油…泄漏 甲醇…漏 酒精…泄漏 化工厂…泄漏 化工厂…漏',
    ),
    except: listOf('漏水 漏雨'),
    unless: listOf('排放 偷排 排出 烟囱'),
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'manhole-missing',
    priority: 'red',
    words: listOf(
      '没有井盖 没井盖 无井盖 缺…井盖 井盖…丢 井盖…不见 井盖…没了 井盖…缺失 井盖…被偷 井盖…被盗 井盖…塌 井盖…掉 ' +
        '井口…敞 井口…裸露 掉进…井 掉到…井 掉井里 踩空…井',
    ),
    unless: listOf('美化 彩绘'),
  },
  {
    id: 'epidemic',
    priority: 'red',
    words: listOf(
      '疑似…传染病 传染病…扩散 集体发烧 集体呕吐 多人发烧 多人呕吐 多人腹泻 集体腹泻 诺如病毒',
    ),
    isEvent: true,
  },
];
