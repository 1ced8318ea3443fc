import { readMessages } from './read-messages';

/** Flames, smoke and things about to burn, now. Written before the rules it tests. */
export const FIRE = readMessages(`
red livelihood | 明火 | 对面楼着火了 六楼窗户往外冒火苗 快来人啊
red livelihood | 明火，方言 | 俺们楼下那个棚子着起来了恁快点叫人来吧火可大
red property | 冒烟 | 地下车库有辆电动车在冒烟 味道很呛
red property | 配电间冒烟 | 三单元配电间门缝里往外冒黑烟，物业电话没人接
red livelihood | 火未灭，人可能在内 | 我家楼上502起火了，里面好像还有人在喊
red neighbor | 阳台起火 | 隔壁阳台烧起来了，他们家没人在家
red neighbor | 楼道内燃烧 | 邻居在楼道里烧纸把鞋柜点着了现在还在烧
red suggestion | 垃圾桶燃烧 | 小区南门的垃圾桶烧着了，旁边就停着一排电瓶车
red livelihood | 语音体，厨房起火 | 喂那个我我我家厨房那个油锅着火了我现在盖不住怎么办啊
red livelihood | 错别字，着火 | 五号楼着活了，好大的烟，快来
red property | 浓烟 | 一单元楼道里全是浓烟，下不去楼了
red property | 电梯井冒烟 | 电梯井里冒烟还有胶皮烧糊的味儿，没人管
red livelihood | 车辆自燃 | 路边一辆白色轿车自燃了，离居民楼不到五米
red livelihood | 充电起火 | 车棚里充电的电动车突然窜火 已经连着烧了三辆
red neighbor | 有人要点火 | 楼下那男的拎着一桶汽油说要把房子点了
red neighbor | 故意纵火 | 他在我家门口泼汽油点火，门都烧黑了，人还没走
red suggestion | 演练中真的起火 | 今天搞消防演习，结果烟雾弹把旁边草坪真引着了，火往车棚那边走
red livelihood | 被火困 | 我们在七楼，楼梯间都是火，出不去，两个大人一个小孩
red livelihood | 拼命求救 | 救命啊着火了
red property | 火灾，长句 | 物业你好我是9号楼的业主刚才听见砰的一声出来一看管道井里面有火光还噼里啪啦响烟已经到我们这层了
red livelihood | 秸秆火逼近 | 村口那边烧荒的火蔓延过来了，眼看要烧到加油站
red property | 锂电池爆燃 | 二楼有人在家给电池充电，炸了一声，现在窗户冒火
red livelihood | 店铺起火 | 楼下烧烤店排烟道着了火苗子窜到二楼了
red livelihood | 复燃 | 昨天扑灭的那个仓库又烧起来了 火比昨天还大
red neighbor | 独居老人家冒烟 | 对门老太太家门缝冒烟，敲门没人应
red suggestion | 类别选错，真的起火 | 不知道选哪个分类，反正现在小广场的充电桩起火了
red livelihood | 山火 | 后山起火了，离我们小区就一条马路，风往这边刮
red property | 变压器起火 | 变压器刚才爆了 现在还在着
red livelihood | 闻到糊味见火光 | 隔壁空房子里有火光，闻着一股烧焦味，越来越大
red neighbor | 孩子被锁火场 | 楼上大人不在家，孩子一个人在屋里哭，窗户往外冒烟
red livelihood | 灭火器不够 | 灭火器用完了两个还没压住，火还在烧，119说要十五分钟
red property | 烟感响且有烟 | 走廊烟感一直叫，确实有烟，从弱电井里出来的
`);
