import { listItems, selectRequests, variablesOf } from './collection.js';
import { type Environment, fillTemplate } from './environment.js';
import { objectOrEmpty, textOrNothing } from './json-object.js';
import { createRedactor } from './redactor.js';
import { type ContractOptions, chooseCollections } from './run-contract.js';

/** A request that a run would send. Free of secrets. */
export interface PlannedRequest {
  readonly service: string;
  readonly folder: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly method: string;
  /** What scripts fill in only while the run goes on stays `{{name}}`. */
  readonly url: string;
}

/**
 * Lists what a run would send, in order, and sends nothing. What scripts ask for besides is not in it.
 *
 * @throws ContractError  for services and folders that there are not
 */
export function planContract(
  options: Omit<ContractOptions, 'environment' | 'clock'> & { readonly environment: Environment },
): readonly PlannedRequest[] {
  return chooseCollections(options).flatMap(({ service, definition }) => {
    const values = { ...variablesOf(definition), ...options.environment };
    const redactor = createRedactor(values);
    return listItems(selectRequests(definition, options)).map(({ item, described }) => {
      const { method, url } = objectOrEmpty(item.request);
      const template = textOrNothing(url) ?? textOrNothing(objectOrEmpty(url).raw) ?? '';
      return {
        service,
        folder: described.folder,
        name: described.name,
        tags: described.tags,
        method: textOrNothing(method) ?? 'GET',
        url: redactor.redact(fillTemplate(fillTemplate(template, values), values)),
      };
    });
  });
}
