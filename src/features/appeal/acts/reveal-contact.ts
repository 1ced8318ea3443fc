import type { ChosenRecord } from './parts/record';

export const revealContact: ChosenRecord = {
  timeline: '查看了联系方式',
  button: '联系方式',
  title: '查看联系方式',
  body: '每次查看都会记录下来，反映人会收到消息，知道是谁、什么时候看的。请只在办理需要时查看。',
  confirm: '我需要联系，查看',
  fields: [],
};
