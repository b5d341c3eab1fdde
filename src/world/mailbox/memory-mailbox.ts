import type { Mail, Mailbox, MailDraft } from './mailbox.js';

/** The sender of the emulated services. The real one is a setting of the deployment. */
const SENDER = 'altmetrics@example.org';
const KEPT_MAILS = 10_000;

/** A world's mailbox, in memory. */
export class MemoryMailbox implements Mailbox {
  readonly #mails: Mail[] = [];
  #lastId = 0;

  async send(draft: MailDraft, sentAt: Date): Promise<Mail> {
    this.#lastId += 1;
    const mail = { id: this.#lastId, sentAt, from: SENDER, ...draft };
    this.#mails.push(mail);
    if (this.#mails.length > KEPT_MAILS) this.#mails.shift();
    return mail;
  }

  async list(to?: string): Promise<readonly Mail[]> {
    const wanted = to?.toLowerCase();
    return this.#mails.filter((mail) => wanted === undefined || mail.to.toLowerCase() === wanted);
  }

  async clear(): Promise<void> {
    this.#mails.length = 0;
  }
}
