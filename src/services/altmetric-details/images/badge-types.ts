/** The slots of a badge: arcs of a donut, strips of a bar. */
const SLOTS = 8;

/** The `types` of an output that nobody has mentioned. */
export const NO_TYPES = '?'.repeat(SLOTS);

/** The order of the slots: recorded up to `g`, and that Bluesky is last; in between it is ours. */
const ORDER = 'msbvrtwfdgahpqoexlnyu';

interface Share {
  readonly letter: string;
  /** Of the eight slots, as a decimal. */
  readonly share: number;
  slots: number;
}

/**
 * The eight letters that say in which proportion sources have mentioned an output, as in `types=mbrttttf`.
 * A source that is there has a slot, however small it is; beyond eight sources the smallest are left out.
 *
 * @param postsByLetter  visible posts of each source that has a letter; other letters and counts below one are passed over
 * @source the rule (docs/sources.md details 10) was found from recordings of the Details API, and reproduces all since 2016
 */
export function badgeTypes(postsByLetter: ReadonlyMap<string, number>): string {
  const shares = largestShares(postsByLetter);
  if (shares.length === 0) return NO_TYPES;
  while (countSlots(shares) > SLOTS) first(shares, byMostSlots).slots -= 1;
  while (countSlots(shares) < SLOTS) first(shares, byLargestRest).slots += 1;
  return shares
    .toSorted(byLetter)
    .map(({ letter, slots }) => letter.repeat(slots))
    .join('');
}

function largestShares(postsByLetter: ReadonlyMap<string, number>): Share[] {
  const counted = [...ORDER].flatMap((letter) => {
    const posts = postsByLetter.get(letter) ?? 0;
    return posts > 0 ? [{ letter, posts }] : [];
  });
  const total = counted.reduce((sum, { posts }) => sum + posts, 0);
  return counted
    .map(({ letter, posts }) => {
      const share = (SLOTS * posts) / total;
      return { letter, share, slots: Math.max(1, Math.floor(share)) };
    })
    .sort((one, other) => other.share - one.share)
    .slice(0, SLOTS);
}

function countSlots(shares: readonly Share[]): number {
  return shares.reduce((sum, { slots }) => sum + slots, 0);
}

function byMostSlots(one: Share, other: Share): number {
  return other.slots - one.slots || other.share - one.share;
}

/**
 * A source below one slot has been rounded up already: it gets nothing of what is left. Of equals the later letter
 * gets it: 4 b, 1 m, 2 d, 1 r and 2 t were recorded as `mbbbrtdd`.
 */
function byLargestRest(one: Share, other: Share): number {
  return (
    Number(other.share >= 1) - Number(one.share >= 1) ||
    other.share - other.slots - (one.share - one.slots) ||
    byLetter(other, one)
  );
}

function byLetter(one: Share, other: Share): number {
  return ORDER.indexOf(one.letter) - ORDER.indexOf(other.letter);
}

function first(shares: readonly Share[], order: (one: Share, other: Share) => number): Share {
  const [share] = shares.toSorted(order);
  if (share === undefined) throw new RangeError('There are no shares.');
  return share;
}
