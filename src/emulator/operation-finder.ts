import { OPERATIONS } from '../generated/operations.js';
import type { SpecOperation } from '../world/traffic/spec-operation.js';

interface Candidate {
  readonly operation: SpecOperation;
  readonly pattern: RegExp;
  /** What is more precise goes first. */
  readonly weight: number;
}

const SPAN_WEIGHT = 100;

/** Tells which operation of a service's spec a request is meant for, before the service has seen it. */
export class OperationFinder {
  readonly #candidates = new Map<string, readonly Candidate[]>();

  /** @param path  the service's own, percent-encoded, without the query */
  find(service: string, method: string, path: string): SpecOperation | undefined {
    const decoded = decode(path);
    const fits = this.#candidatesOf(service).filter(({ pattern }) => pattern.test(decoded));
    const wanted = method === 'HEAD' ? 'GET' : method;
    return fits.find(({ operation }) => operation.method === wanted)?.operation;
  }

  #candidatesOf(service: string): readonly Candidate[] {
    const known = this.#candidates.get(service);
    if (known !== undefined) return known;
    const candidates = (OPERATIONS[service] ?? [])
      .flatMap((operation) => operation.paths.map((path) => toCandidate(operation, path)))
      .sort((one, other) => one.weight - other.weight);
    this.#candidates.set(service, candidates);
    return candidates;
  }
}

function toCandidate(operation: SpecOperation, template: string): Candidate {
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const spans = names.filter((name) => operation.spanning.includes(name)).length;
  const pattern = template
    .replace(/\/$/, '')
    .split(/(\{[^{}]+\})/)
    .map((part) =>
      part.startsWith('{') ? parameterPattern(part.slice(1, -1), operation) : escapeForPattern(part),
    )
    .join('');
  const weight = names.length + spans * SPAN_WEIGHT - template.length / 1000;
  return { operation, pattern: new RegExp(`^${pattern}/?$`, 's'), weight };
}

function parameterPattern(name: string, { spanning }: SpecOperation): string {
  return spanning.includes(name) ? '[^/](?:.*[^/])?' : '[^/]+';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
