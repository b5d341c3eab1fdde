import { isJsonObject } from '../json-object.js';
import { formatOf } from './formats.js';
import type { SchemaView } from './schema-view.js';
import { ANY, type Kind, mergeAll, pointerTo, type Shape } from './shape.js';

/** What of values may be kept. */
export interface Keeping {
  /** What a text may be kept as: without secrets, and without what differs from account to account. */
  readonly tell: (text: string) => string;
  /** The name of a member that the spec doesn't know, without secrets. */
  readonly redact: (name: string) => string;
  /** Whether short texts are kept where the spec doesn't fix them, too: what an error says. */
  readonly isError: boolean;
}

const LONGEST_TEXT = 160;
/** An object of which nothing is documented, with this many members, has names that are data. */
const MANY_KEYS = 25;
const DATA_NAME = /^\d+$|^\d{4}-\d\d|[\s/:.@]|^.{41,}$/;

/**
 * Reduces a JSON value to its shape.
 *
 * @param view  what the spec says of it
 */
export function shapeOf(value: unknown, view: SchemaView | undefined, keeping: Keeping): Shape {
  if (Array.isArray(value)) {
    const items = mergeAll(value.map((item) => shapeOf(item, view?.items(), keeping)));
    return { kinds: ['array'], ...(items ? { items } : {}) };
  }
  if (isJsonObject(value)) return shapeOfObject(value, view, keeping);
  const kept = keptValue(value, view, keeping);
  return {
    kinds: [kindOf(value)],
    ...(typeof value === 'string' ? { formats: [formatOf(value)] } : {}),
    ...(kept === undefined ? {} : { values: [kept] }),
  };
}

/** The pointer to a place of a value, with `{}` for members of lists and of objects whose names are data. */
export function generalPointer(
  value: unknown,
  view: SchemaView | undefined,
  [step, ...rest]: readonly string[],
): string {
  if (step === undefined) return '';
  if (Array.isArray(value)) return `/${ANY}${generalPointer(value[Number(step)], view?.items(), rest)}`;
  const member = isJsonObject(value) ? value[step] : undefined;
  if (isJsonObject(value) && isMap(value, view, step)) {
    return `/${ANY}${generalPointer(member, view?.members(), rest)}`;
  }
  return pointerTo('', step) + generalPointer(member, view?.property(step), rest);
}

function shapeOfObject(value: object, view: SchemaView | undefined, keeping: Keeping): Shape {
  const entries: [string, unknown][] = Object.entries(value);
  const named = entries.filter(([name]) => !isMap(value, view, name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = named.map(([name, member]) => {
    const below = view?.property(name);
    const shown = below === undefined ? keeping.redact(name) : name;
    return [shown, { isAlways: true, shape: shapeOf(member, below, keeping) }] as const;
  });
  const others = entries.filter(([name]) => isMap(value, view, name));
  const map = mergeAll(others.map(([, member]) => shapeOf(member, view?.members(), keeping)));
  return {
    kinds: ['object'],
    ...(keys.length > 0 ? { keys: Object.fromEntries(keys) } : {}),
    ...(map ? { map } : {}),
  };
}

function isMap(value: object, view: SchemaView | undefined, name: string): boolean {
  if (view) return view.isMapKey(name);
  const names = Object.keys(value);
  return names.length > MANY_KEYS || names.every((one) => DATA_NAME.test(one));
}

function kindOf(value: unknown): Kind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return 'null';
}

function keptValue(value: unknown, view: SchemaView | undefined, keeping: Keeping): string | undefined {
  const written = JSON.stringify(value);
  if (view?.fixed?.includes(written)) return written;
  if (typeof value !== 'string') return view?.fixed === undefined || value === null ? undefined : written;
  if (view?.fixed === undefined && !keeping.isError) return undefined;
  return value.length > LONGEST_TEXT ? undefined : JSON.stringify(keeping.tell(value));
}
