import { describePath, type ScenarioMistake } from './mistake.js';

/** Where a scenario was written, to say where its mistakes are. */
export interface ScenarioSource {
  /** What tells it from others: the path of a file, or a name. */
  readonly name: string;
  /** One line: where the mistake is, and what it is. */
  describe(mistake: ScenarioMistake): string;
  /** By what mistakes are put in the order of the file. */
  offsetOf(mistake: ScenarioMistake): number;
}

/** A scenario that came as an object: there is no more to a place in it than its path. */
export class ObjectSource implements ScenarioSource {
  readonly name: string;

  /** @param name  what the path to a value begins with */
  constructor(name: string) {
    this.name = name;
  }

  describe({ path, text }: ScenarioMistake): string {
    return `${describePath([this.name, ...path])}: ${text}`;
  }

  offsetOf(): number {
    return 0;
  }
}
