import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import { TEST_START } from '../../tests/support/cloud';
import { type FunctionCloud, openFunctionCloud } from '../../tests/support/function-cloud';
import { PEOPLE } from '../../tests/support/world';
import { mailboxDocuments } from './acceptances';

let cloud: FunctionCloud;
beforeAll(async () => {
  cloud = await openFunctionCloud();
});
afterAll(() => cloud.close());

async function writtenByAnswers(templates: readonly TemplateName[], times: number) {
  const answers = templates.map((template) => ({ template, answer: 'accept' as const }));
  for (let time = 1; time <= times; time += 1) {
    const input = { answers, idempotencyKey: `accepting-${time}` };
    await cloud.call(PEOPLE.desk, 'notice.recordAnswers', input);
  }
  return cloud.stored('mailboxes').find(({ _id }) => _id === PEOPLE.desk);
}

/** Leaves out the person, the keys of the calls, what counts from a number by chance, and the moment of the answers. */
function comparable(mailbox: Record<string, unknown> | undefined): unknown {
  const text = JSON.stringify({ ...mailbox, _id: 'someone', keys: [], version: 0 });
  return JSON.parse(text, (field, value) => (field === 'answeredAt' && value ? 'then' : value));
}

test('the mailboxes of the seed are what the calls of the app would have written', async () => {
  const desk = mailboxDocuments(TEST_START, []).find(({ _id }) => _id === 'o-sun-xiaoyan');
  const written = await writtenByAnswers(TEMPLATE_NAMES, 12);
  expect(comparable(desk)).toEqual(comparable(written));
  expect(desk?.credits.task).toMatchObject({ granted: 12, spent: 0, answeredAt: TEST_START });
});
