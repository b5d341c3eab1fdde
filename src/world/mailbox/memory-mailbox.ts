import { Cell } from '../state/cell.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { Mail, Mailbox, MailDraft } from './mailbox.js';

/** The sender of the emulated services. The real one is a setting of the deployment. */
const SENDER = 'altmetrics@example.org';
const KEPT_MAILS = 10_000;

/** A world's mailbox, in memory. */
export class MemoryMailbox implements Mailbox, Room {
  readonly name = 'mailbox';
  readonly #mails = Table.byNumber<Mail>('mails');
  readonly #lastId = new Cell('last-id', 0);
  readonly shelves = [this.#mails, this.#lastId];

  async send(draft: MailDraft, sentAt: Date): Promise<Mail> {
    this.#lastId.value += 1;
    const mail = { id: this.#lastId.value, sentAt, from: SENDER, ...draft };
    this.#mails.set(mail.id, mail);
    // Numbers have no gaps but before the first.
    if (this.#mails.size > KEPT_MAILS) this.#mails.delete(mail.id - KEPT_MAILS);
    return mail;
  }

  async list(to?: string): Promise<readonly Mail[]> {
    const wanted = to?.toLowerCase();
    return [...this.#mails.values()].filter(
      (mail) => wanted === undefined || mail.to.toLowerCase() === wanted,
    );
  }

  async clear(): Promise<void> {
    this.#mails.clear();
  }
}
