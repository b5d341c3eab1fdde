/** An e-mail that the emulated services sent. Nothing leaves the machine: it lands here. */
export interface Mail {
  readonly id: number;
  readonly sentAt: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail before the mailbox has taken it. */
export type MailDraft = Omit<Mail, 'id' | 'sentAt' | 'from'>;

/** Keeps what the services sent, oldest first; of very many, the newest. */
export interface Mailbox {
  send(draft: MailDraft, sentAt: Date): Promise<Mail>;
  /** @param to  only the mails to this address, in any case */
  list(to?: string): Promise<readonly Mail[]>;
  clear(): Promise<void>;
}
