import type { Phone } from './mini-program';
import { GRID_ID, PEOPLE } from './world';

/** What may stand in a field so that the form can be sent. */
export type Kind = 'words' | 'list' | 'number' | 'code' | 'phone' | 'days';

export interface TypedField {
  id: string;
  kind: Kind;
  /** Where it stands in the input of the action: `place.text`; `-1` is the last of a list. */
  at: string;
  /** In characters. */
  most: number;
}

/** A form of the mini program: the way to it, its fields, and what is tapped until the action is sent. */
export interface TypedForm {
  name: string;
  openid: string;
  url: string;
  /** From the page to the form, once. */
  way?: (phone: Phone) => Promise<void>;
  /** Before it is filled in, each time. */
  again?: readonly string[];
  fields: readonly TypedField[];
  send: readonly string[];
  action: string;
  /** It changes nothing in the cloud. */
  isRead?: boolean;
}

export const TYPIST = 'o-typist';
export const NEWCOMER = 'o-typing-newcomer';

const APPEALS = '/pages/appeals/index';
const desk = (page: string) => `/features/desk/pages/${page}/index`;
const field = (id: string, at: string, most: number, kind: Kind = 'words'): TypedField => ({
  ...{ id, at, most, kind },
});
const tapping =
  (...ids: string[]) =>
  async (phone: Phone) => {
    for (const id of ids) await phone.tap(id);
  };

/** Opens the sheet of an act, be it at hand or behind 更多. */
const openAct = (act: string) => async (phone: Phone) => {
  await phone.read(/\d{8}-[0-9A-Z]{6}/);
  if (!phone.has(`act-${act}`)) await phone.tap('act-more');
  await phone.tap(`act-${act}`);
};

const RESIDENT_FORMS: readonly TypedForm[] = [
  {
    ...{ name: 'joining', openid: NEWCOMER, url: '/pages/home/index', action: 'account.join' },
    way: tapping('start-join', 'consent-agree', `place-${GRID_ID}`),
    fields: [field('nickname', 'nickname', 20), field('real-name', 'realName', 20)],
    send: ['join-submit'],
  },
  {
    ...{ name: 'claiming', openid: TYPIST, action: 'appeal.claim' },
    url: '/features/appeal/pages/claim/index',
    fields: [
      field('claim-number', 'number', 15, 'number'),
      field('claim-code', 'code', 10, 'code'),
    ],
    send: ['claim-submit'],
  },
  {
    ...{ name: 'search of appeals', openid: TYPIST, url: APPEALS, action: 'appeal.list' },
    way: tapping('segment-public'),
    fields: [field('search', 'words', 30)],
    ...{ send: ['search-go'], isRead: true },
  },
  {
    ...{ name: 'search of messages', openid: TYPIST, action: 'notice.inbox' },
    url: '/features/notice/pages/inbox/index',
    way: tapping('inbox-search-open'),
    fields: [field('inbox-search', 'query', 40)],
    ...{ send: ['inbox-search-go'], isRead: true },
  },
];

const SETTINGS_FORMS: readonly TypedForm[] = [
  {
    ...{ name: 'a template', openid: PEOPLE.secretary, url: desk('settings') },
    again: ['add-template'],
    fields: [
      field('template-title', 'templates.-1.title', 20),
      field('template-text', 'templates.-1.text', 500),
    ],
    ...{ send: ['sheet-confirm', 'save'], action: 'appeal.saveSettings' },
  },
  {
    ...{ name: 'words of the place', openid: PEOPLE.secretary, url: desk('settings') },
    way: tapping('part-lexicon'),
    again: ['add-entry'],
    fields: [
      field('entry-words', 'lexicon.-1.words', 140, 'list'),
      field('entry-unless', 'lexicon.-1.unless', 140, 'list'),
    ],
    ...{ send: ['sheet-confirm', 'save'], action: 'appeal.saveSettings' },
  },
  {
    ...{ name: 'limits', openid: PEOPLE.secretary, url: desk('settings') },
    way: tapping('part-limits', 'limits-own'),
    fields: [
      field('limit-redRespond', 'limits.red.respond.hours', 3, 'days'),
      field('limit-yellowResolve', 'limits.yellow.resolve.workingDays', 3, 'days'),
      field('limit-blueReply', 'limits.blue.reply.workingDays', 3, 'days'),
    ],
    ...{ send: ['save'], action: 'appeal.saveSettings' },
  },
  {
    ...{ name: 'the phone on duty', openid: PEOPLE.gridWorker, action: 'notice.saveSettings' },
    url: '/features/notice/pages/settings/index',
    fields: [field('duty-phone', 'dutyPhone', 20, 'phone')],
    send: ['save'],
  },
];

const RECORD_FORM: TypedForm = {
  ...{ name: 'recording', openid: PEOPLE.desk, url: desk('record'), action: 'appeal.record' },
  way: tapping('source-phone', 'consent-spoken', `grid-${GRID_ID}`, 'category-property'),
  fields: [
    field('content', 'content', 2000),
    field('place', 'place.text', 100),
    field('name', 'name', 20),
    field('contact', 'contact', 50),
  ],
  send: ['record-submit'],
};

const GROUP_FORM: TypedForm = {
  ...{ name: 'binding a group', openid: PEOPLE.gridWorker, action: 'community.bindGroup' },
  url: '/pages/me/index',
  way: tapping('open-groups'),
  fields: [field('group-name', 'name', 20)],
  send: ['bind-group'],
};

/** The sheet of an act on this appeal; it holds as many lines as one likes. */
export function supplementForm(appealId: string): TypedForm {
  return {
    ...{ name: 'a supplement', openid: TYPIST, action: 'appeal.supplement' },
    url: `/features/appeal/pages/detail/index?id=${appealId}`,
    way: openAct('supplement'),
    fields: [field('sheet-text', 'text', 1000)],
    send: ['sheet-confirm'],
  };
}

/** The sheet of an appeal's owner who shows others less of it. */
function hideForm(appealId: string): TypedForm {
  return {
    ...{ name: 'hiding words', openid: TYPIST, action: 'appeal.hide' },
    url: `/features/appeal/pages/detail/index?id=${appealId}`,
    way: openAct('hide'),
    fields: [field('sheet-words', 'words', 140, 'list')],
    send: ['sheet-confirm'],
  };
}

function revealForm(appealId: string): TypedForm {
  return {
    ...{ name: 'asking for a name', openid: PEOPLE.secretary, action: 'appeal.revealIdentity' },
    url: `/features/appeal/pages/detail/index?id=${appealId}`,
    way: openAct('revealIdentity'),
    fields: [field('sheet-text', 'reason', 100)],
    send: ['sheet-confirm'],
  };
}

function releaseForm(handle: string): TypedForm {
  return {
    ...{ name: 'taking a post', openid: PEOPLE.secretary, url: desk('staff') },
    way: tapping(`release-${handle}`),
    fields: [field('sheet-text', 'reason', 200)],
    ...{ send: ['sheet-confirm'], action: 'account.release' },
  };
}

/** Every form but that of an appeal; `anonymousId`: an appeal whose writer may be asked for. */
export function formsOf(anonymousId: string, handle: string): readonly TypedForm[] {
  return [
    ...RESIDENT_FORMS,
    ...[RECORD_FORM, GROUP_FORM, releaseForm(handle)],
    ...[revealForm(anonymousId), hideForm(anonymousId)],
    ...SETTINGS_FORMS,
  ];
}
