import type { DigestReader, OfferCardRow, UnannouncedMatch } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { communeByInsee } from '@seve/reference';

/** One student's matches, to be told in one letter. */
export interface Digest {
  /** Of the letter. */
  id: string;
  reader: DigestReader;
  matches: readonly UnannouncedMatch[];
  day: CivilDate;
  /** How many digests of that day came before. */
  before: number;
}

export function digestLetter(digest: Digest, offers: ReadonlyMap<string, OfferCardRow>, publicUrl: string): NewEmail {
  const { id, reader, matches, day, before } = digest;
  const told = matches.flatMap(({ offerId, total, u, e }) => {
    const offer = offers.get(offerId);
    if (!offer) return [];
    const communeName = communeByInsee(offer.communeInsee)?.name ?? '';
    return [{ title: offer.title, companyName: offer.companyName, communeName, total, u, e, link: `${publicUrl}/offres/${offerId}` }];
  });
  return {
    id,
    ...letterParams('match-digest', { firstName: reader.firstName, offers: told, link: `${publicUrl}/mes-offres` }),
    to: { address: reader.email, accountId: reader.accountId, locale: reader.locale },
    entityType: 'student',
    entityId: reader.studentId,
    occurrence: before === 0 ? day : `${day}.${before + 1}`,
  };
}
