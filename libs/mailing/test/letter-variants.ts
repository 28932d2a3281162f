import { CONTACT_MASK, COPIED_ACTS, INVITED_ROLES, placeOf } from '@seve/domain';
import { type LetterName, type LetterParams, letters } from '../src/index.js';

type Changes = { [Name in LetterName]?: readonly Partial<LetterParams[Name]>[] };

/** What a sample does not show: the other readers and acts of a letter, and what may be missing. */
const CHANGES: Changes = {
  'address-refused': (['refused', 'complained'] as const).flatMap((cause) =>
    (['student', 'colleague', 'member', 'guardian', 'invited'] as const).map((personKind) => ({ cause, personKind })),
  ),
  'applications-received': [{ applications: letters['applications-received'].sample.applications.slice(0, 1) }],
  'candidates-digest': [{ offers: letters['candidates-digest'].sample.offers.slice(0, 1) }],
  'events-digest': [{ rhythm: 'weekly', events: letters['events-digest'].sample.events.slice(0, 1) }],
  'match-digest': [{ offers: letters['match-digest'].sample.offers.slice(0, 1) }],
  'offer-changes-requested': [
    { remarks: ['drivingLicenceReason', 'skills.2.need', 'seats'].map((path) => ({ path, text: 'À préciser.' })) },
    { remarks: [{ path: '', text: 'À préciser.' }] },
  ],
  'message-reported': [
    { audience: 'coordinator', studentName: null, className: null, words: null, quote: null },
    { audience: 'coordinator', reporter: 'teacher', studentName: null, className: null, words: null, quote: null },
    { words: null, quote: null },
  ],
  'offer-claim': [{ firstName: null, schoolName: null }],
  'offer-filled': [
    { channel: 'here', seats: 1, closed: 0 },
    { channel: 'elsewhere', seats: 1, closed: 0 },
  ],
  'offer-next-year': [{ applications: 1, startFrom: null }, { applications: 0 }],
  'offer-published': [{ expiresOn: null }],
  'offer-submitted': [{ offers: letters['offer-submitted'].sample.offers.slice(0, 1) }],
  'application-accepted': [
    { audience: 'teacher', className: 'BTS bioanalyses', studentEmail: null },
    { audience: 'school', firstName: null, studentEmail: null },
    { offerTitle: null },
  ],
  'application-cancelled': (['student', 'company', 'teacher', 'guardian'] as const).flatMap((audience) =>
    (['company', 'student', 'school'] as const).map((by) => ({
      audience,
      by,
      ...(by === 'school' && { reason: null, startOn: null, firstName: null }),
    })),
  ),
  'application-escalated': [
    { about: 'interview', days: 21 },
    { contactName: null, contactPhone: null, contactEmail: null, offerTitle: null },
    { audience: 'teacher', studentName: 'Inès Lefebvre' },
    { audience: 'teacher', about: 'interview', days: 21 },
  ],
  'application-expired': [{ audience: 'student' }, { audience: 'student', offerTitle: null }, { offerTitle: null }],
  'application-follow-up': [{ phone: null }, { contactName: null, offerTitle: null }],
  'application-guardian-copy': [
    { act: 'offered', guardianName: null, communeName: null, startOn: null, answerBy: null, offerTitle: null },
    { act: 'accepted' },
    { act: 'cancelled', by: 'company', reason: 'Le laboratoire ferme deux mois.' },
    { act: 'cancelled', by: 'student' },
    { act: 'cancelled', by: 'school' },
  ],
  'application-interview': [
    ...(['student', 'company', 'teacher'] as const).flatMap((audience) =>
      (['proposed', 'confirmed', 'moved', 'reopened', 'cancelled'] as const).map((act) => ({ audience, act })),
    ),
    { audience: 'teacher', act: 'proposed', chosen: null, isMinor: true },
    { act: 'proposed', chosen: null, place: `${CONTACT_MASK}`, note: `Appelez le ${CONTACT_MASK}.`, isMinor: true },
    { act: 'proposed', chosen: null, mode: 'phone', place: null, note: null, offerTitle: null },
    { act: 'cancelled', chosen: null, slots: [], mode: 'video', place: null },
  ],
  'application-invited': [{ message: null }, { isKnown: true }, { message: null, isWithheld: true }],
  'application-obsolete': [{ offerTitle: null }],
  'application-offer-closed': [{ ideas: [] }],
  'application-offer-lapsed': [{ audience: 'company' }, { audience: 'teacher' }, { offerTitle: null }],
  'application-offered': [{ message: null, offerTitle: null }],
  'application-offered-reminder': [{ daysLeft: 1 }, { daysLeft: 0, offerTitle: null }],
  'application-pooled': [{ message: null, offerTitle: null }],
  'application-proposed': [{ message: null }],
  'application-read': [{ offerTitle: null }],
  'application-received': [{ offerTitle: null, schoolName: null }],
  'application-rejected': [
    { reason: null, message: null, ideas: [] },
    { reason: 'other', offerTitle: null },
  ],
  'application-reminder': [
    { waiting: 1, days: 3 },
    { about: 'interview', days: 14 },
    { about: 'interview', waiting: 1, days: 14 },
  ],
  'application-restored': [{ offerTitle: null }],
  'application-sent': [{ offerTitle: null }],
  'application-teacher-copy': COPIED_ACTS.map((act) => ({
    act,
    ...(act === 'sent' && { offerTitle: null, className: null }),
    ...((act === 'invited' || act === 'pool_asked') && { words: 'Appelez-moi au 06 12 34 56 78.' }),
  })),
  'application-withdrawn': [
    { offerTitle: null, reason: null, message: null },
    { reason: 'other', message: null },
  ],
  invitation: INVITED_ROLES.filter((role) => role !== 'teacher').map((role) => ({
    role,
    ...(placeOf(role) === 'campus' && { organisation: null }),
  })),
  'offer-closed': [{ reason: 'not_looking', comment: null }],
};

export interface Variant<Name extends LetterName = LetterName> {
  name: Name;
  /** What differs from the sample, in a few words. */
  what: string;
  params: LetterParams[Name];
}

const inWords = (change: object) =>
  Object.entries(change)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`.slice(0, 40))
    .join(', ');

/** Every letter with its sample, then with each change of it. */
export const variants: readonly Variant[] = (Object.keys(letters) as LetterName[]).flatMap((name) => {
  const { sample } = letters[name];
  const changed = (CHANGES[name] ?? []).map((change) => ({
    name,
    what: inWords(change),
    params: { ...sample, ...change } as Variant['params'],
  }));
  return [{ name, what: 'its sample', params: sample }, ...changed];
});
