export { Clock } from './clock.js';
export { DatabaseModule } from './database.module.js';
export { createLog, NestLog } from './log.js';
export { RuntimeModule } from './runtime.module.js';
export { CONFIG, LOG, QUEUE_BACKEND } from './tokens.js';
