import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/contract/drift/formats.js';
import { headerForms } from '../../../src/contract/drift/header-forms.js';
import { createTeller } from '../../../src/contract/drift/tell-text.js';
import { createRedactor } from '../../../src/contract/redactor.js';

describe('how a text is written', () => {
  it.each([
    ['2024-03-01', 'date'],
    ['2024-13-01', 'text'],
    ['2024-03-01T09:00:00Z', 'date-time in UTC (Z)'],
    ['2024-03-01T09:00:00.123+00:00', 'date-time with fractions and offset'],
    ['2024-03-01 09:00:00', 'date and time with a blank'],
    ['Fri, 01 Mar 2024 09:00:00 GMT', 'HTTP date'],
    ['https://doi.org/10.5334/bay', 'uri'],
    ['10.5334/bay', 'DOI'],
    ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'uuid'],
    ['ada@example.org', 'email'],
    ['', 'empty'],
  ])('is told of "%s"', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('headers that matter', () => {
  const forms = (headers: Record<string, string>, documented: string[] = []) =>
    headerForms(Object.entries(headers), documented, (text) => text);

  it.each([
    [
      { 'Content-Type': 'Application/JSON;charset=UTF-8' },
      { 'content-type': 'application/json; charset=utf-8' },
    ],
    [{ Location: 'https://host.example/x' }, { location: 'absolute address' }],
    [{ Allow: 'POST, GET' }, { allow: 'get, post' }],
    [{ 'X-HourlyRateLimit-Remaining': '3599' }, { 'x-hourlyratelimit-remaining': 'integer' }],
    [{ 'Set-Cookie': 'session=s3cret; Path=/' }, { 'set-cookie': 'session' }],
    [{ 'WWW-Authenticate': 'Basic realm="Login"' }, { 'www-authenticate': 'basic realm="…"' }],
    [{ Server: 'nginx', Date: 'now', ETag: 'W/"1"', Via: '1.1 x' }, {}],
  ])('are reduced: %j', (headers, expected) => {
    expect(forms(headers)).toEqual(expected);
  });

  it('are also those that the spec lists, as far as they last', () => {
    expect(forms({ ETag: 'W/"1"', 'X-Total': '12' }, ['etag', 'x-total'])).toEqual({
      etag: 'there',
      'x-total': 'integer',
    });
  });
});

describe('what an error says', () => {
  it('is the same for other accounts, addresses, dates and numbers', () => {
    const environment = { email: 'ada@example.org', fullKey: 'f-s3cret' };
    const tell = createTeller(environment, createRedactor(environment));
    expect(tell('No ada@example.org at https://a.example/x before 2024-03-01T09:00:00Z, 12 left')).toBe(
      'No {{email}} at {address} before {date}, {number} left',
    );
    expect(tell('key f-s3cret')).not.toContain('s3cret');
  });
});
