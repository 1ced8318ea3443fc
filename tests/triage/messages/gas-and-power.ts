import { readMessages } from './read-messages';

/** Gas, carbon monoxide, live wires, chemicals. Written before the rules it tests. */
export const GAS_AND_POWER = readMessages(`
red livelihood | 燃气味 | 楼道里一股煤气味，越来越浓，不敢开灯
red livelihood | 燃气泄漏 | 我家天然气漏了，阀门拧不上
red livelihood | 错别字，燃气 | 家里然气好像漏了，滋滋响
red property | 管道漏气 | 楼下燃气立管那个接口一直在漏气，闻得到臭鸡蛋味
red livelihood | 挖断燃气管 | 施工队把煤气管道挖断了，呲呲往外喷
red neighbor | 邻居家漏气 | 隔壁家好像没关煤气，整个楼道都是气味，敲门没反应
red suggestion | 燃气，口语 | 你们能不能派个人来看看啊我闻着像是天然气味道头都晕了
red livelihood | 煤气中毒 | 我爸妈烧煤炉子，现在两个人都叫不醒，怕是煤气中毒
red livelihood | 一氧化碳 | 一氧化碳报警器一直响，孩子说头疼恶心
red property | 电线落地 | 大风把电线刮断了掉在人行道上，还冒着火花
red livelihood | 有人触电 | 有人在修路灯的时候触电了，躺在地上
red livelihood | 漏电麻手 | 健身器材漏电，小孩摸了一下被电得直哭
red property | 金属杆漏电 | 下雨以后那根路灯杆带电，狗一碰就抽了
red property | 配电箱打火 | 配电箱里面啪啪打火花，门也关不上
red property | 电表箱进水 | 电表箱进水了，滋啦滋啦响，整栋楼都在这一个箱子上
red livelihood | 热水器漏电 | 洗澡的时候被热水器电了，我儿子胳膊都麻了，现在水龙头还带电
red livelihood | 电缆裸露在水里 | 积水里泡着一根露铜的电缆，学生正放学从那儿走
red property | 高压线垂落 | 高压线耷拉下来了 快挨着树了 下面有人走
red livelihood | 液化气罐泄漏 | 小吃店的液化气罐倒了在漏，老板跑了
red neighbor | 囤放易燃品并泄漏 | 一楼那家存了好几桶油漆稀料，今天洒了一地，味道熏得人站不住
red livelihood | 化学品泄漏 | 路口翻了一辆罐车，流出来的东西冒白烟，呛嗓子
red livelihood | 刺鼻气体多人不适 | 化工厂那边飘过来刺鼻的气味，好几个人都吐了
red property | 氯气 | 游泳馆消毒的药水好像配错了，一屋子氯气味，十几个孩子在咳
red suggestion | 鞭炮仓储冒烟 | 有人在出租屋里存了一屋子烟花爆竹，今天看见门缝冒烟
red livelihood | 电梯带电 | 电梯按钮摸一下电一下，刚才一个老太太被打得坐地上了
red livelihood | 语音体，燃气 | 那个我想问一下就是我们家厨房有股味儿煤气表那个地方嘶嘶的响是不是漏气了
red livelihood | 燃气爆炸 | 刚才轰的一声，前面饭店煤气罐炸了，玻璃碎了一街
red property | 井盖冒气 | 小区门口的燃气井盖往上冒气，味道很大，旁边有人抽烟
red livelihood | 方言，煤气 | 俺家煤汽罐搁那儿呲呲跑气嘞，咋弄啊
red property | 树压电线打火 | 树倒了压在电线上，一直噼噼啪啪冒蓝光
red livelihood | 触电未脱离 | 工人被电打了还粘在架子上，我们不敢碰
`);
