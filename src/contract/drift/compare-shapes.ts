import { judge, type Leaves } from './difference.js';
import { isTelling } from './formats.js';
import { pairRenamed } from './pair-renamed.js';
import type { Place, ShapeDifference } from './place.js';
import { ANY, type Kind, keyOf, pointerTo, type Shape, union } from './shape.js';

/** Whether answers of a side break the rule that a member has to be there. */
export type LacksMember = (side: keyof Leaves, pointer: string, name: string) => boolean;

/**
 * What differs between the shapes of many bodies, and is not owed to the data of the moment: a member that may be
 * absent, an empty list, a null that the spec allows tell nothing.
 */
export function compareShapes(place: Place, lacks: LacksMember): ShapeDifference[] {
  const { live, emulator, pointer, view } = place;
  const members = [
    { live: live.items, emulator: emulator.items, view: view?.items() },
    { live: live.map, emulator: emulator.map, view: view?.members() },
  ];
  return [
    ...compareKinds(place),
    ...compareNull(place),
    ...compareFormats(place),
    ...compareFixed(place),
    ...compareKeys(place, lacks),
    ...members.flatMap((some) =>
      some.live && some.emulator
        ? compareShapes(
            { live: some.live, emulator: some.emulator, view: some.view, pointer: `${pointer}/${ANY}` },
            lacks,
          )
        : [],
    ),
  ];
}

function compareKinds(place: Place): ShapeDifference[] {
  const { view } = place;
  const [live, emulator] = [
    tellingKinds(place.live, place.emulator),
    tellingKinds(place.emulator, place.live),
  ];
  if (live.length === 0 || emulator.length === 0) return [];
  const extra = (own: readonly Kind[], others: readonly Kind[]) =>
    own.filter((kind) => !others.includes(kind));
  const isForbidden = (kind: Kind) => view?.allows(kind) === false;
  const leaves = {
    live: extra(live, emulator).some(isForbidden),
    emulator: extra(emulator, live).some(isForbidden),
  };
  const isApart = extra(live, emulator).length === live.length;
  if (!leaves.live && !leaves.emulator && !isApart) return [];
  const shownBy = leaves.emulator && !leaves.live ? 'emulator' : 'live';
  return [
    differs(place, {
      kind: 'type',
      live: live.join(' or '),
      emulator: emulator.join(' or '),
      leaves,
      shownBy,
    }),
  ];
}

/** Without null, which is compared by itself, and without lists that were empty where the other side has none. */
function tellingKinds(own: Shape, other: Shape): readonly Kind[] {
  const isEmptyList = !own.items && !other.kinds.includes('array');
  const hasFractions = [own, other].some(({ kinds }) => kinds.includes('number'));
  const kinds = own.kinds
    .filter((kind) => kind !== 'null' && !(kind === 'array' && isEmptyList))
    .map((kind) => (kind === 'integer' && hasFractions ? 'number' : kind));
  return union(kinds, []);
}

function compareNull(place: Place): ShapeDifference[] {
  const { live, emulator, view } = place;
  const [isLive, isEmulator] = [live, emulator].map(({ kinds }) => kinds.includes('null'));
  if (isLive === isEmulator || view?.allows('null') === true) return [];
  const isForbidden = view?.allows('null') === false;
  const tell = (isNull: boolean | undefined) => (isNull ? 'null' : 'never null');
  return [
    differs(place, {
      kind: 'null',
      live: tell(isLive),
      emulator: tell(isEmulator),
      leaves: { live: isForbidden && isLive === true, emulator: isForbidden && isEmulator === true },
      shownBy: isLive ? 'live' : 'emulator',
    }),
  ];
}

/** Only where each side writes its texts in one form: several are owed to the data. */
function compareFormats(place: Place): ShapeDifference[] {
  if (place.view?.fixed) return [];
  const [live, emulator] = [place.live, place.emulator].map(({ formats = [] }) =>
    formats.filter((format) => format !== 'empty'),
  );
  const [ofLive, ofEmulator] = [
    live?.length === 1 ? live[0] : undefined,
    emulator?.length === 1 ? emulator[0] : undefined,
  ];
  if (ofLive === undefined || ofEmulator === undefined || ofLive === ofEmulator) return [];
  if (!isTelling(ofLive) && !isTelling(ofEmulator)) return [];
  const leaves = { live: false, emulator: false };
  return [differs(place, { kind: 'format', live: ofLive, emulator: ofEmulator, leaves, shownBy: 'live' })];
}

/** Values that the spec fixes, and that one side alone does not keep to. */
function compareFixed(place: Place): ShapeDifference[] {
  const { view } = place;
  const { fixed } = view ?? {};
  if (!fixed) return [];
  const strange = ({ values = [] }: Shape) => values.filter((value) => !fixed.includes(value));
  const [live, emulator] = [strange(place.live), strange(place.emulator)];
  if (live.join() === emulator.join()) return [];
  const tell = (values: readonly string[]) => (values.length === 0 ? 'as documented' : values.join(' or '));
  const leaves = { live: live.length > 0, emulator: emulator.length > 0 };
  const shownBy = leaves.live ? 'live' : 'emulator';
  return [differs(place, { kind: 'value', live: tell(live), emulator: tell(emulator), leaves, shownBy })];
}

function compareKeys(place: Place, lacks: LacksMember): ShapeDifference[] {
  const { live, emulator, pointer, view } = place;
  if (!live.kinds.includes('object') || !emulator.kinds.includes('object')) return [];
  const names = union(Object.keys(live.keys ?? {}), Object.keys(emulator.keys ?? {}));
  const { renamed, others } = pairRenamed(place, names);
  return [
    ...renamed.map(
      ({ documented, onLive, onEmulator, leaves }): ShapeDifference => ({
        kind: 'renamed',
        pointer: pointerTo(pointer, documented),
        live: onLive,
        emulator: onEmulator,
        verdict: judge(leaves),
        shownBy: 'live',
        shownAt: pointerTo(pointer, onLive),
      }),
    ),
    ...others.flatMap((name) => compareKey(place, name, lacks)),
    ...names.flatMap((name) => {
      const [onLive, onEmulator] = [keyOf(live, name)?.shape, keyOf(emulator, name)?.shape];
      if (!onLive || !onEmulator) return [];
      const below = { live: onLive, emulator: onEmulator, view: view?.property(name) };
      return compareShapes({ ...below, pointer: pointerTo(pointer, name) }, lacks);
    }),
  ];
}

/** Whether a member is there: one that is not documented differs, and one that its object can't be without. */
function compareKey(
  { live, emulator, pointer, view }: Place,
  name: string,
  lacks: LacksMember,
): ShapeDifference[] {
  const [onLive, onEmulator] = [keyOf(live, name), keyOf(emulator, name)];
  const isDocumented = view?.property(name) !== undefined;
  const isRequired = view?.mayRequire(name) ?? false;
  const lacking = (side: keyof Leaves) => isRequired && lacks(side, pointer, name);
  const leaves = isDocumented
    ? { live: lacking('live'), emulator: lacking('emulator') }
    : { live: onLive !== undefined, emulator: onEmulator !== undefined };
  if (isDocumented ? leaves.live === leaves.emulator : onLive && onEmulator) return [];
  const tell = (key: typeof onLive) =>
    key === undefined ? 'absent' : key.isAlways ? 'always there' : 'sometimes there';
  const shownBy = onLive && !(isDocumented && leaves.live) ? 'live' : 'emulator';
  const shownAt = onLive || onEmulator ? pointerTo(pointer, name) : pointer;
  return [
    {
      kind: 'key',
      pointer: pointerTo(pointer, name),
      live: tell(onLive),
      emulator: tell(onEmulator),
      verdict: judge(view === undefined ? { live: false, emulator: false } : leaves),
      shownBy,
      shownAt,
    },
  ];
}

interface Differing extends Pick<ShapeDifference, 'kind' | 'live' | 'emulator' | 'shownBy'> {
  readonly leaves: Leaves;
}

function differs({ pointer }: Place, { leaves, ...rest }: Differing): ShapeDifference {
  return { ...rest, pointer, verdict: judge(leaves), shownAt: pointer };
}
