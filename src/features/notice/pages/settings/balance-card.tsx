import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { PrimaryButton } from '../../../../components/primary-button';
import { CAN_SUBSCRIBE, openMessageSettings } from '../../../../platform/wechat/subscribe';
import {
  type Mailbox,
  suitingTemplates,
  templatesOnRequest,
} from '../../../../setup/templates-to-ask';
import { askForMore } from '../../../../setup/use-subscribe';
import { tellBalance } from '../../balance-words';
import { BALANCE_TEXT, TEMPLATE_TEXT } from '../../text-settings';

type TemplateState = Mailbox['templates'][number];

function Balance({ template }: { template: TemplateState }) {
  const { name, what } = TEMPLATE_TEXT[template.name];
  return (
    <View id={`balance-${template.name}`} className="messages-balance">
      <View className="messages-balance__line">
        <View className="messages-label">{name}</View>
        <View className="messages-balance__left">{tellBalance(template)}</View>
      </View>
      <View className="messages-quiet">{what}</View>
    </View>
  );
}

/** Only where it matters: what was refused, and nothing is left of it. */
function WayBack({ templates }: { templates: readonly TemplateState[] }) {
  const isOut = (answer: TemplateState['answer']) =>
    templates.some((one) => one.balance === 0 && one.answer === answer);
  return (
    <>
      {isOut('ban') && <View className="messages-quiet">{BALANCE_TEXT.bannedHint}</View>}
      {isOut('reject') && (
        <>
          <View className="messages-quiet">{BALANCE_TEXT.refusedHint}</View>
          <PrimaryButton id="open-wechat-settings" kind="plain" onTap={openMessageSettings}>
            {BALANCE_TEXT.openSettings}
          </PrimaryButton>
        </>
      )}
    </>
  );
}

function Asking({ mailbox }: { mailbox: Mailbox }) {
  const templates = suitingTemplates(mailbox);
  const isNew = templates.every(({ answer }) => answer === null);
  return (
    <>
      {templatesOnRequest(mailbox).length > 0 && (
        <>
          <View className="messages-quiet">{BALANCE_TEXT.rule}</View>
          <PrimaryButton id="ask-more" kind="plain" onTap={() => void askForMore()}>
            {isNew ? BALANCE_TEXT.turnOn : BALANCE_TEXT.more}
          </PrimaryButton>
        </>
      )}
      <WayBack templates={templates} />
    </>
  );
}

/** How many WeChat messages may still come, and how to get more. */
export function BalanceCard({ mailbox }: { mailbox: Mailbox }) {
  return (
    <Card icon="bell" title={BALANCE_TEXT.title}>
      {suitingTemplates(mailbox).map((template) => (
        <Balance key={template.name} template={template} />
      ))}
      {CAN_SUBSCRIBE ? (
        <Asking mailbox={mailbox} />
      ) : (
        <View className="messages-quiet">{BALANCE_TEXT.browser}</View>
      )}
    </Card>
  );
}
