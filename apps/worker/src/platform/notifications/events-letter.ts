import type { Addressee, HeldLetter } from '@seve/database';
import { type CivilDate, dayInParis, isLetterName, isOptionalLetter, preferenceFor } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { linksAt, offerLinksAt } from '@seve/lifecycles';
import { digestEntryOf, type LetterParams, letterParams } from '@seve/mailing';

/** One reader's digest of a day. */
export interface DigestOf {
  /** Id of the letter. */
  id: string;
  reader: Addressee;
  day: CivilDate;
  publicUrl: string;
}

/** Columns common to all digests: one a day for each reader. */
export const digestRow = ({ id, reader: { accountId, address, locale }, day }: DigestOf) => ({
  id,
  to: { accountId, address, locale },
  entityType: 'account',
  entityId: accountId,
  occurrence: day,
});

const isDaily = ({ letter, frequency }: HeldLetter) =>
  (frequency ?? (isOptionalLetter(letter) ? preferenceFor(letter).byDefault : 'daily')) !== 'weekly';

/** Returns the digest of events of all kinds, each in the words of its own letter. */
export function eventsLetter(digest: DigestOf, held: readonly HeldLetter[]): NewEmail {
  const { firstName, locale } = digest.reader;
  const events = held.flatMap(({ letter, params, at }) =>
    isLetterName(letter) ? [{ ...digestEntryOf(letter, params as never, locale), on: dayInParis(at) }] : [],
  );
  const rhythm = held.some(isDaily) ? 'daily' : 'weekly';
  return { ...letterParams('events-digest', { firstName, rhythm, events, link: digest.publicUrl }), ...digestRow(digest) };
}

/** Returns the digest of received applications beyond the daily limit of single letters. */
export function receivedLetter(digest: DigestOf, held: readonly HeldLetter[]): NewEmail {
  const applications = held.map(({ params }) => {
    const { studentName, offerTitle, schoolName } = params as LetterParams['application-received'];
    return { studentName, offerTitle, schoolName };
  });
  const isUnsolicited = applications.every(({ offerTitle }) => offerTitle === null);
  const link = isUnsolicited ? linksAt(digest.publicUrl).receivedFor(null) : offerLinksAt(digest.publicUrl).ofCompany;
  return { ...letterParams('applications-received', { firstName: digest.reader.firstName, applications, link }), ...digestRow(digest) };
}
