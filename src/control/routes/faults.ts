import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { describeFaultMistake, findFaultContradictions, toFault, toFaults } from '../../scenarios/index.js';
import { type FaultStore, MAX_FAULTS } from '../../world/faults/fault-store.js';
import { freeFaultId } from '../../world/faults/free-fault-id.js';
import type { ControlEnv } from '../env.js';
import { toWireFault } from '../fault-projections.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

type NewFault = components['schemas']['NewFault'];
type WireFault = components['schemas']['Fault'];

/** `/_emulator/faults`: what goes wrong on purpose in a world. */
export function faultRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/faults', (c) => c.json(listFaults(c.env.world.faults)))
    .post('/_emulator/faults', async (c) => {
      const { faults } = c.env.world;
      const asked = await readBody<NewFault>(c.env, 'validateAddFault');
      const id = asked.id ?? freeFaultId((one) => faults.find(one) !== undefined);
      if (faults.find(id) !== undefined) throw new Refusal(409, `Another fault is called "${id}".`);
      return c.json(setFault(faults, asked, id), 201);
    })
    .put('/_emulator/faults', async (c) => {
      const { faults } = c.env.world;
      const asked = await readBody<NewFault[]>(c.env, 'validateReplaceFaults');
      const [mistake] = findFaultContradictions(asked);
      if (mistake !== undefined) throw new Refusal(400, mistake);
      faults.replaceAll(toFaults(asked));
      return c.json(listFaults(faults));
    })
    .delete('/_emulator/faults', (c) => {
      c.env.world.faults.replaceAll([]);
      return c.body(null, 204);
    })
    .get('/_emulator/faults/:id', (c) => {
      const { faults } = c.env.world;
      const fault = faults.find(c.req.param('id'));
      if (fault === undefined) throw unknown(c.req.param('id'));
      return c.json(toWireFault(fault, faults));
    })
    .put('/_emulator/faults/:id', async (c) => {
      const id = c.req.param('id');
      const asked = await readBody<NewFault>(c.env, 'validateSetFault');
      if (asked.id !== undefined && asked.id !== id) throw new Refusal(400, `id: the address says "${id}"`);
      if (!FAULT_ID.test(id)) throw new Refusal(400, `No fault can be called "${id}".`);
      return c.json(setFault(c.env.world.faults, asked, id));
    })
    .delete('/_emulator/faults/:id', (c) => {
      if (!c.env.world.faults.remove(c.req.param('id'))) throw unknown(c.req.param('id'));
      return c.body(null, 204);
    });
}

/** As the schema has it for those that are named in a body. */
const FAULT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function listFaults(faults: FaultStore): WireFault[] {
  return faults.list().map((fault) => toWireFault(fault, faults));
}

function setFault(faults: FaultStore, asked: NewFault, id: string): WireFault {
  const mistake = describeFaultMistake(asked);
  if (mistake !== undefined) throw new Refusal(400, mistake);
  if (faults.size >= MAX_FAULTS && faults.find(id) === undefined) {
    throw new Refusal(409, `A world has at most ${MAX_FAULTS} faults.`);
  }
  const fault = toFault(asked, id);
  faults.put(fault);
  return toWireFault(fault, faults);
}

function unknown(id: string): Refusal {
  return new Refusal(404, `There is no fault "${id}".`);
}
