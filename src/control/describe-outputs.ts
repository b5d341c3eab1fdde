import type { components } from '../generated/emulator-control.js';
import { countSources } from '../world/catalogue/attention.js';
import { findOutput, getOutput, type OutputName } from '../world/catalogue/layer/edit-outputs.js';
import { listMentions } from '../world/catalogue/list-mentions.js';
import type { Output } from '../world/catalogue/output.js';
import type { World } from '../world/world.js';
import { toWireMention, toWireOutput } from './output-projections.js';
import type { Page } from './output-queries.js';

type Schemas = components['schemas'];

/** An output as it is now. @throws ProblemError `output-unknown` */
export async function describeOutput(world: World, altmetricId: number): Promise<Schemas['CatalogueOutput']> {
  const { catalogue } = world;
  const view = await catalogue.look();
  const output = getOutput(view, { scheme: 'altmetric', value: altmetricId });
  return toWireOutput(output, view.asOf, await catalogue.layer.read());
}

/** The outputs of some names, each once; a name that nobody has is left out. */
export async function describeOutputs(
  { catalogue }: World,
  names: readonly OutputName[],
  { offset, limit }: Page,
): Promise<Schemas['CatalogueOutput'][]> {
  const view = await catalogue.look();
  const layer = await catalogue.layer.read();
  const found = new Map<number, Output>();
  for (const name of names) {
    const output = findOutput(view, name);
    if (output !== undefined && !found.has(output.altmetricId)) found.set(output.altmetricId, output);
  }
  const shown = [...found.values()].slice(offset, offset + limit);
  return shown.map((output) => toWireOutput(output, view.asOf, layer));
}

/** The outputs that a world has added or changed, and not removed. */
export async function describeOwnOutputs(world: World, page: Page): Promise<Schemas['CatalogueOutput'][]> {
  // What its start brings is laid over when the catalogue is first looked at.
  await world.catalogue.look();
  const { outputs } = await world.catalogue.layer.read();
  const kept = [...outputs].filter(([, { isRemoved }]) => !isRemoved);
  const names = kept.map(([value]): OutputName => ({ scheme: 'altmetric', value }));
  return describeOutputs(world, names, page);
}

/** A part of the mentions that an output has so far, source by source. @throws ProblemError `output-unknown` */
export async function describeMentions(
  { catalogue }: World,
  altmetricId: number,
  { sources, page }: { readonly sources: readonly number[]; readonly page: Page },
): Promise<Schemas['CatalogueMention'][]> {
  const view = await catalogue.look();
  const { asOf, population } = view;
  const output = getOutput(view, { scheme: 'altmetric', value: altmetricId });
  const mentions: Schemas['CatalogueMention'][] = [];
  let { offset } = page;
  for (const { source, posts } of countSources(output.attention, asOf)) {
    if (!sources.includes(source)) continue;
    const limit = page.limit - mentions.length;
    if (offset < posts && limit > 0) {
      const listed = listMentions(output, { source, asOf, page: { offset, limit } }, population);
      mentions.push(...listed.map(toWireMention));
    }
    offset = Math.max(0, offset - posts);
  }
  return mentions;
}
