import { createHash, randomBytes } from 'node:crypto';
import { loadConfig } from '@seve/config';
import { INVITATION_DAYS } from '@seve/domain';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { createOwnerDataSource } from './data-source.js';
import { checkNoDemo, runDemoProgram } from './demo/demo-place.js';
import { Invitation } from './entities/invitation.entity.js';
import { Membership } from './entities/membership.entity.js';
import { inRole } from './queries/people/members.js';

/**
 * Prints the sign-up link of the first coordinator, unless there is one already. Each run replaces the previous link. Refuses a demo
 * database, whose coordinator is fictitious.
 */
await runDemoProgram(async () => {
  const config = loadConfig(process.env);
  const dataSource = await createOwnerDataSource(config.databaseOwnerUrl, { applicationName: 'seve first coordinator' }).initialize();
  try {
    await checkNoDemo(dataSource.manager);
    const token = randomBytes(32).toString('base64url');
    const isIssued = await dataSource.transaction(async (manager) => {
      await manager.query("select pg_advisory_xact_lock(hashtext('seve first coordinator'))");
      if (await manager.existsBy(Membership, inRole('campus_coordinator'))) return false;
      await manager.update(
        Invitation,
        { role: 'campus_coordinator', email: IsNull(), usedAt: IsNull(), revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      await manager
        .createQueryBuilder()
        .insert()
        .into(Invitation)
        .values({
          id: uuid(),
          role: 'campus_coordinator',
          tokenHash: createHash('sha256').update(token).digest('hex'),
          expiresAt: () => `now() + interval '${INVITATION_DAYS} days'`,
        })
        .execute();
      return true;
    });
    if (isIssued) console.log(`${config.publicUrl}/invitation?token=${token}`);
  } finally {
    await dataSource.destroy();
  }
});
