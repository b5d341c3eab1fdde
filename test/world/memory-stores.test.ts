import { MemoryAccountStore } from '../../src/world/accounts/memory-account-store.js';
import { MemoryUrisetStore } from '../../src/world/urisets/memory-uriset-store.js';
import { describeAccountStore, describeUrisetStore } from './store.suites.js';

describeAccountStore('memory', async () => new MemoryAccountStore());
describeUrisetStore('memory', async () => new MemoryUrisetStore());
