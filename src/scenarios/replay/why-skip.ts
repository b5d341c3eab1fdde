import type { RequestInStep, ServiceInStep, StepInScenario } from '../steps-document.js';
import { ADDRESS_VARIABLES, type ReplayTarget } from './target.js';

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
/** Who says them himself can hide a second request in a body. */
const FRAMING: readonly string[] = ['content-length', 'transfer-encoding'];

/** @returns why a step can't, or may not, be taken on a target; undefined if it can */
export function whySkip(step: StepInScenario, target: ReplayTarget): string | undefined {
  if (target.kind === 'emulator') return undefined;
  if (step.clock !== undefined || step.at !== undefined || step.repeat?.advance !== undefined) {
    return 'only an emulator has a clock that can be set';
  }
  if (step.control !== undefined) return 'only an emulator has a control API';
  if (step.only === 'emulator') return 'it is for an emulator only';
  const { request } = step;
  return request === undefined ? undefined : whyNotSend(request, step.live ?? false, target);
}

/** Services that steps would be sent to, did the target have their addresses. */
export function listMissingServices(
  steps: readonly StepInScenario[],
  target: ReplayTarget,
): readonly ServiceInStep[] {
  // Which addresses doesn't matter: nothing is sent.
  const everywhere = { ...target, addresses: ADDRESS_VARIABLES };
  const wanted = steps.flatMap((step) =>
    whySkip(step, everywhere) === undefined ? (step.request?.service ?? []) : [],
  );
  return [...new Set(wanted)].filter((service) => target.addresses[service] === undefined);
}

function whyNotSend(
  { service, method = 'GET', headers = {} }: RequestInStep,
  mayChange: boolean,
  { addresses }: ReplayTarget,
): string | undefined {
  if (service === undefined) return 'it is for the emulator itself, not for a service';
  if (addresses[service] === undefined) {
    return `the environment has no address of ${service}: "${ADDRESS_VARIABLES[service]}"`;
  }
  if (mayChange) return undefined;
  const framing = Object.keys(headers).find((name) => FRAMING.includes(name.toLowerCase()));
  if (framing !== undefined) return `its own ${framing} may hide another request; "live: true" would let it`;
  if (READING.includes(method.toUpperCase())) return undefined;
  return `${method.toUpperCase()} may change something; "live: true" would let it`;
}
