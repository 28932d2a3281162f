import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestDatabase } from '../../support/database/postgres.js';
import { freePort } from '../../support/servers/free-port.js';

/** A PostgreSQL server that starts when the test says so. Its database is empty. */
export class OwnPostgres {
  private constructor(
    private readonly child: ChildProcess,
    readonly appUrl: string,
    readonly ownerUrl: string,
  ) {}

  static async prepare(): Promise<OwnPostgres> {
    const [port, owner, app] = [await freePort(), randomBytes(12).toString('hex'), randomBytes(12).toString('hex')];
    const program = fileURLToPath(new URL('./postgres.process.mjs', import.meta.url));
    const child = fork(program, [String(port), owner, app], { stdio: 'inherit' });
    const at = `127.0.0.1:${port}/seve`;
    const postgres = new OwnPostgres(child, `postgresql://seve:${app}@${at}`, `postgresql://postgres:${owner}@${at}`);
    await postgres.says('prepared');
    return postgres;
  }

  start = () => this.obeys('start');
  /** Fast: open connections are closed. */
  stop = () => this.obeys('stop');
  /** Immediate: nothing is put in order, the next start recovers. */
  crash = () => this.obeys('crash');

  /** For a world that lives on this server alone; dropped, the server goes too. */
  asDatabase(): TestDatabase {
    const pool = new pg.Pool({ connectionString: this.ownerUrl, max: 3 });
    pool.on('error', () => undefined);
    return {
      appUrl: this.appUrl,
      ownerUrl: this.ownerUrl,
      query: async (sql, values) => (await pool.query(sql, values)).rows,
      drop: async () => {
        await pool.end();
        await this.remove();
      },
    };
  }

  async remove(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await exited;
  }

  private obeys(order: 'start' | 'stop' | 'crash'): Promise<void> {
    const done = this.says(order);
    this.child.send(order);
    return done;
  }

  private says(word: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error('the server process ended')));
      this.child.on('message', (message) => message === word && resolve());
    });
  }
}
