import { Client } from 'pg';

export interface DatabaseLogins {
  ownerPassword: string;
  appPassword: string;
}

export const DATABASE_NAME = 'seve';
const APP_LOGIN = 'seve';

export function ownerUrl(port: number, password: string, database = DATABASE_NAME): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** Returns the URL of the api and the worker, whose login owns nothing and has no rights until the migrations grant it `seve_app`. */
export function appUrl(port: number, password: string, database = DATABASE_NAME): string {
  return `postgresql://${APP_LOGIN}:${password}@127.0.0.1:${port}/${database}`;
}

/** Sets the passwords of `.env.local` at each start. */
export async function ensureLogins(port: number, { ownerPassword, appPassword }: DatabaseLogins): Promise<void> {
  const client = new Client({ connectionString: ownerUrl(port, ownerPassword, 'postgres') });
  await client.connect().catch((cause: unknown) => {
    throw new Error('La base refuse le mot de passe de .env.local. Ce fichier a-t-il été effacé ? Repartir de zéro : npm run demo:reset', {
      cause,
    });
  });
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [APP_LOGIN]);
    const verb = roles.rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${APP_LOGIN} login inherit nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(appPassword)}`,
    );
    const databases = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME]);
    if (databases.rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}
