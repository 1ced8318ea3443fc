import { act, type Story } from '../story';

/** Appeals that wait for somebody: to be accepted, to be worked on, to be rated. */
export const WAITING_STORIES: readonly Story[] = [
  {
    id: 'parking',
    owner: 'o-ma-chao',
    begins: { workingDaysAgo: 4, at: '11:20' },
    writes: {
      category: 'property',
      content:
        '锦绣苑的车位老被外面来吃饭办事的车占着，住户晚上回来没地方停，只好停在面馆门口，客人进不来。物业说管不了。',
      contact: '微信同号 13800001004',
      isAnonymous: false,
      place: { text: '锦绣苑西门' },
    },
    steps: [
      act('2h', 'o-qian-hui', 'accept'),
      act('20m', 'o-qian-hui', 'respond', {
        text: '马师傅，这几天我分早中晚数一下外来车的情况，再找物业一块儿商量。',
      }),
      act('1d 09:30', 'o-qian-hui', 'progress', {
        text: '数过了，中午和晚上各有二十来辆外来车。物业同意恢复西门道闸，今天调试。',
      }),
      act('1d 16:00', 'o-qian-hui', 'resolve', {
        channel: 'online',
        result:
          '西门道闸已恢复，住户车牌登记了一百八十多辆，外来车限时一小时。您店里的客人可以从您这儿领停车码。',
      }),
    ],
    ends: { priority: 'yellow', status: 'resolved', level: 'community' },
  },
  {
    id: 'reading-corner',
    owner: 'o-wan-qiuyue',
    begins: { workingDaysAgo: 6, at: '15:00' },
    writes: {
      category: 'suggestion',
      content:
        '建议社区图书角周末也开门。平时上班的人、上学的孩子只有周末有空，门却锁着，挺好的书可惜了。',
      isAnonymous: false,
    },
    steps: [
      act('1d 09:10', 'o-ye-tingting', 'accept'),
      act('30m', 'o-ye-tingting', 'respond', {
        text: '建议收到，我们商量一下周末谁来值班，这两天给您准信。',
      }),
      act('2d 17:20', 'o-ye-tingting', 'resolve', {
        channel: 'online',
        result:
          '从这个周六起，图书角周六、周日上午九点到十一点半开放，由两位志愿者轮流值班，门口贴了时间表。',
      }),
    ],
    ends: { priority: 'blue', status: 'resolved', level: 'community' },
  },
  {
    id: 'dog-leash',
    owner: 'o-wang-guizhen',
    begins: { hoursAgo: 3 },
    writes: {
      category: 'neighbor',
      content:
        '院里有一只大黄狗，遛的时候不拴绳，见人就扑。我拄着拐杖躲不及，心里害怕，好几回都不敢下楼。请跟养狗的那家说说，出门把绳子拴上。',
      isAnonymous: true,
      place: { text: '幸福里小区中心花坛' },
    },
    steps: [],
    ends: { priority: 'yellow', status: 'pending', level: 'community' },
  },
  {
    id: 'parcel-locker',
    owner: 'o-chen-jing',
    begins: { hoursAgo: 1 },
    writes: {
      category: 'suggestion',
      content: '建议在小区北门也放一组快递柜。现在只有南门有，北边几栋楼取个件来回要走十五分钟。',
      isAnonymous: false,
    },
    steps: [],
    ends: { priority: 'blue', status: 'pending', level: 'community' },
  },
  {
    id: 'residence-permit',
    owner: 'o-hu-yifan',
    begins: { workingDaysAgo: 2, at: '12:30' },
    writes: {
      category: 'livelihood',
      content: '我是外地来上班的，租房半年多了，想办居住证。房东不在本地，没有房产证复印件能办吗？',
      isAnonymous: true,
      contact: '13800001005',
    },
    steps: [],
    ends: { priority: 'blue', status: 'pending', level: 'community' },
  },
  {
    id: 'speed-bump',
    owner: 'o-qin-haitao',
    begins: { workingDaysAgo: 3, at: '17:00' },
    writes: {
      category: 'suggestion',
      content: '建议在古城幼儿园门口的路上加一道减速带，再画上斑马线，接送孩子的时候车开得太快。',
      isAnonymous: false,
      place: { text: '古城幼儿园门口' },
    },
    steps: [act('1d 09:00', 'o-hou-min', 'accept')],
    ends: { priority: 'blue', status: 'accepted', level: 'community' },
  },
  {
    id: 'bus-stop-sign',
    owner: 'o-kong-fanrong',
    begins: { workingDaysAgo: 2, at: '09:30' },
    writes: {
      category: 'suggestion',
      content:
        '公交站牌上的字太小，我们老年人看不清几点有车。建议换大一点的字。详细的我用语音说了。',
      voiceSeconds: 3,
      isAnonymous: false,
      place: { text: '南海路口公交站' },
    },
    steps: [
      act('1h', 'o-ye-tingting', 'accept'),
      act('1h', 'o-ye-tingting', 'respond', {
        text: '孔爷爷，您的语音听到了。我们已经把这个站和旁边两个站一起报给公交公司，这两天先贴一张大字时刻表。',
      }),
    ],
    ends: { priority: 'blue', status: 'handling', level: 'community' },
  },
  {
    id: 'water-tank',
    owner: 'o-bai-xue',
    begins: { workingDaysAgo: 3, at: '07:50' },
    writes: {
      category: 'livelihood',
      content: '请问我们小区的水箱多久清洗一次？检测报告在哪儿能看到？家里刚添了宝宝，想弄个明白。',
      isAnonymous: false,
      place: { text: '通达家园4号楼' },
    },
    steps: [
      act('2h', 'o-qiao-lina', 'accept'),
      act('1h', 'o-qiao-lina', 'respond', {
        text: '按规定每半年洗一次。我让物业把清洗记录找出来，也请自来水公司今天来取个水样，有结果就告诉您。',
      }),
      act('1d 16:00', 'o-qiao-lina', 'progress', {
        text: '水样合格，报告贴在各单元门口了。水箱上次清洗是五个月前，物业约好这周提前清洗，前一天会贴停水通知。',
      }),
    ],
    ends: { priority: 'blue', status: 'handling', level: 'community' },
  },
  {
    id: 'rubbish',
    owner: 'o-guo-xiulan',
    begins: { workingDaysAgo: 1, at: '08:15' },
    writes: {
      category: 'property',
      content: '光明小区东头的垃圾桶三天没人清了，袋子堆到外面，苍蝇乱飞，味道很大，走路都得绕着。',
      pictures: ['rubbish'],
      isAnonymous: false,
      place: { text: '光明小区东头垃圾点' },
    },
    steps: [
      act('50m', 'o-zheng-kai', 'accept'),
      act('30m', 'o-zheng-kai', 'respond', {
        text: '我在现场，清运车上午十点到。今天先清干净，再问清楚为什么三天没来。',
      }),
      act('6h', 'o-zheng-kai', 'progress', {
        text: '垃圾已清完、地面冲洗过。原因是清运线路调整漏了这一处，已请环卫补进路线，我盯三天。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community' },
  },
  {
    id: 'sewer-smell',
    owner: 'o-zhou-deshun',
    begins: { workingDaysAgo: 3, at: '20:50' },
    writes: {
      category: 'property',
      content: '一楼下水道反味，阴天更厉害，厨房都进不去人。物业来看过一次就没有下文了。',
      isAnonymous: true,
      place: { text: '幸福里小区5号楼' },
    },
    steps: [
      act('1d 08:35', 'o-zhao-mingliang', 'accept'),
      act('3h', 'o-zhao-mingliang', 'respond', {
        text: '看过了，是楼后化粪池满了顶上来的。已经联系吸污车，尽快安排。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community' },
  },
  {
    id: 'after-school-class',
    owner: 'o-chen-jing',
    begins: { workingDaysAgo: 5, at: '16:50' },
    writes: {
      category: 'suggestion',
      content:
        '双职工家庭四点半接不了孩子，建议社区办个四点半课堂，找退休老师和大学生志愿者看着写作业，我们愿意分担一点费用。',
      isAnonymous: false,
    },
    steps: [
      act('1d 08:40', 'o-du-peng', 'accept'),
      act('2h', 'o-du-peng', 'respond', {
        text: '这个建议好几位家长都提过。我们先做个摸底，看看有多少孩子需要、哪几天最需要。',
      }),
      act('2d 10:30', 'o-du-peng', 'progress', {
        text: '摸底有三十二个孩子报名，已有两位退休老师愿意来。场地先用二楼活动室，正在配桌椅。',
      }),
    ],
    ends: { priority: 'blue', status: 'handling', level: 'community' },
  },
];
