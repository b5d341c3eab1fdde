import { writtenForms } from '../../world/redaction/written-forms.js';
import type { Form } from './rewrite.js';
import { standInForToken } from './token-form.js';

/** What a secret is, and what its stand-in is called. */
export type SecretKind = 'cookie' | 'digest' | 'key' | 'password' | 'secret' | 'tag' | 'token';

/** What stands for a secret in a recording. */
export interface StandIn {
  readonly kind: SecretKind;
  /** `<key:1>`, or `{{token_1}}` for what an answer gives. */
  readonly text: string;
  /** Whether a replay has a value of its own for it. */
  readonly isVariable: boolean;
}

/** What is shorter is in every other word: it stays, as it does in the journal. */
const SHORTEST = 4;
/** What is shorter is looked for between other letters and digits only. */
const STRONG = 8;
/** Words that stand where secrets do. */
const PLAIN_WORD = /^(?:true|false|null|none|undefined|bearer|basic)$/i;
/** The service refuses passwords that are shorter, and those that are longer. */
const PASSWORD = { least: 6, most: 128 } as const;

/** The stand-ins of one recording: the same secret has the same one wherever it is, and no two have one together. */
export class StandIns {
  readonly #known = new Map<string, StandIn>();
  readonly #spared = new Set<string>();
  readonly #counts = new Map<SecretKind, number>();

  /** Takes note that a value stays as it is: it was published, or is no secret. */
  spare(value: string): void {
    this.#spared.add(value);
  }

  /** Whether something would stand for a value: not for what is published, or too short. */
  isSecret(value: string): boolean {
    return value.length >= SHORTEST && !PLAIN_WORD.test(value) && !this.#spared.has(value);
  }

  find(secret: string): StandIn | undefined {
    return this.#known.get(secret);
  }

  /** What stands for a secret that a client or the scenario brings. */
  place(secret: string, kind: SecretKind): void {
    if (!this.isSecret(secret) || this.#known.has(secret)) return;
    const number = this.#count(kind);
    const text = writePlaceholder(secret, kind, number);
    this.#known.set(secret, { kind, text, isVariable: false });
  }

  /** What stands for a secret that the world gives out. @returns the variable that is to hold it in a replay */
  capture(secret: string, kind: SecretKind): string | undefined {
    if (!this.isSecret(secret) || this.#known.has(secret)) return undefined;
    const name = `${kind}_${this.#count(kind)}`;
    this.#known.set(secret, { kind, text: `{{${name}}}`, isVariable: true });
    return name;
  }

  /** The value, or what stands for it. */
  of(value: string): string {
    return this.#known.get(value)?.text ?? value;
  }

  /** How secrets may stand in texts. */
  *forms(): Generator<Form> {
    for (const [secret, { text, isVariable }] of this.#known) {
      const isStrong = secret.length >= STRONG;
      for (const form of writtenForms(secret).literal) {
        const isRaw = form === secret;
        const isEncoded = !isRaw && form.includes('%');
        const written = isEncoded && !isVariable ? encodeURIComponent(text) : text;
        yield { form, text: written, raw: isRaw && !isVariable ? text : undefined, isStrong };
      }
    }
  }

  /** Secrets that are to be nowhere. The tag of an answer is none. */
  *secrets(): Generator<{ readonly secret: string; readonly isStrong: boolean }> {
    for (const [secret, { kind }] of this.#known) {
      if (kind !== 'tag') yield { secret, isStrong: secret.length >= STRONG };
    }
  }

  #count(kind: SecretKind): number {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    return number;
  }
}

/** In the form of the secret where a service judges by that, so that it is right or wrong in the same way. */
function writePlaceholder(secret: string, kind: SecretKind, number: number): string {
  const plain = `<${kind}:${number}>`;
  if (kind === 'token') return standInForToken(secret, number) ?? plain;
  if (kind !== 'password') return plain;
  const { length } = [...secret];
  if (length < PASSWORD.least) return `<${number}>`.padEnd(length, '.').slice(0, PASSWORD.least - 1);
  return length > PASSWORD.most ? plain.padEnd(PASSWORD.most + 1, '.') : plain;
}
