/** A fragment of base64 that is shorter says nothing, and is found by chance. */
const SHORTEST_FRAGMENT = 6;

/** How a secret may stand in a text. */
export interface WrittenForms {
  /** As it is, percent-encoded, as in JSON and HTML; the longest first. */
  readonly literal: readonly string[];
  /** What its base64 has wherever in a longer text it begins: the edges depend on its neighbours. */
  readonly base64: readonly string[];
}

/** Lists how a secret may stand in a text. */
export function writtenForms(secret: string): WrittenForms {
  const whole = secret.toWellFormed();
  const literal = [secret, encodeURIComponent(whole), formEncoded(whole), inJson(secret), inHtml(secret)];
  return {
    literal: [...new Set(literal)].sort((a, b) => b.length - a.length),
    base64: base64Fragments(whole),
  };
}

function base64Fragments(secret: string): string[] {
  const fragments = [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const first = shift === 0 ? 0 : shift + 1;
    const last = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, last);
  });
  const both = [...fragments, ...fragments.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
  return [...new Set(both)].filter((text) => text.length >= SHORTEST_FRAGMENT);
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
