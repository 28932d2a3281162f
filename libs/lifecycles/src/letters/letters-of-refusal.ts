import type { AddressCorrector, NewSuppression } from '@seve/database';
import { maskedAddress } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';

const CAUSES = { bounce: 'refused', complaint: 'complained' } as const;

function linkOf({ kind, studentId, classGroupId, isCoordinator }: AddressCorrector, publicUrl: string): string {
  if (kind === 'student') return `${publicUrl}/classes/${classGroupId}/eleves/${studentId}`;
  if (kind === 'guardian') return `${publicUrl}/profil`;
  if (kind === 'member') return `${publicUrl}/coordination/comptes`;
  return isCoordinator ? `${publicUrl}/coordination/invitations` : `${publicUrl}/entreprise/equipe`;
}

/** Returns the letter to the person who can correct a refused address. */
export function letterOfRefusal(keeper: AddressCorrector, refused: NewSuppression, entityId: string, publicUrl: string): NewEmail {
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
}
