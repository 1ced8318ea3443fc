import { act, type Story } from '../story';

/** Appeals that went up: by a gap, handed up, overdue, or "not solved". */
export const UPWARD_STORIES: readonly Story[] = [
  {
    id: 'ceiling-leak',
    owner: 'o-hu-yifan',
    begins: { workingDaysAgo: 11, at: '08:40' },
    writes: {
      category: 'neighbor',
      content:
        '我租的房子卫生间天花板漏水，楼上说不是他家的问题，房东让我找楼上，已经扯了半个月，吊顶都泡烂了。我的电话13800001006，随时可以来看。',
      pictures: ['leak'],
      contact: '13800001006',
      isAnonymous: false,
      place: { text: '光明小区2号楼1单元502' },
    },
    steps: [
      act('30m', 'o-zheng-kai', 'accept'),
      act('1h', 'o-zheng-kai', 'respond', {
        text: '中午我带物业师傅去楼上楼下都看一遍，先弄清楚水从哪儿来。',
      }),
      act('1d 17:00', 'o-zheng-kai', 'resolve', {
        channel: 'phone',
        result: '楼上住户重新打了地漏周边的胶，观察一天没有再滴水，已电话告知双方。',
      }),
      act('1d 20:30', 'o-hu-yifan', 'rate', {
        solved: false,
        stars: 2,
        comment: '打胶只管了一天，今天又漏了，根本没有查到原因。',
      }),
      act('1d 08:45', 'o-meng-xiangdong', 'accept'),
      act('25m', 'o-meng-xiangdong', 'respond', {
        text: '街道接手了。今天请专业检测的师傅做闭水试验，社区书记和双方住户都到场。',
      }),
      act('1d 15:00', 'o-meng-xiangdong', 'progress', {
        text: '闭水试验查明：楼上暗埋的热水管接头渗漏。双方在调解员见证下谈妥，楼上修管，物业出一半人工。',
      }),
      act('1d 11:00', 'o-meng-xiangdong', 'resolve', {
        channel: 'visit',
        result:
          '水管接头已更换，试压合格；吊顶由楼上出钱修好，双方签了调解书。现场看过，干透了再补一遍漆。',
      }),
      act('9h', 'o-hu-yifan', 'rate', {
        solved: true,
        stars: 4,
        comment: '这回是真修好了，就是前面耽误太久。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'street' },
  },
  {
    id: 'roof-leak',
    owner: 'o-xie-dajun',
    begins: { workingDaysAgo: 7, at: '09:30' },
    writes: {
      category: 'property',
      content:
        '我家住顶楼，一下雨屋顶就漏水，墙皮一片一片往下掉。找物业报修三次了，每次都说在走流程。',
      pictures: ['leak'],
      contact: '13800001007',
      isAnonymous: false,
      place: { text: '乐山花园3号楼顶层' },
    },
    steps: [
      act('1h', 'o-xu-jun', 'accept'),
      act('30m', 'o-xu-jun', 'respond', {
        text: '下午我和物业经理一起上楼顶看防水，先把漏点找出来。',
      }),
      act('2d 17:00', 'o-xu-jun', 'resolve', {
        channel: 'online',
        result: '物业已在漏点处补了防水卷材，请您下次下雨时留意。',
      }),
      act('4d 20:00', 'o-xie-dajun', 'rate', {
        solved: false,
        stars: 1,
        comment: '昨晚下了一场小雨，照样漏，补的那块根本不是漏的地方。',
      }),
    ],
    ends: { priority: 'yellow', status: 'pending', level: 'street' },
  },
  {
    id: 'wheelchair-ramp',
    owner: 'o-liang-wenjuan',
    begins: { workingDaysAgo: 6, at: '10:00' },
    writes: {
      category: 'suggestion',
      content:
        '建议在社区服务大厅门口修一条坡道。现在只有台阶，推婴儿车要两个人抬，坐轮椅的就更别提了。',
      pictures: ['steps'],
      isAnonymous: false,
      place: { text: '乐山社区服务大厅门口' },
    },
    steps: [
      act('1h', 'o-song-jiajia', 'accept'),
      act('1h', 'o-song-jiajia', 'respond', {
        text: '量过了，门口宽度够修坡道。我们先问问需要哪些手续和费用。',
      }),
      act('2d 15:00', 'o-song-jiajia', 'escalate', {
        reason: '坡道要占用市政人行道，费用约两万元，超出社区的权限和经费，请街道协调。',
      }),
    ],
    ends: { priority: 'blue', status: 'pending', level: 'street' },
  },
  {
    id: 'lift-fault',
    owner: 'o-xie-dajun',
    begins: { workingDaysAgo: 3, at: '08:00' },
    writes: {
      category: 'property',
      content:
        '3号楼的电梯隔三差五出故障，停的时候跟楼面差着一截，还咣当响。物业总说配件没到，一等就是一个月。',
      isAnonymous: false,
      place: { text: '乐山花园3号楼' },
    },
    steps: [
      act('30m', 'o-xu-jun', 'accept'),
      act('20m', 'o-xu-jun', 'respond', {
        text: '已让物业先停用这部电梯并贴告示，老人出行由志愿者帮忙。正在催维保单位。',
      }),
      act('1d 09:00', 'o-xu-jun', 'escalate', {
        reason: '维保合同有争议，维保单位不肯更换主板，需要街道约谈物业和维保单位。',
      }),
      act('2h', 'o-tian-lihua', 'accept'),
      act('1h', 'o-tian-lihua', 'respond', {
        text: '街道今天下午约谈物业和维保单位，市场监管所一起参加，先修电梯，账另外算。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'street' },
  },
  {
    id: 'corridor-clutter',
    owner: 'o-shao-yang',
    begins: { workingDaysAgo: 5, at: '09:00' },
    writes: {
      category: 'property',
      content: '五楼楼道里堆了好多纸箱和旧家具，还有个旧婴儿车，搬东西过不去，跟那家说了也不挪。',
      pictures: ['clutter'],
      isAnonymous: true,
      place: { text: '富强小区7号楼五楼' },
    },
    steps: [],
    ends: { priority: 'yellow', status: 'pending', level: 'street' },
  },
  {
    id: 'tree-branches',
    owner: 'o-zhu-hongxia',
    begins: { workingDaysAgo: 9, at: '14:00' },
    writes: {
      category: 'property',
      content:
        '楼前的大树枝子伸到三楼窗户上了，白天屋里都得开灯，刮风的时候啪啪打玻璃，请安排修剪。',
      isAnonymous: false,
      place: { text: '文苑小区2号楼南侧' },
    },
    steps: [
      act('4d 09:10', 'o-meng-xiangdong', 'accept'),
      act('30m', 'o-meng-xiangdong', 'respond', {
        text: '网格里没有按时受理，系统已经转到街道，这是我们的疏忽。明天请园林队来修剪。',
      }),
      act('1d 16:00', 'o-meng-xiangdong', 'resolve', {
        channel: 'online',
        result: '园林队修剪了四棵树，伸到窗户上的枝子都去掉了，树枝当天清走。',
      }),
      act('5h', 'o-zhu-hongxia', 'rate', {
        solved: true,
        stars: 4,
        comment: '修得挺好，就是一开始没人理。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'street' },
  },
  {
    id: 'clinic-hours',
    owner: 'o-jia-shuhua',
    begins: { workingDaysAgo: 1, at: '10:00' },
    writes: {
      category: 'livelihood',
      content: '想问一下龙山社区卫生室周末开不开门，能不能给孩子打预防针？要不要提前约？',
      isAnonymous: false,
    },
    steps: [
      act('3h', 'o-shi-guangming', 'accept'),
      act('20m', 'o-shi-guangming', 'respond', {
        text: '龙山社区的工作人员还没配齐，由街道先回复您：周六上午开门，预防针每周三、周六打，提前一天电话约就行。',
      }),
    ],
    ends: { priority: 'blue', status: 'handling', level: 'street' },
  },
];
