import { RISK } from './context';
import type { LexiconEntry } from './entry';
import { listOf } from './entry';

/** Lost or dropped, these harm nobody. */
const THINGS = listOf(
  '手机 钥匙 钱包 眼镜 球 卡 玩具 帽子 手表 证件 快递 包裹 书 图书 衣服 戒指 书包 无人机',
);

/** People hurt, threatened, lost, or many and angry. */
export const RED_PEOPLE: readonly LexiconEntry[] = [
  {
    id: 'unconscious',
    priority: 'red',
    words: listOf(
      '晕倒 昏倒 晕过去 昏过去 昏迷 晕厥 休克 没有呼吸 没呼吸 没有心跳 没心跳 心脏病…发 心梗 突发疾病 突发脑 抽搐 ' +
        '口吐白沫 倒地不起 不省人事 叫不醒 猝死 噎住 窒息 喘不上气 中暑 羊水破 要生了 大出血',
    ),
    except: listOf('中暑假 没有呼吸[机|道] [令|让]人窒息 心梗[塞|死] 性心脏病'),
    unless: listOf('职称 治愈率 发生率 胎儿'),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
    isOnce: true,
  },
  {
    id: 'call-for-help',
    priority: 'red',
    words: listOf('救命 求救 快救人 快不行了 人不行了'),
    except: listOf('救命[钱|恩人|稻草|药|粮|款|医|工程|电话] 等着救命 向…求救'),
    unless: listOf('[领导|政府|部门|上级|平台]…求救 求救无门 求救人 求救诉求'),
    isEvent: true,
    danger: '120',
    isOnce: true,
  },
  {
    id: 'lying-down',
    priority: 'red',
    words: listOf(
      '老人…倒在 老人…倒地 有人…倒在 有人…倒地 大爷…倒在 大妈…倒在 奶奶…倒在 爷爷…倒在 男子…倒在 女子…倒在 ' +
        '孩子…倒在 邻居…倒在 有人…躺在…不动 老人…躺在 有人…躺在…血',
    ),
    unless: listOf('垃圾 把 将 剩 渣 污水 脏水 油烟 药渣'),
    isEvent: true,
    danger: '120',
  },
  {
    id: 'injury',
    priority: 'red',
    words: listOf(
      '受伤 伤人 流血 骨折 摔倒 摔伤 烫伤 烧伤 撞伤 刺伤 摔下 滚下楼 头破血流 咬伤 被狗咬 狗咬了 狗咬人 狗…咬人 狗…伤人 ' +
        '被咬 被撞 扎伤 割伤 夹伤 夹住手 溅伤',
    ),
    except: listOf(
      '很受伤 受伤害 骨折[处|术|手术] 伤人员 [栏|牌|杆|门|墙|桩|墩]被撞 流血流汗 被狗咬坏 被咬坏 被咬破 流血流汗 车被撞 门被撞 被撞坏 工伤认定 被撞破 伤人心',
    ),
    unless: listOf(
      '[烫伤|烧伤|咬伤|跌打|冻伤][膏|药|贴] 好几次 多次 动不动 康复 恢复 疤 咬了他家 咬了我家',
    ),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
    isOnce: true,
  },
  {
    id: 'traffic-accident',
    priority: 'red',
    words: listOf('车祸 交通事故 撞人 撞了人 撞到人 撞倒 肇事逃逸 撞上行人 踩踏'),
    unless: listOf('易发 隐患 多次'),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
    isOnce: true,
  },
  {
    id: 'suicide',
    priority: 'red',
    words: listOf(
      '自杀 跳楼 轻生 不想活 割腕 寻短见 上吊 想不开 要跳河 跳河了 活不下去 喝农药 喝药自尽 结束生命 一死了之 自残',
    ),
    except: listOf('跳楼价 跳楼兰 跳楼机 跳楼大甩卖 年轻生命 慢性自杀'),
    unless: listOf('演练 讲座 宣传 培训 自杀事件 自杀…事件 导致…自杀 没必要…想不开'),
    danger: '110',
  },
  {
    id: 'violence',
    priority: 'red',
    words: listOf(
      '持刀 拿刀 拿着刀 拿着菜刀 动刀 提刀 提着刀 砍人 捅人 砍伤 捅伤 打起来 打架 群架 斗殴 殴打 打人 被打 打伤 动手打 打我 打她 追着打 追着砍 ' +
        '互殴 群殴 抢劫 绑架 强奸 猥亵 性侵 杀人 要杀 弄死 扬言…杀 扬言…砸 威胁…命 持枪 开枪 枪声 打砸 精神病…打 ' +
        '精神病…砸 聚众…打 火并',
    ),
    except: listOf(
      '[人情|道德|情感|情绪|亲情]绑架 像触电 打上标签 打上了 杀人不见血 打我电话 打我手机 打我们 打她电话 血汗 被打着 被打扰 被打断 被打湿 被打开 被打扫 被打翻 被打破 被打坏 被打印 被打造 打架子鼓 打人工 杀人游戏 剧本杀人 被打包 ' +
        '被打造成 被打压 被打药 被打击 被打动 被打趴 打架拘留 猫打架 狗打架 猫狗打架 狗在打架 猫在打架 要杀虫 要杀毒 要杀菌 要杀鸡',
    ),
    unless: listOf(
      '生命[财产|健康|权|安全|和] 威胁…[我们|人民|群众|业主|百姓|村民|居民|市民]…生命 [简直|等于|赤裸裸|是在|变相|如同]…抢劫 标准…打架 政策…打架',
    ),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'domestic-violence',
    priority: 'red',
    words: listOf('家暴 打老婆 打老人 打孩子 打小孩 虐待 虐童 打妻子 打骂老人 打骂孩子 毒打 遗弃'),
    unless: listOf('虐待动物 虐待猫 虐待狗 遗弃宠物 遗弃…车 遗弃…狗 遗弃…猫 反家暴'),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'intruder',
    priority: 'red',
    words: listOf('入室盗窃 入室抢劫 撬门 撬锁 有贼 闯进 破门而入 爬窗进 翻墙进 陌生人…开我家门'),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'drugs',
    priority: 'red',
    words: listOf('吸毒 贩毒 毒品 制毒'),
    unless: listOf('禁毒 宣传 讲座 远离毒品'),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'drowning',
    priority: 'red',
    words: listOf(
      '溺水 落水 掉河里 掉水里 掉进河 掉进水 掉进池 掉进湖 掉进坑 掉到河 掉到水 掉冰窟 掉进化粪池 掉化粪池 掉进下水 有人掉进 孩子掉进 小孩掉进 老人掉进',
    ),
    except: listOf('防溺水 落水管 落水口 落水斗 落水沟'),
    unless: THINGS,
    unlessBefore: RISK,
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'fall-from-height',
    priority: 'red',
    words: listOf(
      '坠楼 坠落 掉下楼 摔下楼 从楼上掉 从楼上摔 人…掉下去 孩子…掉下 小孩…掉下 工人…掉下',
    ),
    unlessBefore: RISK,
    isEvent: true,
    danger: '120',
  },
  {
    id: 'child-in-danger',
    priority: 'red',
    words: listOf(
      '孩子…爬…窗 小孩…爬…窗 孩子…翻…窗 小孩…翻…窗 孩子…阳台外 孩子…窗户外 孩子…窗外 小孩…窗户外 小孩…窗外 小孩…阳台外 反锁…孩子 孩子…反锁 小孩…反锁 ' +
        '宝宝…反锁 婴儿…反锁 孩子…卡住 小孩…卡住 孩子…锁在 小孩…锁在 宝宝…锁在',
    ),
    isEvent: true,
    danger: '119',
  },
  {
    id: 'abduction',
    priority: 'red',
    words: listOf('人贩子 拐卖 拐走 抢孩子 被拐 偷孩子'),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'elevator-trapped',
    priority: 'red',
    words: listOf(
      '困在电梯 困电梯 关在电梯 卡在电梯 电梯…困人 电梯…困住 电梯…被困 电梯…困了 电梯…坠 电梯…急坠 电梯…往下掉 ' +
        '电梯…掉下 电梯…夹人 电梯…夹住 电梯…夹伤 电梯…困着 被困…电梯',
    ),
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'trapped',
    priority: 'red',
    words: listOf('被困 困在'),
    with: listOf('人 老人 孩子 火 水里 屋里 楼上 车里 家里 河'),
    unless: listOf('车位 停车 堵车 车辆'),
    isEvent: true,
    danger: '119',
    isOnce: true,
  },
  {
    id: 'missing-person',
    priority: 'red',
    words: listOf(
      '走失 走丢 失踪 孩子…不见了 小孩…不见了 老人…不见了 母亲…不见了 父亲…不见了 妈…不见了 爸…不见了 奶奶…不见了 ' +
        '爷爷…不见了 老伴…不见了 孩子…丢了 老人…丢了 小孩…丢了 找不到孩子 找不到老人 找不到我妈 找不到我爸 ' +
        '孩子…失联 老人…失联 女儿…失联 儿子…失联 孩子…没回家 老人…没回家 孩子…没回来 老人…没回来',
    ),
    unless: [...THINGS, ...listOf('狗 猫 宠物 身份证 的车 老年卡 鸟 鸽子')],
    isEvent: true,
    danger: '110',
  },
  {
    id: 'no-sign-of-life',
    priority: 'red',
    words: listOf(
      '好几天没见 几天没出门 好几天没出门 没人应 没动静 没有动静 没人开门 联系不上 敲门…不应 敲门…没反应 敲门没 天没出门 天没出来 电话…打不通',
    ),
    with: listOf('老人 独居 奶奶 爷爷 大爷 大妈 空巢 老太'),
    isEvent: true,
    danger: '110',
  },
  {
    id: 'death',
    priority: 'red',
    words: listOf('死人了 出人命 尸体 尸臭 遗体 闹出人命'),
    except: listOf('[热|吵|臭|气|烦|急|累|笑|挤|贵|吓|羞|坑|困|腻|呛|丑]死人'),
    unless: listOf('猫 狗 老鼠 鸟 鱼 动物 捐献 捐赠 火化 告别 手续 丧葬 殡葬 殡仪 迟早 早晚 非得'),
    danger: '110',
    isEvent: true,
    isOnce: true,
  },
  {
    id: 'poisoning',
    priority: 'red',
    words: listOf(
      '食物中毒 集体中毒 中毒 误食 误服 孩子…吞 小孩…吞 多人肚子疼 多人拉肚子 吃坏…多人 上吐下泻 食堂…拉肚子 食堂…呕吐 幼儿园…呕吐 学校…呕吐',
    ),
    except: listOf('洗脑中毒 铅中毒 游戏中毒 中毒太深 手机中毒 电脑中毒 系统中毒 中毒软件'),
    unless: listOf('电脑 手机 游戏 U盘 洗脑 鱼虾'),
    isEvent: true,
    danger: '120',
    isOnce: true,
  },
  {
    id: 'life-support',
    priority: 'red',
    words: listOf(
      '停电…呼吸机 停电…制氧 停电…氧气 呼吸机…停电 呼吸机…没电 制氧机…停电 制氧机…没电 停电…透析',
    ),
    danger: '120',
  },
  {
    id: 'petition',
    priority: 'red',
    words: listOf(
      '[集体|群体|聚众|上百人|几百人|几十人|全村人|一起去|大家去|都去]上访 群访 群体性事件 聚众[闹|围|堵|滋|斗|打|冲] 围堵 堵路 拉横幅 集体维权 游行 静坐 工人…罢工 司机…罢工 员工…罢工 环卫…罢工 保安…罢工 集体罢工 罢市 集体抗议 业主…聚集 ' +
        '村民…聚集 居民…聚集 工人…聚集 业主…堵门 村民…堵门 工人…堵门 几十人…闹 上百人…闹 上百人…聚 几百人…聚 上百人…堵 几百人…堵 几百人…闹 ' +
        '集体…投诉 全体业主…维权 集体停缴',
    ),
    except: listOf('下游行 居民聚集区 聚众演'),
    unless: listOf(
      '[引发|避免|防止|引起|酿成]…群体性 广场舞 跳舞 蚊 火把 花灯 元宵 春节 舞龙 舞狮 彩车 民俗 政策 讲座 参观 演出 报名 合唱 花车',
    ),
    isEvent: true,
    isOnce: true,
  },
  {
    id: 'wages-many',
    priority: 'red',
    words: listOf('拖欠…工资 拖欠…工钱 欠薪 欠…工资 欠…工钱 不发工资 没发工资 讨薪'),
    with: listOf(
      '多人 几十 十几 上百 二十 三十 四十 五十 工友 农民工 民工 集体 工人们 名工人 个工人 位工人 大伙 我们 全体 环卫工 ' +
        '保安们 多名 多个',
    ),
    isOnce: true,
  },
];
