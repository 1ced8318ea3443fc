import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const TEMPLATES = ['task', 'progress', 'digest'] as const;
const templateId = z.string().min(1);
const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, '32 bytes in base64');

const settingsSchema = z.strictObject({
  /** The mini program's app id, from the WeChat console. */
  appId: z.string().regex(/^(wx[0-9a-f]{16}|touristappid)$/, 'an app id: wx and 16 hex digits'),
  /** The CloudBase environment id. */
  cloudEnv: z.string().regex(/^[a-z0-9-]{4,40}$/, 'an environment id: lower case, digits, -'),
  /** Ids of the subscription message templates: 待办提醒, 进度通知 and 汇总提醒. */
  templates: z.strictObject({ task: templateId, progress: templateId, digest: templateId }),
  /** Those that WeChat granted as 长期订阅: accepted once, they may be sent ever after. */
  longTermTemplates: z.array(z.enum(TEMPLATES)).default([]),
  /**
   * 32 random bytes, base64: makes ids, marks and codes, and seals personal data while there are no `sealingKeys`. It never
   * changes. Empty only for devcloud, which makes its own.
   */
  dataKey: z.union([z.literal(''), key]),
  /** Keys that seal personal data: the first one seals, all of them open. `npm run rekey` writes them. */
  sealingKeys: z.array(z.strictObject({ id: z.int().min(1), key })).default([]),
  /** Where the H5 build finds the functions; empty: the server it came from. */
  h5ApiBase: z.union([z.literal(''), z.url()]),
});

export type Settings = z.output<typeof settingsSchema>;

/**
 * `config/settings.json`, or the example (enough for devcloud) when there is none.
 * @throws an Error that names each wrong field and what it should be.
 */
export function loadSettings(root = process.cwd()): Settings {
  const own = join(root, 'config', 'settings.json');
  const path = existsSync(own) ? own : join(root, 'config', 'settings.example.json');
  const parsed = settingsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path} is not usable:\n${wrong.join('\n')}`);
}

/** The variables each cloud function needs; set in the console, or by the generated `cloudbaserc.json`. */
export function functionVariables(settings: Settings): Record<string, string> {
  return {
    DATA_KEY: settings.dataKey,
    SEALING_KEYS: settings.sealingKeys.map(({ id, key }) => `${id}:${key}`).join(','),
    TEMPLATE_TASK: settings.templates.task,
    TEMPLATE_PROGRESS: settings.templates.progress,
    TEMPLATE_DIGEST: settings.templates.digest,
    LONG_TERM_TEMPLATES: settings.longTermTemplates.join(','),
  };
}
