import { type Context, Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { findWrongDate, toNewMention, toNewOutput, toOutputPatch } from '../../scenarios/index.js';
import type { World } from '../../world/world.js';
import type { ControlEnv } from '../env.js';
import { readId, readMentionQuery, readOutputQuery } from '../output-queries.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

/** The catalogue's code is loaded with the first call: starting can do without. */
const load = () => import('../output-editing.js');

/** Loads it for an edit, which comes after what fell due by now: the past is not edited. */
async function loadToEdit({ agenda }: World) {
  const editing = await load();
  await agenda.catchUp();
  return editing;
}

type Schemas = components['schemas'];
type NewOutput = Schemas['NewOutput'];
type NewMention = Schemas['NewMention'];
type Change = Schemas['OutputChange'];

/** `/_emulator/outputs`: the research outputs of a world, and who mentions them. */
export function outputRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/outputs', async (c) => {
      const { names, page } = readOutputQuery(c.env.search);
      const { world } = c.env;
      const { describeOutputs, describeOwnOutputs } = await load();
      return c.json(
        names.length === 0
          ? await describeOwnOutputs(world, page)
          : await describeOutputs(world, names, page),
      );
    })
    .post('/_emulator/outputs', async (c) => {
      const given = await readBody<NewOutput | NewOutput[]>(c.env, 'validateAddOutputs');
      return c.json(Array.isArray(given) ? await addSeveral(c, given) : await addOne(c, given), 201);
    })
    .get('/_emulator/outputs/:id', async (c) => {
      const { describeOutput } = await load();
      return c.json(await describeOutput(c.env.world, outputId(c)));
    })
    .patch('/_emulator/outputs/:id', async (c) => {
      const altmetricId = outputId(c);
      const change = await readBody<Change>(c.env, 'validateChangeOutput');
      refuseWrongDate(change, '');
      const { changeOutput, describeOutput } = await loadToEdit(c.env.world);
      await changeOutput(c.env.world, altmetricId, toOutputPatch(change));
      return c.json(await describeOutput(c.env.world, altmetricId));
    })
    .delete('/_emulator/outputs/:id', async (c) => {
      const { removeOutput } = await loadToEdit(c.env.world);
      await removeOutput(c.env.world, outputId(c));
      return c.body(null, 204);
    })
    .get('/_emulator/outputs/:id/mentions', async (c) => {
      const query = readMentionQuery(c.env.search);
      const { describeMentions } = await load();
      return c.json(await describeMentions(c.env.world, outputId(c), query));
    })
    .post('/_emulator/outputs/:id/mentions', async (c) => {
      const altmetricId = outputId(c);
      const given = await readBody<NewMention | NewMention[]>(c.env, 'validateAddMentions');
      const mentions = Array.isArray(given) ? given : [given];
      const wrong = findWrongDate({ mentions });
      // `mentions[2].posted_on` is `[2].posted_on` here, or of a single one `posted_on`.
      if (wrong !== undefined) throw new Refusal(400, wrong.slice(Array.isArray(given) ? 8 : 12));
      const { addMentions } = await loadToEdit(c.env.world);
      const ids = await addMentions(c.env.world, altmetricId, mentions.map(toNewMention));
      return c.json({ ids: [...ids] }, 201);
    })
    .delete('/_emulator/outputs/:id/mentions/:mention_id', async (c) => {
      const mentionId = readId(c.req.param('mention_id'));
      if (mentionId === undefined) throw new Refusal(404, 'The output has no such mention.');
      const { removeMention } = await loadToEdit(c.env.world);
      await removeMention(c.env.world, outputId(c), mentionId);
      return c.body(null, 204);
    });
}

async function addOne({ env: { world } }: Context<ControlEnv>, given: NewOutput) {
  refuseWrongDate(given, '');
  const { addOutput, describeOutput } = await loadToEdit(world);
  return describeOutput(world, await addOutput(world, toNewOutput(given)));
}

async function addSeveral({ env: { world } }: Context<ControlEnv>, given: readonly NewOutput[]) {
  for (const [n, output] of given.entries()) refuseWrongDate(output, `[${n}].`);
  const { addOutputs, describeOutputs } = await loadToEdit(world);
  const ids = await addOutputs(world, given.map(toNewOutput));
  const names = ids.map((value) => ({ scheme: 'altmetric', value }) as const);
  return describeOutputs(world, names, { offset: 0, limit: names.length });
}

function outputId(c: Context<ControlEnv>): number {
  const text = c.req.param('id');
  const altmetricId = readId(text);
  if (altmetricId === undefined) throw new Refusal(404, `No output has the Altmetric ID "${text}".`);
  return altmetricId;
}

function refuseWrongDate(given: Pick<NewOutput, 'published_on' | 'mentions'>, place: string): void {
  const wrong = findWrongDate(given);
  if (wrong !== undefined) throw new Refusal(400, place + wrong);
}
