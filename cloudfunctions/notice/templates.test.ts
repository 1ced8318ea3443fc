import { PRIORITIES } from '../../domain/appeal/vocabulary';
import { NOTICE_KINDS } from '../../domain/notice/kinds';
import type { NoticeRecord } from './record';
import { templateData } from './templates';

const LONG = '👨‍👩‍👧‍👦楼道里的灯坏了很久一直没有人来修请尽快处理谢谢了'.repeat(2);

/** WeChat's limits by field type; a value beyond them makes the whole message fail. */
const LIMITS: Record<string, RegExp> = {
  thing: /^[\s\S]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/,
};

describe('template fields', () => {
  const cases = NOTICE_KINDS.flatMap((kind) =>
    PRIORITIES.flatMap((priority) =>
      (['task', 'progress'] as const).map((template) => ({ kind, priority, template })),
    ),
  );

  test.each(cases)(
    '$template for $kind, $priority keeps WeChat’s limits',
    ({ kind, priority, template }) => {
      const notice = {
        at: '2026-12-31T23:59:59.000Z',
        number: '20261231-ABCDEF',
        excerpt: LONG,
        priority,
      } as NoticeRecord;
      for (const [field, { value }] of Object.entries(templateData(template, notice, kind))) {
        expect(value).toMatch(LIMITS[field.replace(/\d+$/, '')] ?? /$^/);
      }
    },
  );

  test('the time is Beijing’s', () => {
    const notice = { at: '2026-12-31T16:05:00.000Z', number: '1', excerpt: '灯', priority: 'blue' };
    expect(templateData('task', notice as NoticeRecord, 'assigned').time4?.value).toBe(
      '2027年01月01日 00:05',
    );
  });
});
