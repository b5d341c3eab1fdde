import type { World } from '../../world/world.js';
import type { Answered } from '../answered.js';
import { readBody } from '../read-body.js';
import type { Arriving } from './arriving.js';
import { sizeOf, toRecordedControl, toRecordedRequest } from './record-call.js';
import type { RecordedCall } from './recorded-call.js';

/** The most that a service or the control API reads. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;
/** About what a scenario file may hold. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_CALLS = 10_000;
/** Bodies of answers are held whole until the recording is written. */
const MOST_HELD = 512 * 1024 * 1024;

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
/** What is about other worlds, or about the recording itself. */
const ELSEWHERE = /^\/_emulator\/(?:recording|worlds)(?:\/|$)/;

/** What a request changed, or was told by, as it was when the world was at its start. */
export class Recording {
  readonly #find: () => World | undefined;
  #world: World;
  #calls: RecordedCall[] = [];
  #bytes = 0;
  #held = 0;
  #isCut = false;
  #lastMail = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param find  the world that has the id by now */
  constructor(world: World, find: () => World | undefined) {
    this.#world = world;
    this.#find = find;
  }

  /** The world as it was at its start; after a reset, another one. */
  get world(): World {
    return this.#world;
  }

  /** What happened since then, in order. Raw: it holds secrets. */
  get calls(): readonly RecordedCall[] {
    return this.#calls;
  }

  /** Whether more happened than a scenario can hold: the rest is left out. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Whether a request is part of the story. */
  takes({ arrival, location: { place } }: Pick<Arriving, 'arrival' | 'location'>): boolean {
    if (place.kind === 'service') return true;
    if (place.kind !== 'control') return false;
    return !READING.includes(arrival.request.method) && !ELSEWHERE.test(place.path);
  }

  /** Answers a request in its turn, at one instant of the world's clock, and takes note of it. */
  take(arriving: Arriving): Promise<Answered> {
    const turn = this.#turn.then(() => this.#take(arriving));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #take(arriving: Arriving): Promise<Answered> {
    const world = this.#find() ?? this.#world;
    if (world !== this.#world) this.#beginAnew(world);
    const { arrival } = arriving;
    const body = await readBody(arrival.request, MAX_BODY_BYTES);
    const read = async (maxBytes: number) =>
      body === undefined || body.byteLength > maxBytes ? undefined : body;
    world.clock.hold();
    try {
      const atMs = world.clock.nowMs();
      const answered = await arriving.answer({ ...arrival, readBody: read }, world);
      const now = this.#find() ?? world;
      if (now !== world) {
        this.#beginAnew(now);
        return answered;
      }
      return await this.#note({ ...arriving, world, body: body ?? new Uint8Array(), atMs }, answered);
    } finally {
      world.clock.release();
    }
  }

  async #note(
    given: Arriving & { readonly world: World; readonly body: Uint8Array; readonly atMs: number },
    answered: Answered,
  ): Promise<Answered> {
    const { place } = given.location;
    if (this.#isCut || (place.kind !== 'service' && place.kind !== 'control')) return answered;
    const moment = {
      atMs: given.atMs,
      endMs: given.world.clock.nowMs(),
      mailed: await this.#listMailed(given.world),
    };
    const noted =
      place.kind === 'service'
        ? await toRecordedRequest({ ...given, place, moment }, answered)
        : await toRecordedControl({ ...given, place, moment }, answered);
    if (noted.call !== undefined) this.#add(noted.call);
    return noted.answered;
  }

  #add(call: RecordedCall): void {
    this.#bytes += sizeOf(call);
    this.#held += call.kind === 'request' ? call.answer.body.byteLength : 0;
    const isTooMuch = this.#bytes > MOST_BYTES || this.#held > MOST_HELD;
    if (isTooMuch || this.#calls.length >= MOST_CALLS) this.#isCut = true;
    else this.#calls.push(call);
  }

  /** The world is at a start again: what happened before makes no difference to it. */
  #beginAnew(world: World): void {
    this.#world = world;
    this.#calls = [];
    this.#bytes = 0;
    this.#held = 0;
    this.#isCut = false;
    this.#lastMail = 0;
  }

  async #listMailed({ mailbox }: World): Promise<RecordedCall['mailed']> {
    const mails = await mailbox.list();
    const since = this.#lastMail;
    this.#lastMail = mails.at(-1)?.id ?? since;
    return mails.flatMap(({ id, text }, place) => {
      const [, token] = /confirm\/([^\s"'<>]+)/.exec(text) ?? [];
      return id > since && token !== undefined ? [{ place, token }] : [];
    });
  }
}
