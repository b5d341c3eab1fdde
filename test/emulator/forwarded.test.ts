import { describe, expect, it } from 'vitest';
import { findForwardedAddress, toClientAddress } from '../../src/emulator/client-address.js';
import { forwardedTarget } from '../../src/emulator/forwarded-target.js';
import { toTarget } from '../../src/emulator/locate.js';

const OWN = 'http://127.0.0.1:4010';
const CLIENT = '192.0.2.1';

function told(headers: Record<string, string>, own = OWN): string {
  const { origin, host, prefix } = forwardedTarget(toTarget(`${own}/x?y`), new Headers(headers));
  expect(origin.endsWith(`://${host}`)).toBe(true);
  return origin + prefix;
}

describe('where a client called', () => {
  // The headers as nginx, Traefik, Spring and AWS write them.
  it.each([
    [{}, OWN],
    [
      { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'metrics.example.org' },
      'https://metrics.example.org',
    ],
    [
      { 'x-forwarded-proto': 'HTTPS', 'x-forwarded-host': 'Metrics.Example.org:443' },
      'https://metrics.example.org',
    ],
    [
      { 'x-forwarded-host': 'a.example:8443, b.example', 'x-forwarded-proto': 'https, http' },
      'https://a.example:8443',
    ],
    [{ 'x-forwarded-host': '[2001:db8::1]:8080' }, 'http://[2001:db8::1]:8080'],
    [{ 'x-forwarded-host': 'my_service' }, 'http://my_service'],
    [{ 'x-forwarded-proto': 'https' }, 'https://127.0.0.1:4010'],
    [{ 'x-forwarded-host': 'a.example', 'x-forwarded-port': '8443' }, 'http://a.example:8443'],
    [{ 'x-forwarded-host': 'a.example:8443', 'x-forwarded-port': '80' }, 'http://a.example:8443'],
    [{ 'x-forwarded-prefix': '/emulator' }, `${OWN}/emulator`],
    [{ 'x-forwarded-prefix': '/emulator/' }, `${OWN}/emulator`],
    [{ 'x-forwarded-prefix': '/a, /b/c/' }, `${OWN}/a/b/c`],
    [{ 'x-forwarded-prefix': '/user/a%40b.org/proxy' }, `${OWN}/user/a%40b.org/proxy`],
    [{ 'x-forwarded-prefix': '/' }, OWN],
  ])('is told by %j', (headers, address) => {
    expect(told(headers as Record<string, string>)).toBe(address);
  });

  it('is at the port that is told besides, if its host was handed on without one', () => {
    expect(told({ 'x-forwarded-port': '8443' }, 'http://a.example')).toBe('http://a.example:8443');
  });

  // RFC 7239
  it.each([
    ['for=192.0.2.60;proto=https;host=a.example', 'https://a.example'],
    ['FOR="[2001:db8::1]:47";Host="a.example:8443";PROTO=https, host=b.example', 'https://a.example:8443'],
    ['for="a,host=b";host="a\\.example"', 'http://a.example'],
    ['host="a.example', OWN],
    ['host=', OWN],
    [';;=;,', OWN],
  ])('is told by Forwarded: %s', (forwarded, address) => {
    expect(told({ forwarded })).toBe(address);
  });

  it('is told by Forwarded only where nothing else tells it', () => {
    const headers = { forwarded: 'host=a.example;proto=https', 'x-forwarded-host': 'b.example' };
    expect(told(headers)).toBe('https://b.example');
  });

  it.each([
    { 'x-forwarded-proto': 'gopher' },
    { 'x-forwarded-proto': 'javascript' },
    { 'x-forwarded-host': 'evil/path?x' },
    { 'x-forwarded-host': 'user@evil.example' },
    { 'x-forwarded-host': 'evil.example#' },
    { 'x-forwarded-host': '"><script>alert(1)</script>' },
    { 'x-forwarded-host': 'a b' },
    { 'x-forwarded-host': 'evil.example:99999' },
    { 'x-forwarded-host': 'evil.example:' },
    { 'x-forwarded-host': '1.2.3.999' },
    { 'x-forwarded-host': '[::1' },
    { 'x-forwarded-host': '[:::]' },
    { 'x-forwarded-host': '' },
    { 'x-forwarded-host': ', a.example' },
    { 'x-forwarded-host': 'bücher.example' },
    { 'x-forwarded-port': '80' },
    { 'x-forwarded-prefix': 'emulator' },
    { 'x-forwarded-prefix': '//evil.example' },
    { 'x-forwarded-prefix': '/\\evil.example' },
    { 'x-forwarded-prefix': '/a/../..' },
    { 'x-forwarded-prefix': '/a//b' },
    { 'x-forwarded-prefix': '/a"><script>' },
    { 'x-forwarded-prefix': '/a?b' },
    { 'x-forwarded-prefix': '/a%zz' },
    { 'x-forwarded-prefix': 'https://evil.example' },
    { forwarded: 'host="evil.example/x";proto=file' },
  ])('is not told by nonsense: %j', (headers) => {
    expect(told(headers as Record<string, string>)).toBe(OWN);
  });

  it.each([
    ['x-forwarded-prefix', '/a%'],
    ['x-forwarded-host', 'a.'],
    ['forwarded', ';host="\\'],
    ['forwarded', '"'],
  ])('is not told by %s that is made to keep the server busy', (name, piece) => {
    expect(told({ [name]: `${piece.repeat(60_000)}!` })).toBe(OWN);
  });

  it('leaves path and query as they came', () => {
    const headers = new Headers({ 'x-forwarded-prefix': '/emulator' });
    expect(forwardedTarget(toTarget(`${OWN}/a%2Fb?c=%20`), headers)).toMatchObject({
      path: '/a%2Fb',
      search: '?c=%20',
    });
  });
});

describe('the address of a client', () => {
  it.each([
    [{ 'x-forwarded-for': '192.0.2.1' }, CLIENT],
    [{ 'x-forwarded-for': '192.0.2.1, 198.51.100.7, 10.0.0.1' }, CLIENT],
    [{ 'x-forwarded-for': '192.0.2.1:51234' }, CLIENT],
    [{ 'x-forwarded-for': '::FFFF:192.0.2.1' }, CLIENT],
    [{ 'x-forwarded-for': '2001:DB8::1' }, '2001:db8::1'],
    [{ 'x-forwarded-for': '[2001:db8::1]:443' }, '2001:db8::1'],
    [{ forwarded: 'for="[2001:db8::1]:443";proto=http, for=192.0.2.1' }, '2001:db8::1'],
    [{ forwarded: 'for=198.51.100.7', 'x-forwarded-for': '192.0.2.1' }, CLIENT],
  ])('is told by %j', (headers, address) => {
    expect(findForwardedAddress(new Headers(headers as Record<string, string>))).toBe(address);
  });

  it.each([
    {},
    { 'x-forwarded-for': '' },
    { 'x-forwarded-for': 'unknown' },
    { 'x-forwarded-for': '192.0.2.999' },
    { 'x-forwarded-for': 'evil.example' },
    { 'x-forwarded-for': '[2001:db8::1' },
    { forwarded: 'for=_hidden' },
    { forwarded: 'proto=http' },
  ])('is not told by %j', (headers) => {
    expect(findForwardedAddress(new Headers(headers as Record<string, string>))).toBeUndefined();
  });

  it('is that of IPv4, whichever way its socket writes it', () => {
    expect(toClientAddress('::ffff:192.0.2.1')).toBe(CLIENT);
    expect(toClientAddress('::ffff:1')).toBe('::ffff:1');
    expect(toClientAddress(undefined)).toBe('gone');
  });
});
