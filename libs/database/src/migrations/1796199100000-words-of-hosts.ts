import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECKS = {
  before: {
    act: "act in ('invite', 'propose_interview', 'cancel_interview', 'offer', 'reject', 'pool', 'cancel')",
    about: "entity_type in ('invitation_to_apply', 'application')",
  },
  after: {
    act: "act in ('invite', 'propose_interview', 'cancel_interview', 'offer', 'reject', 'pool', 'cancel', 'refuse_place', 'fill_part', 'amend', 'refuse_to_sign')",
    about: "entity_type in ('invitation_to_apply', 'application', 'placement', 'agreement', 'contract')",
  },
};

async function replaceChecks(runner: QueryRunner, { act, about }: (typeof CHECKS)['before']): Promise<void> {
  await runner.query(`ALTER TABLE "minor_message" DROP CONSTRAINT "minor_message_act", DROP CONSTRAINT "minor_message_about",
    ADD CONSTRAINT "minor_message_act" CHECK (${act}), ADD CONSTRAINT "minor_message_about" CHECK (${about})`);
}

/** Words to a minor are kept of hosts without account too, and those about places and papers. */
export class WordsOfHosts1796199100000 implements MigrationInterface {
  name = 'WordsOfHosts1796199100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "minor_message" ADD "host_name" text, ALTER COLUMN "company_id" DROP NOT NULL,
      ADD CONSTRAINT "minor_message_from" CHECK (company_id is not null or host_name is not null)`);
    await replaceChecks(runner, CHECKS.after);
  }

  /** Loses the words that the table before could not hold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from minor_message where company_id is null or entity_type not in ('invitation_to_apply', 'application')`);
    await replaceChecks(runner, CHECKS.before);
    await runner.query(`ALTER TABLE "minor_message" DROP CONSTRAINT "minor_message_from", DROP COLUMN "host_name",
      ALTER COLUMN "company_id" SET NOT NULL`);
  }
}
