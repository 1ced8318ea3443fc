import { WECHAT_TEXT } from './wechat-text.h5';
import './wechat-sheet.scss';

interface WechatSheet {
  title: string;
  items?: readonly string[];
  note: string;
  /** The words of its buttons; the last one is the yes. */
  buttons: readonly string[];
}

let isOpen = false;

function make(tag: string, part: string, ...inside: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = `wechat-sheet__${part}`;
  made.append(...inside);
  return made;
}

function makeButton(words: string, isYes: boolean, onTap: () => void): HTMLElement {
  const button = make('button', isYes ? 'yes' : 'no', words);
  button.id = isYes ? 'wechat-yes' : 'wechat-no';
  button.addEventListener('click', onTap);
  return button;
}

function makeCard({ title, items = [], note }: WechatSheet, buttons: HTMLElement): HTMLElement {
  const titleLine = make('div', 'title', title);
  titleLine.id = 'wechat-title';
  const list = make('ul', 'items', ...items.map((item) => make('li', 'item', item)));
  const badge = make('div', 'badge', WECHAT_TEXT.demo);
  const card = make('div', 'card', badge, titleLine, list, make('div', 'note', note), buttons);
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-modal', 'true');
  card.setAttribute('aria-labelledby', titleLine.id);
  return card;
}

/**
 * Shows what WeChat would show over the app, and resolves with whether the yes was tapped; null when one is open
 * already. Not of React: WeChat's own stands over every page, too, and outlives the one below.
 */
export function showWechatSheet(sheet: WechatSheet): Promise<boolean> | null {
  if (isOpen) return null;
  isOpen = true;
  return new Promise((resolve) => {
    const end = (isYes: boolean) => {
      cover.remove();
      isOpen = false;
      resolve(isYes);
    };
    const buttons = sheet.buttons.map((words, at) => {
      const isYes = at === sheet.buttons.length - 1;
      return makeButton(words, isYes, () => end(isYes));
    });
    const card = makeCard(sheet, make('div', 'buttons', ...buttons));
    const cover = make('div', 'cover', card);
    cover.id = 'wechat-sheet';
    document.body.append(cover);
    card.focus({ preventScroll: true });
  });
}
