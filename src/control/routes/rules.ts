import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { type RuleGround, readRules, ScenarioError } from '../../scenarios/index.js';
import type { Action } from '../../world/rules/action.js';
import type { Rule } from '../../world/rules/rule.js';
import { MAX_RULES, type RuleBook } from '../../world/rules/rule-book.js';
import type { World } from '../../world/world.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';
import { toWireRule } from '../rule-projections.js';

type NewRule = components['schemas']['NewRule'];
type WireRule = components['schemas']['Rule'];

/** `/_emulator/rules`: what happens in a world by itself. */
export function ruleRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/rules', (c) => c.json(listRules(c.env.world.rules)))
    .post('/_emulator/rules', async (c) => {
      const { world } = c.env;
      const asked = await readBody<NewRule>(c.env, 'validateAddRule');
      return c.json(await addRule(world, asked), 201);
    })
    .put('/_emulator/rules', async (c) => {
      const { world } = c.env;
      const asked = await readBody<NewRule[]>(c.env, 'validateReplaceRules');
      world.rules.replaceAll(await read(asked, await groundOf(world)), world.clock.nowMs());
      await world.agenda.catchUp();
      return c.json(listRules(world.rules));
    })
    .get('/_emulator/rules/:name', (c) => {
      const { rules } = c.env.world;
      const rule = rules.find(c.req.param('name'));
      if (rule === undefined) throw unknown(c.req.param('name'));
      return c.json(toWireRule(rule, rules));
    })
    .delete('/_emulator/rules/:name', (c) => {
      if (!c.env.world.rules.remove(c.req.param('name'))) throw unknown(c.req.param('name'));
      return c.body(null, 204);
    });
}

function listRules(rules: RuleBook): WireRule[] {
  return rules.list().map((rule) => toWireRule(rule, rules));
}

async function addRule(world: World, asked: NewRule): Promise<WireRule> {
  const { rules, clock, agenda } = world;
  const name = asked.name ?? freeName(rules);
  if (rules.find(name) !== undefined) throw new Refusal(409, `Another rule is called "${name}".`);
  if (rules.size >= MAX_RULES) throw new Refusal(409, `A world has at most ${MAX_RULES} rules.`);
  const ground = withRules(await groundOf(world), rules);
  for (const rule of await read([{ ...asked, name }], ground)) rules.add(rule, clock.nowMs());
  await agenda.catchUp();
  const added = rules.find(name);
  if (added === undefined) throw new Error('A rule was added that is not there');
  return toWireRule(added, rules);
}

/** @throws Refusal 400 for the first thing that is wrong */
async function read(asked: readonly NewRule[], ground: RuleGround): Promise<readonly Rule[]> {
  try {
    return await readRules(asked, ground);
  } catch (error) {
    if (error instanceof ScenarioError) throw new Refusal(400, error.message);
    throw error;
  }
}

async function groundOf({ accounts, apiKeys, explorerAccounts, faults }: World): Promise<RuleGround> {
  return {
    accounts: (await accounts.list()).map(({ email }) => email),
    keys: (await apiKeys.list()).map(({ key }) => key),
    explorerAccounts: (await explorerAccounts.list()).map(({ name }) => name),
    faults: faults.list().map(({ id }) => id),
  };
}

/** With what the rules add that are there already. */
function withRules(ground: RuleGround, rules: RuleBook): RuleGround {
  const actions = rules.list().flatMap((rule): readonly Action[] => rule.actions);
  const keys = actions.flatMap((action) => (action.kind === 'add-key' ? action.key.key : []));
  const faults = actions.flatMap((action) => (action.kind === 'start-fault' ? action.fault.id : []));
  return { ...ground, keys: [...ground.keys, ...keys], faults: [...ground.faults, ...faults] };
}

function freeName(rules: RuleBook): string {
  let number = 1;
  while (rules.find(`rule-${number}`) !== undefined) number++;
  return `rule-${number}`;
}

function unknown(name: string): Refusal {
  return new Refusal(404, `There is no rule "${name}".`);
}
