import type { Config, Environment } from './config.js';
import { ConfigurationError } from './configuration-error.js';
import { EnvironmentReader } from './environment-reader.js';

const POSTGRES = ['postgresql', 'postgres'];

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>;

/** Settings of migrations, which run without a mail server or a secret. */
export function loadDatabaseConfig(env: Environment): DatabaseConfig {
  const reader = new EnvironmentReader(env);
  const config = readDatabase(reader);
  if (reader.faults.length > 0) throw new ConfigurationError(reader.faults);
  return config;
}

export function readDatabase(reader: EnvironmentReader): DatabaseConfig {
  const databaseUrl = reader.requiredUrl('DATABASE_URL', POSTGRES);
  return { databaseUrl, databaseOwnerUrl: reader.url('DATABASE_OWNER_URL', POSTGRES) ?? databaseUrl };
}
