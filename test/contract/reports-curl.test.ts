import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRedactor } from '../../src/contract/redactor.js';
import { toCurl } from '../../src/contract/reports/index.js';
import type { Message } from '../../src/contract/run-listener.js';

const run = promisify(execFile);
const JWT = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":1}').toString('base64url')}.c2lnbmF0dXJl`;
const variables = {
  email: 'me@example.org',
  password: 'p&ss "word"/é$x',
  countsKey: 'counts-only-key',
  spentKey: "it's $HOME `x` !!",
};
const redactor = createRedactor(variables);
const exported = {
  ALTMETRICS_CONTRACT_EMAIL: variables.email,
  ALTMETRICS_CONTRACT_PASSWORD: variables.password,
  ALTMETRICS_CONTRACT_COUNTS_KEY: variables.countsKey,
  ALTMETRICS_CONTRACT_SPENT_KEY: variables.spentKey,
};

function messageOf(message: Partial<Message>): Message {
  return { method: 'GET', url: 'http://h/', headers: [], body: undefined, ...message };
}

function curlOf(message: Partial<Message>): string {
  return toCurl(messageOf(message), { redactor, variables });
}

/** Runs the command that a message gives in a shell, and says what arrives at a server. */
async function arrivalOf(message: Partial<Message>, more: Record<string, string> = {}, shell = 'bash') {
  const arrived: { line: string; headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const line = `${request.method} ${request.url}`;
    arrived.push({ line, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.end('done');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const url = (message.url ?? 'http://h/')
    .replace('//h/', `//127.0.0.1:${port}/`)
    .replace('@h/', `@127.0.0.1:${port}/`);
  const command = curlOf({ ...message, url });
  await run(shell, ['-c', command], { env: { PATH: process.env.PATH ?? '', ...exported, ...more } });
  return { ...arrived[0], command };
}

describe('the command that sends a request again', () => {
  it('is short for a plain request', () => {
    const made: Message['headers'] = [
      ['User-Agent', 'PostmanRuntime/7.39.1'],
      ['Accept', '*/*'],
      ['Cache-Control', 'no-cache'],
      ['Postman-Token', 'fa35c192-df63-4a20-83b4-b38fb08bd8a2'],
      ['Host', 'h'],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['Connection', 'keep-alive'],
      ['Content-Length', '7'],
    ];
    expect(curlOf({ url: 'http://h/v1/id?page=2', headers: made })).toBe("curl -i 'http://h/v1/id?page=2'");
  });

  it.each([
    ['HEAD', undefined, "curl -I 'http://h/'"],
    ['POST', undefined, "curl -i -X POST 'http://h/'"],
    ['POST', 'a', "curl -i 'http://h/' --data-raw a"],
    ['GET', 'a', "curl -i -X GET 'http://h/' --data-raw a"],
    ['DELETE', undefined, "curl -i -X DELETE 'http://h/'"],
  ])('says the method %s as curl needs it, with the body %s', (method, body, command) => {
    expect(curlOf({ method, body })).toBe(command);
  });

  it('follows redirects where the run did', () => {
    expect(toCurl(messageOf({}), { redactor, followsRedirects: true })).toBe("curl -i -L 'http://h/'");
  });

  it.each([
    ['a variable', 'http://h/?key=counts-only-key', `"http://h/?key=$ALTMETRICS_CONTRACT_COUNTS_KEY"`],
    ['a secret that is not known', 'http://h/?key=other&a=1', `"http://h/?key=$KEY&a=1"`],
    ['a digest', 'http://h/?digest=0a1b2c', `"http://h/?digest=$DIGEST"`],
    [
      'a link of confirmation',
      'http://h/confirm/WyI1IiwiNmY5YjlhZjMiXQ/x',
      `"http://h/confirm/$CONFIRMATION/x"`,
    ],
    ['a token', `http://h/?jwt=${JWT}`, `"http://h/?jwt=$TOKEN"`],
    ['credentials', 'http://me:other@h/a', `"http://$USERINFO@h/a"`],
    [
      'what is made from a secret',
      `http://h/${Buffer.from('counts-only-key').toString('hex')}`,
      "'http://h/%3Credacted%3E'",
    ],
  ])('leaves to the shell %s in an address', (_, url, word) => {
    expect(curlOf({ url })).toBe(`curl -i ${word}`);
  });

  it.each([
    [['Authorization', `Bearer ${JWT}`], `-H "Authorization: Bearer $TOKEN"`],
    [['Authorization', 'Bearer garbage'], "-H 'Authorization: Bearer garbage'"],
    [
      ['Authorization', 'Bearer counts-only-key'],
      `-H "Authorization: Bearer $ALTMETRICS_CONTRACT_COUNTS_KEY"`,
    ],
    [['Authorization', 'Token opaque'], `-H "Authorization: $AUTHORIZATION"`],
    [['Cookie', 'session=abc'], `-H "Cookie: $COOKIE"`],
    [['X-Csrf-Token', 'abc'], `-H "X-Csrf-Token: $X_CSRF_TOKEN"`],
    [['X-Empty', ''], "-H 'X-Empty;'"],
    [['Authorization', `Basic ${btoa('me:other')}`], `-u "me:$PASSWORD"`],
    [
      ['Authorization', `Basic ${btoa('me@example.org:counts-only-key')}`],
      `-u "$ALTMETRICS_CONTRACT_EMAIL:$ALTMETRICS_CONTRACT_COUNTS_KEY"`,
    ],
    [['Authorization', 'Basic !!!!'], "-H 'Authorization: Basic !!!!'"],
  ] as const)('writes the header %j so that no secret is seen', (header, words) => {
    expect(curlOf({ headers: [header] })).toBe(`curl -i 'http://h/' ${words}`);
  });

  it('tells different tokens apart', () => {
    const url = `http://h/?a=${JWT}&b=eyJhbGciOiJub25lIn0.e30.&c=${JWT}`;
    expect(curlOf({ url })).toBe(`curl -i "http://h/?a=$TOKEN&b=$TOKEN_2&c=$TOKEN"`);
  });

  it('is one line whatever is in the body', () => {
    const headers = [['Content-Type', 'text/plain']] as const;
    expect(curlOf({ method: 'POST', headers, body: '-\u001b[2J\n100%\u202e' })).toBe(
      String.raw`printf '\055\033[2J\n100%%\342\200\256' | curl -i 'http://h/' -H 'Content-Type: text/plain' --data-binary @-`,
    );
  });
});

describe('the command that sends a request again, in a shell', () => {
  it.each(['bash', 'sh'])('sends what was sent, in %s', async (shell) => {
    const url = `http://h/a/../b%20c/[x]/{y}/é'"$HOME!?q='a'&r=\`ls\`&s=$(id)&doi={{doi}}#gone`;
    const body = `{"a": "it's \\"$HOME\\" \`ls\` !! \\\\ 100%"}`;
    const headers = [
      ['Content-Type', 'application/json'],
      ['X-Odd', `it's "$HOME" !! \\`],
      ['X-Empty', ''],
    ] as const;
    const arrived = await arrivalOf({ method: 'PUT', url, headers, body }, {}, shell);
    expect(arrived).toMatchObject({
      line: `PUT /a/../b%20c/[x]/{y}/%C3%A9'"$HOME!?q='a'&r=\`ls\`&s=$(id)&doi={{doi}}`,
      headers: { 'content-type': 'application/json', 'x-odd': `it's "$HOME" !! \\`, 'x-empty': '' },
      body,
    });
  });

  it.each([
    ['lines', 'one\r\ntwo\n\n'],
    ['what the runner of a job would take for a command', 'a##[error]##[##vso[x\n##[y'],
    ['control characters, a byte of zero and 100%', '-n\u0000\u001b\t\\n\\0 100% %s é\u0085😀'],
    ['a name of a file', '@/etc/hostname'],
  ])('sends a body with %s', async (_, body) => {
    const headers = [['Content-Type', 'text/plain']] as const;
    const arrived = await arrivalOf({ method: 'POST', headers, body });
    expect(arrived.body).toBe(body);
    expect(arrived.command).not.toMatch(/[\u0000-\u001f]/);
    expect(arrived.command).not.toMatch(/##\[|##vso\[/i);
  });

  it('fills in secrets where they have to be encoded', async () => {
    const { password, spentKey } = variables;
    const arrived = await arrivalOf({
      method: 'POST',
      url: `http://h/?key=${encodeURIComponent(spentKey)}&p=${encodeURIComponent(password)}`,
      headers: [['Content-Type', 'application/json']],
      body: JSON.stringify({ password, key: spentKey }),
    });
    expect(new URL(arrived.line?.slice(5) ?? '', 'http://h').searchParams.get('key')).toBe(spentKey);
    expect(new URL(arrived.line?.slice(5) ?? '', 'http://h').searchParams.get('p')).toBe(password);
    expect(JSON.parse(arrived.body ?? '')).toEqual({ password, key: spentKey });
    expect(arrived.command).not.toMatch(/HOME|word\\*"\//);
  });

  it('fills in secrets of forms, as Newman tells them, and of bodies that have to be printed', async () => {
    const { password } = variables;
    const form = await arrivalOf({ method: 'POST', body: `a=1 2&password=${password.replace('&', '%26')}` });
    expect([...new URLSearchParams(form.body)]).toEqual([
      ['a', '1 2'],
      ['password', password],
    ]);
    expect(form.headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
    const headers = [['Content-Type', 'text/plain']] as const;
    const printed = await arrivalOf({ method: 'POST', headers, body: `100%\n${password}\n` });
    expect(printed.body).toBe(`100%\n${password}\n`);
    expect(`${form.command}${printed.command}`).not.toMatch(/word\\*"\//);
  });

  it('sends credentials', async () => {
    const { email, password } = variables;
    const credentials = Buffer.from(`${email}:${password}`).toString('base64');
    const arrived = await arrivalOf({ headers: [['Authorization', `Basic ${credentials}`]] });
    expect(arrived.headers).toMatchObject({ authorization: `Basic ${credentials}` });
    expect(arrived.command).toContain(`-u "$ALTMETRICS_CONTRACT_EMAIL:$ALTMETRICS_CONTRACT_PASSWORD"`);
  });

  it('sends what the shell is told besides', async () => {
    const arrived = await arrivalOf(
      {
        url: 'http://me:other@h/?digest=0a1b2c',
        headers: [
          ['Cookie', 'session=abc'],
          ['Authorization', `Bearer ${JWT}`],
        ],
      },
      { USERINFO: 'me:mine', DIGEST: 'my-digest', COOKIE: 'session=mine', TOKEN: 'my-token' },
    );
    expect(arrived).toMatchObject({
      line: 'GET /?digest=my-digest',
      headers: { cookie: 'session=mine', authorization: 'Bearer my-token' },
    });
  });
});
