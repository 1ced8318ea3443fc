import { readMessages } from './read-messages';

/** Violence, crime in progress, crowds. Written before the rules it tests. */
export const VIOLENCE = readMessages(`
red neighbor | 持刀 | 楼下两家吵架，男的回家拿菜刀出来了
red neighbor | 打伤 | 为了停车的事打起来了，一个人头被打破了流好多血
red neighbor | 群殴 | 十几个人拿着棍子在小区门口打架
red neighbor | 家暴 | 隔壁男的又打老婆了，女的喊救命，孩子也在哭
red livelihood | 自述家暴 | 我老公喝了酒掐我脖子，我躲在卫生间，他在砸门
red neighbor | 虐待儿童 | 楼上天天打孩子，今天孩子身上都是血，拿皮带抽
red neighbor | 虐待老人 | 对门不给老人吃饭，把老太太锁在阳台上，冻得直抖
red livelihood | 尾随 | 有个男的一直跟着我，跟到单元门口了，我不敢上楼
red property | 入室 | 有人在撬我家门，我一个人在家
red livelihood | 抢劫 | 刚刚在巷子里被抢了包，那人手里有刀
red livelihood | 抢孩子 | 幼儿园门口有个女的抱起小孩就跑，是抢孩子的
red livelihood | 精神病人持械 | 有个精神病人拿着斧头在街上乱砍
red neighbor | 威胁杀人 | 他说今天晚上要弄死我全家，就堵在我家门口
red property | 保安打人 | 保安把业主按在地上打，都打吐血了
red livelihood | 性侵 | 电梯里有个男的摸小女孩，女孩吓哭了，人往三号楼跑了
red livelihood | 非法拘禁 | 我被他们关在出租屋里不让走，手机快没电了
red livelihood | 传销拘禁 | 四楼那个屋关着七八个人，有人从窗户扔纸条说救命
red suggestion | 聚众堵路 | 几百个业主把大马路堵了，跟开发商的人推搡起来了
red property | 聚众冲突 | 业主和物业打起来了，两边都叫了人，越来越多
red livelihood | 讨薪爬塔吊 | 工人要不到工钱，爬到塔吊上说要往下跳
red livelihood | 讨薪聚集 | 一百多个民工围着项目部不让人出来，有人拿着钢管
red livelihood | 开车撞人 | 有人开车往人堆里撞，倒了好几个
red neighbor | 泼硫酸 | 他拎着瓶子说是硫酸，要泼我们
red neighbor | 投毒 | 有人往水箱里倒农药，我们一栋楼都喝这个水
red livelihood | 投毒 | 井水里好像被人下药了，喝了的人都肚子疼
red neighbor | 错字，持刀 | 他拿到出来要坎人了快报警啊刀有这么长
red livelihood | 语音体，斗殴 | 那边那边打起来了好多人打一个已经打得不动了你们快来人吧
red suggestion | 校园欺凌 | 几个大孩子在公园厕所里打一个小孩，还拿烟头烫
red livelihood | 炸弹 | 候车亭有个包滴答滴答响，人扔下就跑了
red neighbor | 自制爆炸物 | 隔壁那人说家里有炸药，谁来拆就跟谁同归于尽
red livelihood | 酒驾疯跑 | 一个喝醉的开着三轮在学校门口横冲直撞，已经碰倒一个学生
red property | 气枪伤人 | 有人拿气枪打窗户，我家玻璃打穿了，差点打着人
red property | 挟持 | 物业办公室有人拿刀架着女工作人员的脖子
`);
