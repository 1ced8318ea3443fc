import { EventEmitter } from 'node:events';
import http, { IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** A limit is so many times longer here, because rehearsals run on machines that may be busy. */
const REHEARSAL_FACTOR = 20;
/** The SDK sends its requests here. Files go over the network, as streams. */
const WIRE_PATH = '/admin';

type Told = (response: IncomingMessage) => void;
type Headers = Record<string, string | number | readonly string[] | undefined>;

/** The servers of this process that are reached in memory, by port. */
const servers = new Map<string, Server>();

/** Lets instances in this process reach the server in memory, as long as it listens. */
export function reachInMemory(server: Server, port: number): void {
  servers.set(String(port), server);
  server.once('close', () => servers.delete(String(port)));
}

/** A message as Node's HTTP gives it, its whole body at once. */
function messageOf(headers: Headers, body: Buffer): IncomingMessage {
  const message = new IncomingMessage({ readable: false, remoteAddress: '127.0.0.1' } as Socket);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) message.headers[name.toLowerCase()] = String(value);
  }
  message.complete = true;
  message.push(body);
  message.push(null);
  return message;
}

/** The answer of a server: the parts of Node's `ServerResponse` that one answer at once needs. */
class MemoryResponse extends EventEmitter {
  headersSent = false;
  writableEnded = false;
  statusCode = 200;
  readonly #headers: Headers = {};

  /** `told` gets the answer, or null when the connection broke off before. */
  constructor(private readonly told: (answer: IncomingMessage | null) => void) {
    super();
  }

  setHeader(name: string, value: string | number): this {
    this.#headers[name.toLowerCase()] = value;
    return this;
  }

  writeHead(statusCode: number, headers: Headers = {}): this {
    this.statusCode = statusCode;
    this.headersSent = true;
    Object.assign(this.#headers, headers);
    return this;
  }

  end(body: string | Uint8Array = ''): this {
    if (this.writableEnded) return this;
    this.headersSent = true;
    this.writableEnded = true;
    const answer = messageOf(this.#headers, Buffer.from(body));
    answer.statusCode = this.statusCode;
    this.told(answer);
    return this;
  }

  destroy(): this {
    if (this.writableEnded) return this;
    this.writableEnded = true;
    this.told(null);
    return this;
  }
}

/** A request to a server of this process: the parts of Node's `ClientRequest` that the SDK uses. */
class MemoryRequest extends EventEmitter {
  readonly reusedSocket = true;
  readonly socket = { connecting: false };
  readonly #chunks: Buffer[] = [];
  #limit: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(
    private readonly server: Server,
    private readonly url: URL,
    private readonly options: RequestOptions,
    told: Told | undefined,
  ) {
    super();
    if (told) this.once('response', told);
    if (options.timeout) this.setTimeout(options.timeout);
  }

  write(chunk: string | Uint8Array): boolean {
    this.#chunks.push(Buffer.from(chunk));
    return true;
  }

  /** Sends the request; the server gets it when everything else of this turn is done, as from a network. */
  end(chunk?: string | Uint8Array): this {
    if (chunk !== undefined) this.write(chunk);
    setImmediate(() => this.#send());
    return this;
  }

  /** Like a real request, it tells when no answer has come for so long. 0 switches this off. */
  setTimeout(milliseconds: number, told?: () => void): this {
    clearTimeout(this.#limit);
    if (told) this.once('timeout', told);
    if (milliseconds === 0 || this.#isOver) return this;
    const tell = () => this.emit('timeout');
    this.#limit = setTimeout(tell, milliseconds * REHEARSAL_FACTOR).unref();
    return this;
  }

  abort(): void {
    if (this.#isOver) return;
    this.#finish();
    this.emit('abort');
  }

  destroy(error: Error = hangUp()): this {
    if (this.#isOver) return this;
    this.#finish();
    process.nextTick(() => this.emit('error', error));
    return this;
  }

  #send(): void {
    if (this.#isOver) return;
    this.emit('socket', this.socket);
    const headers = { ...this.options.headers, host: this.url.host } as Headers;
    const request = messageOf(headers, Buffer.concat(this.#chunks));
    request.method = this.options.method ?? 'GET';
    request.url = this.url.pathname + this.url.search;
    const response = new MemoryResponse((answer) => setImmediate(() => this.#receive(answer)));
    this.server.emit('request', request, response);
  }

  #receive(answer: IncomingMessage | null): void {
    if (this.#isOver) return;
    if (answer === null) {
      this.destroy();
      return;
    }
    this.#finish();
    this.emit('response', answer);
  }

  #finish(): void {
    this.#isOver = true;
    clearTimeout(this.#limit);
  }
}

/** The error of Node's HTTP when the other end has closed the connection. */
function hangUp(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

/**
 * Makes a `node:http` for instances in this process. The SDK's requests to a server of this process use neither the
 * network nor Node's parser, which cost more than what the cloud does for a request. All others go as always.
 */
export function memoryHttp(): object {
  const request = (address: string | URL, options: RequestOptions, told?: Told) => {
    const url = new URL(address);
    const server = url.pathname === WIRE_PATH ? servers.get(url.port) : undefined;
    if (!server) return http.request(address, options, told);
    return new MemoryRequest(server, url, options, told);
  };
  return { ...http, request };
}
