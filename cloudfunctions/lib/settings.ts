import * as z from 'zod';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';

const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64');
const sealingKey = z
  .string()
  .transform((text): SealingKey => {
    const [id, base64 = ''] = text.split(':');
    return { id: Number(id), key: Buffer.from(base64, 'base64') };
  })
  .refine(
    ({ id, key: { length } }) => id >= 1 && length === 32,
    'must be id:key, 32 bytes in base64',
  );

const schema = z.object({
  DATA_KEY: key,
  /** Keys that seal, each as `id:key`, with commas; the first one seals, all of them open. Empty: the data key is 1. */
  SEALING_KEYS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(sealingKey)),
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

/** A key that seals personal data. A newer one has a higher id, which stands in the texts that it sealed. */
export interface SealingKey {
  id: number;
  key: Buffer;
}

export interface FunctionSettings {
  /** Of the keyed hashes: ids, marks and codes are made with it, so it never changes. */
  hashKey: Buffer;
  /** The first one seals, all of them open. */
  sealingKeys: readonly [SealingKey, ...SealingKey[]];
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
  settings = settingsOf(parsed.data);
  return settings;
}

function settingsOf(variables: z.output<typeof schema>): FunctionSettings {
  const hashKey = Buffer.from(variables.DATA_KEY, 'base64');
  const [first = { id: 1, key: hashKey }, ...others] = variables.SEALING_KEYS;
  const { TEMPLATE_TASK: task, TEMPLATE_PROGRESS: progress, TEMPLATE_DIGEST: digest } = variables;
  return {
    hashKey,
    sealingKeys: [first, ...others],
    templates: { task, progress, digest },
    longTermTemplates: variables.LONG_TERM_TEMPLATES,
  };
}
