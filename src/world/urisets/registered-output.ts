/** A research output that at least one account has registered. Replaced when it changes, never altered. */
export interface RegisteredOutput {
  readonly id: number;
  /** As first registered: `10.5334/X` and `10.5334/x` are two outputs. */
  readonly doi: string;
  /** Where the output can be read, without trailing slashes, in the order of registration. */
  readonly urls: readonly string[];
  /** When the service last looked for mentions of it. */
  readonly lastCheckedAt: Date | undefined;
}

/** What a client asks to register: `urls` may be there already, and may be valid or not. */
export interface Registration {
  readonly doi: string;
  readonly urls: readonly string[];
}
