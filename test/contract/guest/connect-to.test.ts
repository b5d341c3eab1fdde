import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../src/contract/guest/connect-to.js';
import { readConnectTo } from '../../../src/contract/guest/index.js';

const MEANT = { host: 'api.altmetric.com', port: 443 };

describe('where connections are made instead', () => {
  it.each([
    ['api.altmetric.com:443:127.0.0.1:4010', { host: '127.0.0.1', port: 4010 }],
    ['API.Altmetric.com:443:LocalHost:4010', { host: 'localhost', port: 4010 }],
    ['::127.0.0.1:4010', { host: '127.0.0.1', port: 4010 }],
    ['api.altmetric.com::127.0.0.1:', { host: '127.0.0.1', port: 443 }],
    [':443::4010', { host: 'api.altmetric.com', port: 4010 }],
    ['::[::1]:4010', { host: '::1', port: 4010 }],
    ['api.altmetric.com:80:127.0.0.1:4010', MEANT],
    ['www.altmetric.com:443:127.0.0.1:4010', MEANT],
  ])('is read from %s', (text, address) => {
    expect(findAddress(MEANT, [readConnectTo(text)])).toEqual(address);
  });

  it('is what the first rule says that fits', () => {
    const rules = ['x.org:::1', ':443:a:1', '::b:2'].map(readConnectTo);
    expect(findAddress(MEANT, rules)).toEqual({ host: 'a', port: 1 });
  });

  it.each([
    ['127.0.0.1:4010', 'is not of the form HOST1:PORT1:HOST2:PORT2'],
    ['', 'is not of the form'],
    ['a:b:c:d', 'is not of the form'],
    ['http://a:80:b:80', 'is not of the form'],
    ['a:1:::1:2', 'is not of the form'],
    ['a:80::', 'does not say where to connect to'],
    ['a:80:b:65536', '65536 is no port; use 1 to 65535'],
    ['a:0:b:1', '0 is no port'],
  ])('is not read from "%s"', (text, message) => {
    expect(() => readConnectTo(text)).toThrow(message);
  });
});
