import { readMessages } from './read-messages';

/** Somebody hurt, ill, lost or about to do harm to himself. Written before the rules it tests. */
export const PEOPLE = readMessages(`
red livelihood | 晕倒 | 菜市场门口有个老人晕倒了，围了好多人没人敢扶
red suggestion | 演练后晕倒 | 消防演练结束以后有个大姐晕倒了，叫不应
red livelihood | 错别字，晕倒 | 我奶奶晕到在厕所里了怎么办
red property | 保安倒地 | 门口保安突然倒在地上抽搐，口吐白沫
red livelihood | 胸痛 | 我爸说胸口疼得厉害，出冷汗，家里就我一个小孩
red livelihood | 摔伤不能动 | 楼梯口结冰，王大爷摔了一跤腿动不了了，还在地上躺着
red neighbor | 多日无音讯 | 对门独居的张奶奶三天没出门了，敲门没人应，屋里有味
red livelihood | 幼儿走失 | 我家孩子不见了，四岁，穿红衣服，一个小时前还在广场
red livelihood | 老人走失 | 我妈有老年痴呆，早上出去到现在没回来，电话也没带
red livelihood | 轻生 | 有个女的坐在楼顶边上，腿都在外面了
red neighbor | 轻生言语 | 楼上小伙子发朋友圈说不想活了，刚把门反锁，里面没动静
red suggestion | 自述轻生 | 你们再不管我就从楼上跳下去，活着没意思了
red livelihood | 落水 | 有小孩掉河里了 快快快
red livelihood | 溺水 | 公园人工湖有人溺水，已经捞上来了没有呼吸
red property | 坠井 | 井盖没了，一个骑车的掉进去了，在里面喊
red property | 坠楼 | 刚有人从十一楼摔下来了，地上全是血
red property | 被困电梯 | 我被关在电梯里了，里面没信号灯也灭了，打物业没人
red livelihood | 电梯困孕妇 | 七号楼的电提卡住了，里面有个孕妇，说肚子疼
red property | 孩子反锁 | 两岁孩子把自己反锁在屋里，煤气灶上还炖着东西
red livelihood | 车祸 | 路口撞车了，骑电动车的被压在车底下
red livelihood | 流血不止 | 工人被切割机割了手，血止不住，求帮忙叫车
red livelihood | 食物中毒 | 幼儿园好多孩子中午吃完饭上吐下泻，家长都来了
red livelihood | 群体中毒 | 昨晚吃席的二十多个人都拉肚子发烧，有的已经送医院了
red livelihood | 心梗 | 我老伴心脏病犯了，药找不到，喘不上气
red livelihood | 临产 | 我媳妇羊水破了，救护车被堵在小区门口进不来
red neighbor | 醉倒雪地 | 楼下躺着个喝醉的，零下十几度，脸都紫了
red livelihood | 喝农药 | 俺村有人喝农药了，恁快来人
red livelihood | 高温中暑 | 环卫大姐中暑了，身上滚烫，说胡话了
red suggestion | 分类错，老人求救 | 麻烦来个人吧我摔倒起不来了，一个人在家，够不着门
red livelihood | 语音体，老人不省人事 | 嗯喂我是三号楼的就是我家老头子他刚才吃着饭呢突然一头栽下去了现在怎么喊都不答应
red property | 被砸伤 | 楼上掉下来一块瓷砖砸到人了，头破了
red livelihood | 狗咬伤 | 没拴绳的大狗把小孩咬了，脸上好大一个口子
red livelihood | 疯狗伤人 | 有条疯狗在小区里见人就咬，已经咬了三个人
red neighbor | 婴儿被弃 | 楼道里放着个纸箱，里面有个刚出生的娃娃在哭，没看到大人
red neighbor | 哮喘 | 楼下熏艾草，我孩子哮喘犯了，嘴都发青了
red livelihood | 割腕 | 我闺蜜割腕了，把自己关在卫生间不开门
red livelihood | 烫伤 | 暖气管爆了热水喷出来，把我妈烫得整个腿都脱皮了
red property | 工人悬挂 | 擦玻璃的工人吊在半空中，绳子好像断了一根
red livelihood | 噎住 | 老爷子吃汤圆卡住了 脸憋紫了 快帮帮
red property | 夹手 | 小孩的手夹在自动门里拔不出来，一直在哭
red livelihood | 失联儿童 | 学生放学没回家，老师说四点就走了，现在晚上九点还找不到人
red livelihood | 吞安眠药 | 隔壁姑娘吃了一瓶安眠药，怎么摇都不醒
red suggestion | 昏迷 | 建议什么的先不说，社区医院门口有个人昏迷了没人理
red property | 深坑跌落 | 施工留的坑没围，刚才李婶掉下去了，腰动不了
red livelihood | 断药无法就医 | 我是透析的，今天断电梯又停，下不了楼，已经憋得喘不过气
red livelihood | 见尸体 | 河边漂着个人，一动不动
`);
