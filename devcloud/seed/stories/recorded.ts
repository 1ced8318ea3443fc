import { act, type Story } from '../story';

/** Appeals that staff wrote down for somebody. */
export const RECORDED_STORIES: readonly Story[] = [
  {
    id: 'age-allowance',
    recordedBy: 'o-sun-xiaoyan',
    begins: { workingDaysAgo: 1, at: '10:30' },
    writes: {
      source: 'walkIn',
      consent: 'spoken',
      gridId: 'jiefang-1',
      category: 'livelihood',
      content:
        '老人来值班室说：今年八十二了，耳朵背，手机不会用。高龄津贴有两个月没到账，存折带来了，想问问是哪一步没办好。',
      name: '田大爷',
      contact: '13800001011',
      isAnonymous: false,
      visibility: 'handlers',
      place: { text: '幸福里小区3号楼' },
    },
    steps: [
      act('10m', 'o-sun-xiaoyan', 'accept'),
      act('5m', 'o-sun-xiaoyan', 'setDepartment', { department: '民政局' }),
      act('25m', 'o-sun-xiaoyan', 'respond', {
        text: '给民政所打过电话：年度认证没做，所以停了。已在值班室替老人刷脸认证，下个月连前两个月的一起补发。',
      }),
    ],
    ends: { priority: 'blue', status: 'handling', level: 'community', isUnclaimed: true },
  },
  {
    id: 'box-benches',
    recordedBy: 'o-hou-min',
    begins: { hoursAgo: 5 },
    writes: {
      source: 'box',
      consent: 'none',
      gridId: 'gucheng-2',
      category: 'suggestion',
      content:
        '意见箱里的纸条：盼着河边步道能安几条长椅，走累了有个歇脚的地方，最好带靠背，老年人起身能扶一把。',
      isAnonymous: true,
      place: { text: '古城河边步道' },
    },
    steps: [],
    ends: { priority: 'blue', status: 'pending', level: 'community', isUnclaimed: true },
  },
  {
    id: 'north-gate-lamps-again',
    recordedBy: 'o-du-peng',
    begins: { hoursAgo: 2 },
    writes: {
      source: 'phone',
      consent: 'spoken',
      gridId: 'jiefang-2',
      category: 'property',
      content: '来电说：锦绣苑北门到3号楼那段路，几盏路灯都不亮，晚上台阶看不清，请电工来看看。',
      name: '冯阿姨',
      contact: '13800001013',
      isAnonymous: false,
      place: { text: '锦绣苑北门' },
    },
    steps: [],
    ends: { priority: 'yellow', status: 'pending', level: 'community', isUnclaimed: true },
  },
  {
    id: 'water-meter',
    recordedBy: 'o-yan-rui',
    begins: { workingDaysAgo: 1, at: '09:00' },
    writes: {
      source: 'phone',
      consent: 'spoken',
      gridId: 'wenhua-2',
      category: 'livelihood',
      content:
        '来电说：家里没怎么用水，这个月水费却比平时多了一百多，想问问水费是怎么算的，去哪儿查明细。',
      name: '杨波',
      contact: '13800001012',
      isAnonymous: false,
      place: { text: '文化路7号院' },
    },
    steps: [
      act('10m', 'o-yan-rui', 'accept'),
      act('10m', 'o-yan-rui', 'regrade', {
        priority: 'yellow',
        reason: '电话里请他关了总阀再看，水表还在走，多半是暗管漏水。这不是一般的咨询，要上门修。',
      }),
      act('2h', 'o-yang-bo', 'claim'),
      act('10m', 'o-yan-rui', 'setDepartment', { department: '水电气暖服务中心' }),
      act('20m', 'o-yan-rui', 'respond', {
        text: '杨先生您好，自来水公司的师傅今天下午四点带听漏仪上门，先找到漏点，再谈多出来的水费怎么减。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community' },
  },
];

/** Solved a while ago, the clock has asked again; and one that a word of the community made yellow. */
export const FOUND_STORIES: readonly Story[] = [
  {
    id: 'handrail',
    owner: 'o-wang-guizhen',
    begins: { workingDaysAgo: 33, at: '09:20' },
    writes: {
      category: 'property',
      content: '一楼到二楼的楼梯扶手松了，手一搭就晃。我上下楼全靠它，请师傅来紧一紧。',
      isAnonymous: false,
      place: { text: '幸福里小区6号楼2单元' },
    },
    steps: [
      act('30m', 'o-zhao-mingliang', 'accept'),
      act('30m', 'o-zhao-mingliang', 'respond', {
        text: '王阿姨，下午我带着扳手过去，先给您固定住。',
      }),
      act('1d 16:00', 'o-zhao-mingliang', 'resolve', {
        channel: 'visit',
        result: '扶手的三个底座都换了膨胀螺栓，王阿姨当面扶着走了一个来回，不晃了。',
      }),
      act('1d 10:00', 'o-wang-guizhen', 'rate', {
        solved: true,
        stars: 5,
        comment: '稳稳当当，放心了。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'community', isAskedAgain: true },
  },
  {
    id: 'old-locust',
    owner: 'o-hu-yifan',
    begins: { workingDaysAgo: 1, at: '16:30' },
    writes: {
      category: 'suggestion',
      content: '建议请园林的师傅看看光明小区门口那棵老槐树，有根枝子今年没发芽，盼着它再长几十年。',
      isAnonymous: false,
      place: { text: '光明小区大门口' },
    },
    steps: [
      act('40m', 'o-zheng-kai', 'accept'),
      act('1h', 'o-wang-guizhen', 'follow', { isOn: true }),
    ],
    ends: { priority: 'yellow', status: 'accepted', level: 'community' },
  },
];
