/** One line of JSON for each thing worth knowing; never personal data, never what people wrote. */
export function log(
  level: 'info' | 'warn' | 'error',
  event: string,
  fields: Record<string, string | number | boolean | null | undefined>,
): void {
  console[level](JSON.stringify({ level, event, ...fields }));
}
