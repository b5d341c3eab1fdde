import { type Answerer, createAnswerer } from '../webpy/answerer.js';
import { citationRoutes } from './routes/citations.js';
import { eventRoutes } from './routes/events.js';
import { measureRoutes } from './routes/measures.js';
import { publisherRoutes } from './routes/publishers.js';

/** All that answers a call: loaded with the first one. */
export function createMetricsAnswerer(): Answerer {
  return createAnswerer({
    routes: [eventRoutes(), measureRoutes(), citationRoutes(), publisherRoutes()],
    // The domain says what became of an event, and refuses nothing by error.
    toRefusal: () => undefined,
  });
}
