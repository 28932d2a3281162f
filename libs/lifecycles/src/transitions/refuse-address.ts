import { type KeeperOfAddress, keepersOfAddress, type NewSuppression, suppress } from '@seve/database';
import { maskedAddress } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { v7 as uuid } from 'uuid';

const CAUSES = { bounce: 'refused', complaint: 'complained' } as const;

function linkOf({ kind, studentId, classGroupId, isCoordinator }: KeeperOfAddress, publicUrl: string): string {
  if (kind === 'student') return `${publicUrl}/classes/${classGroupId}/eleves/${studentId}`;
  if (kind === 'guardian') return `${publicUrl}/profil`;
  if (kind === 'member') return `${publicUrl}/coordination/comptes`;
  return isCoordinator ? `${publicUrl}/coordination/invitations` : `${publicUrl}/entreprise/equipe`;
}

/** Writes nothing more to an address, and tells whoever can have it put right; what is known already is told to nobody. */
export async function refuseAddress(work: UnitOfWork, refused: NewSuppression, publicUrl: string): Promise<void> {
  if (!(await suppress(work.manager, refused))) return;
  const entityId = refused.emailId ?? uuid();
  const keepers = await keepersOfAddress(work.manager, refused.address);
  const letters = keepers.map((keeper): NewEmail => {
    const { kind, personName, reader } = keeper;
    return {
      ...letterParams('address-refused', {
        firstName: reader.firstName,
        personName: personName ?? refused.address,
        personKind: kind,
        maskedAddress: maskedAddress(refused.address),
        cause: CAUSES[refused.reason],
        link: linkOf(keeper, publicUrl),
      }),
      to: { accountId: reader.accountId, address: reader.address, locale: reader.locale },
      entityType: 'suppression',
      entityId,
      occurrence: kind,
    };
  });
  await work.write(...letters);
}
