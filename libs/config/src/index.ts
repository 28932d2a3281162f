export type { Config, Environment, NodeEnvironment, Operator } from './config.js';
export { ConfigurationError } from './configuration-error.js';
export { loadDatabaseConfig } from './database-config.js';
export { loadConfig } from './load-config.js';
