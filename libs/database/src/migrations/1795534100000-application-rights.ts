import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the entities do not say: counters of libraries, and the rights of the role that api and worker take. */
export class ApplicationRights1795534100000 implements MigrationInterface {
  name = 'ApplicationRights1795534100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create unlogged table throttle (key varchar(255) primary key, points integer not null default 0, expire bigint)');
    await runner.query(
      'create table rate_limit (id uuid primary key, key text not null unique, count integer not null, last_request bigint not null)',
    );
    await runner.query('grant usage on schema public to seve_app');
    await runner.query('grant select, insert, update, delete on all tables in schema public to seve_app');
    await runner.query('revoke update, delete on state_change from seve_app');
    await runner.query('revoke all on migrations from seve_app');
    await runner.query('grant select on migrations to seve_app');
    await runner.query('alter default privileges in schema public grant select, insert, update, delete on tables to seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter default privileges in schema public revoke select, insert, update, delete on tables from seve_app');
    await runner.query('revoke all on all tables in schema public from seve_app');
    await runner.query('revoke usage on schema public from seve_app');
    await runner.query('drop table rate_limit');
    await runner.query('drop table throttle');
  }
}
