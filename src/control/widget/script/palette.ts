import type { TypeFigure } from './figures.js';

/** A type that is shown, with the class that gives it its colour. */
export interface ShownType extends TypeFigure {
  readonly colour: string;
}

const COLOURS = 8;

/** Gives each type the colour of its place. */
export function inColours(types: readonly TypeFigure[]): readonly ShownType[] {
  return types.map((type, place) => ({ ...type, colour: `colour-${place % COLOURS}` }));
}
