import { readPairs } from './read-pairs';

/** Written together with the first; the table of things has most of their words. */
export const TUNING_SECOND = readPairs(`
same property | 12号楼 / 12号楼 | 12号楼的电梯老是卡在半路，不敢坐 | 电梯经常停在两层中间，门打不开，太吓人了
same property | 3单元 / 3单元 | 三单元好久没人拖地了，黏脚 | 保洁不干活，三单元楼道脏得要命，地上黏糊糊的
same neighbor | 1号楼 / 一号楼 | 楼下开麻将馆，吵到半夜两点 | 一楼有个棋牌室，打麻将打到凌晨，吵得睡不了
same livelihood | 南门 / 小区南门 | 南门口的烧烤摊每天占道，烟熏得开不了窗 | 南门烧烤店在人行道上摆桌子，油烟都飘到楼上
same property | 6号楼 / 6号楼1单元 | 楼道里好多蟑螂，请消杀一下 | 我们单元蟑螂成灾了，什么时候来打药
same safety | 幼儿园门口 / 幼儿园旁边 | 幼儿园门口没有减速带，车开得飞快 | 请在幼儿园旁边的路上装减速带，放学时车太快太危险
same property | 5号楼 / 5号楼 | 我买的车位天天被别人占，物业不管 | 车位被占了好几次，给物业打电话也不来处理
same livelihood | - / - | 自来水是黄的，放半小时还是浑 | 这几天水龙头出来的水发黄，不敢喝
same neighbor | 10号楼 / 10号楼 | 邻居养了五只猫，味道受不了 | 隔壁养好多猫，楼道里全是猫尿味，臭死了
same property | 健身广场 / 健身广场 | 健身器材断了一根杆，容易夹手 | 广场上的健身器材坏了，孩子玩会受伤
same livelihood | - / - | 快递柜超时收费太贵，老人不会用 | 快递放柜子里超过一天就要钱，我妈不会操作手机取不出来
same property | 2号楼 / 2号楼 | 楼下堆着装修垃圾半个月了 | 装修剩下的水泥袋子堆在2号楼门前，一直没人拉走
same safety | 7号楼 / 7号楼 | 三楼电线从窗户拉下来给电动车充电 | 7号楼有人飞线充电，电线就挂在半空
same suggestion | - / - | 建议给老楼加装电梯 | 我们楼没电梯，老人上楼困难，能不能加装一部
same livelihood | - / - | 六路公交车等四十分钟不来 | 6路公交太少了，每次都要等半个多小时
same neighbor | 4号楼 / 4号楼 | 中午十二点还在电钻，有没有人管一管 | 楼上装修不分时间，午休的时候也用电钻打孔
same property | 西门 / 西门 | 西门的门禁坏了，外面的人随便进 | 小区西门的门一直敞着，刷卡机不能用，谁都能进来
same safety | 8号楼 / 8号楼 | 外墙皮大块往下掉，下面停着车 | 8号楼墙皮脱落，砸到了楼下的车
building property | 12号楼 / 10号楼 | 电梯老是卡在半路，不敢坐 | 电梯老是卡住，不敢坐
building property | - / - | 15栋楼道里好多蟑螂 | 16栋楼道里有好多蟑螂
building safety | A座 / C座 | 灭火器过期了没人换 | 灭火器都过期了，没人来换
building property | 3单元 / 1单元 | 楼道好久没人打扫了 | 楼道好久没人打扫了，很脏
building neighbor | 四号楼 / 6号楼 | 楼上装修用电钻，中午不让休息 | 楼上装修打电钻，中午没法休息
building livelihood | - / - | 一号楼水压太小，洗澡水很细 | 三号楼水压太小，洗澡都没水
building property | 2#楼 / 5#楼 | 楼顶漏水，天花板发霉 | 楼顶漏水，天花板都发霉了
different property | 12号楼 / 12号楼 | 电梯老是卡在半路 | 电梯里的广告太吵，能不能关掉
different neighbor | 1号楼 / 1号楼 | 楼下开麻将馆，吵到半夜 | 楼下的车库门半夜关门声音大
different livelihood | 南门 / 南门 | 南门口烧烤摊占道 | 南门口的公交站什么时候修好
different property | 6号楼 / 6号楼 | 楼道里好多蟑螂 | 楼道里的灯好几层都不亮
different livelihood | - / - | 医保卡丢了去哪儿补 | 身份证丢了去哪儿补
different suggestion | - / - | 建议给老楼加装电梯 | 建议给孩子多办几次活动
different property | 5号楼 / 5号楼 | 我的车位天天被别人占，物业不管 | 我家卫生间天天漏水，物业不管
different livelihood | - / - | 自来水是黄的 | 自来水费多收了三十块
different neighbor | 4号楼 / 4号楼 | 邻居借我三千块一直不还，想请人调解 | 邻居砌墙占了我家半米地，想请人调解
different property | - / - | 请问装修押金什么时候退 | 请问维修资金怎么申请
different safety | 7号楼 / 7号楼 | 有人飞线充电 | 7号楼门口的护栏松了
different livelihood | - / - | 六路公交车等四十分钟不来 | 六路公交车司机看到老人不停车
`);
