import { html } from 'hono/html';
import type { JournalEntry } from '../world/journal/journal.js';
import type { Mail } from '../world/mailbox/mailbox.js';

type Html = ReturnType<typeof html>;

const LINK = /(https?:\/\/\S+)/;
const STYLE = `
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #222; }
      th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
      article { border-top: 1px solid #ccc; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    `;

/** Whether a browser asks, for a person, rather than a program. */
export function isForPerson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

/** The mails, newest first, with links to follow. */
export function mailboxPage(mails: readonly Mail[]): Promise<Response> {
  const articles = [...mails].reverse().map(mailArticle);
  return send('Mailbox', articles.length === 0 ? html`<p>No mail yet.</p>` : html`${articles}`);
}

/** The requests, newest first. */
export function requestsPage(entries: readonly JournalEntry[]): Promise<Response> {
  const rows = [...entries].reverse().map(requestRow);
  const head = [
    'Time',
    'Service',
    'Operation',
    'Request',
    'Status',
    'Account',
    'Reason',
    'Because',
    'Rule',
    'Fault',
  ];
  return send(
    'Requests',
    html`<p><a href="requests.har">As an HTTP archive</a>, <a href="requests/stream">as they come</a></p>
    <table>
      <tr>${head.map((name) => html`<th>${name}</th>`)}</tr>
      ${rows}
    </table>`,
  );
}

function mailArticle({ to, from, subject, sentAt, text }: Mail): Html {
  // Every other piece is a link.
  const pieces = text
    .split(LINK)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece));
  return html`<article>
      <h2>${subject}</h2>
      <p>${sentAt.toISOString()}, from ${from} to ${to}</p>
      <pre>${pieces}</pre>
    </article>
    `;
}

function requestRow(entry: JournalEntry): Html {
  const { at, service, operation, method, path, status, account, reason, because, rule, fault } = entry;
  const cells = [
    at.toISOString(),
    service,
    operation ?? '',
    `${method} ${path}`,
    status,
    account ?? '',
    reason ?? '',
    because,
    rule ?? '',
    fault ?? '',
  ];
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
      `;
}

async function send(title: string, body: Html): Promise<Response> {
  const page = html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>
`;
  return new Response(String(await page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
