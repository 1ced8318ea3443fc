import { act, type Story } from '../story';

/** Appeals that came to their end at the first level: solved and rated, or taken back. */
export const CLOSED_STORIES: readonly Story[] = [
  {
    id: 'stairwell-light',
    owner: 'o-wang-guizhen',
    begins: { workingDaysAgo: 10, at: '19:40' },
    writes: {
      category: 'property',
      content:
        '我们楼二到四楼的楼道灯都不亮了，有个把星期了。我今年七十多，眼神不好，晚上倒个垃圾都得摸着扶手下，实在不方便。麻烦给看看是灯坏了还是线路的事。',
      pictures: ['stairwell'],
      contact: '13800001001',
      isAnonymous: false,
      place: { text: '幸福里小区6号楼2单元' },
    },
    steps: [
      act('1d 08:25', 'o-zhao-mingliang', 'accept'),
      act('20m', 'o-zhao-mingliang', 'respond', {
        text: '王阿姨您好，我是网格员小赵。我上午就过去看，您这两天晚上先别下楼，垃圾放门口我顺路带走。',
      }),
      act('3h', 'o-zhao-mingliang', 'progress', {
        text: '和物业电工一起查过了：三个声控开关老化，灯泡没问题。开关已经去买，明天上午换。',
      }),
      act('1d 09:30', 'o-zhao-mingliang', 'resolve', {
        channel: 'visit',
        result:
          '二、三、四楼的声控开关全部换新，五楼的也顺手检查了。上午在楼道里当着王阿姨的面试过，都亮了。',
      }),
      act('10h', 'o-wang-guizhen', 'rate', {
        solved: true,
        stars: 5,
        comment: '亮堂堂的，小赵还教我使了这个手机，谢谢。',
      }),
      act('1h', 'o-wang-guizhen', 'hide', { words: ['我今年七十多'] }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'community' },
  },
  {
    id: 'square-dance',
    owner: 'o-chen-jing',
    begins: { workingDaysAgo: 12, at: '20:15' },
    writes: {
      category: 'neighbor',
      content:
        '小区南门小广场每天晚上七点到九点半跳广场舞，音响开得特别大，关上窗户还是嗡嗡的。孩子上三年级，作业写不下去。不是不让老人锻炼，能不能声音小一点、结束早一点？',
      isAnonymous: false,
      place: { text: '锦绣苑南门小广场' },
    },
    steps: [
      act('1d 09:05', 'o-qian-hui', 'accept'),
      act('1h', 'o-qian-hui', 'respond', {
        text: '收到。今晚我去现场听一听，也和领舞的刘姐先聊聊，明天给您回话。',
      }),
      act('10h', 'o-qian-hui', 'progress', {
        text: '晚上和舞队碰了面，大家愿意把音响挪到靠马路一侧，先试一个晚上。',
      }),
      act('1d 16:40', 'o-qian-hui', 'resolve', {
        channel: 'online',
        result:
          '和舞队约定：音响朝马路、音量调到一半，晚上八点半结束，中高考期间停跳。约定贴在了南门公告栏，由志愿者每周看两次。',
      }),
      act('1d 21:00', 'o-chen-jing', 'rate', {
        solved: true,
        stars: 3,
        comment: '时间是早了，声音比以前小，不过周末还是有点吵，再看看吧。',
      }),
      act('12h', 'o-qian-hui', 'redact', {
        words: ['领舞的刘姐'],
        reason: '回复里写到了邻居的称呼，已隐去。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'community' },
  },
  {
    id: 'gas-smell',
    owner: 'o-guo-xiulan',
    begins: { workingDaysAgo: 9, at: '22:10' },
    writes: {
      category: 'safety',
      content:
        '3单元一楼楼道里有一股燃气味，越往里走越重，我已经把楼道窗户打开了，没敢开灯。请赶快派人来看看。',
      isAnonymous: true,
      place: { text: '光明小区3单元一楼' },
    },
    steps: [
      act('6m', 'o-liu-sumei', 'accept'),
      act('5m', 'o-liu-sumei', 'respond', {
        text: '已经通知燃气公司抢修，网格员郑凯正往现场赶。请先到楼外等候，不要开关电器、不要在楼道里打电话。',
      }),
      act('50m', 'o-liu-sumei', 'progress', {
        text: '燃气公司到场，查明是一楼户外阀门接头松动，已关阀处理，楼道检测正常。住户可以回家。',
      }),
      act('1d 10:30', 'o-liu-sumei', 'resolve', {
        channel: 'online',
        result:
          '老化接头已更换并做了保压检测，全单元十二户逐户复查，另外发现两户胶管过期，当场换了。',
      }),
      act('2h', 'o-guo-xiulan', 'rate', {
        solved: true,
        stars: 5,
        comment: '半夜都有人管，心里踏实。',
      }),
    ],
    ends: { priority: 'red', status: 'closed', level: 'street' },
  },
  {
    id: 'manhole',
    owner: 'o-wan-qiuyue',
    begins: { workingDaysAgo: 8, at: '07:30' },
    writes: {
      category: 'safety',
      content:
        '南海路小学西门口人行道上井盖不见了，露着一个大洞，旁边有人插了根树枝提醒。马上就是上学的时间，孩子多，太危险了！',
      pictures: ['manhole'],
      contact: '13800001002',
      isAnonymous: false,
      place: { text: '南海路小学西门人行道' },
    },
    steps: [
      act('12m', 'o-cui-weimin', 'accept'),
      act('5m', 'o-cui-weimin', 'respond', {
        text: '网格员曹宇已经到现场守着并拉了警戒带，市政养护的人二十分钟内到。谢谢您提醒得及时。',
      }),
      act('2h', 'o-cui-weimin', 'progress', {
        text: '先用钢板盖好并固定，上学高峰没有影响。新井盖今天下午装。',
      }),
      act('6h', 'o-cui-weimin', 'resolve', {
        channel: 'phone',
        result: '新的防沉降井盖已装好，同一段路的另外七个井盖也检查加固了一遍。电话告诉了反映人。',
      }),
      act('4h', 'o-wan-qiuyue', 'rate', {
        solved: true,
        stars: 5,
        comment: '早上说的下午就好了，给个大大的赞。',
      }),
    ],
    ends: { priority: 'red', status: 'closed', level: 'street' },
  },
  {
    id: 'living-allowance',
    owner: 'o-zhou-deshun',
    begins: { workingDaysAgo: 11, at: '09:50' },
    writes: {
      category: 'livelihood',
      content:
        '想咨询一下低保怎么申请。老伴儿前年起长期吃药，孩子在外地打零工，家里现在就我一个人的退休金。需要带哪些材料，到哪儿办？',
      contact: '13800001003',
      isAnonymous: false,
      visibility: 'handlers',
    },
    steps: [
      act('1h', 'o-sun-xiaoyan', 'accept'),
      act('10m', 'o-sun-xiaoyan', 'revealContact'),
      act('30m', 'o-sun-xiaoyan', 'respond', {
        text: '周叔您好，材料主要是身份证、户口本、家里人的收入证明和老伴的病历。您不用来回跑，后天上午我到您家，帮您一起填。',
      }),
      act('2d 10:00', 'o-sun-xiaoyan', 'resolve', {
        channel: 'visit',
        result:
          '上门帮周叔填好了申请表，材料齐了，当天报到街道。按规定要入户核查和公示，结果出来我第一时间打电话。',
      }),
      act('3h', 'o-zhou-deshun', 'rate', {
        solved: true,
        stars: 5,
        comment: '小孙说得清楚，还跑到家里来，省得我跑腿。',
      }),
    ],
    ends: { priority: 'blue', status: 'closed', level: 'community' },
  },
  {
    id: 'street-lamp',
    owner: 'o-yang-bo',
    begins: { workingDaysAgo: 7, at: '21:30' },
    writes: {
      category: 'livelihood',
      content:
        '文化路北段从菜市场到中学后门这一截，路灯有五六盏不亮，下晚自习的学生骑车走这儿黑乎乎的。',
      isAnonymous: false,
      place: { text: '文化路北段菜市场到中学后门' },
    },
    steps: [
      act('1d 08:50', 'o-gao-yuanchao', 'accept'),
      act('15m', 'o-gao-yuanchao', 'respond', {
        text: '这个网格暂时没有网格员，由我来跟。今天就联系路灯管理所，晚上我去数一数具体是哪几盏。',
      }),
      act('1d 10:20', 'o-gao-yuanchao', 'progress', {
        text: '一共六盏，编号已经报给路灯所，安排今天下午检修。',
      }),
      act('7h', 'o-gao-yuanchao', 'resolve', {
        channel: 'online',
        result:
          '六盏路灯修好五盏，剩下一盏灯杆锈蚀，先装了临时灯，新灯杆到货就换。晚自习放学时间我去看过，路面都照到了。',
      }),
      act('4h', 'o-yang-bo', 'rate', {
        solved: true,
        stars: 4,
        comment: '亮了，就差最后一根灯杆。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'community' },
  },
  {
    id: 'barbecue-smoke',
    owner: 'o-lei-gang',
    begins: { workingDaysAgo: 13, at: '22:30' },
    writes: {
      category: 'neighbor',
      content:
        '楼下烧烤摊天天摆到后半夜，油烟顺着窗户往家里钻，喝酒划拳的声音也大，一家人觉都睡不好。',
      isAnonymous: true,
      place: { text: '南海花园东侧底商' },
    },
    steps: [
      act('1d 09:00', 'o-peng-jing', 'accept'),
      act('40m', 'o-peng-jing', 'respond', {
        text: '今晚我和城管的同志一起去现场，把情况摸清楚。',
      }),
      act('13h', 'o-peng-jing', 'progress', {
        text: '晚上去过了。老板说净化器坏了一直没修，答应三天内修好，先把炉子搬到背风的一面。',
      }),
      act('1d 17:00', 'o-peng-jing', 'resolve', {
        channel: 'online',
        result:
          '净化器修好了，桌椅收回店内，约定晚上十一点后不在外面摆。城管每周抽查一次，再有反复可以随时告诉我们。',
      }),
      act('1d 20:00', 'o-lei-gang', 'rate', {
        solved: true,
        stars: 3,
        comment: '油烟小多了，声音还得靠自觉。',
      }),
    ],
    ends: { priority: 'yellow', status: 'closed', level: 'community' },
  },
  {
    id: 'grab-rails',
    owner: 'o-tang-yuzhen',
    begins: { workingDaysAgo: 9, at: '10:10' },
    writes: {
      category: 'livelihood',
      content:
        '替楼上的独居老人问一声：她腿脚不好，卫生间想装两个扶手。听说居家养老有改造补贴，不知道够不够条件，该怎么申请？',
      isAnonymous: false,
      place: { text: '乐山花园8号楼' },
    },
    steps: [
      act('2h', 'o-song-jiajia', 'accept'),
      act('1h', 'o-song-jiajia', 'respond', {
        text: '唐老师好，七十岁以上的独居老人可以申请。我先把老人的情况登记上，约了评估员后天下午上门。',
      }),
      act('2d 15:00', 'o-song-jiajia', 'progress', {
        text: '评估通过，补贴可以覆盖扶手和防滑垫，安装师傅已约好。',
      }),
      act('2d 11:00', 'o-song-jiajia', 'resolve', {
        channel: 'visit',
        result: '卫生间两个扶手、床边一个扶手和防滑垫都装好了，老人自己试过，够得着、抓得牢。',
      }),
      act('1d 09:00', 'o-tang-yuzhen', 'rate', {
        solved: true,
        stars: 5,
        comment: '老人高兴得很，让我替她谢谢大家。',
      }),
    ],
    ends: { priority: 'blue', status: 'closed', level: 'community' },
  },
  {
    id: 'drilling-noise',
    owner: 'o-zhu-hongxia',
    begins: { workingDaysAgo: 5, at: '13:10' },
    writes: {
      category: 'neighbor',
      content:
        '楼上装修，中午一点还在打电钻，孩子刚睡着就被吵醒。能不能跟他家说说，午休时间停一停？',
      isAnonymous: false,
      place: { text: '文苑小区2号楼' },
    },
    steps: [
      act('1h', 'o-wu-shuqin', 'accept'),
      act('5h', 'o-zhu-hongxia', 'withdraw', {
        reason: '傍晚碰见楼上邻居，当面说好了，中午十二点到两点半不施工。',
      }),
    ],
    ends: { priority: 'yellow', status: 'withdrawn', level: 'community' },
  },
];
