import fc from 'fast-check';
import { cpuTimeOf } from '../../tests/support/cpu-time';
import { missingInReply, REPLY_PARTS, type ReplyPart } from './reply-quality';

const GOOD = [
  '您好，社区网格员已于3月2日到现场查看，物业今天下午换好了楼道灯。如果再坏，请拨打2812345。',
  '物业维修师傅昨天上午更换了3号楼电梯主板，现已恢复运行。下周一复查，有问题请联系社区。',
  '城管执法队11月20日拆除了占道棚子，后续每周巡查两次，再出现请随时与我们联系。',
  '街道办今天召集物业和施工单位协商，三天内完成回填，完成后会给您打电话。',
  '供水公司抢修队昨晚10点修复了主管道，水已恢复，如仍有黄水请打96333。',
  '我今天上门看了，漏水是楼上地漏堵了，已请物业疏通，后天再来复查。',
  '社区王主任本周三约谈了烧烤店店主，店主已签承诺书；到时若再扰民，请打社区电话0396-2812345。',
  '派出所民警昨天到场调解，双方签订协议，下月起不再堆放杂物，有反复请联系网格员。',
  '环卫公司11月23日清运了积存垃圾，计划月底前增设两个垃圾桶。',
  '经办人：刘洋。已核实您的低保申请，材料齐全，预计12月5日前发放到卡，查询请拨打2800123。',
  '住建局5个工作日内派人检测外墙，已先拉好警戒线，检测结果出来后我们再次告知您。',
  '燃气公司今天9:30上门检修，更换了老化软管，一个月后回访。',
];

const POOR: readonly [string, readonly ReplyPart[]][] = [
  ['已处理', ['who', 'when', 'next']],
  ['已解决。', ['who', 'when', 'next']],
  ['已办结，谢谢', ['who', 'when', 'next']],
  ['您好，您反映的问题已转相关部门，谢谢', ['who', 'when', 'next']],
  ['已转有关单位处理，请耐心等待。', ['who', 'when', 'next']],
  ['收到', ['who', 'what', 'when', 'next']],
  ['好的，知道了', ['who', 'what', 'when', 'next']],
  ['感谢您对我们工作的支持和理解！', ['who', 'what', 'when', 'next']],
  ['您的诉求我们高度重视，将进一步加强管理。', ['who', 'what', 'when', 'next']],
  ['尽快处理，请您谅解', ['who', 'what', 'when', 'next']],
  ['物业已修好。', ['when', 'next']],
  ['社区已核实情况属实。', ['when', 'next']],
  ['今天已更换灯泡。', ['who', 'next']],
  ['昨天修好了', ['who', 'next']],
  ['物业昨天下午清理了楼道杂物。', ['next']],
  ['网格员11月20日上门调解。', ['next']],
  ['请联系物业。', ['what', 'when']],
  ['有问题请打12345', ['who', 'what', 'when']],
  ['下周一答复您，电话2812345', ['who', 'what']],
  ['已清理完毕，如再出现请随时反映。', ['who', 'when']],
  ['物业公司答应三天内完成。', ['what']],
  ['三天内完成', ['who', 'what']],
  ['街道已约谈物业经理，后续继续跟进。', ['when']],
  ['已安装护栏，预计月底前完工。', ['who']],
  ['社区今天已登记。', ['next']],
  ['不属于我们管', ['who', 'what', 'when', 'next']],
  ['按规定办理', ['who', 'what', 'when', 'next']],
  ['情况属实', ['who', 'what', 'when', 'next']],
  ['该问题已多次答复，不再答复。', ['who', 'what', 'when', 'next']],
  ['已与业主沟通协调，感谢您的关注', ['who', 'when', 'next']],
  ['问题正在处理中', ['who', 'what', 'when', 'next']],
  ['已列入计划。', ['who', 'when']],
];

test('there are at least forty labelled replies', () => {
  expect(new Set([...GOOD, ...POOR.map(([text]) => text)]).size).toBeGreaterThanOrEqual(40);
});

test.each(GOOD)('nothing is missing in 「%s」', (text) => {
  expect(missingInReply(text)).toEqual([]);
});

test.each(POOR)('「%s」 lacks %j', (text, missing) => {
  expect(missingInReply(text)).toEqual(missing);
});

test('nothing written lacks everything', () => {
  expect(missingInReply('')).toEqual([...REPLY_PARTS]);
});

test('what is missing is told in the fixed order, and a good sentence added leaves nothing missing', () => {
  const [good = ''] = GOOD;
  fc.assert(
    fc.property(fc.constantFrom(...POOR), ([text]) => {
      const order = missingInReply(text).map((part) => REPLY_PARTS.indexOf(part));
      expect(order).toEqual([...order].sort());
      expect(missingInReply(`${text}\n${good}`)).toEqual([]);
    }),
  );
});

test.each(['已', '我', '如有', '感谢', '请', '将加强', '物业已', '转给', '1', '一'])(
  'a long reply made of 「%s」 is read at once',
  (piece) => {
    expect(cpuTimeOf(() => missingInReply(piece.repeat(10_000)))).toBeLessThan(1_000);
  },
);
