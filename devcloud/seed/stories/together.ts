import { act, type Story } from '../story';

/** Appeals that several people share, and one whose writer must stay unknown to the neighbours. */
export const SHARED_STORIES: readonly Story[] = [
  {
    id: 'north-gate-lamps',
    owner: 'o-chen-jing',
    begins: { workingDaysAgo: 2, at: '19:20' },
    writes: {
      category: 'property',
      content:
        '锦绣苑北门进来那段路，连着四盏路灯不亮。晚上接孩子下课，台阶都看不清，请物业安排电工来看看。',
      pictures: ['steps'],
      isAnonymous: false,
      place: { text: '锦绣苑北门到3号楼的小路' },
    },
    steps: [
      act('35m', 'o-ma-chao', 'join', { isOn: true }),
      act('20m', 'o-wang-guizhen', 'join', { isOn: true }),
      act('1d 08:20', 'o-qian-hui', 'accept'),
      act('10m', 'o-qian-hui', 'setDepartment', { department: '住房和城乡建设局' }),
      act('15m', 'o-wei-zhiyuan', 'join', { isOn: true }),
      act('15m', 'o-qian-hui', 'respond', {
        text: '几位邻居说的我都看到了。我是网格员钱慧，上午带电工来查线路，晚上七点我再来看一遍亮不亮。',
      }),
      act('1h', 'o-zhou-deshun', 'join', { isOn: true }),
      act('20m', 'o-guo-xiulan', 'follow', { isOn: true }),
      act('1h', 'o-qian-hui', 'note', {
        text: '电工判断是地埋线进水。物业的维修费这个月用完了，和书记商量先从社区的应急经费里出。',
      }),
      act('2h', 'o-qian-hui', 'progress', {
        text: '查明是地埋线接头进水。今晚先接一条临时线，保证四盏都亮；明天重新做防水接头。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', joinCount: 4 },
  },
  {
    id: 'gate-puddle',
    owner: 'o-zhou-deshun',
    begins: { workingDaysAgo: 2, at: '09:10' },
    writes: {
      category: 'property',
      content:
        '幸福里小区东门口一下雨就积一片水，进出都得绕着走。看着像是下水篦子让树叶堵住了，请来清一清。',
      isAnonymous: false,
      place: { text: '幸福里小区东门口' },
    },
    steps: [
      act('40m', 'o-zhao-mingliang', 'accept'),
      act('30m', 'o-zhao-mingliang', 'respond', {
        text: '周叔，我带着铁锹过去了，先把树叶掏出来，让水下去。',
      }),
      act('3h', 'o-zhao-mingliang', 'setDepartment', { department: '城市管理局' }),
      act('1d 10:30', 'o-zhao-mingliang', 'progress', {
        text: '篦子清干净了，水已经退下去。底下的管子也有淤泥，约了疏通车明天上午来，三位邻居反映的一起办。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', joinCount: 2 },
  },
  {
    id: 'gate-puddle-again',
    owner: 'o-wang-guizhen',
    begins: { workingDaysAgo: 2, at: '11:00' },
    writes: {
      category: 'property',
      content: '小区东门口又积了一片水，我腿脚不利索，买菜只好绕到西门去，请来清一清下水篦子。',
      isAnonymous: false,
      place: { text: '幸福里小区东门' },
    },
    steps: [act('50m', 'o-zhao-mingliang', 'merge', { intoId: 'gate-puddle' })],
    ends: { priority: 'yellow', status: 'merged', level: 'community' },
  },
  {
    id: 'gate-puddle-third',
    owner: 'o-hu-yifan',
    begins: { workingDaysAgo: 1, at: '07:50' },
    writes: {
      category: 'property',
      content: '早上路过幸福里东门，门口人行道上积了水，骑车的溅了我一身，下水篦子能不能疏通一下？',
      isAnonymous: false,
      place: { text: '幸福里小区东门外人行道' },
    },
    steps: [act('1h', 'o-liu-sumei', 'merge', { intoId: 'gate-puddle' })],
    ends: { priority: 'yellow', status: 'merged', level: 'community' },
  },
  {
    id: 'child-crying',
    owner: 'o-guo-xiulan',
    begins: { workingDaysAgo: 1, at: '19:10' },
    writes: {
      category: 'safety',
      content:
        '这阵子夜里常听见楼上孩子哭，还有摔东西的声音，昨天在楼道里看见孩子胳膊上青了一块。我怕得罪人，不想让人知道是我说的，就是心疼孩子。',
      isAnonymous: true,
      visibility: 'handlers',
      place: { text: '光明小区' },
    },
    steps: [
      act('15m', 'o-liu-sumei', 'accept'),
      act('10m', 'o-liu-sumei', 'respond', {
        text: '谢谢您替孩子说话。我和民警、妇联的同志今晚就上门，不会提到是谁反映的。您若再听见动静，请直接打110。',
      }),
      act('20m', 'o-liu-sumei', 'revealIdentity', {
        reason: '民警需要核实听到哭声的时间和次数，由我一个人向反映人了解，不告诉第三个人。',
      }),
      act('5m', 'o-liu-sumei', 'setDepartment', { department: '公安局' }),
      act('1h', 'o-liu-sumei', 'progress', {
        text: '已上门看望孩子，身上的伤由何医生看过，不重。民警对家长做了告诫，妇联从明天起每天回访。',
      }),
    ],
    ends: { priority: 'red', status: 'handling', level: 'street' },
  },
];
