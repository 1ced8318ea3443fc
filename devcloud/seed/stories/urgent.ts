import { act, type Story, wait } from '../story';

/** Red ones that are still being worked on, by the street or the city. */
export const URGENT_STORIES: readonly Story[] = [
  {
    id: 'ebike-charging',
    owner: 'o-wei-zhiyuan',
    begins: { workingDaysAgo: 1, at: '18:40' },
    writes: {
      category: 'safety',
      content:
        '4号楼有人把电动车推进楼道，从窗户里拉飞线下来充电，一充就是一整夜，楼上还住着好几位老人。劝过两次，人家不听。',
      pictures: ['scooter'],
      isAnonymous: false,
      visibility: 'handlers',
      place: { text: '锦绣苑4号楼1单元' },
    },
    steps: [
      act('20m', 'o-liu-sumei', 'accept'),
      act('25m', 'o-liu-sumei', 'respond', {
        text: '已和派出所民警、物业一起到现场，飞线当场拆除，车推了出去。今晚开始夜里巡查，您放心。',
      }),
    ],
    ends: { priority: 'red', status: 'handling', level: 'street' },
  },
  {
    id: 'property-fee',
    owner: 'o-lei-gang',
    begins: { workingDaysAgo: 5, at: '09:20' },
    writes: {
      category: 'group_conflict',
      content:
        '南海花园物业贴通知要涨物业费，说涨三成，事先谁也没问过。现在业主群里炸了锅，一百多户不愿意交，有人商量要去物业办公室讨说法。',
      contact: '13800001008',
      isAnonymous: false,
      place: { text: '南海花园' },
    },
    steps: [
      act('40m', 'o-jiang-chunhua', 'accept'),
      act('30m', 'o-jiang-chunhua', 'respond', {
        text: '社区和街道都知道了。涨价通知先停，今天就找物业要成本账目，明晚在交流吧请业主代表和物业坐下来谈。',
      }),
      act('1d 20:40', 'o-jiang-chunhua', 'progress', {
        text: '今晚来了四十多位业主。物业公开了账目，同意收回通知，林律师在场讲了调价要走的程序。',
      }),
      act('2d 10:00', 'o-jiang-chunhua', 'progress', {
        text: '业主代表提出三个方案：不涨、涨一成但增加保洁、换物业。下一步逐户征求意见。',
      }),
    ],
    ends: { priority: 'red', status: 'handling', level: 'street' },
  },
  {
    id: 'unpaid-wages',
    owner: 'o-fang-min',
    begins: { workingDaysAgo: 4, at: '11:00' },
    writes: {
      category: 'group_conflict',
      content:
        '我爱人在通达路工地干活，二十多个工友三个月没发工资了，包工头电话打不通，总包说钱早就给过。大家急着寄钱回家。',
      contact: '13800001009',
      isAnonymous: false,
      visibility: 'handlers',
      place: { text: '通达路在建工地' },
    },
    steps: [
      act('15m', 'o-tian-lihua', 'accept'),
      act('30m', 'o-tian-lihua', 'respond', {
        text: '街道劳动保障所的同志下午到工地登记人数和欠薪数额，请工友们带上考勤和身份证。',
      }),
      act('1d 09:00', 'o-tian-lihua', 'escalate', {
        reason: '登记二十三人，涉及总包单位的工资保证金，需要市级人社和住建部门联合处理。',
      }),
      act('1h', 'o-luo-jianguo', 'accept'),
      act('30m', 'o-luo-jianguo', 'respond', {
        text: '市里已约谈总包单位，责令三天内拿出支付方案；拿不出来就动用工资保证金先行垫付。',
      }),
      act('1d 15:00', 'o-luo-jianguo', 'progress', {
        text: '总包同意先付两个月工资，今天开始核对名单，逐人签字打卡发放。',
      }),
    ],
    ends: { priority: 'red', status: 'handling', level: 'city' },
  },
  {
    id: 'facade-tiles',
    owner: 'o-dai-lili',
    begins: { hoursAgo: 30 },
    writes: {
      category: 'safety',
      content: '我们楼外墙瓷砖松了，昨天掉下来好几块，摔在单元门口，幸好没有人经过。',
      isAnonymous: false,
      contact: '13800001010',
      place: { text: '富强小区1号楼东侧' },
    },
    steps: [
      wait('1442m'),
      act('40m', 'o-shen-yan', 'accept'),
      act('20m', 'o-shen-yan', 'respond', {
        text: '很抱歉，社区和街道没有在二十四小时内回应，现在由市级平台直接督办。已要求先拉警戒线、搭防护棚。',
      }),
      act('2h', 'o-shen-yan', 'progress', {
        text: '防护棚已搭好，单元门改走西侧。住建部门的鉴定人员已约好，鉴定后全面排查。',
      }),
    ],
    ends: { priority: 'red', status: 'handling', level: 'city' },
  },
];
