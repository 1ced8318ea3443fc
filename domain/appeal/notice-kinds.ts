import { grave, inboxOnly, mustReach, type NoticeArea, progress, task } from '../notice/channel';
import { phrase } from '../notice/phrase';

/** The messages about appeals. `cloudfunctions/appeal/announce.ts` says which people get them. */
export const APPEAL_NOTICES = {
  things: {
    appeal: { page: 'features/appeal/pages/detail/index', takesId: true },
  },
  kinds: {
    /** To handlers. */
    'appeal.assigned': mustReach(phrase('待受理'), '有新诉求等您受理'),
    /** To a handler's next level up. */
    'appeal.gap': mustReach(phrase('待受理'), '下面的岗位没有人，这件诉求由您处理'),
    /** To the owner. */
    'appeal.submitted': inboxOnly(phrase('已提交'), '您的诉求已提交'),
    /** To the owner. */
    'appeal.accepted': progress(phrase('已受理'), '您的诉求已受理'),
    /** To the owner. */
    'appeal.responded': progress(phrase('有回应'), '您的诉求有了回应'),
    /** To the owner. */
    'appeal.progressed': progress(phrase('有进展'), '您的诉求有新进展'),
    /** To owner and the level before. */
    'appeal.escalated': progress(phrase('已上报'), '这件诉求已上报到上一级'),
    /** To owner and the level before. */
    'appeal.overdue': grave(progress(phrase('超期上报'), '这件诉求超过了期限，已自动上报')),
    /** To the owner. */
    'appeal.resolved': progress(phrase('请评价'), '您的诉求已办结，请您评价'),
    /** To the handlers. */
    'appeal.rated': inboxOnly(phrase('已评价'), '居民对办理结果作了评价'),
    /** To the handlers. */
    'appeal.reopened': mustReach(phrase('重新办理'), '居民说没有解决，请重新办理'),
    /** To those who had it, joined or follow. */
    'appeal.reopenedFor': progress(phrase('重新办理'), '居民说没有解决，已重新办理'),
    /** To the handlers. */
    'appeal.withdrawn': inboxOnly(phrase('已撤回'), '居民撤回了诉求'),
    /** To the owner. */
    'appeal.contactRevealed': inboxOnly(phrase('已查看'), '办理人员查看了您的联系方式'),
    /** To the owner. */
    'appeal.identityRevealed': progress(
      phrase('身份被查看'),
      '社区书记查看了您的身份，原因写在办理经过里',
    ),
    /** To the owner. */
    'appeal.passedOn': inboxOnly(phrase('换人办理'), '这件诉求换了办理岗位'),
    /** To the owner. */
    'appeal.redacted': inboxOnly(
      phrase('已隐去'),
      '工作人员隐去了您诉求里的个人信息，原因写在办理经过里',
    ),
    /** To a post. */
    'appeal.assistAsked': task(phrase('请协办'), '请您协办一件诉求'),
    /** To the street. */
    'appeal.rulingAsked': mustReach(phrase('请裁定'), '这件诉求已转办三次，请您裁定由谁办'),
    /** To the handlers. */
    'appeal.supervised': mustReach(phrase('督办'), '上级督办这件诉求'),
    /** To the handlers. */
    'appeal.reminded': mustReach(phrase('催办'), '居民催办这件诉求'),
    /** To the owner. */
    'appeal.paused': inboxOnly(phrase('暂停计时'), '这件诉求暂停计时，原因写在办理经过里'),
    /** To owner and handlers. */
    'appeal.resumed': inboxOnly(phrase('恢复计时'), '这件诉求恢复计时'),
    /** To those above. */
    'appeal.extensionAsked': task(phrase('延期待批'), '有一件延期申请等您审批'),
    /** To owner and handlers. */
    'appeal.extended': progress(phrase('已延期'), '这件诉求的办理时限延长了'),
    /** To the handlers. */
    'appeal.extensionRefused': task(phrase('未同意延期'), '延期申请没有同意'),
    /** To owner and handlers. */
    'appeal.regraded': inboxOnly(phrase('调整颜色'), '这件诉求调整了颜色'),
    /** To the handlers. */
    'appeal.supplemented': task(phrase('有补充'), '居民补充了说明'),
    /** To owner and joiners of a duplicate. */
    'appeal.merged': progress(phrase('已合并'), '您的诉求和另一条是同一件事，已并入一起办'),
    /** To the owner. */
    'appeal.askedAgain': progress(phrase('请再评价'), '上次反映的事，现在还好吗？请说一声'),
    /** To the handlers. */
    'appeal.halfTime': mustReach(phrase('时限过半'), '时限过半'),
    /** To the handlers. */
    'appeal.dayBefore': mustReach(phrase('即将到期'), '还有一个工作日到期'),
  },
} as const satisfies NoticeArea<'appeal'>;
