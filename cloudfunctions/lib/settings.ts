import * as z from 'zod';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';

const schema = z.object({
  DATA_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64'),
  TEMPLATE_TASK: z.string().min(1),
  TEMPLATE_PROGRESS: z.string().min(1),
  TEMPLATE_DIGEST: z.string().min(1),
  /** Names of the templates that are accepted once for ever (长期订阅), with commas; none when left out. */
  LONG_TERM_TEMPLATES: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.enum(TEMPLATE_NAMES))),
});

export interface FunctionSettings {
  dataKey: Buffer;
  /** Ids of the templates in WeChat's console. */
  templates: Record<TemplateName, string>;
  longTermTemplates: readonly TemplateName[];
}

let settings: FunctionSettings | undefined;

/**
 * The function's environment variables, checked at the first call.
 * @throws an Error that names the variables to set in the cloud console.
 */
export function functionSettings(): FunctionSettings {
  if (settings) return settings;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`Set the environment variables of this function: ${names.join('; ')}`);
  }
  const { DATA_KEY, TEMPLATE_TASK, TEMPLATE_PROGRESS, TEMPLATE_DIGEST, LONG_TERM_TEMPLATES } =
    parsed.data;
  settings = {
    dataKey: Buffer.from(DATA_KEY, 'base64'),
    templates: { task: TEMPLATE_TASK, progress: TEMPLATE_PROGRESS, digest: TEMPLATE_DIGEST },
    longTermTemplates: LONG_TERM_TEMPLATES,
  };
  return settings;
}
