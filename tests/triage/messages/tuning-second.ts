import { readMessages } from './read-messages';

/** Written while the rules were tuned, and tuned on: it keeps what was gained, and measures nothing. */
export const TUNING_SECOND = readMessages(`
red livelihood | 调试 | 有贼进我家了，我躲衣柜里
red livelihood | 调试 | 有人拿砍刀在网吧门口追人
red livelihood | 调试 | 校门口有个人拿针管扎学生
red group_conflict | 调试 | 一百多人堵在售楼处，玻璃都砸了
red livelihood | 调试 | 司机们围着运管所不走，跟警察推起来了
red property | 调试 | 儿童滑梯突然塌了，压着两个小孩
red livelihood | 调试 | 被马蜂蜇了十几个包，喘不过气了
red livelihood | 调试 | 藏獒跑出来了，追着路人咬
red livelihood | 调试 | 广场那个大气球充气城堡被风刮起来了，里面有小孩
red livelihood | 调试 | 氨水罐漏了，冷库那边的人都往外跑
red livelihood | 调试 | 老人在浴室关着门一个小时了，怎么喊都不吭声
red livelihood | 调试 | 我妈误喝了洗洁精和消毒水
red livelihood | 调试 | 孩子把手伸进绞肉机了
red livelihood | 调试 | 车里锁着个小孩，太阳底下，脸通红
red suggestion | 调试 | 有人在河里挣扎，我不会游泳
red livelihood | 调试 | 井下作业的师傅下去就没动静了，第二个下去也没上来
blue livelihood | 调试 | 119宣传日有活动吗
blue livelihood | 调试 | 家里燃气热水器几年要换
blue suggestion | 调试 | 建议社区食堂少放辣椒，吃了胃里像着火
blue livelihood | 调试 | 想买个二手电动车会不会容易自燃
blue livelihood | 调试 | 老人摔倒了扶不扶，有没有法律保护
blue livelihood | 调试 | 我妈脑梗后遗症能申请上门康复吗
blue livelihood | 调试 | 孩子骨折恢复期，课后托管能接吗
blue livelihood | 调试 | 丢了身份证会不会被人拿去贷款
yellow property | 调试 | 电梯里有人抽烟
yellow property | 调试 | 电梯按钮坏了一个
yellow neighbor | 调试 | 两口子吵架摔碗，隔三差五
yellow neighbor | 调试 | 对门小孩在走廊踢球砸我家门
yellow property | 调试 | 保安跟业主吵起来了，态度很差
yellow property | 调试 | 电动车停在楼下被人拔了电源
yellow livelihood | 调试 | 路边的树倒了挡住半条路，没有伤到人
yellow livelihood | 调试 | 水管爆裂已经关了阀门，麻烦来修
blue suggestion | 调试 | 消防队开放日孩子玩得很开心
blue livelihood | 调试 | 打狂犬疫苗去哪家社区医院
blue livelihood | 调试 | 请问昨天救护车来是怎么回事
blue livelihood | 调试 | 谁捡到一把钥匙，掉在小广场了
blue livelihood | 调试 | 老伴住院了能不能帮忙喂几天猫
blue livelihood | 调试 | 我爸晕针，打疫苗能躺着打吗
blue suggestion | 调试 | 义务献血的同志流血流汗值得表扬
blue suggestion | 调试 | 小孩子们放学后没地方去，建议开个自习室
blue livelihood | 调试 | 孩子六岁一个人在家，有没有假期托管
yellow livelihood | 调试 | 网吧让未成年人上网，没人管
yellow neighbor | 调试 | 楼上滴水打湿被子
yellow property | 调试 | 监控坏了，丢了东西查不到
blue livelihood | 调试 | 我跌打损伤想拔个罐，义诊哪天有
yellow neighbor | 调试 | 邻居说我家狗咬了他家鸡，要我赔
blue livelihood | 调试 | 火车票退票找哪里
yellow property | 调试 | 小区的猫被毒死了，请查一下监控
blue suggestion | 调试 | 建议多开展防诈骗打击活动
red livelihood | 调试 | 厨房油锅起火我拿水泼了火更大了
red property | 调试 | 三楼晒台上的杂物堆烧起来了 风很大
red livelihood | 调试 | 麦地着了 往村里烧
red neighbor | 调试 | 闻着隔壁有烧东西的味道 门缝里有烟出来
red property | 调试 | 换热站里蒸汽喷出来了 人进不去
red livelihood | 调试 | 煤气灶漏气报警器响了
red livelihood | 调试 | 烧炭烤火 姥爷叫不醒了
red property | 调试 | 水泵房漏电 维修工被打了一下摔地上
red livelihood | 调试 | 台风把信号塔刮倒了 砸在房顶上
red livelihood | 调试 | 有个大妈在菜场晕了 嘴唇都白了
red livelihood | 调试 | 我老公突然说话不清楚 半边手抬不起来
red livelihood | 调试 | 我家老人从床上掉下来 头上鼓了个大包人不清醒
red neighbor | 调试 | 楼下租户吵着要跳楼 已经爬到护栏外面了
red livelihood | 调试 | 同学在群里发了割手的照片 说再见
red livelihood | 调试 | 三岁的弟弟在超市走丢十几分钟了
red livelihood | 调试 | 八十岁的外婆有老年痴呆 凌晨出门没找到
red property | 调试 | 消防水池没盖 小孩掉进去了
red property | 调试 | 电梯困人 里面是个坐轮椅的老人
red property | 调试 | 楼上扔下来一个铁锤 把车顶砸穿了 下面都是人
red property | 调试 | 施工架子往楼这边倒 窗户都顶破了
red livelihood | 调试 | 公路边坡塌方 有车被埋
red livelihood | 调试 | 暴雨 地下通道里有人被冲倒了
red livelihood | 调试 | 河水倒灌 村里几十户被困
red neighbor | 调试 | 隔壁打得很凶 女的在哭喊 好像动刀了
red neighbor | 调试 | 我前男友拿着刀在楼下等我
red property | 调试 | 停车纠纷 一个人被四五个人围着打
red livelihood | 调试 | 有个男的当街打小孩 往地上摔
red livelihood | 调试 | 飞车抢夺 把老太太拖倒了
red livelihood | 调试 | 出租屋里有人做炸药 我看见了
red livelihood | 调试 | 有人往河里倒了一车不知道什么桶 鱼全死了 味道刺鼻 人头疼
red livelihood | 调试 | 吃了席 二十几桌的人都往医院送
red livelihood | 调试 | 我误吃了老鼠药
red property | 调试 | 狗把物业师傅的腿咬得露骨头了
red livelihood | 调试 | 骑电动车的学生被渣土车卷进去了
red livelihood | 调试 | 校车追尾 孩子们在车上哭 有流血的
red livelihood | 调试 | 坐月子的妈妈抱着孩子要往楼下跳
red neighbor | 调试 | 他家虐待保姆 拿开水烫
red livelihood | 调试 | 民工在工地宿舍煤气中毒 三个
red livelihood | 调试 | 放炮仗炸到手了 手指头没了
red livelihood | 调试 | 冰雹把大棚砸塌了 有人在下面
blue livelihood | 调试 | 煤改电的补贴发了吗
yellow livelihood | 调试 | 煤气灶打火有点慢 请师傅来看看
blue livelihood | 调试 | 孩子掉牙了社区有口腔义诊吗
yellow neighbor | 调试 | 楼上掉下来一件衣服挂在我家空调上
yellow property | 调试 | 孩子在电梯里乱按
yellow property | 调试 | 小区里有人打牌吵架
blue livelihood | 调试 | 打车补贴券怎么领
blue suggestion | 调试 | 希望给环卫工人发点防暑药
yellow livelihood | 调试 | 路口没有红绿灯 车开得飞快 容易出事
yellow property | 调试 | 门口台阶掉了一块砖
yellow property | 调试 | 老人反映扶手松了
yellow neighbor | 调试 | 小孩在楼道跑来跑去 撞到我家鞋架
blue livelihood | 调试 | 摔跤比赛啥时候开始
blue suggestion | 调试 | 消防员蓝朋友太帅了 送面锦旗
blue livelihood | 调试 | 我家老人走路不稳 想申请扶手
blue livelihood | 调试 | 被子捐哪里
blue livelihood | 调试 | 怕孩子去河边玩 有没有暑期夏令营
blue livelihood | 调试 | 烫伤膏社区医院有吗
yellow neighbor | 调试 | 邻居砸墙装修 灰大
yellow property | 调试 | 楼顶积雪化水滴下来
red livelihood | 调试 | 我家隔壁的空房着火 里面堆的都是木头
red property | 调试 | 垃圾房冒大烟 保安拿水浇没浇灭
red livelihood | 调试 | 电暖器把床单引燃了 我刚扑了两下没灭
red property | 调试 | 门口有人烧电缆皮 火苗都舔到树了
red livelihood | 调试 | 屋里天然气味特别冲 我儿子还在睡觉
red livelihood | 调试 | 管道煤气被铲车碰断 气一直往外喷
red neighbor | 调试 | 他要把煤气打开大家一起死
red property | 调试 | 广告灯箱漏电 刚有个人摸了弹开了
red livelihood | 调试 | 雷劈了变压器 冒火球
red livelihood | 调试 | 清洁工大爷坐路边喘不上来气 脸色发灰
red livelihood | 调试 | 我妈低血糖晕在楼梯上
red property | 调试 | 泳池有孩子沉底了
red livelihood | 调试 | 有个大学生模样的在桥上哭 脚已经跨过栏杆
red neighbor | 调试 | 我怀疑楼上老人死在家里了 好臭
red livelihood | 调试 | 妈妈带着我四岁女儿失联两天了 她有抑郁症
red livelihood | 调试 | 我家娃在商场找不到了 穿蓝色背带裤
red property | 调试 | 三号梯轿厢下滑 现在困了五个人
red property | 调试 | 楼体往外鼓 物业拉了警戒线 可是楼里还有人住
red livelihood | 调试 | 街上电线杆倒下来压着一辆车 里面有人
red livelihood | 调试 | 大坝渗水越来越大 下游好多村子
red neighbor | 调试 | 打架 有人被捅 快
red neighbor | 调试 | 楼下有人喊杀人了
red livelihood | 调试 | 丈夫把我打骨折了不让我去医院
red livelihood | 调试 | 有人迷晕了小姑娘往车上拖
red property | 调试 | 保安拿电棍电业主
red livelihood | 调试 | 精神病院跑出来的人在幼儿园门口晃 手里有锤子
red livelihood | 调试 | 一车人中毒 都是干活的工人
red livelihood | 调试 | 村里井水喝了头晕 好几家
red neighbor | 调试 | 爸妈出去赌钱 三个孩子锁在家里两天没吃饭
red livelihood | 调试 | 骑车的被钢丝绳勒了脖子 好多血
red livelihood | 调试 | 老人被电动车撞了 司机跑了 人还躺着
red livelihood | 调试 | 野狗群把一个放学的孩子围住了 在咬
red property | 调试 | 工人从脚手架掉下来 不动了
red livelihood | 调试 | 蹦床馆的孩子摔到脖子 不能动
red suggestion | 调试 | 别的不说了 我爸脑梗发作 叫不到车
red livelihood | 调试 | 小孩鼻子塞了豆子 呼吸很费劲
red livelihood | 调试 | 渡船翻了 水里都是人
red livelihood | 调试 | 热死了 一位老人倒在公交站 身上烫得很
red livelihood | 调试 | 商户和城管打起来 一条街都堵了
red livelihood | 调试 | 被骗到窝点了 手机偷着用 快救我
blue livelihood | 调试 | 我爸摔伤能申请意外理赔吗
blue livelihood | 调试 | 宝宝不到一岁 打疫苗后发烧正常吗
blue suggestion | 调试 | 建议重阳节组织老人体检
blue livelihood | 调试 | 火灾证明去哪开
blue livelihood | 调试 | 失业金怎么领
yellow neighbor | 调试 | 楼上晾衣服滴水到我家被子
yellow property | 调试 | 消防栓箱门掉了
yellow livelihood | 调试 | 路边烧烤摊把地面弄得油乎乎
yellow property | 调试 | 我家门口的树倒了一棵小的 请清走
yellow neighbor | 调试 | 邻居家老人天天敲墙
yellow property | 调试 | 电梯里有狗尿
blue livelihood | 调试 | 想办个健身卡怕跑路
blue suggestion | 调试 | 广场上的老人唱得真好
blue livelihood | 调试 | 哪里可以学急救证
blue livelihood | 调试 | 血站几点下班
yellow livelihood | 调试 | 工地大车溅我一身泥
yellow livelihood | 调试 | 公园秋千绳子快断了 请换
blue livelihood | 调试 | 孩子眼睛近视社区能查吗
blue livelihood | 调试 | 老人手机掉水里了 哪里修
blue suggestion | 调试 | 感谢民警帮我爸找回走丢的狗
yellow property | 调试 | 我跟你们说啊那个楼道灯坏了好久了现在老人上下楼都摸黑很不方便叫物业来修一直说没配件我妈眼睛又不好每次都要我扶着
yellow neighbor | 调试 | 楼上那家孩子天天在家里拍球跑步从早上七点到晚上十点现在我们家老人神经衰弱去敲门人家还说孩子小没办法
yellow livelihood | 调试 | 菜市场门口卖鱼的把水泼得满地都是现在老人走路都不敢走请城管来管管
yellow property | 调试 | 现在小区外来车太多了业主自己回来没有车位孩子放学回来只能停在外面还要多走一公里
yellow neighbor | 调试 | 他家养了两条大狗不拴绳在里面院子叫孩子都不敢从那里走请社区上门说说
blue livelihood | 调试 | 我今年六十八了现在身体还行就是想问问咱们社区还有没有合唱团我以前在厂里唱过现在退休了在家闲得慌
blue suggestion | 调试 | 现在孩子放学没地方去我们几个妈妈商量能不能把活动室开放还可以轮流来看孩子
blue livelihood | 调试 | 刚才去大厅办事人好多叫号叫不到我想问下午还能办吗
blue livelihood | 调试 | 孩子现在上初中了想转学还在原来的小区住要怎么办手续
blue livelihood | 调试 | 我妈现在还在老家想把她医保转过来怎么办
yellow property | 调试 | 电梯现在只有一部能用早上送孩子的人多挤不进去物业说配件还没到
yellow livelihood | 调试 | 门口修路一个多月了现在还在挖灰大得很老人孩子都咳嗽
yellow property | 调试 | 地库漏水现在还在滴我的车顶都是水印找人来看看
yellow livelihood | 调试 | 路灯杆被车撞歪了现在灯不亮
yellow neighbor | 调试 | 邻居把破沙发堆在门口我跟他说他还骂人现在楼道都走不了
blue suggestion | 调试 | 昨天的包粽子活动太好了孩子高兴坏了老人也夸谢谢社区
blue livelihood | 调试 | 家里老人现在吃饭困难想申请送餐到家
yellow livelihood | 调试 | 河边钓鱼的人把鱼饵垃圾扔一地现在臭得很
blue livelihood | 调试 | 还有人在收旧家电吗我家冰箱想处理
blue livelihood | 调试 | 老人卡丢了现在坐不了公交怎么办
yellow property | 调试 | 楼下的健身器材卡住了转不动现在老人没法锻炼
blue livelihood | 调试 | 打卡送积分的活动现在还在吗
yellow property | 调试 | 单元门夹人请把闭门器调慢一点现在关得太快
yellow neighbor | 调试 | 楼上装修砸墙声音太大孩子现在上网课
blue suggestion | 调试 | 现在社区的路灯亮了监控也好了真好老人晚上都敢出来了
blue livelihood | 调试 | 我爸住院刚出院想申请家庭病床怎么弄
yellow livelihood | 调试 | 快递员把我家鸡蛋摔了不赔现在联系不上他
blue livelihood | 调试 | 学校门口现在还有人维持秩序吗
blue livelihood | 调试 | 水火箭比赛孩子能参加吗
yellow property | 调试 | 车库里杂物现在越来越多老人推轮椅过不去
blue suggestion | 调试 | 夏天蚊子多能不能喷点药现在孩子出去就被咬
yellow livelihood | 调试 | 广场的地砖翘起来了孩子滑轮滑容易绊
blue livelihood | 调试 | 腿摔伤好了想参加志愿者可以吗
yellow livelihood | 调试 | 我们巷子停水两天了家里有老人孩子现在怎么办
yellow livelihood | 调试 | 家里没电了叫物业没人来老人怕黑
yellow livelihood | 调试 | 垃圾车早上五点在窗户下面压缩垃圾吵得孩子不敢睡
blue livelihood | 调试 | 我家孩子过敏性鼻炎现在去哪个医院好
blue livelihood | 调试 | 火化证明丢了现在还能补吗
`);
