/** Takes secrets out of what people and files get to see. */
export interface Redactor {
  /** Takes note of a secret that came up during the run, such as a cookie or a form's token. */
  learn(secret: string): void;
  /** The text with secrets replaced; equal tokens get equal names, so that they can still be told apart. */
  redact(text: string): string;
}

const REDACTED = '<redacted>';
/** What is shorter is no secret, and would be found in every other word. */
const SHORTEST_SECRET = 3;
/** Of a secret that is cut off, what is shorter tells nothing. */
const SHORTEST_START = 4;
const SECRET_NAME = /password|passwd|secret|token|key|csrf/i;

/** Whether a variable's value must not be shown, judging by the variable's name. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * A redactor for one run.
 *
 * It replaces known secrets as such, percent-encoded, as in JSON and HTML, in base64 and cut off by an ellipsis;
 * and, known or not, JSON web tokens, credentials behind `Basic` and `Bearer`, cookies, CSRF tokens, links of
 * confirmation and the values of secret-named parameters.
 *
 * @param secrets  values to replace wherever they stand
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const patterns = new Map<string, RegExp>();
  const tokenNames = new Map<string, string>();
  const redactor: Redactor = {
    learn(secret) {
      if (secret.length >= SHORTEST_SECRET && !patterns.has(secret)) patterns.set(secret, patternOf(secret));
    },
    redact(text) {
      const named = text.replace(/eyJ[\w-]{4,}(?:\.[\w-]*){0,2}/g, (token) => nameToken(tokenNames, token));
      // The longest first: a secret may begin with another.
      const known = [...patterns].sort(([a], [b]) => b.length - a.length);
      const whole = known.reduce((so, [, pattern]) => so.replace(pattern, REDACTED), named);
      return redactForms(redactCut(whole, [...patterns.keys()]));
    },
  };
  for (const secret of secrets) redactor.learn(secret);
  return redactor;
}

function nameToken(names: Map<string, string>, token: string): string {
  const known = names.get(token) ?? `<token:${names.size + 1}>`;
  names.set(token, known);
  return known;
}

function redactForms(text: string): string {
  return (
    text
      .replace(/(Authorization(?:: |', '|": ?"))(?!<)[^'"\n]+/gi, `$1${REDACTED}`)
      // Not every word behind them is a credential: `Bearer tokens`.
      .replace(/\b([Bb]asic|[Bb]earer)( |%20|\+)(?=\S*[\d=]|\S+[A-Z])[^\s'"<>,)&;]{6,}/g, `$1$2${REDACTED}`)
      .replace(/\b(session|remember_token)=(?!<)[^;,\s'"<>)&]+/g, `$1=${REDACTED}`)
      .replace(/(name="csrf_token"[^>]*value=")[^"]+/g, `$1${REDACTED}`)
      .replace(/\/confirm\/[\w.-]{16,}/g, `/confirm/${REDACTED}`)
      .replace(/(\/\/)[^/\s:@]+:[^/\s@]+@/g, `$1${REDACTED}@`)
      .replace(/([?&]([^=&\s#]+)=)(?!<)([^&#\s'"<>]*)/g, (whole, start: string, name: string) =>
        isSecretName(name) ? `${start}${REDACTED}` : whole,
      )
  );
}

function patternOf(secret: string): RegExp {
  const written = [secret, encodeURIComponent(secret), formEncoded(secret), inJson(secret), inHtml(secret)];
  const literal = [...new Set(written)].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const encoded = base64Fragments(secret).map(
    (fragment) => `[\\w+/=-]*${escapeForPattern(fragment)}[\\w+/=-]*`,
  );
  return new RegExp([...encoded, ...literal].join('|'), 'g');
}

/** Messages of assertions shorten long values, so that a secret may be cut: `expected 'test-passw…' to equal …`. */
function redactCut(text: string, secrets: readonly string[]): string {
  const [start = '', ...rest] = text.split('…');
  return rest.reduce((before, after) => `${withoutStartOf(secrets, before)}…${after}`, start);
}

function withoutStartOf(secrets: readonly string[], text: string): string {
  for (const secret of secrets) {
    for (let length = secret.length - 1; length >= SHORTEST_START; length -= 1) {
      if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + REDACTED;
    }
  }
  return text;
}

/** What stays of the secret's base64 wherever in a longer text it begins: the edges depend on its neighbours. */
function base64Fragments(secret: string): string[] {
  const fragments = [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const first = shift === 0 ? 0 : shift + 1;
    const last = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, last);
  });
  return [...fragments, ...fragments.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))].filter(
    (text) => text.length >= 6,
  );
}

function formEncoded(secret: string): string {
  return new URLSearchParams({ v: secret }).toString().slice(2);
}

function inJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function inHtml(secret: string): string {
  return secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
