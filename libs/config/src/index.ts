export type { Config, Environment, NodeEnvironment } from './config.js';
export { ConfigurationError } from './configuration-error.js';
export { loadConfig } from './load-config.js';
