import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours over placements, times of presence and names of hosts, among the facts of the past that today's rules would refuse. */
export class MorePastBreaches1796230000000 implements MigrationInterface {
  name = 'MorePastBreaches1796230000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "past_breach" DROP CONSTRAINT "past_breach_kind"');
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "past_breach_kind" CHECK (kind in ('one_person_two_seats', 'consent_from_own_mailbox', 'consent_of_unconfirmed', 'signed_by_unconfirmed', 'hours_over_placements', 'times_said_wrongly', 'row_joined_alone', 'host_bound_unverified', 'name_with_contacts', 'place_confirmed_from_own_mailbox', 'link_outlived', 'framework_signed_by_one_side', 'scan_never_opened', 'address_reset_with_other_roles', 'roster_with_sensitive_columns'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "past_breach" WHERE kind in ('hours_over_placements', 'times_said_wrongly', 'name_with_contacts')`);
    await runner.query('ALTER TABLE "past_breach" DROP CONSTRAINT "past_breach_kind"');
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "past_breach_kind" CHECK (kind in ('one_person_two_seats', 'consent_from_own_mailbox', 'consent_of_unconfirmed', 'signed_by_unconfirmed', 'row_joined_alone', 'host_bound_unverified', 'place_confirmed_from_own_mailbox', 'link_outlived', 'framework_signed_by_one_side', 'scan_never_opened', 'address_reset_with_other_roles', 'roster_with_sensitive_columns'))`,
    );
  }
}
