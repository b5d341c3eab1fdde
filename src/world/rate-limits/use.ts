import type { QuotaUse } from '../api-keys/quota-use.js';
import type { World } from '../world.js';
import { keySubject, readSubject, type Subject, subjectAt } from './subject.js';

const EXPLORER = 'altmetric-explorer';

/** Whoever has used anything of what the present hour, day or 30 days allow. */
export async function listUse(world: World): Promise<readonly Subject[]> {
  const nowMs = world.clock.nowMs();
  const [calls, tweets] = await Promise.all([world.rateLimits.list(nowMs), world.tweetIds.list(nowMs)]);
  const readers = [...tweets.keys()].map((reader) => subjectOfReader(world, reader));
  return [...new Set([...calls.keys(), ...(await Promise.all(readers))])];
}

/** What a subject has used on the world's clock. */
export async function readUse(world: World, subject: Subject): Promise<QuotaUse> {
  const nowMs = world.clock.nowMs();
  const { hourly, daily } = await world.rateLimits.usedOf(subject, nowMs);
  return { hourly, daily, tweetIds: await readTweets(world, subject, nowMs) };
}

/** Tweets are counted by key alone: a key that only the Explorer has is the Explorer's. */
async function subjectOfReader(world: World, reader: Subject): Promise<Subject> {
  const { key } = readSubject(reader);
  if (key === undefined || !(await isExplorerKey(world, key))) return reader;
  return subjectAt(EXPLORER, keySubject(key));
}

async function readTweets(world: World, subject: Subject, nowMs: number): Promise<number> {
  const { service, key } = readSubject(subject);
  if (key === undefined || (service === EXPLORER && !(await isExplorerKey(world, key)))) return 0;
  return world.tweetIds.usedOf(keySubject(key), nowMs);
}

async function isExplorerKey(world: World, key: string): Promise<boolean> {
  const { explorerAccounts, apiKeys } = world;
  return (await apiKeys.find(key)) === undefined && (await explorerAccounts.find(key)) !== undefined;
}
