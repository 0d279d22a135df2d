import { createConnection, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a run of load is to do: every connection sends one request after the other, from the bodies in turn. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly warmup: number;
  readonly seconds: number;
}

/** What a run of load saw, warm-up aside. */
export interface Seen {
  readonly requests: number;
  readonly seconds: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  readonly errors: number;
  readonly firstError: string;
}

const end = Buffer.from('\r\n\r\n');
const faulty = Buffer.from('"errors":[');

/** The length of the answer that begins this buffer, or 0 while it is not whole. */
function whole(buffer: Buffer): { length: number; body: number } {
  const head = buffer.indexOf(end);
  if (head < 0) return { length: 0, body: 0 };
  const headers = buffer.toString('latin1', 0, head), declared = /\r\ncontent-length: *(\d+)/i.exec(headers)?.[1], body = head + 4;
  if (declared !== undefined) return { length: buffer.length >= body + Number(declared) ? body + Number(declared) : 0, body };
  const last = buffer.indexOf('\r\n0\r\n\r\n', head, 'latin1');
  return { length: last < 0 ? 0 : last + 7, body };
}

class Run {
  #requests: Buffer[];
  #next = 0;
  #latencies: number[] = [];
  #bytes = 0;
  #errors = 0;
  #firstError = '';
  #measuring = false;
  #over = false;
  constructor(private readonly load: Load) {
    const head = `POST ${load.path} HTTP/1.1\r\nhost: 127.0.0.1:${load.port}\r\ncontent-type: application/json\r\naccept: application/json\r\n${Object.entries(load.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
    this.#requests = load.bodies.map(body => Buffer.from(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
  }

  async run(): Promise<Seen> {
    const { connections, warmup, seconds } = this.load;
    const sockets = await Promise.all(Array.from({ length: connections }, () => this.#open()));
    for (const socket of sockets) this.#ask(socket);
    await wait(warmup);
    this.#measuring = true;
    process.send?.('measuring');
    const begun = performance.now();
    await wait(seconds);
    const took = (performance.now() - begun) / 1000;
    this.#over = true;
    process.send?.('measured');
    for (const socket of sockets) socket.destroy();
    return this.#seen(took);
  }

  #open(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host: '127.0.0.1', port: this.load.port, noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => resolve(socket));
    });
  }

  #ask(socket: Socket): void {
    let pending: Buffer | undefined, asked = 0;
    const next = () => {
      asked = performance.now();
      socket.write(this.#requests[this.#next++ % this.#requests.length]!);
    };
    socket.on('data', chunk => {
      pending = pending ? Buffer.concat([pending, chunk]) : chunk;
      const { length, body } = whole(pending);
      if (length === 0 || this.#over) return;
      if (this.#measuring) this.#note(pending, length, body, performance.now() - asked);
      pending = pending.length > length ? pending.subarray(length) : undefined;
      next();
    });
    socket.on('close', () => { if (!this.#over) { this.#errors++; this.#firstError ||= 'The server closed the connection.'; } });
    next();
  }

  #note(answer: Buffer, length: number, body: number, latency: number): void {
    this.#latencies.push(latency);
    this.#bytes += length;
    if (answer.toString('latin1', 9, 12) === '200' && !answer.includes(faulty, body)) return;
    this.#errors++;
    this.#firstError ||= `${answer.toString('latin1', 9, 12)} ${answer.toString('utf8', body, Math.min(length, body + 600))}`;
  }

  #seen(seconds: number): Seen {
    const sorted = Float64Array.from(this.#latencies).sort(), at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return { requests: sorted.length, seconds, rate: sorted.length / seconds, p50: at(0.5), p99: at(0.99), bytes: sorted.length ? this.#bytes / sorted.length : 0, errors: this.#errors, firstError: this.#firstError };
  }
}

const wait = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000));

if (process.argv[1] === import.meta.filename) {
  const load = JSON.parse(await text(process.stdin)) as Load;
  process.send?.({ seen: await new Run(load).run() });
  process.disconnect?.();
}
