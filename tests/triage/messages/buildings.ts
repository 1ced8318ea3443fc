import { readMessages } from './read-messages';

/** Things that fall, break, flood and hold people. Written before the rules it tests. */
export const BUILDINGS = readMessages(`
red property | 外墙坠落 | 外墙皮大块大块往下掉，刚砸了一辆车，下面就是幼儿园门口
red property | 墙要倒 | 小区围墙歪了，眼看要倒，孩子们还在下面玩
red livelihood | 房屋开裂响声 | 我们这栋老楼墙裂了大口子，半夜咔咔响，都不敢睡
red livelihood | 房屋坍塌 | 东头那排老平房塌了一间，不知道里面有没有人
red livelihood | 路面塌陷 | 马路中间塌了个大洞，公交车差点掉进去
red property | 脚手架倒塌 | 工地的脚手架倒了，有人压在底下
red property | 广告牌摇晃 | 楼顶广告牌被风吹得一晃一晃的，螺丝都开了，随时能掉下来
red property | 电梯坠落 | 电梯从八楼一下子掉到三楼，里面有人
red property | 电梯反复下坠 | 四单元电梯突然往下坠，吓死了，现在停在两层中间门打不开，里面三个人
red property | 被困电梯，方言 | 俺卡电梯里了，中不中来个人把门弄开
red neighbor | 高空抛物伤人 | 楼上扔啤酒瓶，擦着小孩头皮过去的，现在还在扔
red neighbor | 高空抛刀 | 有人从楼上往下扔菜刀，就掉在我脚边
red property | 玻璃将坠 | 二十楼的窗户玻璃碎了挂在那，随时要掉，下面是人行道
red livelihood | 井盖缺失 | 路中间的井盖被人偷了，黑灯瞎火的一个大窟窿
red livelihood | 积水困人 | 桥洞下面水淹了，有辆车泡在里面，人在车顶上
red livelihood | 洪水进屋 | 河水漫上来了，我们这一片平房都进水了，老人出不来
red property | 水淹配电房 | 水管爆了，水已经漫到地下配电室门口了，还在涨
red property | 地库被淹困人 | 地下车库灌水灌得很快，有人下去挪车还没上来
red livelihood | 山体滑坡 | 后面山坡往下滑土，已经埋了半个院子
red livelihood | 桥面断裂 | 河上那座小桥裂了一道缝，中间往下沉，还有人在走
red neighbor | 拆承重墙 | 楼下在砸承重墙，我家地面裂了，门都变形打不开了
red property | 天花板掉落 | 楼道天花板塌下来一大块，把人砸了
red property | 树倒压人 | 大树倒了压住一个骑车的
red livelihood | 塔吊倾斜 | 工地塔吊斜了，吊着东西正对着我们楼
red property | 阳台将脱落 | 五楼的阳台跟墙都裂开了，往下掉渣，感觉要掉
red livelihood | 地铁口踩踏 | 商场开业免费送鸡蛋，门口挤倒一片，有老人被踩了
red suggestion | 游乐设施事故 | 公园的秋千架断了，孩子摔得不会动了
red livelihood | 冰面落水 | 湖上的冰裂了，有人掉冰窟窿里了
red property | 消防栓无水且着火 | 消火栓打开没有水，楼上正烧着呢
red livelihood | 出口被锁有烟 | 网吧后门锁着，里面冒烟，一堆学生在里头
red property | 雨棚坠落 | 楼顶的彩钢瓦被风掀起来了，一片一片往下飞，已经砸伤一个
red livelihood | 坑口塌方 | 挖下水道的沟塌方了，埋了两个工人
`);
