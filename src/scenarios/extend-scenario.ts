import type { GivenInScenario, ScenarioDocument } from './document.js';
import { findContradictions } from './find-contradictions.js';
import type { ScenarioMistake } from './mistake.js';
import { ScenarioError } from './scenario-error.js';
import type { ScenarioSource } from './source.js';
import { suggestion } from './words.js';

/** Nobody keeps more than this in mind. */
const MOST_LAYERS = 10;

/** One scenario as it was written, without what it extends. Each field is right by itself. */
export interface Layer {
  readonly document: ScenarioDocument;
  readonly source: ScenarioSource;
  /** Absolute path, of one that came from a file. */
  readonly file?: string | undefined;
  /** What it was put together from before, of one that is shipped: it says no more what it extends. */
  readonly bases?: readonly string[] | undefined;
}

/** What scenarios may extend. */
export interface Bases {
  /** Of those that are shipped. */
  readonly names: readonly string[];
  /** @returns undefined if there is none @throws ScenarioError if it is wrong itself */
  find(name: string, extending: Layer): Promise<Layer | undefined>;
}

/** A scenario that can be used. */
export interface ReadScenario {
  /** What messages call it. */
  readonly name: string;
  /** With what it inherits, and without `extends`. */
  readonly document: ScenarioDocument;
  /** What it extends, the nearest first: files, or names of shipped scenarios. */
  readonly bases: readonly string[];
  /** Absolute paths of the files that it was read from, its own first. */
  readonly files: readonly string[];
  /** One line: where a mistake is that shows only later, and what it is. */
  describe(mistake: ScenarioMistake): string;
}

/**
 * Puts a scenario together with what it extends: each section of `given` that it has itself takes the place of the
 * base's. Rules and steps are its own only: a story is told of the world it was written for.
 *
 * @throws ScenarioError for a base that isn't there or extends in circles, and for what contradicts itself
 */
export async function extendScenario(own: Layer, bases: Bases): Promise<ReadScenario> {
  const layers = await collectLayers(own, bases);
  const document = { ...own.document, ...inherit(layers) };
  const scenario: ReadScenario = {
    name: own.source.name,
    document,
    bases: layers.flatMap((layer) => [...(layer === own ? [] : [layer.source.name]), ...(layer.bases ?? [])]),
    files: layers.flatMap(({ file }) => file ?? []),
    describe: (mistake) => describe(layers, mistake),
  };
  const found = [...findContradictions(document), ...(await findInSteps(document))];
  const contradictions = found.map((mistake) => ({
    layer: layerOf(layers, mistake),
    mistake,
  }));
  contradictions.sort(
    (a, b) =>
      layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
      a.layer.source.offsetOf(a.mistake) - b.layer.source.offsetOf(b.mistake),
  );
  if (contradictions.length > 0) {
    throw new ScenarioError(contradictions.map(({ mistake }) => scenario.describe(mistake)));
  }
  return scenario;
}

/** What reads a story's expressions takes a while to load, and most scenarios have no story. */
async function findInSteps(document: ScenarioDocument): Promise<readonly ScenarioMistake[]> {
  if (document.steps === undefined) return [];
  const { findStepMistakes } = await import('./replay/find-step-mistakes.js');
  return findStepMistakes(document);
}

/** The scenario itself, what it extends, what that extends. */
async function collectLayers(own: Layer, bases: Bases): Promise<Layer[]> {
  const layers = [own];
  for (let last = own; last.document.given?.extends !== undefined; last = layers.at(-1) ?? own) {
    const { extends: name } = last.document.given;
    const base = await bases.find(name, last);
    if (base === undefined) {
      throw refuse(last, `there is no scenario and no file "${name}"${suggestion(name, bases.names)}`);
    }
    const names = [...layers, base].map(({ source }) => source.name).join(', which extends ');
    if (layers.some((layer) => isSame(layer, base))) throw refuse(last, `there is no end: ${names}`);
    if (layers.length >= MOST_LAYERS) {
      throw refuse(last, `more than ${MOST_LAYERS} scenarios extend one another: ${names}`);
    }
    layers.push(base);
  }
  return layers;
}

function isSame(layer: Layer, other: Layer): boolean {
  return layer.file === undefined ? layer.source.name === other.source.name : layer.file === other.file;
}

function refuse(layer: Layer, text: string): ScenarioError {
  return new ScenarioError(layer.source.describe({ path: ['given', 'extends'], text }));
}

function inherit(layers: readonly Layer[]): { given?: GivenInScenario } {
  if (layers.every(({ document }) => document.given === undefined)) return {};
  const { extends: _, ...given } = Object.assign(
    {},
    ...layers.map(({ document }) => document.given).reverse(),
  );
  return { given };
}

function describe(layers: readonly Layer[], mistake: ScenarioMistake): string {
  const layer = layerOf(layers, mistake);
  const [own] = layers;
  const inherited = layer === own ? '' : ` (inherited by ${own?.source.name})`;
  return layer.source.describe(mistake) + inherited;
}

/** Where a section was written: the nearest that has it. */
function layerOf(layers: readonly Layer[], { path: [part, section] }: ScenarioMistake): Layer {
  const [own] = layers;
  if (own === undefined) throw new Error('There is no scenario');
  if (part !== 'given' || section === undefined) return own;
  return layers.find(({ document }) => Object.hasOwn(document.given ?? {}, section)) ?? own;
}
