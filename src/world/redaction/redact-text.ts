import { redactMembers } from './redact-members.js';
import { redactQuery } from './redact-target.js';
import { isSecretName, REDACTED, SECRET_WORDS } from './secret-names.js';
import type { Secrets } from './secrets.js';

const FORM = /^application\/x-www-form-urlencoded/i;
/** Also one that was cut off. */
const JWT = /eyJ[\w-]{4,}(?:(?:\.|%2e)[\w-]*){0,2}/gi;
/** Not every word behind these is a credential, but one too many hidden does less harm. */
const SCHEME = /\b(basic|bearer)((?:\s|%20|\+)+["']?)(?!realm=)([\w.~+/=:-]{6,})/gi;
const CONFIRMATION = /(confirm(?:\/|%2f))([^\s"'<>&?#\\]+)/gi;
const USER_INFO = /(\/\/)([^/\s:@"']{0,200}):([^/\s@"']{1,200})@/g;
/** A field of a form of several parts: its name, the rest of its head, its value. */
const PART =
  /(name="?([^"\r\n;]{1,200})"?[^\r\n]{0,500}\r?\n(?:[^\r\n]{1,500}\r?\n){0,10}\r?\n)([\s\S]*?)(?=\r?\n--|$)/gi;
const TAG = /<(?:input|meta|button|option)\b[^>]{0,4000}>?/gi;
const NAME_OF_TAG = /\b(?:name|id|type)\s*=\s*["']?([^"'\s>]*)/gi;
const VALUE_OF_TAG = /(\b(?:value|content)\s*=\s*)("[^"]*"?|'[^']*'?|[^\s>]+)/gi;
/** A secret's name and its value, in whatever notation: up to the value's end, or that of the line. */
const ASSIGNMENT = new RegExp(
  `((?:${SECRET_WORDS})[\\w.%[\\]-]{0,60}(?:\\\\?["'\`])?\\s{0,5}(?:=>|=|:|%3d|%3a)\\s{0,5})` +
    `(\\\\"(?:[^"\\\\]|\\\\[^"])*|"(?:[^"\\\\]|\\\\.)*|'(?:[^'\\\\]|\\\\.)*|[^\\s"'<>&,;{}[\\]\\\\]+)`,
  'gi',
);

/**
 * A text of any kind, its secrets replaced where its form tells them: members of JSON, fields of forms, credentials
 * behind their scheme, tokens, links of confirmation, and whatever is assigned to a secret's name. They are learned.
 */
export function redactText(text: string, contentType: string, secrets: Secrets): string {
  if (FORM.test(contentType)) return redactLoose(redactQuery(text, secrets), secrets);
  const parts = text.includes('name=') ? redactParts(text, secrets) : text;
  const tags = parts.includes('<') ? parts.replace(TAG, (tag) => redactTag(tag, secrets)) : parts;
  return redactLoose(redactMembers(tags, secrets), secrets);
}

/** What may stand within anything. */
export function redactLoose(text: string, secrets: Secrets): string {
  return text
    .replace(JWT, (token) => secrets.learn(token))
    .replace(SCHEME, (_whole, scheme: string, gap: string, value: string) => {
      return scheme + gap + secrets.learn(value);
    })
    .replace(CONFIRMATION, (_whole, start: string, token: string) => start + secrets.learn(token))
    .replace(USER_INFO, (_whole, start: string, _user: string, password: string) => {
      return `${start}${secrets.learn(password)}@`;
    })
    .replace(ASSIGNMENT, (_whole, start: string, value: string) => start + redactValue(value, secrets));
}

/** Keeps the quotation marks. */
function redactValue(value: string, secrets: Secrets): string {
  const [mark = ''] = /^\\?["']/.exec(value) ?? [];
  const bare = value.slice(mark.length);
  if (bare.startsWith(REDACTED)) return value;
  secrets.learn(bare);
  return mark + REDACTED;
}

function redactParts(text: string, secrets: Secrets): string {
  return text.replace(PART, (whole, head: string, name: string, value: string) => {
    return isSecretName(name) ? head + secrets.learn(value.trim()) : whole;
  });
}

function redactTag(tag: string, secrets: Secrets): string {
  const isSecret = [...tag.matchAll(NAME_OF_TAG)].some(([, name = '']) => isSecretName(name));
  if (!isSecret) return tag;
  return tag.replace(VALUE_OF_TAG, (_whole, start: string, value: string) => {
    secrets.learn(fromHtml(value.replace(/^["']|["']$/g, '')));
    return `${start}"${REDACTED}"`;
  });
}

function fromHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
