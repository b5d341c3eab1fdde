import type { Call, Notes, Service } from '../services/service.js';
import { WatchedRequest, watchesRequests } from '../world/rules/watched-request.js';
import type { CallFacts } from '../world/traffic/call-facts.js';
import { Adviser } from './advice/adviser.js';
import type { SaidBoards } from './advice/said-boards.js';
import type { SeenCall } from './advice/seen-call.js';
import type { Answered } from './answered.js';
import { readCaller } from './caller.js';
import { answerWithFaults, type FaultyAnswer } from './faults/answer-with-faults.js';
import { AnsweredCall, type SentRequest } from './journal/answered-call.js';
import { HeaderKeeper } from './journal/kept-headers.js';
import { answerWithinLimits } from './limits/answer-within-limits.js';
import { OperationFinder } from './operation-finder.js';

/** A request on its way to a service, without what the service itself adds. */
export type Incoming = Omit<Call, 'notes'> & { readonly sent: SentRequest };

const FIRST_FAILURE = 400;

/** Brings calls to a service, and keeps the journal. */
export class ServiceCaller {
  readonly #headers = new HeaderKeeper();
  readonly #operations = new OperationFinder();
  readonly #adviser: Adviser;

  /** @param boards  where it is noted which worlds were given advice */
  constructor(boards: SaidBoards) {
    this.#adviser = new Adviser(boards);
  }

  async call(service: Service, incoming: Incoming): Promise<Answered> {
    const { world } = incoming;
    const seenBefore = world.advice.failed.failures;
    const due = world.agenda.catchUp();
    if (due !== undefined) await due;
    const watched = watchesRequests(world)
      ? new WatchedRequest(world, this.factsOf(service, incoming))
      : undefined;
    if (watched !== undefined) await watched.arrive();
    const notes: Notes = {};
    const call = Object.assign(incoming, { notes });
    const faulty = world.faults.isEmpty ? undefined : await this.#callWithFaults(service, call);
    const response = faulty?.response ?? (await this.#answer(service, call));
    if (watched !== undefined) notes.rule = watched.answered(response.status, notes.account);
    const { headers, body } = incoming.sent;
    const exchanged = { service, headers: this.#headers.keep(headers), body, response };
    const entry = new AnsweredCall(call, exchanged);
    const id = world.journal.add(entry);
    if (entry.stream !== undefined) entry.stream.onEnd = () => world.journal.touch(id);
    const advised = this.#adviser.look(this.#toSeen(call, entry, { id, seenBefore }));
    if (advised instanceof Promise) await advised;
    if (watched !== undefined) await watched.act();
    return { response, world, repeatedHeaders: service.repeatedHeaders, delivery: faulty?.delivery };
  }

  /**
   * Limits that were set for a service are part of it: what goes wrong before a request gets there goes before them,
   * and what goes wrong with answers happens to a refusal, too.
   */
  #answer(service: Service, call: Call): Response | Promise<Response> {
    const limits = call.world.limits.value.services[service.name];
    if (limits === undefined) return service.answer(call);
    return answerWithinLimits(limits, { service, call, facts: this.factsOf(service, call) });
  }

  /** @returns undefined for a call that nothing goes wrong with; nobody has answered it then */
  async #callWithFaults(service: Service, call: Call): Promise<FaultyAnswer | undefined> {
    const { world, notes } = call;
    const facts = this.factsOf(service, call);
    const taken = world.faults.take(facts, world.clock.nowMs(), world.random);
    if (taken === undefined) return undefined;
    const limited = {
      answer: (one: Call) => this.#answer(service, one),
      fail: (status: number, one: Call) => service.fail(status, one),
    };
    const answer = await answerWithFaults(limited, call, taken);
    // Where the service has not seen the request, it can't tell.
    notes.operation ??= facts.operation;
    return answer;
  }

  /** What is known of a request beforehand. To be made only where somebody asks: most requests go without. */
  factsOf(service: Service, { request, rawPath, search }: Omit<Call, 'notes'>): CallFacts {
    const { method } = request;
    const operation = this.#operations.find(service.name, method, rawPath)?.operation;
    return { service: service.name, operation, method, path: rawPath, ...readCaller({ request, search }) };
  }

  #toSeen(
    { world, request, rawPath, search, clientAddress, notes, sent }: Call & Pick<Incoming, 'sent'>,
    entry: AnsweredCall,
    { id, seenBefore }: Pick<SeenCall, 'id' | 'seenBefore'>,
  ): SeenCall {
    const { service, method, status } = entry;
    // Whoever is turned away at the door may not have been asked where to.
    const meant =
      notes.operation === undefined && status >= FIRST_FAILURE
        ? this.#operations.find(service, method, rawPath)?.operation
        : undefined;
    return {
      id,
      seenBefore,
      world,
      request,
      rawPath,
      search,
      clientAddress,
      body: sent.body,
      service,
      operation: notes.operation ?? meant,
      status,
      isFault: notes.because === 'fault',
      reason: notes.reason,
      account: notes.account,
      nowMs: entry.at.getTime(),
      shownPath: () => entry.path,
    };
  }
}
