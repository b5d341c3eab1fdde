import { describe, expect, it } from 'vitest';
import { createSpecLines } from '../../../src/contract/drift/spec-lines.js';

const SPEC = `openapi: 3.1.0
x-everywhere:
  unlistedPath:
    "404": { description: none }
  anyOperation:
    "5XX": { description: broken }
paths:
  /works:
    get:
      operationId: listWorks
      responses:
        "200":
          headers:
            X-Total: { schema: { type: integer } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Works" }
components:
  schemas:
    Works:
      type: object
      properties:
        results:
          type: array
          items:
            allOf:
              - $ref: "#/components/schemas/Work"
              - type: object
                properties:
                  rank: &rank
                    type: integer
                    minimum: 1
    Work:
      type: object
      properties:
        doi: { type: string }
        counts:
          type: object
          additionalProperties:
            type: object
            properties:
              total: *rank
`;
const find = createSpecLines(SPEC, 'openapi/works.yaml');

describe('lines of a spec', () => {
  it.each([
    ['a status', { status: 200, of: 'status', pointer: '' }, 12],
    ['the statuses, for one that is not there', { status: 418, of: 'status', pointer: '' }, 11],
    ['what any operation may answer', { status: 503, of: 'status', pointer: '' }, 6],
    ['a header, in any case', { status: 200, of: 'header', pointer: 'x-total' }, 14],
    ['the headers, for one that is not there', { status: 200, of: 'header', pointer: 'etag' }, 13],
    ['a member, along references', { status: 200, of: 'body', pointer: '/results/{}/doi' }, 36],
    ['a member of one of several schemas', { status: 200, of: 'body', pointer: '/results/{}/rank' }, 30],
    ['a member of a map', { status: 200, of: 'body', pointer: '/results/{}/counts/{}/total' }, 42],
    [
      'what is around a member that is not there',
      { status: 200, of: 'body', pointer: '/results/{}/counts/{}/x' },
      39,
    ],
    ['a whole body, where it is written', { status: 200, of: 'body', pointer: '' }, 21],
  ] as const)('are found for %s', (_what, place, line) => {
    expect(find({ operation: 'listWorks', ...place })?.line).toBe(line);
  });

  it('reach to the end of what is said', () => {
    const place = { operation: 'listWorks', status: 200, of: 'body', pointer: '/results/{}/rank' } as const;
    expect(find(place)).toEqual({ file: 'openapi/works.yaml', line: 30, endLine: 32 });
  });

  it('are found for answers of no operation', () => {
    expect(find({ operation: 'unlistedPath', status: 404, of: 'status', pointer: '' })?.line).toBe(4);
  });

  it('are none for an operation that is not there', () => {
    expect(find({ operation: 'getNothing', status: 200, of: 'status', pointer: '' })).toBeUndefined();
  });
});
