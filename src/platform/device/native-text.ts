import { FormElement, TaroElement } from '@tarojs/runtime';
import { hooks } from '@tarojs/shared';

/** What a person does with a form besides typing. */
const STEPS = ['tap', 'confirm', 'change', 'submit'];

/** Taro answers each `input` by sending the text back to the native field (NervJS/taro#13979, #16809): not any more. */
export function stopEchoes(): void {
  const dispatch = FormElement.prototype.dispatchEvent;
  FormElement.prototype.dispatchEvent = function (event) {
    const { dispatchEvent } =
      event.type === 'input' ? TaroElement.prototype : { dispatchEvent: dispatch };
    return dispatchEvent.call(this, event);
  };
}

/** Runs before any page handles a tap: WeChat may tell of a button's tap before it tells that the field was left. */
export function beforeEachStep(work: () => void): void {
  hooks.tap('modifyTaroEvent', ({ type }: { type: string }) => {
    if (STEPS.includes(type)) work();
  });
}
