import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that name a file, by table: deleting the row gives the file up. */
const FILE_COLUMNS = {
  cv_file: ['id', 'rebuilt_id'],
  company_image: ['id', 'shown_id'],
  official_form: ['id'],
  paper_file: ['id', 'shown_id'],
  paper_version: ['file_id', 'sealed_file_id'],
  school: ['logo_file_id'],
};

/** Files whose rows were deleted, and whether files without a row may be swept. */
export class FilesToDelete1796310000000 implements MigrationInterface {
  name = 'FilesToDelete1796310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "file_to_delete" ("id" uuid NOT NULL, "erasure_id" uuid, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_86fbd6f7a63776aa71f5a1aa8ba" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "file_to_delete_of_erasure" ON "file_to_delete" ("erasure_id") WHERE erasure_id is not null');
    await runner.query(
      `CREATE TABLE "file_sweep" ("id" smallint NOT NULL, "generation" bigint NOT NULL DEFAULT '0', "older_since" TIMESTAMP WITH TIME ZONE, "allowed_at" TIMESTAMP WITH TIME ZONE, "allowed_by_account_id" uuid, CONSTRAINT "file_sweep_one" CHECK (id = 1), CONSTRAINT "file_sweep_allowed" CHECK ((allowed_at is null) = (allowed_by_account_id is null) and (allowed_at is null or older_since is not null)), CONSTRAINT "PK_64d898d67bc80df89c733da9879" PRIMARY KEY ("id"))`,
    );
    await runner.query('INSERT INTO file_sweep (id) VALUES (1)');
    await runner.query(`
create function give_up_files() returns trigger language plpgsql as $$
begin
  insert into public.file_to_delete (id)
  select distinct (to_jsonb(old) ->> name)::uuid from unnest(tg_argv) name where to_jsonb(old) ->> name is not null
  on conflict do nothing;
  return null;
end $$`);
    for (const [table, columns] of Object.entries(FILE_COLUMNS))
      await runner.query(
        `create trigger files_given_up after delete on "${table}" for each row execute function give_up_files(${columns.map((name) => `'${name}'`).join(', ')})`,
      );
    await runner.query(
      `create trigger logo_given_up after update of logo_file_id on school for each row
         when (old.logo_file_id is distinct from new.logo_file_id) execute function give_up_files('logo_file_id')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger logo_given_up on school');
    for (const table of Object.keys(FILE_COLUMNS)) await runner.query(`drop trigger files_given_up on "${table}"`);
    await runner.query('drop function give_up_files()');
    await runner.query('DROP TABLE "file_sweep"');
    await runner.query('DROP TABLE "file_to_delete"');
  }
}
