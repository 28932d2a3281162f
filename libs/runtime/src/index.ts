/** What both Nest processes run on: configuration, clock, log and data source, as global modules with their tokens. */
export { Clock } from './clock.js';
export { DatabaseModule } from './database.module.js';
export { createLog, NestLog } from './log.js';
export { RuntimeModule } from './runtime.module.js';
export { CONFIG, LOG, QUEUE_BACKEND } from './tokens.js';
