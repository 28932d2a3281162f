import { loadDatabaseConfig } from '@seve/config';
import { migrateDatabase } from './migrate-database.js';

const { databaseOwnerUrl, databaseUrl } = loadDatabaseConfig(process.env);
await migrateDatabase(databaseOwnerUrl, databaseUrl);
