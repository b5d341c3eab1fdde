import { Hono } from 'hono';
import type { ControlEnv } from '../env.js';
import { isForPerson, mailboxPage, requestsPage } from '../pages.js';
import { Refusal } from '../problem.js';
import { toWireMail, toWireRequest } from '../projections.js';

const REQUEST_FIELDS = ['service', 'operation', 'method', 'status', 'account'];
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
      const { status, ...rest } = Object.fromEntries(query);
      const entries = await c.env.world.journal.list({ ...rest, status: readStatus(status) });
      return isForPerson(c.env.request) ? requestsPage(entries) : c.json(entries.map(toWireRequest));
    })
    .delete('/_emulator/requests', async (c) => {
      await c.env.world.journal.clear();
      return c.body(null, 204);
    });
}

function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const stranger = [...query.keys()].find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new Refusal(400, `"${stranger}" is nothing to ask for; use ${known.join(', ')}.`);
}

function readStatus(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{3}$/.test(text)) throw new Refusal(400, `status: "${text}" is not a status.`);
  return Number(text);
}
