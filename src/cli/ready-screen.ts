import { type Config, type Emulator, OPTIONS } from '../emulator/index.js';

/** What a newcomer can log in with, the oddest ones aside; `scenarios/default.yaml` makes them. */
const DEFAULT_ACCOUNTS = [
  ['approved', 'test.user@gmail.com', 'test-password-123'],
  ['approved, nothing registered', 'second.user@example.org', 'test-password-123'],
  ['confirmed, awaits approval', 'pending.user@example.org', 'test-password-123'],
  ['registered, unconfirmed', 'unconfirmed.user@example.org', 'test-password-123'],
  ['administrator', 'admin@example.org', 'admin-password-123'],
] as const;

/** What they can call the Altmetric Details Page API with. */
const DEFAULT_KEYS = 'counts-only-key, full-access-key, spent-key (quota used up)';

/** And what they sign calls to the Altmetric Explorer API with. */
const EXPLORER_KEY = '0123456789abcdef0123456789abcdef, secret 0178eec6221448cea012e9d41a4922ba';

/** What the screen needs to know of how the emulator was started. */
export interface Started {
  readonly emulator: Emulator;
  readonly version: string;
  readonly config: Config;
}

/** What somebody chose themselves is not shown: it may be a secret. */
const CHOSEN = 'as given';

/** The one screen that a person gets when the emulator is ready. */
export function readyScreen({ emulator, version, config }: Started): string {
  const { services, url, controlToken } = emulator;
  const { scenario = emulator.scenario, dataDir, jwtKey } = config;
  const lines = [
    `altmetrics-emulator ${version} is ready at ${url} (Ctrl+C stops it)`,
    '',
    'Services',
    ...table(services.map((service) => [service.title, service.url])),
    '',
    ...(scenario === 'default'
      ? ['Accounts', ...table(DEFAULT_ACCOUNTS)]
      : [`Accounts and API keys of ${scenario}: see ${url}/`]),
    '',
    'Keys',
    ...table([
      ['signs OPERAS tokens', jwtKey === OPTIONS.jwtKey.defaultText ? jwtKey : CHOSEN],
      ...(scenario === 'default'
        ? [
            ['Altmetric Details', DEFAULT_KEYS],
            ['Altmetric Explorer', EXPLORER_KEY],
          ]
        : []),
    ]),
    '',
    dataDir === undefined ? 'Control' : `Control (state is kept in ${dataDir})`,
    ...table([
      ['API', `${url}/_emulator`],
      ...(controlToken === undefined
        ? []
        : [['token', config.controlToken === undefined ? controlToken : CHOSEN]]),
    ]),
  ];
  return lines.join('\n');
}

/** The same for a program: one line. */
export function readyLine({ emulator, version, config }: Started): string {
  const { url, services, controlToken } = emulator;
  const madeUp = config.controlToken === undefined ? controlToken : undefined;
  const control = { url: `${url}/_emulator`, ...(madeUp === undefined ? {} : { token: madeUp }) };
  return JSON.stringify({
    ready: true,
    version,
    url,
    scenario: config.scenario ?? emulator.scenario,
    services,
    control,
  });
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
