import type { CloudClient } from './cloud';
import { once, type PicturedScreen, read, tap } from './screen-steps';
import { newKey } from './world';

const DESK = 'o-sun-xiaoyan';
const RESIDENT = 'o-wang-guizhen';
const REVIEWS = '/features/desk/pages/reviews/index';
const DOUBTFUL = '六号楼楼下天天有人乱停车，说他两句就骂人傻逼，电话13800001234，请社区管一管。';

/** A resident writes words that WeChat wants a person to look at: the id of their review. */
async function writeDoubtful(cloud: CloudClient): Promise<string> {
  await cloud.call(RESIDENT, 'appeal.submit', {
    ...{ category: 'property', content: DOUBTFUL },
    ...{ isAnonymous: false, idempotencyKey: newKey() },
  });
  const { items } = await cloud.call(DESK, 'review.list', {});
  return items[0]?.id ?? '';
}

/** The desk looks at words that wait. They come about while the pictures are taken, so these come late. */
export function reviewScreens(cloud: CloudClient): PicturedScreen[] {
  const written = once(() => writeDoubtful(cloud));
  const reviews = { openid: DESK, url: REVIEWS };
  return [
    { name: 'reviews-none', ...reviews },
    { name: 'reviews', ...reviews, steps: [written(() => read('打开这件诉求'))] },
    { name: 'reviews-pass', ...reviews, steps: [written((id) => tap(`pass-${id}`))] },
    { name: 'reviews-reject', ...reviews, steps: [written((id) => tap(`reject-${id}`))] },
    {
      ...{ name: 'me-reviews', openid: DESK, url: '/pages/me/index' },
      steps: [written(() => read('有 1 段话等您看'))],
      scrollTo: 'open-reviews',
    },
  ];
}
