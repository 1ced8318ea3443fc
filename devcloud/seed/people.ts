import { CONSENT_VERSION, type PlacePath, type RoleKey } from '../../domain/people';
import { locateGrid } from './places';

/** A person on duty. The seed imports the person with the roles, as the console's import would. */
export interface StaffMember {
  /** The openid. */
  id: string;
  /** People know the person on duty by this name. */
  displayName: string;
  nickname: string;
  /** The person lives or works in this grid. */
  gridId: string;
  roles: readonly RoleKey[];
}

/** A person who comes in through the front door: agrees to the terms and joins. */
export interface ResidentMember {
  /** The openid. */
  id: string;
  gridId: string;
  nickname: string;
  realName?: string;
}

/** A document of the collection `people`. */
export interface PersonDocument {
  [field: string]: unknown;
  _id: string;
  displayName: string;
  nickname: string;
  roles: readonly RoleKey[];
  path: PlacePath;
  pathNames: PlacePath;
  consent: { version: string; at: string };
  joinedAt: string;
}

type StaffRow = readonly [id: string, name: string, nickname: string, grid: string, ...RoleKey[]];

const STAFF_ROWS: readonly StaffRow[] = [
  // 市级平台
  ['o-luo-jianguo', '罗建国', '老罗', 'nanhai-1', 'city_admin@zhumadian'],
  ['o-shen-yan', '沈燕', '沈燕', 'jiefang-3', 'city_admin@zhumadian'],
  // 街道负责人
  ['o-meng-xiangdong', '孟向东', '孟向东', 'wenhua-1', 'street_leader@renmin'],
  ['o-tian-lihua', '田丽华', '田丽华', 'leshan-1', 'street_leader@dongfeng'],
  ['o-cui-weimin', '崔卫民', '崔卫民', 'fuqiang-1', 'street_leader@xiyuan'],
  ['o-yu-hongwei', '于宏伟', '于宏伟', 'gucheng-1', 'street_leader@caidu'],
  ['o-shi-guangming', '石光明', '石光明', 'longshan-1', 'street_leader@panlong'],
  // 社区书记
  ['o-liu-sumei', '刘素梅', '刘素梅', 'jiefang-1', 'community_secretary@jiefang'],
  ['o-gao-yuanchao', '高远超', '高远超', 'wenhua-2', 'community_secretary@wenhua'],
  ['o-han-xuefeng', '韩雪峰', '韩雪峰', 'leshan-2', 'community_secretary@leshan'],
  ['o-qiao-lina', '乔丽娜', '乔丽娜', 'tongda-1', 'community_secretary@tongda'],
  ['o-jiang-chunhua', '姜春华', '春华姐', 'nanhai-1', 'community_secretary@nanhai'],
  ['o-pan-zhiqiang', '潘志强', '潘志强', 'fuqiang-2', 'community_secretary@fuqiang'],
  ['o-lv-dongmei', '吕冬梅', '吕冬梅', 'gucheng-2', 'community_secretary@gucheng'],
  // 社区工作人员 (通达社区 and 龙山社区 have none)
  ['o-sun-xiaoyan', '孙晓燕', '晓燕', 'jiefang-2', 'community_staff@jiefang'],
  ['o-du-peng', '杜鹏', '杜鹏', 'jiefang-1', 'community_staff@jiefang'],
  ['o-yan-rui', '闫蕊', '小闫', 'wenhua-1', 'community_staff@wenhua'],
  ['o-song-jiajia', '宋佳佳', '佳佳', 'leshan-1', 'community_staff@leshan'],
  ['o-ye-tingting', '叶婷婷', '婷婷', 'nanhai-2', 'community_staff@nanhai'],
  ['o-feng-lei', '冯磊', '冯磊', 'fuqiang-1', 'community_staff@fuqiang'],
  ['o-hou-min', '侯敏', '侯敏', 'gucheng-1', 'community_staff@gucheng'],
  // 网格员 (文化路社区第二网格 and 龙山社区 have none)
  ['o-zhao-mingliang', '赵明亮', '小赵', 'jiefang-1', 'grid_worker@jiefang-1'],
  ['o-qian-hui', '钱慧', '钱慧', 'jiefang-2', 'grid_worker@jiefang-2'],
  ['o-zheng-kai', '郑凯', '郑凯', 'jiefang-3', 'grid_worker@jiefang-3'],
  ['o-wu-shuqin', '吴淑琴', '吴姐', 'wenhua-1', 'grid_worker@wenhua-1'],
  ['o-xu-jun', '徐军', '徐军', 'leshan-1', 'grid_worker@leshan-1', 'grid_worker@leshan-2'],
  ['o-deng-fang', '邓芳', '邓芳', 'tongda-1', 'grid_worker@tongda-1'],
  ['o-mao-yong', '毛勇', '毛勇', 'tongda-2', 'grid_worker@tongda-2'],
  ['o-peng-jing', '彭静', '彭静', 'nanhai-1', 'grid_worker@nanhai-1'],
  ['o-cao-yu', '曹宇', '曹宇', 'nanhai-2', 'grid_worker@nanhai-2', 'grid_worker@nanhai-3'],
  ['o-dong-na', '董娜', '董娜', 'fuqiang-1', 'grid_worker@fuqiang-1', 'grid_worker@fuqiang-2'],
  ['o-geng-xiaofeng', '耿晓峰', '晓峰', 'gucheng-1', 'grid_worker@gucheng-1'],
  ['o-ren-jie', '任杰', '任杰', 'gucheng-2', 'grid_worker@gucheng-2'],
  // 专业人士
  ['o-lin-zhengyi', '林正义', '林律师', 'wenhua-1', 'professional@zhumadian'],
  ['o-he-huimin', '何慧敏', '何医生', 'jiefang-2', 'professional@jiefang', 'professional@wenhua'],
  // 志愿者, who are residents too
  ['o-wei-zhiyuan', '魏志远', '热心老魏', 'jiefang-2', 'volunteer@jiefang'],
  ['o-tang-yuzhen', '唐玉珍', '唐老师', 'leshan-2', 'volunteer@leshan'],
];

/** All people with a duty: staff, professionals and volunteers. */
export const STAFF: readonly StaffMember[] = STAFF_ROWS.map(
  ([id, displayName, nickname, gridId, ...roles]) => ({ id, displayName, nickname, gridId, roles }),
);

/** The residents. */
export const RESIDENTS: readonly ResidentMember[] = [
  { id: 'o-wang-guizhen', gridId: 'jiefang-1', nickname: '桂珍阿姨', realName: '王桂珍' },
  { id: 'o-zhou-deshun', gridId: 'jiefang-1', nickname: '老周', realName: '周德顺' },
  { id: 'o-chen-jing', gridId: 'jiefang-2', nickname: '豆豆妈妈', realName: '陈静' },
  { id: 'o-ma-chao', gridId: 'jiefang-2', nickname: '马师傅面馆', realName: '马超群' },
  { id: 'o-guo-xiulan', gridId: 'jiefang-3', nickname: '秀兰', realName: '郭秀兰' },
  { id: 'o-hu-yifan', gridId: 'jiefang-3', nickname: '一帆' },
  { id: 'o-zhu-hongxia', gridId: 'wenhua-1', nickname: '红霞' },
  { id: 'o-yang-bo', gridId: 'wenhua-2', nickname: '杨波', realName: '杨波' },
  { id: 'o-liang-wenjuan', gridId: 'leshan-1', nickname: '文娟' },
  { id: 'o-xie-dajun', gridId: 'leshan-2', nickname: '大军', realName: '谢大军' },
  { id: 'o-fang-min', gridId: 'tongda-1', nickname: '方敏' },
  { id: 'o-bai-xue', gridId: 'tongda-2', nickname: '小白' },
  { id: 'o-lei-gang', gridId: 'nanhai-1', nickname: '雷刚', realName: '雷刚' },
  { id: 'o-wan-qiuyue', gridId: 'nanhai-2', nickname: '秋月' },
  { id: 'o-kong-fanrong', gridId: 'nanhai-3', nickname: '孔爷爷', realName: '孔繁荣' },
  { id: 'o-dai-lili', gridId: 'fuqiang-1', nickname: '丽丽' },
  { id: 'o-shao-yang', gridId: 'fuqiang-2', nickname: '邵阳' },
  { id: 'o-qin-haitao', gridId: 'gucheng-1', nickname: '海涛', realName: '秦海涛' },
  { id: 'o-jia-shuhua', gridId: 'longshan-1', nickname: '淑华' },
];

/** The documents of everyone on duty, who agreed and joined at the instant `since` (ISO UTC). */
export function staffDocuments(since: string): PersonDocument[] {
  return STAFF.map(({ id, displayName, nickname, gridId, roles }) => ({
    _id: id,
    displayName,
    nickname,
    roles,
    ...locateGrid(gridId),
    consent: { version: CONSENT_VERSION, at: since },
    joinedAt: since,
  }));
}
