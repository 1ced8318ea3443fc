import { collectActions } from './collect';
import { handlingActions } from './handling';
import { hidingActions } from './hiding';
import { passingActions } from './passing';
import { togetherActions } from './together';
import { workbenchActions } from './workbench';

export const appealActions = {
  ...collectActions,
  ...workbenchActions,
  ...handlingActions,
  ...hidingActions,
  ...passingActions,
  ...togetherActions,
};
