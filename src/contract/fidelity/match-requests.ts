import { listItems, variablesOf } from '../collection.js';
import { createOperationFinder, type Spec } from '../conformance/index.js';
import { type Environment, fillTemplate } from '../environment.js';
import { objectOrEmpty, textOrNothing } from '../json-object.js';
import { type Case, isConfidence, type ServiceMaterial } from './evidence.js';

/** A request of a collection, and the operation that it goes to. */
export interface MatchedRequest {
  /** Absent for one that goes elsewhere, to a path that is not listed, or where only the run itself tells. */
  readonly operationId: string | undefined;
  readonly case: Case;
}

/**
 * Finds by method and address which operations the requests of a collection go to. What scripts send is not in it.
 *
 * @param environment  as of an emulator: what it gives no value is taken for the address of the service in a world
 *   of the run's own where it stands at the beginning, and for a value that fits elsewhere
 * @param statuses  what requests were answered with, by their `id`
 */
export function matchRequests(
  { definition, base }: ServiceMaterial,
  spec: Spec,
  { environment, statuses }: { environment: Environment; statuses: ReadonlyMap<string, number> },
): MatchedRequest[] {
  const own = Object.entries(variablesOf(definition)).filter(([, value]) => value !== '');
  const values = { ...Object.fromEntries(own), ...environment };
  const find = createOperationFinder(spec);
  return listItems(definition).map(({ item, described }) => {
    const { method, url, description } = objectOrEmpty(item.request);
    const template = textOrNothing(url) ?? textOrNothing(objectOrEmpty(url).raw) ?? '';
    const path = ownPath(fillTemplate(template, values), fillTemplate(base, values));
    const operationId = placeholderFillings(path)
      .map((filled) => find(textOrNothing(method) ?? 'GET', filled).operationId)
      .find((id) => id !== undefined);
    const text = textOrNothing(description) ?? textOrNothing(objectOrEmpty(description).content) ?? '';
    return {
      operationId,
      case: { ...readProof(text), number: described.caseNumber, status: statuses.get(described.id ?? '') },
    };
  });
}

function readProof(description: string): Pick<Case, 'confidence' | 'source'> {
  const [, confidence] = /^confidence: (\S+)$/m.exec(description) ?? [];
  const [, source = 'no source'] = /^source: (.+)$/m.exec(description) ?? [];
  return { confidence: isConfidence(confidence) ? confidence : 'inferred', source };
}

/** Without what stands before the service's own path; nothing for addresses elsewhere. */
function ownPath(url: string, base: string): string | undefined {
  const [address = ''] = url.split(/[?#]/, 1);
  if (address.startsWith(base)) return address.slice(base.length);
  const [world] = /^(\{\{\w+\}\})+(?=\/)/.exec(address) ?? [];
  return world === undefined ? undefined : address.slice(world.length);
}

/** The same path with values in place of what is not known: letters first, since not every parameter takes digits. */
function placeholderFillings(path: string | undefined): string[] {
  if (path === undefined) return [];
  return ['x', '1'].map((value) => path.replace(/\{\{\w+\}\}/g, value));
}
