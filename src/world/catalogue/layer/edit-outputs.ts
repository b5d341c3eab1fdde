import { ProblemError } from '../../problem.js';
import { hasMention } from '../explicit-attention.js';
import type { ExplicitOutput } from '../explicit-output.js';
import { detectScheme } from '../identifiers/detect.js';
import type { Output } from '../output.js';
import type { IdentifierScheme } from '../output-record.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import { toMentions } from './draft-attention.js';
import { toChanges, toExplicitOutput } from './draft-output.js';
import { type EditableWorld, openEditing, type Place } from './editing.js';
import type { NewMention, NewOutput, OutputEdit } from './new-output.js';
import type { LayerTarget } from './output-layer.js';

/** An output by what names it: its Altmetric ID, or an identifier; `any` tells the scheme from the form. */
export type OutputName =
  | { readonly scheme: 'altmetric'; readonly value: number }
  | { readonly scheme: IdentifierScheme | 'any'; readonly value: string };

/** A change, and what it is of. */
export interface NamedEdit {
  readonly name: OutputName;
  readonly edit: OutputEdit;
}

/**
 * Puts outputs into a world: all of them, or none.
 *
 * @returns their Altmetric IDs, in order
 * @throws ProblemError `output-invalid` naming the field that can't be, after `[0].` and so on where there are several
 * @throws ProblemError `output-taken` if another output has one of the identifiers
 */
export function addOutputs(world: EditableWorld, given: readonly NewOutput[]): Promise<readonly number[]> {
  return addAll(world, given, (n) => `[${n}].`);
}

/** Puts one output into a world. @returns its Altmetric ID @throws ProblemError as {@link addOutputs} does */
export async function addOutput(world: EditableWorld, given: NewOutput): Promise<number> {
  const [altmetricId] = await addAll(world, [given], () => '');
  if (altmetricId === undefined) throw new RangeError('An output was added that has no id');
  return altmetricId;
}

async function addAll(
  world: EditableWorld,
  given: readonly NewOutput[],
  placeOf: (n: number) => Place,
): Promise<readonly number[]> {
  const editing = await openEditing(world);
  const taken = new Set<number>();
  const outputs = given.map((output, n): ExplicitOutput => {
    return toExplicitOutput(output, editing, { place: placeOf(n), taken });
  });
  await world.catalogue.layer.add(outputs);
  return outputs.map(({ altmetricId }) => altmetricId);
}

/**
 * Changes an output, whether it was generated, is pinned, was put in or stands for an unknown DOI.
 *
 * @throws ProblemError `output-unknown` if there is none
 * @throws ProblemError `output-invalid` or `output-taken` for what can't be
 */
export async function changeOutput(
  world: EditableWorld,
  altmetricId: number,
  edit: OutputEdit,
): Promise<void> {
  const editing = await openEditing(world);
  const output = getOutput(editing.view, { scheme: 'altmetric', value: altmetricId });
  const changes = toChanges(output, edit, editing, '');
  await world.catalogue.layer.change(targetOf(output), changes, toMentions(edit.mentions ?? [], editing));
}

/** Takes an output out of a world: nothing finds it any more. @throws ProblemError `output-unknown` */
export async function removeOutput(world: EditableWorld, altmetricId: number): Promise<void> {
  const view = await world.catalogue.look();
  const output = getOutput(view, { scheme: 'altmetric', value: altmetricId });
  await world.catalogue.layer.remove(targetOf(output));
}

/**
 * Adds mentions to an output, besides those that it has.
 *
 * @returns their ids, in order
 * @throws ProblemError `output-unknown` if there is no such output
 */
export async function addMentions(
  world: EditableWorld,
  altmetricId: number,
  mentions: readonly NewMention[],
): Promise<readonly number[]> {
  const editing = await openEditing(world);
  const output = getOutput(editing.view, { scheme: 'altmetric', value: altmetricId });
  return world.catalogue.layer.change(targetOf(output), {}, toMentions(mentions, editing));
}

/** Takes one mention away. @throws ProblemError `output-unknown` or `mention-unknown` */
export async function removeMention(
  world: EditableWorld,
  altmetricId: number,
  mentionId: number,
): Promise<void> {
  const view = await world.catalogue.look();
  const output = getOutput(view, { scheme: 'altmetric', value: altmetricId });
  if (!hasMention(output.attention, altmetricId, mentionId)) {
    throw new ProblemError({ kind: 'mention-unknown' });
  }
  await world.catalogue.layer.removeMention(targetOf(output), mentionId);
}

/** The output of a name, known by now or only later. @throws ProblemError `output-unknown` */
export function getOutput(view: CatalogueView, name: OutputName): Output {
  const output = findOutput(view, name);
  if (output === undefined)
    throw new ProblemError({ kind: 'output-unknown', identifier: describeName(name) });
  return output;
}

/** What the layer has to know of an output to change it. */
export function targetOf({ altmetricId, standsFor }: Output): LayerTarget {
  return { altmetricId, standsFor };
}

/** The output of a name, known by now or only later. */
export function findOutput(view: CatalogueView, name: OutputName): Output | undefined {
  if (name.scheme === 'altmetric') return view.findEverById(name.value);
  if (name.scheme !== 'any') return view.findEver(name.scheme, name.value);
  const detected = detectScheme(name.value);
  return detected === undefined ? undefined : view.findEver(detected.scheme, detected.value);
}

function describeName({ scheme, value }: OutputName): string {
  if (scheme === 'any') return value;
  return `${scheme === 'altmetric' ? 'id' : scheme}:${value}`;
}
