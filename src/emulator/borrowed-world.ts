/** A world of one's own on an emulator that runs already. */
export interface BorrowedWorld {
  /** Address to put in the place of the emulator's own. */
  readonly url: string;
  /** Removes the world. */
  close(): Promise<void>;
}

interface Loan {
  /** What the control API asks for. */
  readonly controlToken?: string | undefined;
  /** What the world starts from. Default: what the emulator was started with. */
  readonly scenario?: object | undefined;
}

/** Nobody answers at an address, in words for a person. */
export class UnreachableError extends Error {}

/** Whoever borrowed a world and died does not give it back. */
const ABANDONED_AFTER = '1 hour';

/**
 * Makes a world on a running emulator, so that a run leaves nothing behind in the others. An address that names a
 * world already is taken as it is.
 *
 * @param url  of the emulator itself, not of one of its services
 * @throws UnreachableError if nobody answers there; Error in words for a person, if that is no emulator, or it asks
 *   for its token
 */
export async function borrowWorld(
  url: string,
  { controlToken, scenario }: Loan = {},
): Promise<BorrowedWorld> {
  const base = await checkEmulator(url, controlToken);
  const headers = headersOf(controlToken);
  if (/\/_world\/[^/]+$/.test(base)) return { url: base, close: async () => {} };
  const body = JSON.stringify({
    idle_timeout: ABANDONED_AFTER,
    ...(scenario === undefined ? {} : { scenario }),
  });
  const made = await ask(`${base}/_emulator/worlds`, { method: 'POST', headers, body });
  const world: unknown = await made.json().catch(() => undefined);
  if (made.status !== 201 || typeof world !== 'object' || world === null || !('id' in world)) {
    const reason =
      typeof world === 'object' && world !== null && 'detail' in world ? `: ${world.detail}` : '';
    throw new Error(`the emulator at ${base} makes no world: it answers ${made.status}${reason}`);
  }
  const { id } = world;
  return {
    url: `${base}/_world/${id}`,
    close: async () => {
      await ask(`${base}/_emulator/worlds/${id}`, { method: 'DELETE', headers });
    },
  };
}

/**
 * Makes sure that an emulator answers at an address, and lets itself be steered.
 *
 * @returns the address, without a slash at its end
 * @throws UnreachableError if nobody answers there; Error in words for a person, if that is no emulator, or it asks
 *   for its token
 */
export async function checkEmulator(url: string, controlToken?: string): Promise<string> {
  const base = url.replace(/\/+$/, '');
  const health = await ask(`${base}/_emulator/health`, { headers: headersOf(controlToken) });
  if (health.status === 401) {
    throw new Error(
      `the emulator at ${base} asks for its control token; set ALTMETRICS_EMULATOR_CONTROL_TOKEN`,
    );
  }
  if (health.status !== 200) {
    throw new Error(
      `${base} is not the address of an emulator: ${base}/_emulator/health answers ${health.status}`,
    );
  }
  return base;
}

function headersOf(controlToken: string | undefined): Record<string, string> {
  return controlToken === undefined ? {} : { Authorization: `Bearer ${controlToken}` };
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'manual' });
  } catch (cause) {
    throw new UnreachableError(`nothing answers at ${new URL(url).origin}`, { cause });
  }
}
