import { readPairs } from './read-pairs';

/** Written when words and weights were settled: what new words meet. Only the threshold was chosen with them in sight. */
export const UNSEEN_PAIRS = readPairs(`
same property | 8号楼 / 8号楼 | 负一层的卷帘门放不下来，晚上一直开着 | 车库卷帘门坏了，整夜敞着没人管
same livelihood | - / - | 老年证怎么补办，我的丢了 | 请问老年证丢失去哪里补一个新的
same property | 西区 / 西区 | 喷泉池子里的水都绿了，全是蚊子 | 西区水池的水发绿发臭，招蚊子
same neighbor | 3号楼 / 3号楼 | 楼下邻居每天早上五点练唱戏，全楼都被吵醒 | 有人天不亮就吊嗓子唱戏，大家都没法睡
same livelihood | 建设路 / 建设路 | 建设路公交站牌让大风吹倒了 | 建设路上的站牌倒了几天了，差点绊倒人
same property | - / - | 物业的人收了装修押金，半年了不退给我 | 装修早就完了，押金一直不给退
same suggestion | - / - | 建议小区里装个直饮水机 | 能不能在院里放一台自动售水机
same safety | 东墙 / 东墙 | 东边围墙裂了个大口子，眼看要倒 | 小区东墙歪了，墙上有裂缝，怕砸到孩子
same livelihood | - / - | 社保卡在药店刷不出来 | 药店说我的社保卡读不了，买药用不成
same property | 6号楼 / 六号楼 | 六楼的窗户玻璃松动，刮风哗哗响 | 楼道窗户的玻璃快掉了，一刮风就响
same neighbor | 2号楼 / 2号楼 | 对门抽烟，烟味都钻到我家 | 隔壁天天在楼道里抽烟，呛得人受不了
same suggestion | - / - | 希望重阳节给老人办一场义诊 | 建议过节的时候请医生来给老人免费检查身体
building property | 8号楼 / 3号楼 | 车库卷帘门坏了，整夜敞着 | 车库卷帘门坏了，整夜敞着没人管
building property | - / - | 6栋楼道窗户玻璃松动 | 9栋楼道窗户的玻璃松动了
building neighbor | 2号楼 / 7号楼 | 隔壁天天在楼道里抽烟 | 隔壁天天在楼道抽烟，呛人
different livelihood | - / - | 老年证怎么补办 | 退休证怎么年审
different property | 西区 / 西区 | 喷泉池子里的水都绿了 | 西区的花坛被车压坏了
different neighbor | 3号楼 / 3号楼 | 楼下邻居早上五点练唱戏 | 楼下邻居把晾衣绳拴到我家窗户上
different livelihood | 建设路 / 建设路 | 建设路公交站牌倒了 | 建设路上洒水车从来不来
different property | - / - | 装修押金半年不退 | 门禁卡要收五十块钱
different suggestion | - / - | 建议小区里装个直饮水机 | 建议小区里办个二手市集
different livelihood | - / - | 社保卡在药店刷不出来 | 药店卖的口罩太贵
different safety | 东墙 / 东墙 | 东边围墙裂了个大口子 | 东边的空地上有人烧纸
different property | 6号楼 / 6号楼 | 楼道窗户的玻璃快掉了 | 楼道里的扶手油漆没干
`);
