/** How a request reached the emulator. */
export interface Arrival {
  readonly request: Request;
  /** Names and values in turn, as they came over a socket; undefined for a request made in process. */
  readonly rawHeaders?: readonly string[];
  /** Of the other end of the socket. */
  readonly clientAddress?: string;
  /** For a body that was read already; else it is read from the request. */
  readonly readBody?: (maxBytes: number) => Promise<Uint8Array | undefined>;
}
