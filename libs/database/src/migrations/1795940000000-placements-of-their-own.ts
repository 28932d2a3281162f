import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an application came to this status, and by whom. */
const CAME_TO = (status: string) => `lateral (
  select change.created_at as at, change.actor_account_id as actor, change.actor_role as role, change.via, change.comment from state_change change
  where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = '${status}'
  order by change.created_at desc limit 1)`;

const NEW_ID = 'gen_random_uuid()';

/** Both sides' yes and, where there was one, the cancelling, as moves of the placement. */
const HISTORY = (from: string, to: string, act: string, status: string) => `
  insert into state_change (id, entity_type, entity_id, from_state, to_state, act, actor_account_id, actor_role, via, comment, created_at)
  select ${NEW_ID}, 'placement', placement.id, ${from}, '${to}', ${act}, came.actor, coalesce(came.role, 'student'), coalesce(came.via, 'app'),
    came.comment, coalesce(came.at, placement.created_at)
  from placement join application on application.id = placement.application_id left join ${CAME_TO(status)} came on true`;

/**
 * A placement owns its student, host, kind, days, source and state; its application is a link. A cancelled one was deleted until now: it comes
 * back where the letter that told of it still knows its days.
 */
export class PlacementsOfTheirOwn1795940000000 implements MigrationInterface {
  name = 'PlacementsOfTheirOwn1795940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "placement"
      ADD "source" text NOT NULL DEFAULT 'application', ADD "state" text NOT NULL DEFAULT 'agreed', ADD "company_site_id" uuid,
      ADD "host_name" text, ADD "host_siren" text, ADD "host_siret" text, ADD "host_address" text, ADD "declared_by_account_id" uuid,
      ADD "version" integer NOT NULL DEFAULT 1, ADD "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`update placement set company_site_id = application.company_site_id, updated_at = placement.created_at
      from application where application.id = placement.application_id`);
    await runner.query('ALTER TABLE "placement" ALTER COLUMN "application_id" DROP NOT NULL');
    await runner.query(`insert into placement (id, student_id, source, state, kind, start_on, end_on, company_site_id, application_id, offer_id, version, created_at, updated_at)
      select ${NEW_ID}, application.student_id, 'application', 'cancelled', coalesce(offer.kind, application.kind), told.start_on, told.end_on,
        application.company_site_id, application.id, application.offer_id, 2, accepted.at, cancelled.at
      from application left join offer on offer.id = application.offer_id
      join ${CAME_TO('accepted')} accepted on true join ${CAME_TO('cancelled')} cancelled on true
      join lateral (select (email.params ->> 'startOn')::date as start_on, (email.params ->> 'endOn')::date as end_on from email
        where email.entity_type = 'application' and email.entity_id = application.id and email.letter = 'application-accepted'
          and email.params ->> 'startOn' is not null and email.params ? 'endOn' order by email.created_at desc limit 1) told on true
      where application.status = 'cancelled' and not exists (select 1 from placement where placement.application_id = application.id)`);
    await runner.query(HISTORY('null', 'agreed', 'null', 'accepted'));
    await runner.query(`${HISTORY(`'agreed'`, 'cancelled', `'cancel'`, 'cancelled')} where placement.state = 'cancelled'`);
    await runner.query('ALTER TABLE "placement" ALTER COLUMN "source" DROP DEFAULT, ALTER COLUMN "state" DROP DEFAULT');
    await runner.query(`ALTER TABLE "placement"
      ADD CONSTRAINT "placement_source" CHECK (source in ('application', 'declared')),
      ADD CONSTRAINT "placement_state" CHECK (state in ('declared', 'agreed', 'refused', 'cancelled')),
      ADD CONSTRAINT "placement_days" CHECK (end_on >= start_on),
      ADD CONSTRAINT "placement_host" CHECK (company_site_id is not null or host_name is not null),
      ADD CONSTRAINT "placement_host_siren" CHECK (host_siren ~ '^[0-9]{9}$'),
      ADD CONSTRAINT "placement_host_siret" CHECK (host_siret ~ '^[0-9]{14}$' and left(host_siret, 9) = host_siren),
      ADD CONSTRAINT "placement_of_source" CHECK ((source = 'application') = (application_id is not null)),
      ADD CONSTRAINT "FK_e8760ad1926b2bbcdf86f5269ce" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query('DROP INDEX "public"."IDX_fdfe8a94741c2733c913b77855"');
    await runner.query('CREATE INDEX "placement_of_student" ON "placement" ("student_id", "start_on")');
    await runner.query('CREATE INDEX "placement_of_site" ON "placement" ("company_site_id", "start_on")');
    await runner.query(
      'CREATE INDEX "placement_to_join" ON "placement" ("host_siren") WHERE company_site_id is null and host_siren is not null',
    );
  }

  /** What the older schema cannot hold goes: cancelled and refused placements, and those found elsewhere. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."placement_to_join"');
    await runner.query('DROP INDEX "public"."placement_of_site"');
    await runner.query('DROP INDEX "public"."placement_of_student"');
    await runner.query('CREATE INDEX "IDX_fdfe8a94741c2733c913b77855" ON "placement" ("student_id")');
    await runner.query(`delete from placement where state <> 'agreed' or application_id is null`);
    await runner.query(`delete from state_change where entity_type = 'placement'`);
    await runner.query('ALTER TABLE "placement" ALTER COLUMN "application_id" SET NOT NULL');
    await runner.query(`ALTER TABLE "placement" DROP CONSTRAINT "placement_of_source", DROP CONSTRAINT "placement_days",
      DROP COLUMN "source", DROP COLUMN "state", DROP COLUMN "company_site_id", DROP COLUMN "host_name", DROP COLUMN "host_siren",
      DROP COLUMN "host_siret", DROP COLUMN "host_address", DROP COLUMN "declared_by_account_id", DROP COLUMN "version", DROP COLUMN "updated_at"`);
  }
}
