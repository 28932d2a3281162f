import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A declared place belongs to a company once the campus has verified it: those of any other company are their typed hosts' again. */
export class HostsWhoAreKnown1796194000000 implements MigrationInterface {
  name = 'HostsWhoAreKnown1796194000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE "placement" ADD "contact_checked_at" TIMESTAMP WITH TIME ZONE, ADD "host_said_yes_at" TIMESTAMP WITH TIME ZONE',
    );
    // Where no name was typed, the account's own may not stand for it: the number does.
    await runner.query(`update placement set company_site_id = null, host_name = coalesce(placement.host_name, 'SIRET ' || site.siret),
        host_siren = coalesce(placement.host_siren, left(site.siret, 9)), host_siret = coalesce(placement.host_siret, site.siret), version = placement.version + 1
      from company_site site join company on company.id = site.company_id
      where placement.company_site_id = site.id and placement.source = 'declared' and company.verified_at is null and company.status <> 'verified'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" DROP COLUMN "host_said_yes_at", DROP COLUMN "contact_checked_at"');
  }
}
