import { readdirSync, statSync } from 'node:fs';
import type { World } from '../../support/world.js';

/** Tables that any call may write, also a refused one: counters and the audit log. */
const NOT_FACTS = ['throttle', 'offer_view', 'migrations', 'audit_entry', 'audit_seal', 'audit_check', 'file_sweep'];
/**
 * Rows that a call may touch but neither add nor remove: the last use of a session or of a known device, an outbox row handed to the queue
 * after its commit.
 */
const TOUCHED = ['session', 'known_device', 'outbox'];

/** Triggers that note each written row in the same transaction, with the rights of their owner. */
const NOTING = `create schema watch;
create table watch.written_row (act text, name text, content text);
create function watch.note() returns trigger language plpgsql security definer as $$
  begin
    insert into watch.written_row values (tg_op, tg_table_name, left(to_jsonb(coalesce(new, old))::text, 300));
    return null;
  end $$;`;

/** Records rows that calls insert, update or delete (including letters and jobs of the outbox), and files that they change. */
export class WrittenRows {
  private constructor(
    private readonly world: World,
    private files: string,
  ) {}

  static async watch(world: World): Promise<WrittenRows> {
    const tables = await world.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = $1 and tablename <> all ($2)',
      ['public', NOT_FACTS],
    );
    const triggers = tables.map(
      ({ name }) => `create trigger watched after insert or delete${TOUCHED.includes(name) ? '' : ' or update'} on "${name}"
        for each row execute function watch.note();
        create trigger emptied after truncate on "${name}" for each statement execute function watch.note();`,
    );
    await world.query(`${NOTING} ${triggers.join('\n')}`);
    return new WrittenRows(world, filePrint(world.filesFolder));
  }

  /** Returns what was written since the last call, with the beginning of each row. */
  async take(): Promise<string[]> {
    const rows = await this.world.query<{ act: string; name: string; content: string }>('delete from watch.written_row returning *');
    const before = this.files;
    this.files = filePrint(this.world.filesFolder);
    return [
      ...rows.map(({ act, name, content }) => `${name} (${act}): ${content}`),
      ...(this.files === before ? [] : [`files on disk (${before} > ${this.files})`]),
    ];
  }
}

/** Returns size and modification time of each uploaded file, without the worker's ledgers. */
function filePrint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('ledger'))
    .sort();
  return files
    .map((name) => {
      const { size, mtimeMs } = statSync(`${folder}/${name}`);
      return `${name} ${size} ${mtimeMs}`;
    })
    .join(', ');
}
