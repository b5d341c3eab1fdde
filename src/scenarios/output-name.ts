import { detectScheme } from '../world/catalogue/identifiers/detect.js';
import type { OutputName } from '../world/catalogue/layer/edit-outputs.js';
import { IDENTIFIER_SCHEMES } from '../world/catalogue/output-record.js';
import type { WireIdentifier, WireName } from './catalogue-document.js';

/** What to do where a name is none, see {@link isOutputName}. */
export const HOW_TO_NAME = `say which output by one of altmetric_id, ${IDENTIFIER_SCHEMES.join(', ')}`;

/** Reads the name of an output, by its scheme or as it is. */
export function toOutputName(name: WireName | WireIdentifier): OutputName {
  if (typeof name !== 'object') return { scheme: 'any', value: String(name) };
  const scheme = IDENTIFIER_SCHEMES.find((one) => name[one] !== undefined);
  return scheme === undefined
    ? { scheme: 'altmetric', value: name.altmetric_id ?? 0 }
    : { scheme, value: String(name[scheme]) };
}

/** Whether it is one identifier, and not several or none. */
export function isOutputName(name: WireName | WireIdentifier): boolean {
  if (typeof name !== 'object') return detectScheme(String(name)) !== undefined;
  const named = [name.altmetric_id, ...IDENTIFIER_SCHEMES.map((scheme) => name[scheme])];
  return named.filter((value) => value !== undefined).length === 1;
}
