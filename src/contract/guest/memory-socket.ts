import { Duplex } from 'node:stream';

/** Opens a connection within the process: what is written to one end is read from the other. */
export function openMemoryConnection(): { readonly near: Duplex; readonly far: Duplex } {
  const near = new MemorySocket();
  return { near, far: near.peer };
}

/** One end, with what Node's HTTP client expects of a socket. */
class MemorySocket extends Duplex {
  readonly peer: MemorySocket;
  #goOn: (() => void) | undefined;

  constructor(peer?: MemorySocket) {
    super();
    this.peer = peer ?? new MemorySocket(this);
  }

  override _read(): void {
    const goOn = this.#goOn;
    this.#goOn = undefined;
    goOn?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    if (chunk.length === 0) {
      done();
      return;
    }
    this.peer.#goOn = done;
    this.peer.push(chunk);
  }

  override _final(done: () => void): void {
    this.peer.push(null);
    done();
  }

  /** Only this end tells why: the other one sees that nobody is there any more. */
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.peer.destroy();
    done(error);
  }

  /** Does nothing: who is at the other end waits as long as a quota makes it, and knows when to give up. */
  setTimeout(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
