import { describe, expect, it } from 'vitest';
import { DETAILS_SOURCES, VALUE_RULES } from '../../src/emulator/advice/known-values.js';
import { WATCHED } from '../../src/emulator/advice/watched.js';
import { OPERATIONS } from '../../src/generated/operations.js';
import { SOURCE_NAMES } from '../../src/services/altmetric-details/projections/source-names.js';

const specNames = (service: string) => (OPERATIONS[service] ?? []).map(({ operation }) => operation);
const plain = (name: string) => name.replace(/\[\]$/, '');

describe('the tables of advice', () => {
  it('have the names of sources that the service takes', () => {
    const taken = Object.values(SOURCE_NAMES).flatMap(({ filters }) => filters);
    expect([...DETAILS_SOURCES].sort()).toEqual([...taken].sort());
  });

  it('name only operations that the specs have', () => {
    const unknown = Object.entries(WATCHED).flatMap(([service, watches]) =>
      Object.keys(watches).filter((operation) => !specNames(service).includes(operation)),
    );
    expect(unknown).toEqual([]);
  });

  it('have rules only for parameters that the specs have', () => {
    const unknown = Object.entries(VALUE_RULES).flatMap(([service, rules]) =>
      rules.flatMap(({ operations, names }) =>
        operations.flatMap((operation) => {
          const spec = OPERATIONS[service]?.find((each) => each.operation === operation);
          const known = spec?.query.map(({ name }) => plain(name)) ?? [];
          return names.filter((name) => !known.includes(name)).map((name) => `${operation} ${name}`);
        }),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
