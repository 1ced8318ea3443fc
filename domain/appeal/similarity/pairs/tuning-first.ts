import { readPairs } from './read-pairs';

/** Written before the likeness was; it was tuned on these. */
export const TUNING_FIRST = readPairs(`
same property | 3号楼 / 三号楼 | 楼道灯坏了一个星期了，老人晚上看不见 | 楼梯间的灯不亮，晚上黑漆漆的，请来修
same property | 5号楼1单元 / - | 电梯又停了，天天爬十二楼 | 5号楼的电梯坏了三天没人修，老人下不了楼
same property | 2号楼 / 2号楼3单元 | 单元门关不上，冷风往里灌 | 三单元楼门锁坏了，谁都能进，门也关不严
same neighbor | 6号楼 / 6号楼 | 楼上半夜走路咚咚咚的，睡不着 | 楼上邻居晚上噪音太大，一直咚咚响到半夜
same neighbor | 中心花园 / 小区花园 | 楼下跳广场舞放那么大声，孩子没法写作业 | 广场舞音响太吵了，每天晚上吵到九点半
same livelihood | - / - | 我们家停水两天了，打电话没人接 | 小区没水了，从昨天开始一直停到现在
same property | 7号楼 / 七号楼 | 垃圾桶都满出来了没人倒，苍蝇到处飞 | 7号楼下的垃圾好几天没清运，臭得不敢开窗
same safety | 北门 / 北门口 | 北门口的井盖不见了，晚上走路差点掉下去 | 小区北门有个窨井没盖子，太危险了
same property | 1号楼 / 1号楼 | 顶楼一下雨就漏，客厅拿盆接着 | 屋顶漏雨，下雨天家里天花板滴水
same safety | 8号楼 / 八号楼 | 有人把电动车推进楼道充电，怕着火 | 电瓶车停在楼梯间充电没人管，很不安全
same safety,property | 2号楼 / 2号楼 | 消防通道被私家车堵住了 | 有车长期停在消防通道上，消防车进不来
same property | - / - | 物业费涨价没有公示，业主都不同意 | 物业说涨价就涨价，物业费从一块二涨到一块八，也没开业主大会
same livelihood | 东大街 / 东大街路口 | 路灯有一排都不亮，晚上下班黑漆漆的 | 东大街的路灯坏了好几盏，走夜路害怕
same property | 9号楼 / 9号楼 | 下水道堵了，污水从地漏冒出来 | 一楼厨房返水，下水管堵塞，脏水流一地
same livelihood | - / - | 暖气不热，屋里只有十四度 | 交了暖气费家里暖气片还是凉的，室内才十五度
same suggestion | - / - | 建议社区办一个老年食堂，中午给老人做饭 | 希望开一个社区食堂，老年人中午吃饭不方便
same neighbor | 4号楼 / 4号楼 | 楼上天天往下扔烟头，差点烧着被子 | 有人从楼上往下扔东西，烟头都掉到我家阳台了
same property | 地下车库 / 地下车库 | 地下车库积水，车都开不进去 | 一下雨车库就淹，水有脚脖子深
building property | 3号楼 / 5号楼 | 楼道灯坏了，晚上看不见 | 楼道灯坏了，晚上看不见
building property | - / - | 3号楼电梯停运了，没人修 | 6号楼电梯停运了，没人来修
building property | 1号楼2单元 / 7号楼2单元 | 单元门关不上 | 单元门坏了关不上
building neighbor | 2号楼 / 9号楼 | 楼上半夜装修，吵得睡不着 | 楼上半夜装修，吵得没法睡
building property | - / - | 二号楼下水道堵了，污水外溢 | 八号楼下水道堵了，污水流出来
building safety | 4栋 / 11栋 | 楼道里停满了电动车 | 楼道里停满电动车，过不去人
building property | 5号楼 / 6号楼 | 外墙瓷砖往下掉 | 外墙瓷砖掉下来了
different property | 3号楼 / 3号楼 | 楼道灯坏了，晚上看不见 | 楼道里堆满了破烂，走路都费劲
different property | 5号楼 / 5号楼 | 电梯坏了没人修 | 单元门坏了没人修
different neighbor | 6号楼 / 6号楼 | 楼上半夜走路咚咚咚的 | 楼上空调水滴到我家窗台上
different property | 7号楼 / 7号楼 | 垃圾桶满了没人倒 | 7号楼前面的草坪枯了没人管
different livelihood | - / - | 家里停水两天了 | 家里停电两天了
different livelihood | - / - | 老年公交卡在哪里办 | 老年食堂什么时候开
different suggestion | - / - | 建议在小区装几个充电桩 | 建议在小区装几个监控
different neighbor | - / - | 邻居家的狗半夜一直叫 | 邻居遛狗不拴绳，吓到孩子
different livelihood | - / - | 请问居住证到期了在哪里续办，需要带什么材料 | 请问新生儿上户口在哪里办，需要带什么材料
different property | - / - | 物业费涨价没有公示 | 停车费涨价没有公示
different safety | 2号楼 / 2号楼 | 消防通道被车堵住了 | 灭火器过期两年了没人换
different property | 9号楼 / 9号楼 | 下水道堵了，污水冒出来 | 水管爆了，水流了一地
`);
