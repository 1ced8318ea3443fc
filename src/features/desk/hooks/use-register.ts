import { useMutation } from '@tanstack/react-query';
import type { Input, Output } from '../../../../contract';
import { call } from '../../../platform/cloud/call';

export type RegisterExport = Output<'appeal.exportRegister'>;

/** 导出台账: makes the files of a month. */
export function useExportRegister() {
  return useMutation({
    mutationFn: (input: Input<'appeal.exportRegister'>) => call('appeal.exportRegister', input),
  });
}
