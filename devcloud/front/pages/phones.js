import { appOf, element, fetchPeople, groupPeople, ROLE_NAMES } from './roles.js';

const SHOWN = ['resident', 'grid_worker', 'community_staff', 'community_secretary'];
const LABELS = { ...ROLE_NAMES, community_staff: '值班台' };
const SCREEN_WIDTH = 390;
const MESSAGES = 12;
const byId = (id) => document.getElementById(id);
const frames = [];

const holds = (person, role) => person.roles.some((held) => held.role === role);
const isOnly = (person, role) => person.roles.every((held) => held.role === role);

/** The community in which most of the four roles are held. */
function chooseCommunity(people) {
  const score = (name) =>
    SHOWN.filter((role) => people.some((one) => one.communityName === name && holds(one, role)))
      .length;
  const names = [...new Set(people.map((person) => person.communityName).filter(Boolean))];
  return names.sort((a, b) => score(b) - score(a))[0];
}

function choosePerson(people, role, community) {
  const holders = people.filter((person) => holds(person, role));
  const near = holders.filter((person) => person.communityName === community);
  return near.find((person) => isOnly(person, role)) ?? near[0] ?? holders[0] ?? people[0];
}

function personOption({ openid, name, roles }) {
  const words = roles.map(({ role }) => ROLE_NAMES[role] ?? role).join('、');
  return element('option', { value: openid }, `${name} ${words || '新居民'}`);
}

function personOptions(people) {
  return groupPeople(people).map(([label, members]) =>
    element('optgroup', { label }, ...members.map(personOption)),
  );
}

function mainRole(person, preferred) {
  return holds(person, preferred) ? preferred : person.roles[0]?.role;
}

function addPhone(people, role, chosen) {
  const tag = element('span', { class: 'role' });
  const select = element('select', { 'aria-label': '换一个人' }, ...personOptions(people));
  const reload = element('button', { type: 'button', title: '重新打开这部手机' }, '刷新');
  const frame = element('iframe', { title: LABELS[role] });
  const box = element('div', { class: 'case' }, frame);
  const open = () => {
    const person = people.find(({ openid }) => openid === select.value);
    tag.textContent = LABELS[mainRole(person, role)] ?? '居民';
    frame.src = appOf(select.value);
  };
  select.value = chosen.openid;
  select.addEventListener('change', open);
  reload.addEventListener('click', () => frame.contentWindow.location.reload());
  new ResizeObserver(() => {
    frame.style.transform = `scale(${box.clientWidth / SCREEN_WIDTH})`;
  }).observe(box);
  const head = element('div', { class: 'phone-head' }, tag, select, reload);
  byId('phones').append(element('section', { class: 'phone' }, head, box));
  frames.push(frame);
  open();
}

/** The app loads its data again when it believes that it is visible again. */
function refreshPhones() {
  for (const { contentWindow } of frames) {
    contentWindow?.dispatchEvent(new Event('visibilitychange'));
    contentWindow?.document.dispatchEvent(new Event('visibilitychange'));
  }
}

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const beijingShort = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
let ahead = 0;

function showClock({ now, isReal }) {
  ahead = Date.parse(now) - Date.now();
  byId('clock-kind').textContent = isReal ? '现在' : '时间已调整';
  byId('clock-kind').classList.toggle('is-moved', !isReal);
  byId('clock-real').disabled = isReal;
  tick();
}

function tick() {
  byId('clock-now').textContent = beijing.format(new Date(Date.now() + ahead));
}

async function askJson(path, order) {
  const options = order && { method: 'POST', body: JSON.stringify(order) };
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function moveClock(order, button) {
  byId('note').textContent = '正在调整时间，到期的事项会自动处理…';
  button.disabled = true;
  try {
    showClock(await askJson('/dev/clock', order));
    byId('note').textContent = '';
    refreshPhones();
    await showOutbox();
  } catch {
    byId('note').textContent = '时间没有调整成功，请再试一次。';
  } finally {
    if (button.id !== 'clock-real') button.disabled = false;
  }
}

let names = new Map();

function messageItem(message) {
  const head = `${beijingShort.format(new Date(message.at))} 发给 ${names.get(message.touser) ?? message.touser}`;
  const text = Object.values(message.data).map(({ value }) => value);
  return element(
    'li',
    {},
    element('p', { class: 'quiet' }, head),
    element('p', {}, text.join(' · ')),
  );
}

async function showOutbox() {
  const messages = await askJson('/dev/outbox');
  const last = messages.slice(-MESSAGES).reverse();
  byId('outbox-count').textContent = messages.length > 0 ? `共 ${messages.length} 条` : '';
  const none = element(
    'li',
    { class: 'quiet' },
    '还没有消息。居民提交诉求后，这里会出现发给工作人员的提醒。',
  );
  byId('outbox').replaceChildren(...(last.length > 0 ? last.map(messageItem) : [none]));
}

function listen() {
  const stream = new EventSource('/dev/events');
  stream.addEventListener('change', () => {
    refreshPhones();
    Promise.all([showOutbox(), askJson('/dev/clock').then(showClock)]).catch(() => undefined);
  });
  stream.addEventListener('open', () => {
    byId('note').textContent = '';
  });
  stream.addEventListener('error', () => {
    byId('note').textContent = '与本机服务的连接断开了，正在重连…';
  });
}

async function show() {
  const people = await fetchPeople();
  names = new Map(people.map((person) => [person.openid, person.name]));
  const community = chooseCommunity(people);
  if (people.length === 0) throw new Error('nobody');
  for (const role of SHOWN) addPhone(people, role, choosePerson(people, role, community));
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => moveClock({ advance: button.dataset.advance }, button));
  }
  byId('clock-real').addEventListener('click', (event) => moveClock({ now: null }, event.target));
  showClock(await askJson('/dev/clock'));
  setInterval(tick, 1000);
  await showOutbox();
  listen();
}

show().catch(() => {
  byId('note').textContent = '没有读到人员名单：本机服务可能已停止，或者还没有人。';
});
