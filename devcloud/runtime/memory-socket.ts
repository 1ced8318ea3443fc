import http, { type RequestOptions, type Server } from 'node:http';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';

/** A limit is so many times longer here, because rehearsals run on machines that may be busy. */
const REHEARSAL_FACTOR = 20;

type Done = (error?: Error | null) => void;

/** One end of a connection in memory. It has the parts of a socket that HTTP uses. */
class MemorySocket extends Duplex {
  readonly remoteAddress = '127.0.0.1';
  other: MemorySocket | undefined;
  #resume: Done | null = null;
  #limit: NodeJS.Timeout | undefined;

  override _read(): void {
    const resume = this.#resume;
    this.#resume = null;
    resume?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: Done): void {
    const { other } = this;
    if (!other || other.destroyed) {
      done(new Error('the other end is gone'));
      return;
    }
    other.#resume = done;
    this.#limit?.refresh();
    other.#limit?.refresh();
    other.push(chunk);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done);
  }

  override _final(done: Done): void {
    this.other?.push(null);
    done();
  }

  override _destroy(error: Error | null, done: Done): void {
    const { other } = this;
    clearTimeout(this.#limit);
    process.nextTick(() => other?.destroy());
    done(error);
  }

  /** Like a real socket, it tells when nothing has come or gone for so long. 0 switches this off. */
  setTimeout(milliseconds: number, told?: () => void): this {
    clearTimeout(this.#limit);
    this.#limit = undefined;
    if (told) this.removeListener('timeout', told);
    if (milliseconds === 0) return this;
    if (told) this.once('timeout', told);
    this.#limit = this.#tellAfter(milliseconds * REHEARSAL_FACTOR);
    return this;
  }

  #tellAfter(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.emit('timeout'), milliseconds).unref();
  }

  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

/** The servers of this process that are reached in memory, by port. */
const servers = new Map<number, Server>();

/** Lets instances in this process reach the server in memory, as long as it listens. */
export function reachInMemory(server: Server, port: number): void {
  servers.set(port, server);
  server.once('close', () => servers.delete(port));
}

function open(port: number): Duplex {
  const server = servers.get(port);
  if (!server) return connect(port, '127.0.0.1');
  const [near, far] = [new MemorySocket(), new MemorySocket()];
  near.other = far;
  far.other = near;
  process.nextTick(() => server.emit('connection', far));
  return near;
}

class MemoryAgent extends http.Agent {
  override createConnection({ port }: { port?: number | string | null }): Duplex {
    return open(Number(port));
  }
}

/** Makes a `node:http` for instances in this process. Requests to a server of this process do not use the network. */
export function memoryHttp(): object {
  const agent = new MemoryAgent({ keepAlive: true });
  const request = (url: string | URL, options: RequestOptions, ...rest: never[]) =>
    http.request(url, { ...options, agent: options.agent ?? agent }, ...rest);
  return { ...http, request };
}
