import type { PlaceLevel, Role } from '../../domain/people';

export const ROLE_NAMES: Record<Role, string> = {
  resident: '居民',
  grid_worker: '网格员',
  community_staff: '社区工作人员',
  community_secretary: '社区书记',
  street_leader: '街道负责人',
  city_admin: '市级平台',
  volunteer: '志愿者',
  professional: '专业人士',
};

export const PLACE_LEVEL_NAMES: Record<PlaceLevel, string> = {
  city: '市',
  county: '区县',
  street: '街道',
  community: '社区',
  grid: '网格',
};

/** Somebody wants WeChat messages, and WeChat could not ask. */
export const NOT_ASKED_TEXT = '微信这次没有问到，请过一会儿再点一次';
