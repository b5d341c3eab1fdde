import { html } from 'hono/html';
import type { Service } from '../services/service.js';
import type { World } from '../world/world.js';

/** What a person sees who opens the emulator in a browser: what is here, with links. */
export async function startPage(services: readonly Service[], base: string, world: World): Promise<Response> {
  const accounts = await world.accounts.list();
  const page = html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>altmetrics-emulator</title>
    <style>
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #222; }
      th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; }
    </style>
  </head>
  <body>
    <h1>altmetrics-emulator</h1>
    <p>World <strong>${world.id}</strong>, ${world.clock.now().toISOString()}${world.clock.isFrozen ? ' (frozen)' : ''}</p>
    <h2>Services</h2>
    <table>
      <tr><th>Service</th><th>Base URL</th><th>Stands for</th></tr>
      ${services.map(
        ({ title, mount, realHost }) =>
          html`<tr><td>${title}</td><td><a href="${base}${mount}/">${base}${mount}</a></td><td>${realHost}</td></tr>`,
      )}
    </table>
    <h2>Accounts</h2>
    <table>
      <tr><th>E-mail</th><th>Confirmed</th><th>Approved</th><th>Active</th><th>Roles</th></tr>
      ${accounts.map(
        ({ email, confirmedAt, approved, active, roles }) =>
          html`<tr><td>${email}</td><td>${yesNo(confirmedAt !== undefined)}</td><td>${yesNo(approved)}</td><td>${yesNo(active)}</td><td>${roles.join(', ')}</td></tr>`,
      )}
    </table>
    <h2>Control</h2>
    <ul>
      <li><a href="${base}/_emulator/mailbox">Mailbox</a></li>
      <li><a href="${base}/_emulator/requests">Requests</a></li>
      <li><a href="${base}/_emulator/clock">Clock</a></li>
      <li><a href="${base}/_emulator/worlds">Worlds</a></li>
      <li><a href="${base}/_emulator/scenarios">Scenarios</a></li>
    </ul>
  </body>
</html>
`;
  return new Response(String(await page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
