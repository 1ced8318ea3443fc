import { type LexiconEntry, listOf } from './entry';

/** 一般问题: what needs somebody to come and put it right. */
export const YELLOW_ENTRIES: readonly LexiconEntry[] = [
  {
    id: 'noise',
    priority: 'yellow',
    words: listOf(
      '噪音 噪声 扰民 太吵 很吵 好吵 吵得 吵死 吵闹 吵人 深夜施工 半夜施工 半夜装修 午休…装修 音响…大 ' +
        '音乐…大声 狗叫 敲敲打打 电钻 震得 睡不着 睡不好',
    ),
  },
  {
    id: 'pets',
    priority: 'yellow',
    words: listOf(
      '宠物 遛狗 不拴绳 不牵绳 没拴绳 没牵绳 狗屎 狗粪 狗尿 猫屎 狗毛 养狗 大型犬 流浪狗 流浪猫 野狗 养鸡 养鸽',
    ),
  },
  {
    id: 'leak',
    priority: 'yellow',
    words: listOf('漏水 渗水 漏雨 渗漏 滴水 跑水 返水 反水 倒灌 渗到 漏到 积水 水管…漏 水管…破'),
    except: listOf('滴水不漏'),
  },
  {
    id: 'rubbish',
    priority: 'yellow',
    words: listOf(
      '垃圾 乱扔 乱倒 乱丢 杂物 卫生…差 脏乱 脏兮兮 没人打扫 无人清扫 建渣 乱堆 堆放 小广告',
    ),
  },
  {
    id: 'sewer',
    priority: 'yellow',
    words: listOf('下水道 堵塞 管道…堵 污水 化粪池 马桶…堵 管…堵 地漏…堵 粪水 下水…堵'),
  },
  {
    id: 'parking',
    priority: 'yellow',
    words: listOf(
      '乱停 违停 占车位 占用车位 占了车位 停车难 没地方停 停车位 堵门口 挡道 堵住…门 占道 僵尸车 堵车 抢车位 地锁',
    ),
  },
  {
    id: 'fire-lane-occupied',
    priority: 'yellow',
    words: listOf('占用消防通道 占消防通道 消防通道…停 消防通道…占 消防通道…堆'),
  },
  {
    id: 'light-out',
    priority: 'yellow',
    words: listOf(
      '灯…坏 灯…不亮 灯…灭了 没有路灯 没路灯 无路灯 没有灯 没灯 灯…闪 黑灯瞎火 漆黑 摸黑 照明…坏 灯不亮',
    ),
  },
  {
    id: 'smell',
    priority: 'yellow',
    words: listOf(
      '臭味 异味 恶臭 很臭 太臭 好臭 臭气 臭死 臭烘烘 发臭 油烟 刺鼻 难闻 呛人 焚烧 烧秸秆 粉尘 扬尘',
    ),
  },
  {
    id: 'heating',
    priority: 'yellow',
    words: listOf(
      '暖气…不热 不供暖 没供暖 没暖气 暖气…凉 暖气…坏 停暖 供暖…差 暖气…漏 地暖…不热 温度…不达标',
    ),
  },
  {
    id: 'elevator-fault',
    priority: 'yellow',
    words: listOf(
      '电梯…坏 电梯…故障 电梯…停运 电梯…停用 电梯…异响 电梯…抖 电梯…卡 电梯…维修 电梯…不能用 电梯…按不动 电梯…罢工 电梯…门',
    ),
  },
  {
    id: 'outage',
    priority: 'yellow',
    words: listOf(
      '停水 停电 断水 断电 没水 没电 停气 断气 跳闸 水压…低 没信号 断网 水质 自来水…黄 自来水…浑 自来水…味',
    ),
    except: listOf('没水平 没电话 没电梯 没电动'),
  },
  {
    id: 'road-damage',
    priority: 'yellow',
    words: listOf(
      '坑洼 坑坑洼洼 路面…破 路…破损 路面…坏 地砖…松 地砖…翘 台阶…坏 台阶…破 扶手…坏 扶手…松 栏杆…坏 护栏…坏 ' +
        '护栏…断 栏杆…断 路…滑 结冰 大坑',
    ),
  },
  {
    id: 'manhole-damaged',
    priority: 'yellow',
    words: listOf('井盖…坏 井盖…松 井盖…响 井盖…破 井盖…裂 井盖…翘 井盖…碎'),
  },
  {
    id: 'building-wear',
    priority: 'yellow',
    words: listOf(
      '墙皮…脱落 墙皮…掉 墙…裂 墙体…开裂 外墙…裂 门禁…坏 单元门…坏 大门…坏 门…坏了 监控…坏 健身器材…坏 ' +
        '设施…坏 设施…损坏 年久失修 生锈 坏了…没人修 坏了…不修 座椅…坏',
    ),
  },
  {
    id: 'hazard',
    priority: 'yellow',
    words: listOf(
      '隐患 危险 不安全 容易出事 开得飞快 太险 差点摔 差点…砸 容易摔 容易…滑倒 老化 裸露 没有护栏 没护栏',
    ),
    unless: listOf('演练 讲座 宣传'),
  },
  {
    id: 'fire-equipment',
    priority: 'yellow',
    words: listOf(
      '消防栓…没水 消防栓…坏 消火栓…坏 消火栓…没水 灭火器…过期 灭火器…没 灭火器…坏 烟感…坏 消防设施…坏 ' +
        '消防…瘫痪 消防门…坏 消防通道…杂物',
    ),
  },
  {
    id: 'ebike-charging',
    priority: 'yellow',
    words: listOf(
      '飞线 私拉电线 乱拉电线 电动车…上楼 电动车…进楼 电瓶车…上楼 电瓶车…进楼 电动车…楼道 电瓶车…楼道 ' +
        '电动车…进电梯 电瓶车…进电梯 电瓶…上楼 入户充电 楼道…充电',
    ),
  },
  {
    id: 'illegal-building',
    priority: 'yellow',
    words: listOf('违建 违章 私搭 乱建 乱搭 搭建 侵占 圈地 占绿 毁绿 种菜 私自改 群租'),
    unless: listOf('建议搭建平台'),
  },
  {
    id: 'theft',
    priority: 'yellow',
    words: listOf('被偷 被盗 失窃 丢了电 偷电瓶 偷车 偷东西 小偷 盗窃'),
    isEvent: true,
  },
  {
    id: 'fraud',
    priority: 'yellow',
    words: listOf('诈骗 被骗 骗钱 骗老人 骗子 传销 赌博 高利贷 卖保健品 集资'),
    unless: listOf('反诈宣传 防诈骗 讲座 宣传'),
  },
  {
    id: 'dispute',
    priority: 'yellow',
    words: listOf(
      '吵架 争吵 骂人 辱骂 谩骂 纠纷 闹矛盾 起冲突 冲突 找茬 堵锁眼 骚扰 跟踪 恐吓短信',
    ),
  },
  {
    id: 'wages-one',
    priority: 'yellow',
    words: listOf('拖欠工资 欠薪 欠…工资 不发工资 没发工资 讨薪 拖欠…工钱 欠…工钱 克扣工资'),
  },
  {
    id: 'property-firm',
    priority: 'yellow',
    words: listOf(
      '物业…不管 物业…不作为 物业…没人管 物业费…高 物业费…涨 乱收费 多收 维修基金 物业…推诿 物业…态度 保安…不管',
    ),
  },
  {
    id: 'pests',
    priority: 'yellow',
    words: listOf('老鼠 蟑螂 蚊虫 苍蝇 白蚁 马蜂 蛇…进 有蛇 虫子 臭虫 鼠患'),
  },
  {
    id: 'trees',
    priority: 'yellow',
    words: listOf('大树…倒 树…倒了 树枝…断 树枝…掉 树…枯 树…挡光 树…遮 树枝…碰'),
  },
  {
    id: 'care',
    priority: 'yellow',
    words: listOf('没人照顾 无人照料 生活困难 吃不上饭 低保…停 断药 独居…没人 没钱看病 交不起'),
  },
  {
    id: 'ignored',
    priority: 'yellow',
    words: listOf(
      '一直没人管 多次反映 反映多次 没人处理 无人处理 互相推诿 踢皮球 投诉多次 多次投诉 推来推去',
    ),
  },
  {
    id: 'broken',
    priority: 'yellow',
    words: listOf(
      '[路牌|指示牌|站牌|牌子|标志|栏杆|护栏|扶手|棚|棚顶|雨棚|椅子|长椅|凳子|玻璃|镜子|灯|门|锁|地砖|台阶|水箱|水龙头|龙头|水带|水管|' +
        '消防栓|消火栓|灭火器|应急灯|感应灯|充电桩|水表|电表|气表|燃气表|燃气灶|软管|路|路面|树枝|树|线杆|摄像头|对讲|红绿灯|喇叭|公厕|厕所|宽带|网络]' +
        '…[坏|破|歪|倒了|断了|断的|碎|裂|松了|掉了|堵|锈|不见了|没了|不亮|不走|失灵|没反应|打不着|用不了|一直流|看不清]',
    ),
  },
  {
    id: 'request-for-repair',
    priority: 'yellow',
    words: listOf(
      '报修 [麻烦|请|派人|赶紧|快点|抓紧|尽快|能不能|找人|过来]…[修一下|来修|来看看|看一下|修一修|换一|清一|清理|清走|检修|维修|修剪|疏通|补上|处理|协调|管管|管一管|拖走|消杀|打扫|补一补] ' +
        '没人[换|修|清|扶|管|扫|收拾|处理|来修|来换|来清|来管|来处理]',
    ),
    unless: listOf('不着急 谢谢处理'),
  },
  {
    id: 'blocked-way',
    priority: 'yellow',
    words: listOf(
      '[盲道|人行道|坡道|过道|走廊|楼道|通道|出入口|门口|路口|路边|车库口]…[占|堆|堵|挡|停满] [占|堆|堵|挡|停]…[盲道|人行道|坡道|过道|走廊|通道|出入口|路边]',
    ),
    unless: listOf('占卜'),
  },
  {
    id: 'dirt',
    priority: 'yellow',
    words: listOf(
      '泔水 腥臭 馊味 死鱼 死老鼠 不洒水 都是灰 全是灰 [一地|满地|到处|地上]…[水|泥|灰|屎|烟头|纸|渣|油] 尿骚 狗屎',
    ),
  },
  {
    id: 'shopping',
    priority: 'yellow',
    words: listOf(
      '缺斤短两 缺斤少两 短秤 假货 过期食品 宰客 跑路 卷款 [卡|钱|费|押金|学费|定金]…[不退|退不了|不给退|要不回|没退] 不退[钱|款|费|卡] ' +
        '[拖着|拖欠|不给|不发|没发|扣着]…[工钱|工资|薪水|血汗钱|加班费]',
    ),
  },
];
