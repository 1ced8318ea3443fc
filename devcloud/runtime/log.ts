import { createWriteStream } from 'node:fs';

/** Takes lines; `close` resolves when they are written. */
export interface Log {
  write(line: string): void;
  close(): Promise<void>;
}

/** Appends to a file, made when missing. */
export function openLogFile(path: string): Log {
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 });
  stream.on('error', (error) => process.stderr.write(`${path}: ${error.message}\n`));
  return {
    write: (line) => void stream.write(`${line}\n`),
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
}
