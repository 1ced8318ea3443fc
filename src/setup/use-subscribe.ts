import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TemplateName } from '../../domain/notice/template-names';
import { call } from '../platform/cloud/call';
import { newIdempotencyKey } from '../platform/cloud/key';
import { watchNetwork } from '../platform/device/network';
import { say } from '../platform/device/toast';
import { load, save } from '../platform/storage/storage';
import { askToSubscribe, CAN_SUBSCRIBE } from '../platform/wechat/subscribe';
import { AnswerBox, type Unsent } from './answer-box';
import { isMember, useMe } from './membership';
import { queryClient } from './query';
import { queryKeys } from './query-keys';
import { type Mailbox, templatesAtTap, templatesOnRequest } from './templates-to-ask';
import { NOT_ASKED_TEXT } from './text';

const STORAGE_KEY = 'subscribe-answers';
/** What to ask for changes slowly: by messages that came, by answers, by the days. */
const STALE_MS = 5 * 60_000;

let isOpen = false;

const answerBox = new AnswerBox({
  load: () => load<Unsent[]>(STORAGE_KEY),
  save: (unsent) => save(STORAGE_KEY, unsent),
  send: (unsent) => call('notice.recordAnswers', unsent, { isQuiet: true }),
  newKey: newIdempotencyKey,
  after: (milliseconds, work) => {
    setTimeout(work, milliseconds);
  },
  onTaken: (mailbox) => queryClient.setQueryData(queryKeys.mailbox, mailbox),
});

/** Sends what an earlier run could not, and listens to the network; once in a run of the app. */
function openAnswerBox(): void {
  if (isOpen) return;
  isOpen = true;
  void answerBox.flush();
  watchNetwork(({ isOnline }) => {
    if (isOnline) void answerBox.flush();
  });
}

function mailboxNow(): Mailbox | undefined {
  return queryClient.getQueryData<Mailbox>(queryKeys.mailbox);
}

/** Until the cloud says otherwise: a second tap does not ask again. */
function rest(): void {
  queryClient.setQueryData<Mailbox>(queryKeys.mailbox, (now) => now && { ...now, ask: [] });
}

/** Asks WeChat inside the tap; resolves once the question is off the screen: whether there was an answer. */
async function ask(templates: readonly TemplateName[]): Promise<boolean> {
  if (templates.length === 0) return false;
  const asked = askToSubscribe(templates);
  rest();
  const outcome = await asked;
  if (outcome === 'unsupported') return false;
  if (outcome.length > 0) void answerBox.record(outcome);
  else void queryClient.invalidateQueries({ queryKey: queryKeys.mailbox });
  return outcome.length > 0;
}

async function askAtTap(): Promise<void> {
  await ask(templatesAtTap(mailboxNow()));
}

/** The caller's mailbox: what WeChat may still send, what to ask for, settings; for members only. */
export function useMailbox(isWanted = true) {
  const { data: me } = useMe();
  return useQuery({
    queryKey: queryKeys.mailbox,
    queryFn: () => call('notice.mailbox', {}, { isQuiet: true }),
    enabled: isWanted && me !== undefined && isMember(me),
    staleTime: STALE_MS,
  });
}

/**
 * Answers a function to be called first thing in a tap after which messages are to be expected. It asks only when few
 * acceptances are left and the person has not refused of late. It never fails, and nothing needs to wait for it.
 */
export function useAskForMessages(): () => Promise<void> {
  useMailbox(CAN_SUBSCRIBE);
  useEffect(openAnswerBox, []);
  return askAtTap;
}

/**
 * For the buttons that say so: asks for everything that suits the person, whatever was answered before, and says so
 * when WeChat could not ask.
 */
export async function askForMore(): Promise<void> {
  const mailbox = mailboxNow();
  if (mailbox && !(await ask(templatesOnRequest(mailbox)))) say(NOT_ASKED_TEXT);
}
