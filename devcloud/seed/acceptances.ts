import { isPost, partsOf } from '../../domain/appeal/routing';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import { ask, type SeedCloud } from './cloud';
import { RESIDENTS, STAFF } from './people';

/** Who never said yes to WeChat's question: whom no message reaches, so that the desk has calls to make. */
const REFUSERS = new Set(['o-gao-yuanchao', 'o-qian-hui']);
/** So often the others did. */
const STAFF_TIMES = 12;
const RESIDENT_TIMES = 2;

interface Acceptance {
  openid: string;
  templates: readonly TemplateName[];
  times: number;
}

/** What everybody of the seed accepted before it begins. */
function acceptances(): Acceptance[] {
  const handlers = STAFF.filter(
    ({ id, roles }) => !REFUSERS.has(id) && roles.some((key) => isPost(partsOf(key).role)),
  );
  return [
    ...handlers.map(({ id }) => ({
      ...{ openid: id, templates: TEMPLATE_NAMES, times: STAFF_TIMES },
    })),
    ...RESIDENTS.map(({ id }) => ({
      ...{ openid: id, templates: ['progress', 'digest'] as const, times: RESIDENT_TIMES },
    })),
  ];
}

/** Everybody answers WeChat as often as they did, as the app tells it. */
export async function acceptMessages(cloud: SeedCloud): Promise<void> {
  await Promise.all(acceptances().map((one) => accept(cloud, one)));
}

async function accept(cloud: SeedCloud, { openid, templates, times }: Acceptance): Promise<void> {
  for (const template of templates) cloud.grantSubscription(openid, template, times);
  const answers = templates.map((template) => ({ template, answer: 'accept' as const }));
  for (let time = 1; time <= times; time += 1) {
    const idempotencyKey = `seed-accept-${time}-${openid}`;
    const input = { answers, idempotencyKey };
    await ask(cloud, 'accepting messages', openid, 'notice.recordAnswers', input);
  }
}
