/** What a JSON value can be; `number` is one with a fraction. */
export type Kind = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/**
 * What is known of the values that were met at a place, without the values. Of several values, what holds for them
 * together: shapes can be merged in any order.
 */
export interface Shape {
  /** What they are, in alphabetical order. */
  readonly kinds: readonly Kind[];
  /** How the texts among them are written, in alphabetical order. */
  readonly formats?: readonly string[];
  /** The values themselves, as JSON, in alphabetical order; only where the spec fixes them. */
  readonly values?: readonly string[];
  /** Of lists: all members together. */
  readonly items?: Shape;
  /** Of objects: their members by name, in alphabetical order. */
  readonly keys?: Readonly<Record<string, KeyShape>>;
  /** Of objects whose names are data, such as countries: all members together. */
  readonly map?: Shape;
}

/** A member of objects. */
export interface KeyShape {
  /** Whether each of the objects has it. */
  readonly isAlways: boolean;
  readonly shape: Shape;
}

/** What holds for the values of both shapes. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const items = mergeOptional(a.items, b.items);
  const map = mergeOptional(a.map, b.map);
  return {
    kinds: union(a.kinds, b.kinds),
    ...(a.formats || b.formats ? { formats: union(a.formats ?? [], b.formats ?? []) } : {}),
    ...(a.values || b.values ? { values: union(a.values ?? [], b.values ?? []) } : {}),
    ...(items ? { items } : {}),
    ...(a.keys || b.keys ? { keys: mergeKeys(a, b) } : {}),
    ...(map ? { map } : {}),
  };
}

/** All shapes as one. Of none: `undefined`. */
export function mergeAll(shapes: readonly Shape[]): Shape | undefined {
  return shapes.reduce<Shape | undefined>((whole, shape) => mergeOptional(whole, shape), undefined);
}

/** What is known at a pointer, in which `{}` stands for any member of a list or map. */
export function shapeAt(shape: Shape, pointer: string): Shape | undefined {
  return stepsOf(pointer).reduce<Shape | undefined>((at, step) => {
    if (step === ANY) return mergeOptional(at?.items, at?.map);
    return at?.keys && Object.hasOwn(at.keys, step) ? at.keys[step]?.shape : undefined;
  }, shape);
}

/** Stands in pointers for any member of a list or map. */
export const ANY = '{}';

/** The pointer to a member. */
export function pointerTo(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names that lead to where a pointer points. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Puts texts into one order, each of them once. */
export function union<Text extends string>(a: readonly Text[], b: readonly Text[]): Text[] {
  return [...new Set([...a, ...b])].sort();
}

function mergeOptional(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  return a && b ? mergeShapes(a, b) : (a ?? b);
}

function mergeKeys(a: Shape, b: Shape): Record<string, KeyShape> {
  const names = union(Object.keys(a.keys ?? {}), Object.keys(b.keys ?? {}));
  return Object.fromEntries(names.map((name) => [name, mergeKey(name, a, b)]));
}

function mergeKey(name: string, a: Shape, b: Shape): KeyShape {
  const [inA, inB] = [keyOf(a, name), keyOf(b, name)];
  if (inA && inB) {
    return { isAlways: inA.isAlways && inB.isAlways, shape: mergeShapes(inA.shape, inB.shape) };
  }
  // One of them has the name, or it would not have been asked for.
  const { isAlways, shape } = inA ?? inB ?? { isAlways: false, shape: { kinds: [] } };
  return { isAlways: isAlways && !(inA ? b : a).kinds.includes('object'), shape };
}

/** The member of a name, which may be one that every object of JavaScript has, such as `constructor`. */
export function keyOf({ keys }: Shape, name: string): KeyShape | undefined {
  return keys && Object.hasOwn(keys, name) ? keys[name] : undefined;
}
