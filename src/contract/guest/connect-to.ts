/** Where connections to a host and port are made instead, as with curl's `--connect-to`. */
export interface ConnectTo {
  /** Host that is meant; absent for any. */
  readonly fromHost: string | undefined;
  readonly fromPort: number | undefined;
  /** Host to connect to; absent for the one that is meant. */
  readonly toHost: string | undefined;
  readonly toPort: number | undefined;
}

/** A host and its port. */
export interface Address {
  /** In small letters; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

const FORM = /^(\[[\da-f:.]*\]|[^:[\]]*):(\d*):(\[[\da-f:.]*\]|[^:[\]]*):(\d*)$/i;
const HIGHEST_PORT = 65_535;

/**
 * Reads `HOST1:PORT1:HOST2:PORT2`: who asks HOST1:PORT1 is connected to HOST2:PORT2. What is left empty is any, or
 * stays as it is. IPv6 stands in brackets.
 *
 * @throws Error  in words for a person
 */
export function readConnectTo(text: string): ConnectTo {
  const [, fromHost, fromPort, toHost, toPort] = FORM.exec(text) ?? [];
  if (fromHost === undefined || toHost === undefined) {
    throw new Error(
      `"${text}" is not of the form HOST1:PORT1:HOST2:PORT2, such as api.altmetric.com:443:127.0.0.1:4010`,
    );
  }
  if (toHost === '' && toPort === '') throw new Error(`"${text}" does not say where to connect to`);
  return {
    fromHost: withoutBrackets(fromHost) || undefined,
    fromPort: readPort(fromPort, text),
    toHost: withoutBrackets(toHost) || undefined,
    toPort: readPort(toPort, text),
  };
}

/** Where to connect for an address: as the first rule that fits says, or to the address itself. */
export function findAddress(meant: Address, rules: readonly ConnectTo[]): Address {
  const rule = rules.find(
    ({ fromHost = meant.host, fromPort = meant.port }) => fromHost === meant.host && fromPort === meant.port,
  );
  return { host: rule?.toHost ?? meant.host, port: rule?.toPort ?? meant.port };
}

/** As hosts are compared: in small letters, IPv6 without its brackets. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

function readPort(digits: string | undefined, text: string): number | undefined {
  if (!digits) return undefined;
  const port = Number(digits);
  if (port < 1 || port > HIGHEST_PORT) throw new Error(`"${text}": ${digits} is no port; use 1 to 65535`);
  return port;
}
