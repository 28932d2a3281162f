import type { CandidateDigestReader, UnannouncedCandidates } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { linksAt, offerLinksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';

/** One contact's offers with new candidates, for one letter. */
export interface CandidatesDigest {
  /** Id of the letter. */
  id: string;
  reader: CandidateDigestReader;
  offers: readonly UnannouncedCandidates[];
  day: CivilDate;
  /** Number of earlier digests of that day. */
  before: number;
}

/** Contains numbers only, never ids of candidates. */
export function candidatesLetter({ id, reader, offers, day, before }: CandidatesDigest, publicUrl: string): NewEmail {
  const counted = offers.map(({ offerId, offerTitle, studentIds, waiting }) => ({
    title: offerTitle,
    candidates: studentIds.length,
    waiting,
    link: linksAt(publicUrl).receivedFor(offerId),
  }));
  return {
    id,
    ...letterParams('candidates-digest', { firstName: reader.firstName, offers: counted, link: offerLinksAt(publicUrl).ofCompany }),
    to: { address: reader.email, accountId: reader.accountId, locale: reader.locale },
    entityType: 'account',
    entityId: reader.accountId,
    occurrence: before === 0 ? day : `${day}.${before + 1}`,
  };
}
