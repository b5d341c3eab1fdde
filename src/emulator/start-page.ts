import { html } from 'hono/html';
import type { Service } from '../services/service.js';
import type { ApiKey } from '../world/api-keys/api-key.js';
import { readQuotaUse } from '../world/api-keys/key-quota.js';
import type { World } from '../world/world.js';

interface StartPage {
  readonly services: readonly Service[];
  /** What the addresses on the page start with: origin, and the prefix of a world. */
  readonly base: string;
  readonly world: World;
  /** Whether the visitor may see what is in the world. */
  readonly mayShow: boolean;
}

const STYLE = `
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #222; }
      th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
    `;

/** What a person sees who opens the emulator in a browser: what is here, with links. */
export async function startPage({ services, base, world, mayShow }: StartPage): Promise<Response> {
  const frozen = world.clock.isFrozen ? ' (frozen)' : '';
  const page = html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>altmetrics-emulator</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <h1>altmetrics-emulator</h1>
    <p>World <strong>${world.id}</strong>, ${world.clock.now().toISOString()}${frozen}</p>
    <h2>Services</h2>
    <table>
      <tr><th>Service</th><th>Base URL</th><th>Stands for</th><th>In a browser</th></tr>
      ${services.map((service) => serviceRow(service, base))}
    </table>
    ${mayShow ? await worldSections(base, world) : html`<p>The control API of this emulator asks for its token.</p>`}
  </body>
</html>
`;
  return new Response(String(await page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function serviceRow({ title, mount, realHosts, pages }: Service, base: string) {
  const links = Object.entries(pages).map(
    ([name, path], index) => html`${index === 0 ? '' : ' · '}<a href="${base}${mount}${path}">${name}</a>`,
  );
  return html`<tr><td>${title}</td><td><code>${base}${mount}</code></td><td>${realHosts[0]}</td><td>${links}</td></tr>
      `;
}

async function worldSections(base: string, world: World) {
  const accounts = await world.accounts.list();
  const keys = await world.apiKeys.list();
  return html`<h2>Accounts</h2>
    <table>
      <tr><th>E-mail</th><th>Confirmed</th><th>Approved</th><th>Active</th><th>Roles</th></tr>
      ${accounts.map(
        ({ email, confirmedAt, approved, active, roles }) =>
          html`<tr><td>${email}</td><td>${yesNo(confirmedAt !== undefined)}</td><td>${yesNo(approved)}</td><td>${yesNo(active)}</td><td>${roles.join(', ')}</td></tr>
      `,
      )}
    </table>
    <p>In the scenario "default", the administrator's password is <code>admin-password-123</code>, everybody else's
      <code>test-password-123</code>.</p>
    <h2>API keys</h2>
    <table>
      <tr><th>Key</th><th>May call</th><th>Sources</th><th>Revoked</th><th>Expires</th><th>Used this hour</th><th>Used today</th></tr>
      ${await Promise.all(keys.map((key) => keyRow(world, key)))}
    </table>
    <h2>Control</h2>
    <ul>
      <li><a href="${base}/_emulator/mailbox">Mailbox</a>: what the services sent</li>
      <li><a href="${base}/_emulator/requests">Requests</a>: what they were asked</li>
      <li><a href="${base}/_emulator/widget">Widget</a>: the metrics of a work</li>
      <li><a href="${base}/_emulator/access">Access</a>, <a href="${base}/_emulator/limits">limits</a>,
        <a href="${base}/_emulator/keys">API keys</a></li>
      <li><a href="${base}/_emulator/explorer">Explorer accounts and rules</a></li>
      <li><a href="${base}/_emulator/clock">Clock</a>, <a href="${base}/_emulator/worlds">worlds</a>,
        <a href="${base}/_emulator/scenarios">scenarios</a>, <a href="${base}/_emulator/health">health</a></li>
    </ul>`;
}

async function keyRow(world: World, { key, tier, sources, revoked, expiresAt }: ApiKey) {
  const { hourly, daily } = await readQuotaUse(world, key);
  const calls = tier === 'full-access' ? 'everything' : 'counts and citations';
  return html`<tr><td><code>${key}</code></td><td>${calls}</td><td>${sources?.join(', ') ?? 'all'}</td><td>${yesNo(revoked)}</td><td>${expiresAt?.toISOString() ?? 'never'}</td><td>${hourly}</td><td>${daily}</td></tr>
      `;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
