/**
 * The same thing in other words: a line is one thing. Found words count for the likeness of two texts beside
 * their characters, which may have none in common (楼梯间黑漆漆 · 楼道灯坏了).
 */
const LINES = `
楼道 楼梯间 楼梯 过道 走廊 楼道
灯 灯坏 灯不亮 灯都不亮 不亮 黑漆漆 黑咕隆咚 黑灯瞎火 摸黑 没有灯 灯灭
路灯 路灯
电梯 电梯 电提 升降梯
单元门 单元门 楼门 门锁 门禁 大门 铁门 防盗门 刷卡机
下水 下水 排水 污水 地漏 返水 反水 化粪池 马桶
漏水 漏水 渗水 滴水 漏雨 渗漏 漏下来 往下漏 就漏
屋顶 屋顶 楼顶 顶楼 房顶 天花板
积水 积水 水坑 车库淹 就淹 淹了 被淹
停水 停水 没水 断水 没有水 停自来水
停电 停电 没电 断电 跳闸
水质 水黄 水是黄 水发黄 发黄 黄水 浑 水质 水垢 漂白粉
水压 水压 水流小 水很细 水很小
暖气 暖气 供暖 供热 地暖
燃气 燃气 煤气 天然气
垃圾 垃圾 清运 满出来 废品
装修垃圾 装修垃圾 建筑垃圾 装修剩 水泥袋 渣土
堆物 杂物 堆满 堆放 堆着 破烂 旧家具 纸箱
打扫 保洁 打扫 清扫 拖地 没人扫 脏得 很脏 太脏 脏兮兮
电动车 电动车 电瓶车 电驴 电摩
充电 充电
飞线 飞线 拉电线 私拉 电线从 电线挂 电线就挂
充电桩 充电桩 充电站
车位 车位 停车位 占位
消防通道 消防通道 消防车 逃生通道 安全出口
堵 堵住 堵塞 堵了 堵着 不通
乱停车 乱停 停在路口 违停
噪音 噪音 噪声 吵 太闹 咚咚 响到 动静 音响 扰民 大声
跳舞 广场舞 跳舞
麻将 麻将 棋牌
电钻 电钻 打孔 砸墙 钻墙
狗 狗 犬
狗叫 狗叫 狗一直叫 的狗半夜 叫个不停 犬吠
拴绳 拴绳 栓绳 牵绳 不拴 不牵
猫 猫
臭 臭 异味 难闻 馊味 尿味 味道 气味 反味 恶臭
虫鼠 蟑螂 老鼠 蚊子 苍蝇 消杀 打药
抛物 往下扔 扔下来 高空抛物 抛物 楼上扔 扔烟头 扔东西
外墙 外墙 墙皮 瓷砖
掉落 脱落 往下掉 掉下来 坠落 砸到
井盖 井盖 窨井 没盖子
路面 路面 坑洼 坑坑洼洼 地砖 大坑
树 树枝 树杈 树太 大树 草坪 绿化
监控 监控 摄像头 探头
物业费 物业费 管理费
停车费 停车费
水费 水费
电费 电费
暖气费 暖气费 取暖费 供热费
押金 押金
维修资金 维修资金 维修基金
涨价 涨价 涨到 说涨就涨
占道 占道 摆摊 摊贩 小贩 摆桌子 占了人行道
油烟 油烟 烧烤 烟熏
公交 公交
等车 等四十 等半 等了半 等不到 不来车
减速带 减速带 开得飞快 车速
食堂 食堂 老年餐 老人做饭 助餐
加装电梯 加装电梯 没电梯 加装一部 没有电梯
健身器材 健身器材 健身器
快递 快递
医保 医保
社保 社保
身份证 身份证
户口 户口
居住证 居住证
灭火器 灭火器 消防栓
高龄津贴 高龄津贴 高龄补贴 老年补贴
低保 低保 困难补助 临时救助
残疾 残疾 残联 轮椅 无障碍 坡道
保安 保安 门岗 门卫 值班室
扶手 扶手 栏杆 护栏
信箱 信箱 信报箱 报箱
晾晒 晾衣 晒被 晒衣 晾晒
车棚 车棚 停车棚
红绿灯 红绿灯 信号灯 绿灯
斑马线 斑马线 过马路 人行横道
接送 放学 校门口 接孩子 上学
疫苗 疫苗 打针 接种
卫生站 卫生站 卫生室 卫生服务 诊所
水表 水表 抄表
电表 电表 电表箱
滑梯 滑梯 秋千 跷跷板 游乐设施
鸽子 鸽子 养鸡 鸡叫 鸭
种菜 种菜 浇粪 菜地 毁绿
鞋柜 鞋柜 鞋架
图书 图书 阅览 看书
活动室 活动室 活动中心 棋牌室
兴趣班 兴趣班 四点半 课后 暑托 托管
公园 公园 凉亭 长椅 座椅
公厕 公厕 厕所 卫生间
公告栏 公告栏 宣传栏
广告 广告 喇叭 叫卖
违建 违建 违章建筑 私搭 搭棚 搭了个棚 阳光房
采光 采光 挡光 遮光 挡了我家光 阳光
空调水 空调水 空调滴水 冷凝水 外机
裂缝 裂缝 开裂 裂口 裂了
发霉 发霉 长毛 霉斑
玻璃 玻璃
火灾 烟雾 冒烟 着火 起火 火花
消防 消防栓 消防设施 水带 应急灯
施工 施工 工地 打桩 挖路 开挖
扬尘 扬尘 灰尘 尘土
大车 大车 货车 渣土车
共享单车 共享单车 单车
僵尸车 僵尸车 废弃车
自行车 自行车
地锁 地锁 私装地锁
门铃 对讲 门铃 可视
网络 宽带 网络 信号 基站 断网
工资 工资 工钱 欠薪
退费 退费 退款 退钱 不给退
诈骗 诈骗 骗子 被骗 骗老人
偷盗 被偷 被盗 小偷 偷了 撬
打架 打架 打起来 吵架 骂人
借钱 借钱 欠钱 不还
赡养 赡养 不管老人 不养老
宅基地 砌墙 占地 越界 宅基地
业委会 业委会 业主大会 业主委员会
换物业 换物业 更换物业 物业公司
电话 没人接 打不通 占线
上门 行动不便 上门办 代办
群租 群租 合租 隔断
流浪 流浪狗 流浪猫 野狗 野猫
蛇蜂 马蜂 蜂窝 蛇
路障 石墩 隔离桩 路障
台阶 台阶
雪冰 积雪 结冰 路滑
树荫 落叶 枯枝
外卖 外卖 骑手
充值 充值 办卡 预付卡
过期 过期 变质
`;

const CONCEPTS = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...words] = line.split(' ');
    return { name, words };
  });

/** Of these, two appeals that speak of different ones are not the same, however alike the words are. */
const OPPOSED: readonly (readonly string[])[] = [
  ['物业费', '停车费', '水费', '电费', '暖气费', '押金', '维修资金'],
  ['停水', '停电', '水质', '水压'],
  ['医保', '社保', '身份证', '居住证', '户口', '高龄津贴'],
  ['狗叫', '拴绳'],
  ['充电桩', '监控'],
];

/** What a text speaks of, each once, in the order of the table. */
export function conceptsOf(text: string): string[] {
  return CONCEPTS.filter(({ words }) => words.some((word) => text.includes(word))).map(
    ({ name }) => name,
  );
}

/** Whether each speaks of one of several things that exclude each other, and they have none in common. */
export function areOpposed(one: readonly string[], other: readonly string[]): boolean {
  return OPPOSED.some((things) => {
    const ones = things.filter((thing) => one.includes(thing));
    const others = things.filter((thing) => other.includes(thing));
    return ones.length > 0 && others.length > 0 && !ones.some((thing) => others.includes(thing));
  });
}
