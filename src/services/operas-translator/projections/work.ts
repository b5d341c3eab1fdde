import type { components } from '../../../generated/operas-translator.js';
import type { Translation } from '../../../world/works/translate.js';
import type { Relatives, Work, WorkIdentifier } from '../../../world/works/work.js';
import { toWorkUri } from '../../../world/works/work-uri.js';
import type { SentWork } from '../parse-work.js';

type Schemas = components['schemas'];

/**
 * A work with some of its identifiers. The order of members is that of the real service's classes.
 *
 * @source hirmeos/identifier_translation_service: src/models/work.py, src/models/identifier.py
 */
export function toWireWork({ id, type, titles }: Work, shown: readonly WorkIdentifier[]): Schemas['Work'] {
  return { UUID: id, type, URI: shown.map(toWireIdentifier), title: [...titles] };
}

/** A work with all its identifiers and relatives. */
export function toWireRelatedWork(work: Work, { children, parents }: Relatives): Schemas['RelatedWork'] {
  return { ...toWireWork(work, work.identifiers), child: [...children], parent: [...parents] };
}

/** A work that was just sent, with its URIs as they came (quirk `uris-echoed`). */
export function toAddedWork({ id, type, titles }: Work, sent: SentWork) {
  const { parents, children } = sent.relatives;
  return {
    UUID: id,
    type,
    URI: [...sent.sentUris],
    title: [...titles],
    ...(sent.hasParents ? { parent: [...parents] } : {}),
    ...(sent.hasChildren ? { child: [...children] } : {}),
  } satisfies Schemas['AddedWork'];
}

/** An identifier that something was translated into, with its work, whose identifiers are left out. */
export function toWireTranslation({ work, identifier, score }: Translation) {
  const { URI, ...shown } = toWireIdentifier(identifier);
  const { id, type, titles } = work;
  const shownWork = { UUID: id, type, URI: [], title: [...titles] };
  return { ...shown, score, URI, work: shownWork } satisfies Schemas['Translation'];
}

function toWireIdentifier(identifier: WorkIdentifier): Schemas['Identifier'] {
  const { scheme, value, canonical } = identifier;
  return { URI_parts: { scheme, value }, canonical, score: 0, URI: toWorkUri(identifier) };
}
