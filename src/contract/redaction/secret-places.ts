import type { FoundSecret } from './found-secret.js';

/** Where something stands that is secret, whether its value is known or not. */
interface SecretPlace {
  /** In its first group what stands before; in its second what is secret. */
  readonly pattern: RegExp;
  /** @returns what it is, as names of shell variables are written; nothing if it is no secret after all */
  roleOf(before: string): string | undefined;
}

const SECRET_NAME = /password|passwd|secret|token|key|csrf/i;
/** In addresses and forms what was made from a secret is one, too: whoever has it can send the request again. */
const SECRET_PARAMETER =
  /((?:^|[?&;])[^=&;\s#?'"<>]{0,60}(?:password|passwd|secret|token|key|csrf|digest|signature)[^=&;\s#?'"<>]{0,60}=)(?!<)([^&#\s'"<>]+)/gi;
/** Words of JSON are more often about keys and tokens than such. */
const SECRET_MEMBER = /^(?:\w*_)?(?:password|passwd|secret|csrf|api_?key|\w*_key|\w*_?token|digest)$/i;

/** Whether a variable's value must not be shown, judging by the variable's name. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

const always = (role: string) => ({ roleOf: () => role });

// What was redacted before begins with `<`.
const PLACES: readonly SecretPlace[] = [
  { pattern: /()(eyJ[\w-]{4,}(?:\.[\w-]*){0,2})/g, ...always('TOKEN') },
  { pattern: /(Authorization(?:: |', '|": ?"))(?!<)([^'"\n]+)/gi, ...always('AUTHORIZATION') },
  // Not every word behind them is a credential: `Bearer tokens`.
  {
    pattern:
      /(\b(?:[Bb]asic|[Bb]earer|BASIC|BEARER)(?: |\+))(?!<)((?=\S*[\d=]|\S+[A-Z]|\S{20})[^\s'"<>,)&;]{6,})/g,
    ...always('TOKEN'),
  },
  {
    pattern: /(\b(?:X-[\w-]{0,20}(?:Key|Token|Secret|Csrf)[\w-]{0,20}|Api-?Key): )(?!<)(\S+)/gi,
    roleOf: (before) => toRole(before.slice(0, -2)),
  },
  { pattern: /(\b(?:session|remember_token)=)(?!<)([^;,\s'"<>)&]+)/g, ...always('COOKIE') },
  { pattern: /(name="csrf_token"[^>]{0,200}value=")(?!<)([^"]+)/g, ...always('CSRF_TOKEN') },
  { pattern: /(\/confirm\/)([\w.-]{16,})/g, ...always('CONFIRMATION') },
  { pattern: /(\/\/)(?!<)([^/\s:@?#<]*:[^/\s@?#]+(?=@))/g, ...always('USERINFO') },
  {
    pattern: SECRET_PARAMETER,
    roleOf: (before) => toRole(before.replace(/^[?&;]|=$/g, '')),
  },
  {
    pattern: /("\w+": ?")(?!<)([^"]+)/g,
    roleOf: (before) => roleOfMember(before.slice(1, before.indexOf('"', 1))),
  },
];

/** Finds what is secret by its place or form. */
export function findByPlace(text: string): FoundSecret[] {
  return PLACES.flatMap(({ pattern, roleOf }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: before = '', 2: secret = '' }) => {
      const role = roleOf(before);
      const start = index + before.length;
      const place = { start, end: start + secret.length, variable: undefined, writing: 'plain' as const };
      return role === undefined ? [] : [{ ...place, role }];
    }),
  );
}

function roleOfMember(name: string): string | undefined {
  return SECRET_MEMBER.test(name) ? toRole(name) : undefined;
}

/** A name as shells can have it; what can't be made one is a secret. */
function toRole(name: string): string {
  const role = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/\W+/g, '_')
    .replace(/^[\d_]+/, '');
  return role === '' ? 'SECRET' : role;
}
