import type { ActionName, Envelope, Input, Output } from '../../contract';
import type { LongTerm } from '../../domain/notice/credits';
import type { TemplateName } from '../../domain/notice/template-names';

/** The seed needs these parts of a running cloud. */
export interface SeedCloud {
  call<A extends ActionName>(
    openid: string,
    action: A,
    input: Input<A>,
  ): Promise<Envelope<Output<A>>>;
  importDocuments(
    collection: string,
    documents: ({ _id: string } & Record<string, unknown>)[],
  ): void;
  /** The person accepted the template so often. WeChat counts this. */
  grantSubscription(openid: string, template: TemplateName, count: number): void;
  /** One acceptance is enough for these templates (长期订阅). */
  longTermTemplates: LongTerm;
  /** Sets the clock; null means real time. Due timers fire before the promise resolves. */
  setClock(now: string | null): Promise<void>;
  uploadFile(
    openid: string,
    cloudPath: string,
    body: Buffer,
    contentType: string,
  ): Promise<{ fileID: string }>;
}

const ATTEMPTS = 3;

/** Calls an action and returns its data. When the cloud refuses, it throws an error with `step`, code and message. */
export async function ask<A extends ActionName>(
  cloud: SeedCloud,
  step: string,
  openid: string,
  action: A,
  input: Input<A>,
): Promise<Output<A>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await cloud.call(openid, action, input);
    if (answer.ok) return answer.data;
    const { code, message, traceId } = answer.error;
    if (code === 'TRY_AGAIN' && attempt < ATTEMPTS) continue;
    throw new Error(
      `seed: ${step}: ${openid} ${action} refused: ${code} ${message} (trace ${traceId})`,
    );
  }
}
