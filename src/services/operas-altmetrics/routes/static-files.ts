import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { addResource } from '../resource.js';
import { Abort } from '../wire-error.js';

const CACHE_SECONDS = 43_200;

interface StaticFile {
  readonly type: string;
  readonly text: string;
}

/** What the pages load. The files' names are the real ones, what is in them is the emulator's own. */
const FILES: Readonly<Record<string, StaticFile>> = {
  'css/base.css': {
    type: 'text/css; charset=utf-8',
    text: `body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; }
.navbar { display: flex; gap: 1.5rem; padding: 0.75rem 1.5rem; background: #f4f4f4; }
.navbar-brand { font-weight: bold; }
.container-fluid, .alert { padding: 0.75rem 1.5rem; }
.alert { background: #eef4fb; }
.alert-error { background: #fbeeee; }
label { display: inline-block; min-width: 10rem; }
td, th { padding: 0.25rem 0.75rem; text-align: left; }
`,
  },
  'js/base.js': {
    type: 'application/javascript; charset=utf-8',
    text: '// The pages of the emulator work without scripts.\n',
  },
};

/** When the files last changed; fixed, as they are part of the program. */
const LAST_MODIFIED = 'Wed, 12 May 2021 00:00:00 GMT';

/** `/static/…`, and the folders of the same kind that two extensions bring. */
export function staticFileRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: ['/static/*', '/admin/static/*', '/flask-api/static/*'],
    GET: { operation: 'getStaticFile', steps: [getStaticFile] },
  });
  return app;
}

function getStaticFile(c: Context<AltmetricsEnv>): Response {
  const { path } = c.env;
  const file = path.startsWith('/static/') ? FILES[path.slice('/static/'.length)] : undefined;
  if (file === undefined) throw new Abort(404);
  const etag = `"${createHash('sha1').update(file.text).digest('hex').slice(0, 20)}"`;
  const caching = {
    'Cache-Control': `public, max-age=${CACHE_SECONDS}`,
    ETag: etag,
    'Last-Modified': LAST_MODIFIED,
  };
  if (isUnchanged(c, etag)) return new Response(null, { status: 304, headers: caching });
  return new Response(file.text, { headers: { ...caching, 'Content-Type': file.type } });
}

function isUnchanged(c: Context<AltmetricsEnv>, etag: string): boolean {
  const known = c.req.header('if-none-match');
  if (known !== undefined) return known.split(',').some((tag) => tag.trim() === etag);
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return since >= Date.parse(LAST_MODIFIED);
}
