import { type Attention, jurisdictionOf, type ListedMention, secondOf } from '../attention.js';
import { attentionOf, mentionId, toListed } from '../explicit-attention.js';
import type { ExplicitOutput } from '../explicit-output.js';
import { SOURCE_INDEX, sourceFacts } from '../sources.js';
import { accountOf, type Tally, worthOf } from '../tally.js';
import type { LayeredOutput } from './output-layer.js';

/** What an output's attention becomes under a world's layer. */
export interface AttentionFrame {
  readonly altmetricId: number;
  /** Until when ongoing attention goes on: days of even time. */
  readonly horizon: number;
  /** The output with the layer's changes, for the dates of tallies that these bring. */
  readonly explicit: ExplicitOutput;
}

/** The attention of an output that a world has changed, or that has mentions from the world. */
export function layerAttention(
  base: Attention,
  { changes, mentions, removedMentions }: LayeredOutput,
  { altmetricId, horizon, explicit }: AttentionFrame,
): Attention {
  const replaced = new Set((changes.tallies ?? []).map(({ source }) => SOURCE_INDEX[source]));
  const kept = base.tallies.filter(({ source }) => !replaced.has(source));
  const given = (changes.tallies ?? []).filter(({ posts }) => posts > 0);
  const brought =
    given.length === 0
      ? []
      : attentionOf({ ...explicit, tallies: given, mentions: [], score: undefined }, horizon).tallies;
  const tallies = [...kept, ...brought];
  const incomplete = tallies.filter(({ source }) => hasRemoved(altmetricId, source, removedMentions));
  const listed = [...base.listed, ...incomplete.flatMap((tally) => listTally(altmetricId, tally))].filter(
    ({ id }) => !removedMentions.has(id),
  );
  return {
    ...base,
    cohorts: 'cohorts' in changes ? changes.cohorts : base.cohorts,
    tallies: tallies.filter((tally) => !incomplete.includes(tally)),
    listed: [...listed, ...mentions.map((mention) => toListed(mention, mention.id))].sort(
      (one, other) => one.postedOn - other.postedOn,
    ),
  };
}

function hasRemoved(altmetricId: number, source: number, removed: ReadonlySet<number>): boolean {
  if (removed.size === 0) return false;
  const from = mentionId(altmetricId, source, 0);
  const to = mentionId(altmetricId, source + 1, 0);
  return [...removed].some((id) => id >= from && id < to);
}

/** A tally's mentions one by one: from where one of them is missing, its counts can no longer be computed. */
function listTally(altmetricId: number, tally: Tally): ListedMention[] {
  return Array.from({ length: tally.posts }, (_value, n) => {
    const account = accountOf(tally, n);
    return {
      id: mentionId(altmetricId, tally.source, n),
      source: tally.source,
      postedOn: secondOf(tally, n),
      account: `#${account}`,
      worth: worthOfAccount(tally, account),
      country: tally.source === SOURCE_INDEX.patents ? jurisdictionOf(tally, account) : undefined,
      origin: { tally, n },
    };
  });
}

function worthOfAccount(tally: Tally, account: number): number {
  const { weight, counts } = sourceFacts(tally.source);
  return counts === 'each' ? worthOf(tally, account + 1) - worthOf(tally, account) : weight;
}
