import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { GuardianLink, revokeGuardianLinks, type WardRow } from '@seve/database';
import { dayInParis, GUARDIAN_LINK_DAYS } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { newToken } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';

interface Sending {
  ward: WardRow;
  email: string;
  /** Account that sends the link; null when the guardian requests it. */
  sentByAccountId: string | null;
}

/** Sends guardians, who have no account, the links that open the page about their child. */
@Injectable()
export class GuardianLinks {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  /** Sends a link, which replaces the earlier links of the same guardian. */
  async send(work: UnitOfWork, { ward, email, sentByAccountId }: Sending): Promise<void> {
    const { manager } = work;
    const { studentId, place, firstName, guardianFirstName, locale } = ward;
    const { token, hash } = newToken();
    const id = uuid();
    await revokeGuardianLinks(manager, ward);
    const expiresAt = () => `now() + interval '${GUARDIAN_LINK_DAYS} days'`;
    const row = { id, studentId, place, email, tokenHash: hash, sentByAccountId, expiresAt };
    await manager.createQueryBuilder().insert().into(GuardianLink).values(row).execute();
    const link = await manager.findOneByOrFail(GuardianLink, { id });
    await work.write({
      ...letterParams('guardian-page', {
        guardianName: guardianFirstName,
        studentName: firstName,
        expiresOn: dayInParis(link.expiresAt),
        link: `${this.config.publicUrl}/responsable?token=${token}`,
      }),
      to: { address: email, accountId: null, locale },
      entityType: 'student',
      entityId: studentId,
      occurrence: id,
      expiresAt: link.expiresAt,
    });
  }
}
