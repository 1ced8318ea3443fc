import {
  appOf,
  describeRole,
  element,
  fetchPeople,
  groupOf,
  groupPeople,
  ROLE_NAMES,
} from './roles.js';

const ORDER = Object.keys(ROLE_NAMES);
const groups = document.getElementById('groups');
const search = document.getElementById('search');

function rankOf(person) {
  const ranks = person.roles.map(({ role }) => ORDER.indexOf(role)).filter((rank) => rank >= 0);
  return ranks.length === 0 ? ORDER.length : Math.max(...ranks);
}

function personCard(person, group) {
  const isStaff = person.roles.some(({ role }) => !['resident', 'volunteer'].includes(role));
  const words = person.roles.map((role) => describeRole(role, group)).join('，');
  const label = [
    element('span', { class: 'name' }, person.name),
    element('span', { class: 'roles' }, words || '还没有角色'),
  ];
  const face = element(
    'span',
    { class: isStaff ? 'face is-staff' : 'face' },
    person.name.slice(0, 1),
  );
  const href = appOf(person.openid);
  return element(
    'li',
    {},
    element('a', { class: 'person', href }, face, element('span', {}, ...label)),
  );
}

function showGroups(people) {
  const sections = groupPeople(people).map(([name, members]) => {
    const sorted = [...members].sort((a, b) => rankOf(a) - rankOf(b));
    const cards = sorted.map((person) => personCard(person, name));
    const title = element('h2', {}, `${name} `, element('small', {}, `${members.length} 人`));
    return element(
      'section',
      { class: 'group' },
      title,
      element('ul', { class: 'people' }, ...cards),
    );
  });
  const nobody = element('p', { class: 'quiet' }, '没有找到这样的人，换个词试试。');
  groups.replaceChildren(...(sections.length > 0 ? sections : [nobody]));
}

function matches(person, words) {
  const roles = person.roles.map((role) => describeRole(role, ''));
  const text = [person.name, person.openid, groupOf(person), ...roles].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

async function show() {
  const people = await fetchPeople();
  const filter = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/);
    showGroups(people.filter((person) => matches(person, words)));
  };
  search.addEventListener('input', filter);
  filter();
}

const newcomer = `o-new-${crypto.randomUUID().slice(0, 8)}`;
document.getElementById('newcomer').setAttribute('href', appOf(newcomer));
show().catch(() => {
  const retry = element('button', { type: 'button' }, '重新读取');
  retry.addEventListener('click', () => location.reload());
  groups.replaceChildren(element('p', {}, '名单没有读出来，本机服务可能已经停止。'), retry);
});
