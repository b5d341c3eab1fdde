import { MemoryAccountStore } from '../../src/world/accounts/memory-account-store.js';
import { MemoryApiKeyStore } from '../../src/world/api-keys/memory-api-key-store.js';
import { MemoryMetricEventStore } from '../../src/world/metrics/memory-metric-event-store.js';
import { MemoryRateLimitStore } from '../../src/world/rate-limits/memory-rate-limit-store.js';
import { MemoryTweetIdStore } from '../../src/world/rate-limits/memory-tweet-id-store.js';
import { MemoryUrisetStore } from '../../src/world/urisets/memory-uriset-store.js';
import { describeApiKeyStore } from './api-keys/store.suite.js';
import { describeMetricEventStore } from './metrics/metric-event-store.suite.js';
import { describeRateLimitStore } from './rate-limits/rate-limit-store.suite.js';
import { describeTweetIdStore } from './rate-limits/tweet-id-store.suite.js';
import { followed } from './state/followed.js';
import { describeAccountStore, describeUrisetStore } from './store.suites.js';

describeAccountStore('memory', async () => followed(new MemoryAccountStore()));
describeUrisetStore('memory', async () => followed(new MemoryUrisetStore()));
describeApiKeyStore('memory', async () => followed(new MemoryApiKeyStore()));
describeRateLimitStore('memory', async () => followed(new MemoryRateLimitStore()));
describeTweetIdStore('memory', async () => new MemoryTweetIdStore());
describeMetricEventStore('memory', async () => followed(new MemoryMetricEventStore()));
