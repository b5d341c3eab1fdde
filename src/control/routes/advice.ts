import { Hono } from 'hono';
import { ADVICE_KINDS, type AdviceKind } from '../../world/advice/advice.js';
import { suggest } from '../../world/suggest.js';
import { toWireAdvice } from '../advice-projections.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { refuseStrangers, refuseUnknown } from '../query.js';

const FIELDS = ['kind', 'service', 'operation', 'account'];

/** `/_emulator/advice`: what the live services would have ignored or punished in the requests to a world. */
export function adviceRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/advice', (c) => {
      const query = new URLSearchParams(c.env.search);
      refuseUnknown(query, FIELDS);
      const { kind, ...rest } = Object.fromEntries(query);
      refuseStrangers({ service: rest.service, operation: rest.operation });
      const found = c.env.world.advice.board.list({ ...rest, kind: readKind(kind) });
      return c.json(found.map(toWireAdvice));
    })
    .delete('/_emulator/advice', (c) => {
      c.env.world.advice.clear();
      return c.body(null, 204);
    });
}

function readKind(text: string | undefined): AdviceKind | undefined {
  const kind = ADVICE_KINDS.find((known) => known === text);
  if (kind !== undefined || text === undefined) return kind;
  const near = suggest(text, ADVICE_KINDS);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new Refusal(400, `kind: "${text}" is no kind of advice; use ${ADVICE_KINDS.join(', ')}.${meant}`);
}
