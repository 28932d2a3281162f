import pg from 'pg';
import { quotedIdentifier } from './saved-tables.js';

const IN_USE = '55006';
const NOT_ALLOWED = '42501';

/** Refusal whose message the command prints without a stack. */
export class PlaceRefused extends Error {}

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Returns the address of another database on the same server with the same login. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.toString();
}

/**
 * A database and the databases beside it on its server: the one being restored, and the previous one. Drops only databases that an
 * unfinished restore has created.
 */
export class DatabasePlace {
  readonly name: string;

  private constructor(
    private readonly client: pg.Client,
    private readonly ownerUrl: string,
  ) {
    this.name = nameIn(ownerUrl);
  }

  /** @throws PlaceRefused when another restore is under way. */
  static async open(ownerUrl: string): Promise<DatabasePlace> {
    const client = new pg.Client({ connectionString: onDatabase(ownerUrl, 'postgres'), application_name: 'seve restore', keepAlive: true });
    client.on('error', () => {
      // The running query fails with the connection.
    });
    await client.connect();
    const place = new DatabasePlace(client, ownerUrl);
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtext($1)) as taken', [
      `seve restore ${place.name}`,
    ]);
    if (rows[0]?.taken) return place;
    await client.end();
    throw new PlaceRefused('Une autre restauration de cette base est en cours.');
  }

  /** @throws PlaceRefused while a program is connected: api, worker, or a console. */
  async requireQuiet(): Promise<void> {
    const { rows } = await this.client.query<{ who: string }>(
      `select coalesce(nullif(application_name, ''), usename::text, '?') || ' (' || count(*) || ')' as who from pg_stat_activity
       where datname = $1 and backend_type = 'client backend' group by coalesce(nullif(application_name, ''), usename::text, '?') order by 1`,
      [this.name],
    );
    if (rows.length === 0) return;
    const who = rows.map((row) => row.who).join(', ');
    throw new PlaceRefused(
      `Des programmes sont connectés à la base « ${this.name} » : ${who}. Arrêtez l’api et le worker, puis recommencez.`,
    );
  }

  async exists(name = this.name): Promise<boolean> {
    return (await this.client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;
  }

  /** Creates an empty database with the encoding and collation of the current one. @returns its address */
  async makeBeside(name: string): Promise<string> {
    const { rows } = await this.client.query<Record<'encoding' | 'collate' | 'ctype' | 'provider', string> & { icu: string | null }>(
      `select pg_encoding_to_char(encoding) as encoding, datcollate as collate, datctype as ctype, datlocprovider::text as provider,
         coalesce(to_jsonb(one) ->> 'datlocale', to_jsonb(one) ->> 'daticulocale') as icu
       from pg_database one where datname = $1`,
      [this.name],
    );
    const [like] = rows;
    const text = (value: string) => this.client.escapeLiteral(value);
    const options = like
      ? ` template template0 encoding ${text(like.encoding)} lc_collate ${text(like.collate)} lc_ctype ${text(like.ctype)}${like.provider === 'i' && like.icu !== null ? ` locale_provider icu icu_locale ${text(like.icu)}` : ''}`
      : '';
    await this.client.query(`create database ${quotedIdentifier(name)}${options}`).catch((error: { code?: string }) => {
      if (error.code !== NOT_ALLOWED) throw error;
      throw new PlaceRefused('Le compte de DATABASE_OWNER_URL ne peut pas créer de base : « alter role … createdb », puis recommencez.');
    });
    return onDatabase(this.ownerUrl, name);
  }

  /** Returns the name of a database that is being restored, or of the previous one. */
  nameOf(kind: 'restored' | 'before', stamp: string): string {
    return `${this.name}_${kind}_${stamp}`;
  }

  async dropMade(name: string): Promise<void> {
    await this.client.query(`drop database if exists ${quotedIdentifier(name)} with (force)`);
  }

  /** Drops the unfinished databases of crashed restores, except those with connected programs. Returns their number. */
  async dropLeft(): Promise<number> {
    const { rows } = await this.client.query<{ name: string }>(
      `select datname as name from pg_database where starts_with(datname, $1::text) and substr(datname, length($1::text) + 1) ~ '^[0-9]{14}$'`,
      [this.nameOf('restored', '')],
    );
    let dropped = 0;
    for (const { name } of rows) {
      const isDropped = await this.client.query(`drop database ${quotedIdentifier(name)}`).then(
        () => true,
        (error: { code?: string }) => (error.code === IN_USE ? false : Promise.reject(error)),
      );
      if (isDropped) dropped += 1;
    }
    return dropped;
  }

  /**
   * Renames `made` to the database's name and the current database to `before`. @throws PlaceRefused when a program has connected meanwhile
   */
  async swap(made: string, before: string): Promise<void> {
    const isThere = await this.exists();
    if (isThere) await this.rename(this.name, before);
    await this.rename(made, this.name).catch(async (error: unknown) => {
      if (isThere) await this.rename(before, this.name);
      throw error;
    });
  }

  /** Undoes a partial or complete swap. `before`: null if there was no database. */
  async swapBack(made: string, before: string | null): Promise<void> {
    if (before === null) {
      if (!(await this.exists(made)) && (await this.exists())) await this.rename(this.name, made);
      return;
    }
    if (!(await this.exists(before))) return;
    if (await this.exists()) await this.rename(this.name, made);
    await this.rename(before, this.name);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async rename(from: string, to: string): Promise<void> {
    await this.client
      .query(`alter database ${quotedIdentifier(from)} rename to ${quotedIdentifier(to)}`)
      .catch((error: { code?: string }) => {
        if (error.code !== IN_USE) throw error;
        throw new PlaceRefused(
          `Un programme s’est connecté à la base « ${from} » entre-temps : arrêtez l’api et le worker, puis recommencez.`,
        );
      });
  }
}
