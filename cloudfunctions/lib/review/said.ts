import { type ReadText, textsReadByOthers } from '../../../contract/read-by-others';
import { type Refusal, refuse } from '../errors';
import { checkText, type TextAnswer } from '../openapi';

/** The words of a call that others may read later, with WeChat's word on them; see ADR 33. */
export interface Said {
  /** The caller. */
  openid: string;
  /** The words that may not be published before they passed; none when all passed. */
  waiting: readonly string[];
  /** WeChat answered that a person should look. If not, WeChat could not be asked, and is asked again. */
  isAnswered: boolean;
}

/** WeChat takes so many characters at once. */
const MOST = 2500;

/**
 * Asks WeChat about every text of an input that others may read. The call is refused when a text is bad, and when one
 * that may not wait has not passed.
 */
export async function checkSaid(
  openid: string,
  schema: Parameters<typeof textsReadByOthers>[0],
  input: unknown,
): Promise<Said | Refusal<'CONTENT_REJECTED' | 'TRY_AGAIN'>> {
  const texts = textsReadByOthers(schema, input).filter(({ text }) => text !== '');
  const answers = await Promise.all(
    portionsOf(texts).map(async (portion) => ({ portion, answer: await ask(openid, portion) })),
  );
  const isAny = (wanted: TextAnswer) => answers.some(({ answer }) => answer === wanted);
  if (isAny('risky')) return refuse('CONTENT_REJECTED');
  const held = answers.filter(({ answer }) => answer !== 'pass');
  const isFirm = held.some(({ portion }) => portion.some(({ mayWait }) => !mayWait));
  if (isFirm) return refuse(isAny('review') ? 'CONTENT_REJECTED' : 'TRY_AGAIN');
  const waiting = held.flatMap(({ portion }) => portion.map(({ text }) => text));
  return { openid, waiting, isAnswered: !isAny('none') };
}

function ask(openid: string, portion: readonly ReadText[]): Promise<TextAnswer> {
  const scene = portion[0]?.scene ?? 'comment';
  return checkText(openid, scene, portion.map(({ text }) => text).join('\n'));
}

/** Texts of one scene go together, as many as WeChat takes. */
function portionsOf(texts: readonly ReadText[]): ReadText[][] {
  const portions: ReadText[][] = [];
  let size = 0;
  for (const text of texts) {
    const last = portions.at(-1);
    const isSame = last?.[0]?.scene === text.scene && last[0].mayWait === text.mayWait;
    const fits = size + 1 + text.text.length <= MOST;
    if (last && isSame && fits) {
      last.push(text);
      size += 1 + text.text.length;
    } else {
      portions.push([text]);
      size = text.text.length;
    }
  }
  return portions;
}
