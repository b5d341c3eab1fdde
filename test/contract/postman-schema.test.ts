import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import details from '../../postman/altmetric-details.postman_collection.json' with { type: 'json' };
import explorer from '../../postman/altmetric-explorer.postman_collection.json' with { type: 'json' };
import emulator from '../../postman/emulator.postman_environment.json' with { type: 'json' };
import live from '../../postman/live.postman_environment.json' with { type: 'json' };
import altmetrics from '../../postman/operas-altmetrics.postman_collection.json' with { type: 'json' };
import metrics from '../../postman/operas-metrics.postman_collection.json' with { type: 'json' };
import tokens from '../../postman/operas-tokens.postman_collection.json' with { type: 'json' };
import translator from '../../postman/operas-translator.postman_collection.json' with { type: 'json' };
import schema from './postman-collection.schema.json' with { type: 'json' };

/** As Postman exports an environment; it publishes no schema of that. */
const ENVIRONMENT = {
  type: 'object',
  required: ['name', 'values', '_postman_variable_scope'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    name: { type: 'string', minLength: 1 },
    values: {
      type: 'array',
      items: {
        type: 'object',
        required: ['key', 'value', 'enabled'],
        additionalProperties: false,
        properties: {
          key: { type: 'string', minLength: 1 },
          value: { type: 'string' },
          type: { enum: ['default', 'secret', 'any', 'text'] },
          enabled: { type: 'boolean' },
          description: { type: 'string' },
        },
      },
    },
    color: { type: ['string', 'null'] },
    _postman_variable_scope: { const: 'environment' },
    _postman_exported_at: { type: 'string' },
    _postman_exported_using: { type: 'string' },
  },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const isCollection = ajv.compile(schema);
const isEnvironment = ajv.compile(ENVIRONMENT);
const problemsOf = (validate: typeof isCollection, value: unknown) =>
  validate(value) ? [] : ajv.errorsText(validate.errors, { dataVar: '' }).split(', ');

const [folder] = tokens.item;
const [item] = folder?.item ?? [];
const withItem = (broken: object) => ({ ...tokens, item: [{ ...folder, item: [{ ...item, ...broken }] }] });

describe('the collections', () => {
  it.each([
    { service: 'altmetric-details', collection: details },
    { service: 'altmetric-explorer', collection: explorer },
    { service: 'operas-altmetrics', collection: altmetrics },
    { service: 'operas-metrics', collection: metrics },
    { service: 'operas-tokens', collection: tokens },
    { service: 'operas-translator', collection: translator },
  ])('are of the form that Postman imports: $service', ({ collection }) => {
    expect(problemsOf(isCollection, collection)).toEqual([]);
  });

  it.each([
    ['has no info', { ...tokens, info: undefined }, /info/],
    ['is of another version', { ...tokens, info: { ...tokens.info, schema: 'v2.0.0' } }, /info\/schema/],
    ['has a variable without a name', { ...tokens, variable: [{ value: 'x' }] }, /variable\/0/],
    ['has a way to log in that there is not', { ...tokens, auth: { type: 'jwt' } }, /auth/],
    ['has a request that is none', withItem({ request: 1 }), /item\/0\/item\/0\/request/],
    ['has neither request nor items', withItem({ request: undefined }), /request/],
    ['has a member that the format lacks', withItem({ tags: ['read'] }), /additional properties/],
    ['listens to what never happens', withItem({ event: [{ listen: 'response' }] }), /event\/0\/listen/],
    [
      'has a script that is no text',
      withItem({ event: [{ listen: 'test', script: { exec: [1] } }] }),
      /exec/,
    ],
    ['has a header without a value', withItem({ request: { header: [{ key: 'Accept' }] } }), /header/],
    ['has a body that is not there', withItem({ request: { body: { mode: 'raw' } } }), /body/],
  ])('would not be if one %s', (_, collection, problem) => {
    expect(problemsOf(isCollection, JSON.parse(JSON.stringify(collection))).join('\n')).toMatch(problem);
  });
});

describe('the environments', () => {
  it.each([
    { name: 'of the emulator', environment: emulator },
    { name: 'of the live services', environment: live },
  ])('are of the form that Postman imports: $name', ({ environment }) => {
    expect(problemsOf(isEnvironment, environment)).toEqual([]);
  });

  it('would not be if a value were no text', () => {
    const values = [{ key: 'port', value: 4010, enabled: true }];
    expect(problemsOf(isEnvironment, { ...emulator, values })).toEqual(['/values/0/value must be string']);
  });
});
