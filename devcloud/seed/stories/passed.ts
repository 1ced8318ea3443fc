import { act, type Story } from '../story';

/** Appeals that went from hand to hand, whose clocks were stopped or moved, or that somebody presses for. */
export const PASSED_STORIES: readonly Story[] = [
  {
    id: 'loose-railing',
    owner: 'o-hu-yifan',
    begins: { workingDaysAgo: 2, at: '08:30' },
    writes: {
      category: 'property',
      content:
        '光明小区和锦绣苑中间那道铁栏杆松了一截，放学的孩子老从那儿钻来钻去。问了两边的物业，都说不归自己管，麻烦社区给个说法。',
      isAnonymous: false,
      place: { text: '光明小区与锦绣苑之间的栏杆' },
    },
    steps: [
      act('30m', 'o-zheng-kai', 'accept'),
      act('1h', 'o-zheng-kai', 'transfer', {
        to: 'grid_worker@jiefang-2',
        reason: '到现场量过，栏杆的立柱都栽在锦绣苑一侧，请第二网格联系锦绣苑物业。',
      }),
      act('2h', 'o-qian-hui', 'accept'),
      act('1h', 'o-qian-hui', 'sendBack', {
        reason: '锦绣苑物业翻出了竣工图，栏杆是光明小区当年加装的，两边说法不一，请书记定。',
      }),
      act('1d 09:00', 'o-liu-sumei', 'transfer', {
        to: 'community_staff@jiefang',
        reason: '先由值班室把两个小区的竣工图和交接单都找齐。',
      }),
      act('30m', 'o-liu-sumei', 'note', {
        text: '两家物业分属不同的公司，社区这一级协调不动，已把两份图纸送到街道。栏杆先用铁丝绑牢，放学时间有志愿者看着。',
      }),
    ],
    ends: { priority: 'yellow', status: 'pending', level: 'street', marks: ['ruling'] },
  },
  {
    id: 'fitness-corner',
    owner: 'o-kong-fanrong',
    begins: { workingDaysAgo: 3, at: '08:30' },
    writes: {
      category: 'property',
      content:
        '小广场上的健身器材有两件坏了，扭腰器底座的螺丝掉了，漫步机吱呀响。我们几个老伙计天天早上去活动，盼着早点修好。',
      isAnonymous: false,
      place: { text: '南海社区小广场' },
    },
    steps: [
      act('40m', 'o-cao-yu', 'accept'),
      act('1h', 'o-cao-yu', 'transfer', {
        to: 'community_staff@nanhai',
        reason: '器材是体育部门配发的，报修要由社区统一登记。',
      }),
      act('2h', 'o-ye-tingting', 'sendBack', {
        reason: '台账查过，这批器材三年前移交给了网格，值班室没有报修的权限。',
      }),
      act('1d 09:00', 'o-jiang-chunhua', 'transfer', {
        to: 'grid_worker@nanhai-1',
        reason: '小广场紧挨第一网格，那边去年修过同样的器材。',
      }),
      act('2h', 'o-cui-weimin', 'rule', {
        to: 'grid_worker@nanhai-3',
        reason:
          '小广场在第三网格，由曹宇牵头，值班室协助报修，配件的钱街道先垫上。不再转了，让老人家早点用上。',
      }),
      act('1h', 'o-cao-yu', 'accept'),
      act('30m', 'o-cao-yu', 'respond', {
        text: '孔爷爷，让您久等了，这件事现在由我一办到底。两件器材今天先贴上停用告示，厂家师傅明天上午来。',
      }),
      act('5m', 'o-cao-yu', 'setDepartment', { department: '教育体育局' }),
      act('5m', 'o-cao-yu', 'assist', {
        to: 'community_staff@nanhai',
        reason: '请值班室按厂家要求填报修单、盖章。',
      }),
      act('1h', 'o-ye-tingting', 'progress', {
        text: '报修单已经盖章传给厂家，两件器材的螺丝和轴承都有现货。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'street', isRuled: true },
  },
  {
    id: 'door-card',
    owner: 'o-zhu-hongxia',
    begins: { workingDaysAgo: 2, at: '18:30' },
    writes: {
      category: 'property',
      content:
        '单元门换了新门禁，我家三张卡有一张怎么都刷不开。老人出去买菜回来，只能在门口等邻居给开门。',
      isAnonymous: false,
      place: { text: '文苑小区2号楼3单元' },
    },
    steps: [
      act('1d 08:40', 'o-wu-shuqin', 'accept'),
      act('20m', 'o-wu-shuqin', 'respond', {
        text: '红霞您好，我问了门禁公司，多半是录入时漏了一张，补录就行。',
      }),
      act('30m', 'o-wu-shuqin', 'pause', {
        workingDays: 5,
        reason: '门禁公司要卡背面的八位编号才能补录，等您方便时把编号发来就接着办。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', isPaused: true },
  },
  {
    id: 'pipe-joint',
    owner: 'o-fang-min',
    begins: { workingDaysAgo: 2, at: '10:20' },
    writes: {
      category: 'property',
      content: '顶楼过道里公用水管的接头一直滴水，地上总是湿的，放个盆一晚上能接半盆。',
      isAnonymous: false,
      place: { text: '通达家园2号楼顶楼过道' },
    },
    steps: [
      act('40m', 'o-deng-fang', 'accept'),
      act('40m', 'o-deng-fang', 'respond', {
        text: '方敏您好，我和物业水工上去看过了，是接头的老垫圈坏了。先用卡箍箍住，过道也铺上了防滑垫。',
      }),
      act('1d 09:30', 'o-deng-fang', 'requestExtension', {
        workingDays: 3,
        reason: '管件是老型号，厂家三个工作日后才能到货。这几天先用卡箍止住水，我每天上去看一次。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', marks: ['extension'] },
  },
  {
    id: 'bicycle-shed',
    owner: 'o-dai-lili',
    begins: { workingDaysAgo: 4, at: '09:00' },
    writes: {
      category: 'property',
      content: '自行车棚的顶子破了两大块，一下雨车座全是湿的，孩子上学得先擦半天。',
      isAnonymous: false,
      place: { text: '富强小区1号楼前车棚' },
    },
    steps: [
      act('1h', 'o-dong-na', 'accept'),
      act('30m', 'o-dong-na', 'respond', {
        text: '丽丽您好，看过了，要换两块顶板。今天有雨不能上棚顶，天一晴就动手。',
      }),
      act('30m', 'o-dong-na', 'pause', {
        workingDays: 2,
        reason: '连着有雨，棚顶湿滑不能上人，雨停了就接着办。',
      }),
      act('1d 08:30', 'o-dong-na', 'resume'),
      act('1h', 'o-dong-na', 'requestExtension', {
        workingDays: 4,
        reason: '上去一看，不止两块顶板，后面的横梁也锈了，一起换才牢靠，需要多四个工作日。',
      }),
      act('2h', 'o-pan-zhiqiang', 'extend', {
        isGranted: true,
        reason: '同意一次修到位。请把新的日子告诉住户，车先挪到三号楼的棚里。',
      }),
      act('1d 15:00', 'o-dong-na', 'progress', {
        text: '横梁已经换好，顶板明天到货。这几天车可以停在3号楼前的棚里，钥匙在门岗。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', extended: 1 },
  },
  {
    id: 'dug-up-lane',
    owner: 'o-qin-haitao',
    begins: { workingDaysAgo: 2, at: '08:10' },
    writes: {
      category: 'property',
      content: '巷口铺管道挖开的路面十来天了还没有填平，堆着一堆土，三轮车过不去，一刮风满院子灰。',
      isAnonymous: false,
      place: { text: '古城北街12号巷口' },
    },
    steps: [
      act('1h', 'o-geng-xiaofeng', 'accept'),
      act('10m', 'o-geng-xiaofeng', 'setDepartment', { department: '城市管理局' }),
      act('30m', 'o-geng-xiaofeng', 'respond', {
        text: '海涛您好，我已联系施工队，请他们先把土堆盖上、留出一条路。',
      }),
      act('1d 10:00', 'o-yu-hongwei', 'supervise', {
        text: '一条巷子住着四十来户，今天必须先填平通车。请把施工队答应的时间写清楚，下班前我去现场看。',
      }),
      act('30m', 'o-geng-xiaofeng', 'note', {
        text: '施工队说沥青要等拌和站排期。已商定先用碎石垫平压实，下午两点进场。',
      }),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', marks: ['supervised'] },
  },
  {
    id: 'swing-chain',
    owner: 'o-liang-wenjuan',
    begins: { workingDaysAgo: 2, at: '08:00' },
    writes: {
      category: 'property',
      content: '儿童游乐角的秋千坏了一个，链条掉了一边，孩子们玩不成，请早点来修。',
      isAnonymous: false,
      place: { text: '乐山花园儿童游乐角' },
    },
    steps: [
      act('1h', 'o-xu-jun', 'accept'),
      act('5h', 'o-liang-wenjuan', 'remind'),
      act('1h', 'o-han-xuefeng', 'reassign', {
        to: 'community_staff@leshan',
        reason: '徐军这两天在区里培训，先由值班室接着办，别让孩子们等。',
      }),
      act('20m', 'o-song-jiajia', 'accept'),
      act('20m', 'o-song-jiajia', 'respond', {
        text: '文娟您好，秋千已经先摘下来收好了，旁边拉了绳子。链条今天去配。',
      }),
      act('1h', 'o-liang-wenjuan', 'supplement', {
        text: '补充一句：旁边的滑梯扶手也有点松，师傅来的时候请一起看看。',
      }),
      act('1d 15:30', 'o-liang-wenjuan', 'remind'),
    ],
    ends: { priority: 'yellow', status: 'handling', level: 'community', marks: ['reminded'] },
  },
];
