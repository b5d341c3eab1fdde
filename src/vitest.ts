import { test as base, expect, type TestAPI } from 'vitest';
import {
  createEmulator,
  type EmulatedWorld,
  type Emulator,
  type EmulatorOptions,
  type WorldOptions,
} from './emulator/index.js';
import { createMatchers, type OperationExpectation } from './matchers/index.js';

export type { EmulatedWorld, Emulator, EmulatorOptions, WorldOptions } from './emulator/index.js';
export type { OperationExpectation } from './matchers/index.js';

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * Holds an answer against the OpenAPI document of a service: `await expect(response).toMatchOperation(…)`.
     *
     * @param service  as in `openapi/`: `altmetric-details`
     * @param operation  its `operationId`
     */
    toMatchOperation(service: string, operation: string, expected?: OperationExpectation): Promise<void>;
  }
}

expect.extend({ ...createMatchers() });

/** What a test gets that asks for it. */
export interface EmulatorFixtures {
  /** What listens for all tests of a worker, on any free port. */
  readonly emulator: Emulator;
  /** What kind of world the tests get; to be overridden for some of them. Default: the emulator's own. */
  readonly worldOptions: WorldOptions;
  /** A world of the test's own, which is removed after it. */
  readonly world: EmulatedWorld;
}

/** Like `test` of Vitest, with a world for each test that asks for one. */
export type EmulatorTest = TestAPI<EmulatorFixtures>;

/**
 * Makes a `test` whose worlds are on an emulator with options of your own. It starts with the first test of a worker
 * that asks for it, and is closed with the worker. To be called outside of `describe`.
 */
export function createEmulatorTest(options: EmulatorOptions = {}): EmulatorTest {
  return base.extend<EmulatorFixtures>({
    emulator: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here what a fixture needs
      async ({}, use) => {
        const emulator = await createEmulator({ port: 0, ...options });
        await emulator.listen();
        await use(emulator);
        await emulator.close();
      },
      { scope: 'worker' },
    ],
    worldOptions: {},
    world: async ({ emulator, worldOptions }, use) => {
      await using world = await emulator.createWorld(worldOptions);
      await use(world);
    },
  });
}

/** Like that of Vitest, with `world`, `worldOptions` and `emulator`. */
export const test: EmulatorTest = createEmulatorTest();

/** The same. @alias */
export const it: EmulatorTest = test;
