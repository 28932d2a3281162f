/**
 * Common base of both Nest processes: configuration, clock, log, data source and outbox, as global modules with their tokens; metrics, and
 * self-monitoring.
 */
export { Clock } from './clock.js';
export { DatabaseModule } from './database.module.js';
export { createLog, NestLog } from './log.js';
export { isBearer } from './metrics/bearer.js';
export { Metrics } from './metrics/metrics.js';
export { OutboxModule } from './outbox.module.js';
export { RuntimeModule } from './runtime.module.js';
export { watchSelf } from './self-watch/watch-self.js';
export { CONFIG, LOG, QUEUE_BACKEND } from './tokens.js';
