import { Hono } from 'hono';
import type { ControlEnv } from '../env.js';
import { isForPerson, mailboxPage } from '../pages.js';
import { toWireMail } from '../projections.js';
import { refuseUnknown } from '../query.js';

const MAIL_FIELDS = ['to'];

/** `/_emulator/mailbox`: what the services of a world sent. */
export function mailboxRoutes(): Hono<ControlEnv> {
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
    });
}
