import { ROLE } from '../../../world/accounts/account.js';
import { isAcceptedDoi } from '../../../world/urisets/doi.js';
import type { RegisteredOutput } from '../../../world/urisets/registered-output.js';
import type { RecordEntry } from './record-entry.js';
import type { RecordModel } from './record-model.js';
import { RecordRefused } from './record-refused.js';

type OutputDraft = Omit<RegisteredOutput, 'id'>;

const BLANK: OutputDraft = { doi: '', urls: [], lastCheckedAt: undefined };

/**
 * Registered outputs. Quirk `users-edit-all-uris`: ordinary users see and change those of everybody.
 *
 * @source hirmeos/altmetrics: src/core/admin.py:63-77, src/processor/models.py
 */
export const uriRecords: RecordModel<RegisteredOutput> = {
  name: 'uri',
  roles: [ROLE.admin, ROLE.user],
  columns: [
    {
      name: 'raw',
      field: { kind: 'text', required: true, unique: true },
      isInList: true,
      of: ({ doi }) => doi,
    },
    {
      name: 'last_checked',
      field: { kind: 'instant' },
      isInList: true,
      of: ({ lastCheckedAt }) => lastCheckedAt,
    },
  ],
  choices: async () => [],
  list: ({ urisets }) => urisets.list(),
  find: ({ urisets }, id) => urisets.findById(id),
  create: async ({ urisets }, entry) => urisets.add(readOutput(entry, BLANK)),
  change: async ({ urisets }, output, entry) => urisets.change(output.id, readOutput(entry, output)),
  remove: ({ urisets }, id) => urisets.remove(id),
};

/** The model asserts, without a word, that `raw` is a DOI. */
function readOutput(entry: RecordEntry, { doi, urls, lastCheckedAt }: OutputDraft): OutputDraft {
  const raw = entry.text('raw', doi);
  if (!isAcceptedDoi(raw)) throw new RecordRefused();
  return { doi: raw, urls, lastCheckedAt: entry.instant('last_checked', lastCheckedAt) };
}
