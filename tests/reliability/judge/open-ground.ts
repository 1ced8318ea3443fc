import { rmSync } from 'node:fs';
import type { LimitRecord } from '../../../cloudfunctions/lib/limits/record';
import type { ActionName } from '../../../contract';
import type { Devcloud } from '../../../devcloud/start';
import { connect, TEST_START } from '../../support/cloud';
import { openTestCloud } from '../../support/open-cloud';
import { readable } from '../../support/opened';
import { newDataDir } from '../../support/start-cloud';
import type { Areas } from '../support/areas';
import type { AnyAnswer, Ground } from './ground';
import { Mirror } from './mirror';
import type { Document } from './town';

/** The ground of some areas, for their functions and their collections. */
export async function openGround(areas: Areas): Promise<Ground> {
  const dataDir = newDataDir();
  const mirror = new Mirror(areas);
  const devcloud = await openTestCloud({
    dataDir,
    world: false,
    functions: areas.builtElsewhere,
    onWritten: mirror.note,
    moreIndexes: areas.moreIndexes,
  });
  const { admin, url } = devcloud;
  const client = connect(url);
  await client.clock.set(TEST_START);
  return {
    ...client,
    devcloud,
    dataDir,
    settleTown(town, people) {
      admin.importDocuments('places', town.places());
      const documents: Document[] = people.map((person) => town.person(person));
      admin.importDocuments('people', documents);
    },
    ...callsTo(devcloud),
    post: (openid, action, input) =>
      untiring(devcloud, openid, () => post(url, openid, action, input)),
    ...looksAt(mirror, devcloud),
    async close() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Calls past the front door. */
function callsTo(devcloud: Devcloud): Pick<Ground, 'send' | 'call' | 'ask'> {
  const send: Ground['send'] = (openid, action, input) =>
    untiring(devcloud, openid, () => devcloud.call(openid, action, input));
  return {
    send,
    async call(openid, action, input) {
      const answer = await send(openid, action, input);
      if (answer.ok) return answer.data;
      throw new Error(`${action} by ${openid}: ${answer.error.code} ${answer.error.message}`);
    },
    ask: (openid, action, input) => send(openid ?? '', action as ActionName, input as never),
  };
}

/**
 * Asks, and once more when the person did it too often: a judge asks thousands of times as the same few people. The limits
 * themselves have a test of their own.
 */
async function untiring<Answer extends AnyAnswer>(
  { admin }: Devcloud,
  openid: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await ask();
  if (answer.ok || answer.error.code !== 'TOO_MANY') return answer;
  const counted = admin
    .exportDocuments('limits')
    .map(readable<LimitRecord>)
    .filter(({ _id }) => _id === openid);
  const fresh = counted.map((record): Document => ({ ...record, inDay: [], inHour: [] }));
  admin.importDocuments('limits', fresh);
  return ask();
}

type Looks = Pick<Ground, 'stored' | 'watch' | 'remember'>;

/** Looks at the stored documents, by what devcloud tells of its writes. */
function looksAt(mirror: Mirror, devcloud: Devcloud): Looks {
  return {
    stored: <T>(collection: string) => mirror.stored(collection) as T[],
    watch() {
      const moment = mirror.now();
      return () => mirror.changedSince(moment);
    },
    remember() {
      const moment = mirror.now();
      return async () => {
        await devcloud.settle();
        devcloud.admin.putBack(mirror.undoingSince(moment));
      };
    },
  };
}

async function post(
  url: string,
  openid: string,
  action: string,
  input: unknown,
): Promise<AnyAnswer> {
  const response = await fetch(`${url}/call/${encodeURIComponent(action)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify(input) ?? '',
  });
  return (await response.json()) as AnyAnswer;
}
