import { readdirSync, statSync } from 'node:fs';
import type { World } from '../../support/world.js';

/** Counters and the audit log: written by any call, refused or not. */
const NOT_FACTS = ['throttle', 'offer_view', 'migrations', 'audit_entry', 'audit_seal', 'audit_check', 'file_sweep'];
/**
 * Rows that a call may touch but neither add nor remove: the last use of a session or of a known device, an outbox row handed to the queue
 * after its commit.
 */
const TOUCHED = ['session', 'known_device', 'outbox'];

/** The definer may write where the application may not. The note is part of the transaction that writes the row. */
const NOTING = `create schema watch;
create table watch.written_row (act text, name text, content text);
create function watch.note() returns trigger language plpgsql security definer as $$
  begin
    insert into watch.written_row values (tg_op, tg_table_name, left(to_jsonb(coalesce(new, old))::text, 300));
    return null;
  end $$;`;

/** Every row of a fact that calls add, change (also into itself) or remove, letters and jobs of the outbox too, and every file that they touch. */
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

  /** What was written since this was last asked, with the beginning of each row. */
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

/** Of every file that people sent, without the ledgers of the worker, its size and last change. */
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
