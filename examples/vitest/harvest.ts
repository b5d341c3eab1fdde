/** What a program of yours may look like: it counts the mentions of a list of DOIs, and waits when it is told to. */
export interface HarvestOptions {
  /** The Altmetric Details Page API: https://api.altmetric.com, or a world of the emulator. */
  readonly baseUrl: string;
  readonly key: string;
  readonly fetch: typeof globalThis.fetch;
  /** Waits until the hourly quota starts anew. */
  readonly waitAnHour: () => Promise<unknown>;
}

/** @returns of each DOI the number of mentions; 0 of one that nobody mentioned */
export async function harvest(
  dois: readonly string[],
  { baseUrl, key, fetch, waitAnHour }: HarvestOptions,
): Promise<ReadonlyMap<string, number>> {
  const mentions = new Map<string, number>();
  for (const doi of dois) {
    const ask = () => fetch(`${baseUrl}/v1/doi/${doi}?key=${key}`);
    let response = await ask();
    if (response.status === 429) {
      await waitAnHour();
      response = await ask();
    }
    if (!response.ok && response.status !== 404) throw new Error(`${doi}: status ${response.status}`);
    const body = response.ok ? ((await response.json()) as { cited_by_posts_count: number }) : undefined;
    mentions.set(doi, body?.cited_by_posts_count ?? 0);
  }
  return mentions;
}
