import { type LabelledMessage, readMessages } from './messages/read-messages';

/**
 * Written by another hand than the rules, the alarm and what they were trained on, and never tuned on: it
 * measures what both do with words they were not made for. Once anything is tuned on it, it is spent:
 * move it to the tuning sets and have another one written.
 */
export const HELD_OUT: readonly LabelledMessage[] = readMessages(`
red livelihood | 火灾 | 快叫人来 菜场后门卖被子那家烧起来了 烟往楼上灌
red property | 电动车充电 | 3栋架空层有辆电驴正在冒白烟，噼里啪啦响，旁边还停了一排
red neighbor | 阳台着火 | 楼下抽烟的把烟头弹我家阳台，被子已经烧着了，家里就我和奶奶
red property | 管道井 | 管道井里面有明火！！物业电话没人接！！
red livelihood | 烧荒 | 河滩有人烧草，风一吹火往加油站那边走了，赶紧的
red property | 配电箱 | 一楼电表箱滋滋响还有糊味 箱子外壳烫手
red livelihood | 燃气 | 挖机把路边黄色管子挖断了 呼呼往外喷气 味道冲得很
red neighbor | 燃气 | 隔壁老两口忘性大，敲门不应，门缝里全是煤气味
red property | 燃气 | 厨房灶台关了还是闻到臭鸡蛋味，我头有点晕，该怎么弄
red livelihood | 一氧化碳 | 我嬢嬢在屋头烤炭火，现在喊都喊不醒，嘴唇红得吓人
red property | 漏电 | 下雨积水，路灯杆边上那条狗踩到水里一下就抽过去了，还有学生往那走
red livelihood | 电线 | 台风刮下来一根粗电缆，横在公交站前面地上，不知道带不带电
red property | 漏水漏电 | 楼上水管爆了，水顺着灯头往下流，插座在打火花
red property | 电梯困人 | 被关在货梯里了 灯也灭了 我有哮喘 药没带
red property | 电梯坠落 | 刚刚2号梯从9楼一下子溜到5楼，门开了一半，里头还有个推婴儿车的
red livelihood | 儿童被锁 | 地面停车位有台白车，小娃娃一个人锁在里面，脸通红哭都没力气了
red neighbor | 儿童坠楼 | 对面楼十一层有个小孩骑在窗台外面，大人好像不在家
red livelihood | 落水 | 人工湖有个大爷掉下去了，我不会游泳，快来人
red livelihood | 窨井 | 新开路辅道井盖没了，黑咕隆咚一个大坑，刚才差点连人带车栽进去
red livelihood | 跌入井 | 送外卖的小哥掉进施工的井里了，在下面喊腿动不了
red livelihood | 路面塌陷 | 马路中间陷下去一个洞，公交车前轮已经悬着了
red property | 墙体开裂 | 承重柱子今早又裂宽了，手指头能塞进去，天花板一直掉渣
red property | 房屋倒塌 | 老纺织厂宿舍后墙刚才塌了半边，里面还住着两户人
red property | 围墙倾斜 | 幼儿园那面围墙歪得厉害，快倒了，下午四点就放学
red property | 外墙脱落 | 瓷砖一块一块往下掉，刚砸碎一辆车的玻璃，底下就是小孩滑梯
red neighbor | 高空抛物 | 又扔！这回是个啤酒瓶，擦着我闺女的头过去的，人还在上面继续往下丢
red property | 广告牌 | 大风把酒楼的招牌吹得只剩一个角连着，来回晃，底下人来人往
red livelihood | 塔吊 | 工地吊的钢管绳子松了斜挂在半空，正对着我们上下班的人行道
red property | 脚手架 | 粉刷外墙的吊篮断了一边绳，两个工人挂在七楼那里
red livelihood | 晕倒 | 跳广场舞的阿姨突然栽倒 翻白眼 没呼吸了 谁会急救
red livelihood | 突发疾病 | 我爸胸口疼得一身冷汗，左胳膊发麻，救护车进不来门口被车堵死了
red neighbor | 老人失联 | 三楼独居的阿婆五天没出门了，门口牛奶没人拿，叫也不答应，有股怪味
red livelihood | 摔倒 | 我一个人在家摔了起不来，大概胯骨断了，手机快没电
red livelihood | 走失 | 孙子六岁，穿蓝色恐龙衣服，在菜场一转身就不见了，找了一个钟头
red livelihood | 走失 | 我妈老年痴呆，凌晨自己开门出去了，只穿了睡衣，外面零下三度
red neighbor | 轻生 | 有个小姑娘坐在我们楼顶边沿，脚在外面，一直哭
red livelihood | 轻生 | 撑不下去了，药我都吞了，麻烦你们以后照看一下我的猫
red neighbor | 轻生 | 合租的室友发朋友圈说跟大家告别，房门反锁，里面没声音
red neighbor | 家暴 | 楼上男的又在打老婆，女的喊救命喊得嗓子都哑了
red neighbor | 虐待儿童 | 隔壁继父拿皮带抽孩子，抽了快二十分钟，小孩都没声了
red livelihood | 持刀 | 烧烤摊那边有人拎着菜刀追人 满脸血
red property | 车位斗殴 | 为了个车位两家把亲戚都喊来了，手里都拿着钢管，保安拦不住
red property | 聚集冲突 | 售楼处门口围了三百来号人，开始砸玻璃了
red livelihood | 讨薪聚集 | 工人把项目部大门堵了，经理在里面出不来，有人说要点汽油
red neighbor | 入室盗窃 | 有人在撬我家的锁，我从猫眼看到两个戴口罩的，我不敢出声
red livelihood | 抢劫 | 刚才骑摩托的把我妈金项链扯走了，人往桥那边跑的，我妈脖子都勒出血
red livelihood | 尾随 | 地铁出来一个男的跟了我三条街，我现在躲在便利店厕所不敢出去
red livelihood | 拐骗 | 有个面包车在学校后门拉小孩上车，孩子哭喊不认识他
red neighbor | 非法拘禁 | 楼下出租屋窗户递出来张纸条，写着被关起来了求报警
red livelihood | 诈骗进行中 | 我妈被电话里的假警察哄着正在银行转四十万，谁劝都不听
red livelihood | 食物中毒 | 吃了社区食堂午饭以后十几个老人上吐下泻，有一个已经迷糊了
red neighbor | 农药中毒 | 有人往绿化带扔拌了药的肉，狗死了两只，我家小孩刚捡了一块放嘴里
red livelihood | 水质污染 | 今天自来水一股汽油味，发黄，喝了的几家都肚子疼
red livelihood | 化学品 | 后街小作坊倒了桶不知什么水，冒黄烟，闻了眼睛睁不开喘不上气
red property | 地下室积水 | 车库水涨到膝盖了还在灌 配电房就在里头 有人下去挪车没上来
red livelihood | 内涝 | 桥洞里一辆小车熄火，水快没到车窗，里边有人拍玻璃
red livelihood | 山体滑坡 | 小区后山雨后一直往下滚石头，泥都冲到一单元墙根了
red property | 爆管 | 主管爆了，水像喷泉，我店里一屋子电器货全泡着，损失几十万还止不住
red livelihood | 恶犬 | 那条没拴的大黑狗咬着个娃儿不松口，大人扯都扯不开
red livelihood | 马蜂 | 幼儿园滑梯上头捅了马蜂窝，好几个小朋友被蜇，一个脸肿得喘不过气
red livelihood | 车祸 | 十字路口渣土车把电动车卷进去了，人压在底下还有声音
red property | 消防通道 | 楼里着火了消防车让两排私家车堵在门口进不来！谁的车快挪！
red neighbor | 泼汽油 | 对门欠债的拎了一桶汽油坐楼道里，手里攥着打火机
red livelihood | 难产 | 我媳妇羊水破了 孩子头都看见了 车坏在半路动不了 在北桥底下
red livelihood | 氧气断供 | 小区突然停电，我老伴在家靠制氧机，备用的瓶子只够二十来分钟
yellow neighbor | 噪音 | 楼上小孩拍皮球拍到十一点，天天如此，说了也不改
yellow neighbor | 广场舞 | 六点半就放大喇叭跳舞 我上夜班刚躺下 烦死了
yellow neighbor | 装修 | 周末不让装修，802照样打电钻，你们管不管嘛
yellow neighbor | 漏水 | 卫生间顶上一直滴答，墙皮起泡了，楼上说不是他家漏的
yellow neighbor | 堆物 | 对门把鞋柜和泡菜坛子全摆走道，进出要侧着身
yellow neighbor | 宠物 | 遛狗不捡屎，今早我一脚踩上去，鞋子都不想要了
yellow neighbor | 油烟 | 楼下烧烤店的烟道正对我家窗户，夏天都不敢开窗
yellow neighbor | 麻将 | 麻将馆通宵哗啦哗啦，隔着墙都听得到谁胡了
yellow neighbor | 公摊 | 隔壁把公共露台围起来种菜，浇的还是粪水，臭烘烘
yellow neighbor | 晾晒 | 楼上拖把不拧干就挂出来，滴我刚洗的床单上
yellow property | 电梯 | 两部电梯坏了一部，上班高峰要等一刻钟，报修一个礼拜了
yellow property | 照明 | 地下二层C区灯管不亮有好几根，找车不方便
yellow property | 物业费 | 物业费涨了三毛也没开会，账也不公布，凭什么
yellow property | 停车 | 我买的固定车位老被外来车占，保安说没办法
yellow property | 垃圾 | 垃圾桶三天没清，酸水流一地，苍蝇嗡嗡的
yellow property | 门禁 | 单元门的门禁刷不开，每次得等别人出来
yellow property | 绿化 | 草坪死了一大片，光秃秃的，说补种说了半年
yellow property | 水压 | 顶楼晚上洗澡水细得跟线一样，一冲沫子没水了
yellow property | 快递柜 | 快递柜屏幕花了，我三个件取不出来，客服不理人
yellow property | 保洁 | 楼道半个月没拖 墙角全是蜘蛛网 保洁阿姨换了以后就这样
yellow livelihood | 公交 | 36路改线以后我们这站没车了，老人去医院要走两站路
yellow livelihood | 共享单车 | 单车堆得盲道都看不见了，轮椅也推不过去
yellow livelihood | 缺斤少两 | 市场西头卖鱼那家称不准，三斤的鱼回来只有两斤四两
yellow livelihood | 欠薪 | 跑了一个月单，站长扣了我八百块，问他也不回信息
yellow livelihood | 暖气 | 供暖都开始五天了，我家暖气片还是温吞吞的，屋里十六度
yellow livelihood | 退费 | 健身房关门跑路了，我卡里还剩两千多，电话打不通
yellow livelihood | 路面 | 巷子里地砖翘起来几块，一下雨踩上去溅一裤腿泥
yellow livelihood | 社保 | 交了材料两个月，高龄补贴还没到账，窗口互相推
yellow property | 烟感误报 | 走廊烟感老是误响，其实没烟没火，半夜吵得人睡不成
yellow neighbor | 烧烤烟味 | 邻居在院子里点炭烤串，火早灭了，就是那味儿飘一屋子
yellow property | 消防演练噪音 | 昨天消防演练的烟雾弹把我晒的衣服熏黑了，找谁赔
yellow livelihood | 停电补偿 | 上周跳闸早修好了，冰箱里的肉全坏了，供电说不归他们赔
yellow neighbor | 吵架 | 隔壁两口子天天吵得翻天，没动手，就是嗓门大吵得娃写不了作业
yellow property | 墙面裂纹 | 客厅腻子裂了几道细纹，鉴定说不是结构问题，开发商拖着不补
yellow property | 电梯困人赔礼 | 上个月我被困电梯二十分钟，人没事，可物业到现在连句道歉都没有
yellow neighbor | 抛物旧账 | 去年楼上掉花盆砸坏我车顶，人赔了一半，剩下的一直赖着
yellow livelihood | 井盖响 | 门口那个井盖没坏没丢，就是车一轧咣当响，整宿整宿的
yellow property | 灭火器过期 | 楼道灭火器标签上写前年到期了，麻烦给换一批
yellow livelihood | 燃气收费 | 燃气公司上门安检非要我换六百块的管子，检测明明不漏
yellow neighbor | 电影音响 | 楼下家庭影院放枪战片，爆炸声轰轰的，都过十二点了
yellow neighbor | 游戏喊叫 | 合租小伙打游戏整晚喊杀啊救我啊，隔音差，我真服了
yellow livelihood | 食物投诉 | 前天外卖吃出根头发，没吃坏肚子，商家态度差死不退钱
yellow property | 监控 | 电动车去年被偷案子结了，可那个监控头到现在还是黑的
yellow neighbor | 鞭炮 | 初一有人放炮崩了我家窗玻璃，没伤人，他答应换玻璃又反悔
yellow property | 积水 | 大雨过了，楼前洼地还有一小滩水，招蚊子，麻烦抽一抽
yellow livelihood | 煤气味已排除 | 煤气公司查了说不漏，是下水道返味，可这臭味到底谁来治
yellow neighbor | 狗叫 | 狗拴着从不咬人，就是主人一出门它就嚎，嚎一下午
yellow property | 保安打架后续 | 年前保安跟业主打架派出所处理完了，医药费物业还没给结
yellow livelihood | 假药 | 我妈买的保健品没吃，是被忽悠的，想退那三千八，店里踢皮球
yellow property | 单元门 | 风一刮单元门就砰一声，闭门器坏了，住一楼的心脏都要吓出来
yellow neighbor | 租房 | 房东押金不退，说我把墙弄脏了，其实搬进来就那样
yellow livelihood | 公厕 | 公园厕所水龙头坏了两个，味大，还没有纸
yellow neighbor | 树枝 | 他家枇杷树伸到我家窗前，挡光，还招虫子，讲了不锯
yellow property | 噪音 | 水泵房嗡嗡嗡一天到晚，二楼地板跟着发麻
yellow livelihood | 占道 | 送水果的三轮天天横在巷口，我们骑手进出都得绕一圈
blue suggestion | 防火建议 | 建议每层放个灭火毯，天干物燥，万一着火也有个准备
blue suggestion | 充电棚 | 能不能多装几个充电桩，免得大家飞线充电引起火灾
blue livelihood | 保险 | 请问家财险里房子失火、水管爆裂赔不赔，一年大概多少钱
blue property | 演习 | 明天的地震疏散演习几点开始，老人要不要下楼
blue livelihood | 急救课 | 想报名学心肺复苏，听说红十字会来教怎么救晕倒的人，还有名额吗
blue livelihood | 感谢 | 谢谢上礼拜帮我找回走失老父亲的网格员，人平安，给你们磕头都不够
blue property | 感谢 | 昨晚困在电梯里师傅十分钟就把我放出来了，点个赞
blue neighbor | 感谢 | 多亏对门大哥上回帮我把油锅火扑灭，想送面锦旗送到哪儿
blue livelihood | 电影 | 社区周五露天电影放的是不是那部消防员救火的片子，要带板凳不
blue livelihood | 比喻 | 新开那家面馆火爆得要命，排队排死人，请问能不能网上取号
blue suggestion | 比喻 | 暑假带娃带得我快疯了要炸了，社区能不能办个托管班呀
blue suggestion | 井盖 | 隔壁区给井盖装了防坠网，咱们这也学学，防患于未然嘛
blue suggestion | 高空抛物 | 建议在楼栋贴高空抛物的宣传画，让小朋友从小知道危险
blue livelihood | 反诈 | 反诈讲座啥时候再办一场，上回讲假冒公检法那个我没赶上
blue livelihood | 燃气 | 燃气报警器哪个牌子补贴，是不是老人家免费装
blue property | 停电通知 | 听说周三检修要停电，几点到几点，冰箱用不用清空
blue livelihood | 台风准备 | 预报说下礼拜可能有台风，社区的避灾点在哪，先打听一下
blue livelihood | 心理咨询 | 社区有没有心理咨询室，就是工作累想找人聊聊，没别的想不开
blue suggestion | 防溺水 | 快放暑假了，建议在湖边立块防溺水牌子，再放俩救生圈
blue suggestion | 桌游 | 青年活动室能不能添点剧本杀，凶杀推理那种，大家下班玩玩
blue livelihood | 普法 | 写论文想了解家暴保护令怎么申请，社区有资料能借吗
blue property | 加固工程 | 我们楼的抗震加固做完验收了，验收报告在哪儿能看
blue livelihood | 献血 | 献血车这个月来不来广场，O型可以献两次不
blue livelihood | 养老 | 八十岁的老人办优待证 要带啥子材料
blue livelihood | 医保 | 外地医保在这边看门诊能直接刷吗，还是先备案
blue livelihood | 疫苗 | 宝宝满八个月该打哪一针，周末卫生站开不开门
blue livelihood | 入学 | 租房的小孩读一年级需要什么证明，几月份登记
blue livelihood | 居住证 | 居住证到期了手机上可以续不，俺不会弄
blue livelihood | 骑手驿站 | 请问骑手驿站几点关门，想给电话充个电接点热水
blue livelihood | 招聘 | 社区还招不招网格员，我四十五了高中学历行不
blue property | 装修押金 | 装修押金怎么退，需要带收据原件吗
blue property | 业委会 | 业委会换届什么时候投票，我在外地能不能线上投
blue property | 车位 | 想给新车办月卡，物业上班时间是几点到几点
blue property | 表扬 | 3号门新来的保安小伙子见人就笑还帮拎菜，表扬一下
blue neighbor | 拼车 | 有没有邻居每天去高新区上班的，想拼个车分摊油费
blue neighbor | 闲置 | 家里有张旧婴儿床九成新，哪位需要免费拿走
blue neighbor | 谢邻居 | 谢谢602送的粽子，太好吃了，碗我洗干净放你门口
blue suggestion | 健身器材 | 小公园能不能装两个单杠 再弄张乒乓球台
blue suggestion | 图书角 | 大厅空着一块地方，摆个书架换书看挺好的
blue suggestion | 菜场 | 希望菜场早市延长到十点，下夜班的人也能买到新鲜菜
`);
