import { readMessages } from './read-messages';

/** The resident's category alone makes them red, whatever the words. Written before the rules it tests. */
export const BY_CATEGORY = readMessages(`
red safety | 类别 | 楼道垃圾堵住消防通道
red safety | 类别 | 灭火器过期了
red safety | 类别 | 健身器材有个螺丝松了
red safety | 类别 | 窨井盖有点翘
red safety | 类别 | 楼道里停满电动车
red safety | 类别 | 学校门口没有减速带
red safety | 类别 | 二楼护栏有点晃
red safety | 类别 | 私拉电线晾衣服
red safety | 类别，又危险 | 幼儿园旁边那面墙要倒了
red safety | 类别，又危险 | 家里煤气味很重
red group_conflict | 类别 | 全小区业主都不同意涨物业费
red group_conflict | 类别 | 五十几户要求退装修押金
red group_conflict | 类别 | 拆迁补偿谈不拢，大家想一起去问问
red group_conflict | 类别 | 大家对垃圾站选址意见很大
red group_conflict | 类别，又危险 | 两边村民拿着铁锹打起来了
red group_conflict | 类别 | 烂尾楼业主要说法
`);
