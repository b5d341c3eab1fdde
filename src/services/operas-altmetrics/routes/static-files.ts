import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { answerWith } from '../../answer.js';
import type { AltmetricsEnv } from '../env.js';
import { Abort } from '../error-pages.js';
import { addResource } from '../resource.js';

const CACHE_SECONDS = 43_200;

interface StaticFile {
  readonly type: string;
  readonly text: string;
}

/** Two extensions bring style sheets that the emulator's pages do without. */
const NO_RULES = '/* The pages of the emulator have all their rules in /static/css/base.css. */\n';

/** The files' names are real ones, what is in them is the emulator's own. */
const FILES: Readonly<Record<string, StaticFile>> = {
  '/static/css/base.css': {
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
  '/static/js/base.js': {
    type: 'application/javascript; charset=utf-8',
    text: '// The pages of the emulator work without scripts.\n',
  },
  '/admin/static/admin/css/bootstrap3/admin.css': { type: 'text/css; charset=utf-8', text: NO_RULES },
  '/flask-api/static/css/default.css': { type: 'text/css; charset=utf-8', text: NO_RULES },
};

/** When the files last changed; fixed, as they are part of the program. */
const LAST_MODIFIED = 'Wed, 12 May 2021 00:00:00 GMT';

/** `/static/…`, and the folders of the same kind that two extensions bring. */
export function staticFileRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: ['/static', '/admin/static', '/flask-api/static'].map((folder) => `${folder}/:file{.+}`),
    GET: { operation: 'getStaticFile', steps: [getStaticFile] },
  });
  return app;
}

function getStaticFile(c: Context<AltmetricsEnv>): Response {
  const { path, world } = c.env;
  const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (file === undefined) throw new Abort(404);
  const etag = `"${createHash('sha1').update(file.text).digest('hex').slice(0, 20)}"`;
  const caching = {
    'Cache-Control': `public, max-age=${CACHE_SECONDS}`,
    ETag: etag,
    Expires: new Date(world.clock.nowMs() + CACHE_SECONDS * 1000).toUTCString(),
  };
  if (isUnchanged(c, etag)) return answerWith(null, { status: 304, headers: caching });
  const headers = { ...caching, 'Content-Type': file.type, 'Last-Modified': LAST_MODIFIED };
  return answerWith(file.text, { headers });
}

function isUnchanged(c: Context<AltmetricsEnv>, etag: string): boolean {
  const known = c.req.header('if-none-match');
  if (known !== undefined) return known.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return since >= Date.parse(LAST_MODIFIED);
}
