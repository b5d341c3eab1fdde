import type { Environment } from './environment.js';

/** Where a collection runs: the values of its variables, and what is to be cleared away after it. */
export interface ContractPlace {
  readonly environment: Environment;
  close(): Promise<void>;
}

/** Makes places, and clears away what a run that ends early has left, or is about to get. */
export interface Places {
  /** @throws Error  when the run has ended meanwhile; nothing is left then */
  open(service: string): Promise<ContractPlace>;
  close(): Promise<void>;
}

/** @param environment  what all collections share, or what makes a place for each */
export function keepPlaces(environment: Environment | ((service: string) => Promise<ContractPlace>)): Places {
  if (typeof environment !== 'function') {
    return { open: async () => ({ environment, close: async () => {} }), close: async () => {} };
  }
  const open = new Set<ContractPlace>();
  const opening = new Set<Promise<ContractPlace>>();
  let isOver = false;
  const close = async (place: ContractPlace): Promise<void> => {
    if (open.delete(place)) await place.close();
  };
  return {
    async open(service) {
      const made = environment(service);
      opening.add(made);
      try {
        const place = await made;
        open.add(place);
        if (!isOver) return { environment: place.environment, close: () => close(place) };
      } finally {
        opening.delete(made);
      }
      throw new Error('the run ended while a place was made for it');
    },
    async close() {
      isOver = true;
      // A place that is being made is there in a moment, and would stay.
      await Promise.allSettled([...opening]);
      await Promise.all([...open].map(close));
    },
  };
}
