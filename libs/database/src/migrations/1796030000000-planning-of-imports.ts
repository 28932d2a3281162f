import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = ['ready', 'applying', 'applied', 'undoing', 'undone'];

/** A long list of pupils is planned by the worker: an import may wait for its preview. */
export class PlanningOfImports1796030000000 implements MigrationInterface {
  name = 'PlanningOfImports1796030000000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, ['planning', ...STATES]);
  }

  /** A preview that was not finished is sent again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("delete from roster_import where state = 'planning'");
    await allow(runner, STATES);
  }
}

async function allow(runner: QueryRunner, states: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE "roster_import" DROP CONSTRAINT "roster_import_state"');
  const list = states.map((state) => `'${state}'`).join(', ');
  await runner.query(`ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_state" CHECK (state in (${list}))`);
}
