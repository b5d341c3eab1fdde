import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ReplayOptions, replay } from '../../../src/emulator/replay.js';
import type { StepInScenario, VariableInScenario } from '../../../src/scenarios/steps-document.js';

/** A request as the stub got it. */
export interface Got {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

/** How the stub answers. */
export type Answerer = (got: Got, response: ServerResponse) => void;

/** A service of one's own on a free port, until the test is over. */
export async function openStub(answer: Answerer): Promise<{ url: string; got: readonly Got[] }> {
  const got: Got[] = [];
  const server = createServer(async (incoming, response) => {
    const one = await read(incoming);
    got.push(one);
    answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

async function read(incoming: IncomingMessage): Promise<Got> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  const { method = '', url = '', rawHeaders } = incoming;
  return { method, url, rawHeaders, body: Buffer.concat(pieces).toString('latin1') };
}

/** Replays steps on the stub, in the place of a live service. */
export async function replayOn(
  url: string,
  steps: readonly StepInScenario[],
  {
    variables = {},
    ...options
  }: ReplayOptions & { variables?: Readonly<Record<string, VariableInScenario>> } = {},
) {
  const environment = { details: url, ...options.environment };
  return replay({ summary: 'a story', variables, steps }, { ...options, target: 'live', environment });
}

/** A step that asks the stub. */
export function ask(
  path: string,
  rest: Partial<StepInScenario> = {},
  request: Partial<StepInScenario['request']> = {},
): StepInScenario {
  return { name: path, request: { service: 'altmetric-details', path, ...request }, live: true, ...rest };
}
