import { TimedSigner } from '../../world/tokens/timed-signer.js';
import type { World } from '../../world/world.js';

/** Signs session cookies. */
export function sessionSigner(world: World): TimedSigner {
  return new TimedSigner(world.clock, world.secret, 'cookie-session');
}

/** Signs the hidden fields of forms. */
export function formSigner(world: World): TimedSigner {
  return new TimedSigner(world.clock, world.secret, 'wtf-csrf-token');
}
