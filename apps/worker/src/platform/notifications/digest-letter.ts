import type { DigestReader, OfferCardRow, UnannouncedMatch } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { linksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';

/** One student's matches, for one letter. */
export interface Digest {
  /** Id of the letter. */
  id: string;
  reader: DigestReader;
  matches: readonly UnannouncedMatch[];
  day: CivilDate;
  /** Number of earlier digests of that day. */
  before: number;
}

export function digestLetter(digest: Digest, offers: ReadonlyMap<string, OfferCardRow>, publicUrl: string): NewEmail {
  const { id, reader, matches, day, before } = digest;
  const links = linksAt(publicUrl);
  const told = matches.flatMap(({ offerId, total, studentScore, postScore }) => {
    const offer = offers.get(offerId);
    if (!offer) return [];
    const { title, companyName, communeInsee } = offer;
    return [
      { title, companyName, communeName: communeName(communeInsee), total, studentScore, postScore, link: links.aboutOffer(offerId) },
    ];
  });
  return {
    id,
    ...letterParams('match-digest', { firstName: reader.firstName, offers: told, link: links.matches }),
    to: { address: reader.email, accountId: reader.accountId, locale: reader.locale },
    entityType: 'student',
    entityId: reader.studentId,
    occurrence: before === 0 ? day : `${day}.${before + 1}`,
  };
}
