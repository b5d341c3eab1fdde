import { escape as escapeHtml } from 'html-escaper';
import type { MailDraft } from '../mailbox/mailbox.js';
import type { Account } from './account.js';

/** Where the mail about a new account goes; a setting (`TECH_EMAIL`) of the real deployment. */
export const ADMINISTRATORS_ADDRESS = 'tech@example.org';

/**
 * The mails of an account's life, worded like the real ones in subject and content.
 *
 * @source hirmeos/altmetrics: src/core/templates/mail/, src/core/templates/security/email/
 */
export function welcomeMail(account: Account, confirmationUrl: string): MailDraft {
  return {
    to: account.email,
    subject: 'Welcome',
    text: `Welcome ${account.email}!\n\nPlease confirm your e-mail address by opening this link:\n\n${confirmationUrl}\n`,
    html: `<p>Welcome ${escapeHtml(account.firstName)}!</p>\n<p>Please confirm your e-mail address:</p>\n<p><a href="${escapeHtml(confirmationUrl)}">Confirm my account</a></p>\n`,
  };
}

export function confirmationMail(account: Account, confirmationUrl: string): MailDraft {
  return {
    to: account.email,
    subject: 'Please confirm your email',
    text: `Please confirm your e-mail address by opening this link:\n\n${confirmationUrl}\n`,
    html: `<p>Please confirm your e-mail address:</p>\n<p><a href="${escapeHtml(confirmationUrl)}">Confirm my account</a></p>\n`,
  };
}

/** Tells that somebody waits, but neither who nor where: so does the real one. */
export function newAccountMail(): MailDraft {
  const text = 'Dear tech,\n\nA new user has registered with Altmetrics and is waiting for approval.\n';
  return {
    to: ADMINISTRATORS_ADDRESS,
    subject: 'Altmetrics: New user registered',
    text,
    html: `<p>Dear tech,</p>\n<p>A new user has registered with Altmetrics and is waiting for approval.</p>\n`,
  };
}

export function approvalMail(account: Account): MailDraft {
  return {
    to: account.email,
    subject: 'Altmetrics: Your account has been approved',
    text: `Dear ${account.firstName},\n\nYour Altmetrics account has been approved. For help, write to ${ADMINISTRATORS_ADDRESS}.\n\nUP Tech Team\n`,
    html: `<p>Dear ${escapeHtml(account.firstName)},</p>\n<p>Your Altmetrics account has been approved. For help, write to ${ADMINISTRATORS_ADDRESS}.</p>\n<p>UP Tech Team</p>\n`,
  };
}
