import { loadConfig } from '@seve/config';
import { migrateDatabase } from './migrate-database.js';

const config = loadConfig(process.env);
await migrateDatabase(config.databaseOwnerUrl, config.databaseUrl);
