import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../src/world/tokens/base64.js';
import { parsePythonJson } from '../../src/world/tokens/python-json.js';
import { describeUtf8Mistake } from '../../src/world/tokens/python-utf8.js';

// What Python 3 itself says of each text, taken down from its interpreter.

describe('base64 as Python reads it', () => {
  it.each([
    ['YWJj', 'abc'],
    ['YWI=', 'ab'],
    ['YQ==', 'a'],
    ['', ''],
    ['!!!!', ''],
    ['YW Jj', 'abc'],
    ['YWJj====', 'abc'],
  ])('reads %j', (text, decoded) => {
    expect(Buffer.from(decodeBase64(text) ?? []).toString()).toBe(decoded);
  });

  it.each(['a', 'ab', 'abc', 'Y===', 'YQ='])('refuses %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(decodeBase64(Buffer.from(bytes).toString('base64')) ?? [])]).toEqual([...bytes]);
      }),
    );
  });
});

describe("Python's words on JSON", () => {
  it.each([
    ['', 'Expecting value: line 1 column 1 (char 0)'],
    ['abc', 'Expecting value: line 1 column 1 (char 0)'],
    ['{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
    ['{"a"', "Expecting ':' delimiter: line 1 column 5 (char 4)"],
    ['{"a":', 'Expecting value: line 1 column 6 (char 5)'],
    ['{"a":1', "Expecting ',' delimiter: line 1 column 7 (char 6)"],
    ['{"a":1,', 'Expecting property name enclosed in double quotes: line 1 column 8 (char 7)'],
    ['[1', "Expecting ',' delimiter: line 1 column 3 (char 2)"],
    ['[1,]', 'Expecting value: line 1 column 4 (char 3)'],
    ['"ab', 'Unterminated string starting at: line 1 column 1 (char 0)'],
    ['{"a":1}x', 'Extra data: line 1 column 8 (char 7)'],
    ['01', 'Extra data: line 1 column 2 (char 1)'],
    ['"a\\x"', 'Invalid \\escape: line 1 column 3 (char 2)'],
    ['"a\nb"', 'Invalid control character at: line 1 column 3 (char 2)'],
    ['\n\n x', 'Expecting value: line 3 column 2 (char 3)'],
    ['\ufeff{}', 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'],
  ])('say of %j: %s', (text, words) => {
    expect(parsePythonJson(text)).toEqual({ mistake: words });
  });

  it('read what JavaScript writes, even beside NaN, and agree with JavaScript on what is no JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parsePythonJson(`${text}NaN`)).toHaveProperty('mistake');
        expect(parsePythonJson(`[${text}, NaN]`)).toEqual({ value: [JSON.parse(text), Number.NaN] });
      }),
    );
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '{', '"', ',', '\\', '\n'),
        (text, at, inserted) => {
          const cut = at % (text.length + 1);
          const broken = text.slice(0, cut) + inserted + text.slice(cut + 1);
          expect('value' in parsePythonJson(broken)).toBe(isJson(broken));
        },
      ),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("Python's words on UTF-8", () => {
  it.each([
    [[0xb7], 'byte 0xb7 in position 0: invalid start byte'],
    [[0x69, 0xb7], 'byte 0xb7 in position 1: invalid start byte'],
    [[0xc3, 0x28], 'byte 0xc3 in position 0: invalid continuation byte'],
    [[0xc3], 'byte 0xc3 in position 0: unexpected end of data'],
    [[0xe2, 0x82], 'bytes in position 0-1: unexpected end of data'],
    [[0xf0, 0x9f, 0x92], 'bytes in position 0-2: unexpected end of data'],
    [[0xed, 0xa0, 0x80], 'byte 0xed in position 0: invalid continuation byte'],
    [[0xe0, 0x80, 0x80], 'byte 0xe0 in position 0: invalid continuation byte'],
    [[0xf4, 0x90, 0x80, 0x80], 'byte 0xf4 in position 0: invalid continuation byte'],
    [[0x61, 0xf0, 0x9f, 0x92, 0x62], 'bytes in position 1-3: invalid continuation byte'],
    [[0xc0, 0x80], 'byte 0xc0 in position 0: invalid start byte'],
  ])('say of %j: %s', (bytes, words) => {
    expect(describeUtf8Mistake(Uint8Array.from(bytes))).toBe(`'utf-8' codec can't decode ${words}`);
  });

  it('agree with JavaScript on what is UTF-8', () => {
    const isUtf8 = (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString()).equals(bytes);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        expect(describeUtf8Mistake(bytes) === undefined).toBe(isUtf8(bytes));
      }),
    );
  });
});
