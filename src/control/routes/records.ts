import { Hono } from 'hono';
import { ANSWER_CAUSES, type AnswerCause } from '../../world/journal/journal.js';
import type { ControlEnv } from '../env.js';
import { isForPerson, mailboxPage, requestsPage } from '../pages.js';
import { Refusal } from '../problem.js';
import { toWireMail, toWireRequest } from '../projections.js';
import { refuseUnknown } from '../query.js';

const REQUEST_FIELDS = ['service', 'operation', 'method', 'status', 'account', 'because'];
const MAIL_FIELDS = ['to'];

/** `/_emulator/mailbox` and `/_emulator/requests`: what the services of a world sent, and were asked. */
export function recordRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/mailbox', async (c) => {
      const query = new URLSearchParams(c.env.search);
      refuseUnknown(query, MAIL_FIELDS);
      const to = query.get('to') ?? undefined;
      const mails = await c.env.world.mailbox.list(to);
      return isForPerson(c.env.request) ? mailboxPage(mails) : c.json(mails.map(toWireMail));
    })
    .delete('/_emulator/mailbox', async (c) => {
      await c.env.world.mailbox.clear();
      return c.body(null, 204);
    })
    .get('/_emulator/requests', async (c) => {
      const query = new URLSearchParams(c.env.search);
      refuseUnknown(query, REQUEST_FIELDS);
      const { status, because, ...rest } = Object.fromEntries(query);
      const wanted = { ...rest, status: readStatus(status), because: readCause(because) };
      const entries = await c.env.world.journal.list(wanted);
      return isForPerson(c.env.request) ? requestsPage(entries) : c.json(entries.map(toWireRequest));
    })
    .delete('/_emulator/requests', async (c) => {
      await c.env.world.journal.clear();
      return c.body(null, 204);
    });
}

function readStatus(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{3}$/.test(text)) throw new Refusal(400, `status: "${text}" is not a status.`);
  return Number(text);
}

function readCause(text: string | undefined): AnswerCause | undefined {
  const cause = ANSWER_CAUSES.find((known) => known === text);
  if (cause !== undefined || text === undefined) return cause;
  throw new Refusal(400, `because: "${text}" is not a cause; use ${ANSWER_CAUSES.join(' or ')}.`);
}
