import type { components } from '../../../generated/altmetric-explorer.js';
import type { Profile } from '../../../world/catalogue/mention.js';
import { SOURCE_INDEX } from '../../../world/catalogue/sources.js';
import { profileTypeOf } from '../source-names.js';
import { COUNTRY_NAMES } from './country-names.js';

type Schemas = components['schemas'];
type NamedType = Schemas['NamedProfileAttributes']['profile-type'];

/** What stands between the type of a profile and what its source calls it. */
const X_INFIX = 'id:';
const NAMED: readonly NamedType[] = [
  'msm',
  'blog',
  'policy',
  'sw',
  'fb',
  'gplus',
  'linkedin',
  'rdt',
  'guideline',
  'bsk',
  'podcast',
];

/**
 * The id of a profile: `tw:id:260014615`, `blog:85332`.
 *
 * @param source  place in `SOURCES`
 * @returns undefined for a source that has no profiles
 * @source docs/sources.md explorer 2.8 and 4.1
 */
export function profileIdOf(source: number, id: string): string | undefined {
  const type = profileTypeOf(source);
  if (type === undefined) return undefined;
  return source === SOURCE_INDEX.twitter ? `${type}:${X_INFIX}${id}` : `${type}:${id}`;
}

/** A profile without its figures. Of those on X nothing may be told but who they are. */
export function toProfile(
  profile: Pick<Profile, 'source' | 'id' | 'name' | 'country'>,
): Schemas['Profile'] | undefined {
  const source = SOURCE_INDEX[profile.source];
  const id = profileIdOf(source, profile.id);
  const type = profileTypeOf(source);
  if (id === undefined || type === undefined) return undefined;
  if (type === 'tw') return { id, type: 'profile', attributes: { 'profile-type': type } };
  const named = NAMED.find((one) => one === type);
  if (named === undefined) return undefined;
  return { id, type: 'profile', attributes: { 'profile-type': named, name: profile.name, image: null } };
}

/** A country that profiles refer to. */
export function toCountry(code: string): Schemas['Country'] {
  return { id: code, type: 'country', attributes: { name: COUNTRY_NAMES.get(code) ?? code } };
}
