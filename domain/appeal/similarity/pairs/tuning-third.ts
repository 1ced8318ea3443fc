import { readPairs } from './read-pairs';

/** Written of matters that the table of things did not know; then it was widened, and the weights were set. */
export const TUNING_THIRD = readPairs(`
same property | 2号楼 / 2号楼 | 二楼拐角的扶手松了，一拉就晃 | 楼梯扶手晃得厉害，老人扶着不放心
same property | - / - | 信箱被撬了，锁也没了 | 好几户的信箱锁被人撬坏，报纸都丢了
same livelihood | 实验小学 / 实验小学门口 | 放学的时候校门口堵得水泄不通 | 实验小学门口接孩子的车太多，根本过不去
same suggestion | - / - | 单元门口的台阶太高，建议做个坡道，轮椅上不去 | 希望门口修一个无障碍坡道，老人坐轮椅出不来
same neighbor | 6号楼 / 6号楼 | 邻居把鞋柜放在走廊上，门都开不全 | 对门的鞋柜占了公共走廊，让他挪也不挪
same property | 儿童乐园 / 儿童乐园 | 滑梯上的螺丝松了，孩子坐上去晃 | 儿童滑梯不稳，螺丝掉了两个
same livelihood | - / - | 社区卫生站周末不开门，打不了疫苗 | 孩子打疫苗总约不上，卫生站周六周日都关着
same property | 9号楼 / 9号楼 | 自行车棚的顶被风刮跑了，下雨车全湿 | 车棚顶棚掀了半个月没人补，自行车都生锈了
same neighbor | 3号楼 / 3号楼 | 顶楼养鸽子，鸽子屎掉一地 | 楼上那家养的鸽子到处拉屎，被子都没法晒
same property | - / - | 保安晚上睡觉，陌生人随便进出 | 夜里门岗保安都在打瞌睡，谁进来也不问
same livelihood | 和平路 / 和平路 | 和平路的红绿灯时间太短，老人走到一半就变灯 | 过马路绿灯才十几秒，腿脚慢的人走不完
same property | 5号楼 / 5号楼 | 公共晾衣杆断了，没地方晒被子 | 晾衣服的架子倒了很久，什么时候给换新的
same property | - / - | 水表不走字，抄表员每个月估着收 | 水表坏了，每月收多少全凭抄表的估计
same suggestion | - / - | 图书室晚上能不能开到九点 | 建议延长图书室开放时间，下班过去都关门了
building property | 2号楼 / 4号楼 | 楼梯扶手松了，一拉就晃 | 楼梯扶手松了，一拉就晃
building property | - / - | 1栋信箱被撬了 | 3栋信箱被撬了
building neighbor | 6号楼 / 8号楼 | 邻居把鞋柜放在走廊上 | 邻居把鞋柜放走廊上
different livelihood | 实验小学 / 实验小学 | 放学的时候校门口堵得水泄不通 | 校门口的小卖部卖过期零食
different property | 儿童乐园 / 儿童乐园 | 滑梯上的螺丝松了 | 沙坑里有碎玻璃，孩子容易扎脚
different livelihood | - / - | 社区卫生站周末不开门 | 社区卫生站的医生态度不好
different property | - / - | 保安晚上睡觉 | 保安骂人，态度很差
different livelihood | 和平路 / 和平路 | 和平路的红绿灯时间太短 | 和平路的公交站牌倒了
different suggestion | - / - | 图书室晚上能不能开到九点 | 图书室能不能多买一些孩子看的书
different neighbor | 3号楼 / 3号楼 | 顶楼养鸽子，鸽子屎掉一地 | 顶楼在楼顶种菜，水漏到我家
different livelihood | - / - | 水表不走字，估着收费 | 电表走得太快，怀疑不准
different property | - / - | 自行车棚的顶被风刮跑了 | 自行车在车棚里被偷了
`);
