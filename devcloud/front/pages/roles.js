/** Roles in the order they are listed, with their words. */
export const ROLE_NAMES = {
  resident: '居民',
  grid_worker: '网格员',
  community_staff: '社区工作人员',
  community_secretary: '社区书记',
  street_leader: '街道负责人',
  city_admin: '市级平台',
  volunteer: '志愿者',
  professional: '专业人士',
};

/** Makes a text such as `网格员 · 解放路社区第一网格`. It leaves out the place where the page names it already. */
export function describeRole({ role, placeName }, shownPlace) {
  const name = ROLE_NAMES[role] ?? role;
  if (placeName === shownPlace) return name;
  const place =
    shownPlace && placeName.startsWith(shownPlace) ? placeName.slice(shownPlace.length) : placeName;
  return `${name} · ${place}`;
}

/** Lists all people. It throws when devcloud does not answer. */
export async function fetchPeople() {
  const response = await fetch('/dev/people');
  if (!response.ok) throw new Error(`people: ${response.status}`);
  return response.json();
}

/** Finds the heading of a person: the community, else the street or the city of their work. */
export function groupOf(person) {
  return person.communityName ?? person.roles[0]?.placeName ?? '还没有加入社区';
}

/** `[heading, people]` pairs, the largest group first. */
export function groupPeople(people) {
  const byName = new Map();
  for (const person of people) {
    const name = groupOf(person);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName].sort(([, a], [, b]) => b.length - a.length);
}

/** Makes the app's address for a person. The browser stands in for WeChat there. */
export function appOf(openid) {
  return `/?as=${encodeURIComponent(openid)}&wechat=play`;
}

/** Makes an element with attributes and children. Text stays text and never becomes markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
