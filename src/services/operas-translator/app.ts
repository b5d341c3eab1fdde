import { type Answerer, createAnswerer } from '../webpy/answerer.js';
import { toRefusal } from './errors.js';
import { relationRoutes } from './routes/relations.js';
import { titleRoutes } from './routes/titles.js';
import { translationRoutes } from './routes/translation.js';
import { uriRoutes } from './routes/uris.js';
import { workTypeRoutes } from './routes/work-types.js';
import { workRoutes } from './routes/works.js';

/** All that answers a call. Whose token it has is asked nowhere (quirk `any-authority`). */
export function createTranslatorAnswerer(): Answerer {
  const routes = [
    translationRoutes(),
    workRoutes(),
    titleRoutes(),
    uriRoutes(),
    workTypeRoutes(),
    relationRoutes(),
  ];
  return createAnswerer({ routes, toRefusal });
}
