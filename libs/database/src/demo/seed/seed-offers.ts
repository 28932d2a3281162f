import { addDays, type CivilDate, dayInParis, ENDED_OFFER_STATUSES, flagsOf, OFFER_TABLE, type OfferStatus } from '@seve/domain';
import { Offer, OfferSkill, OfferView } from '../../entities/offer.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { COMPANIES } from '../companies/companies.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import type { DemoCalendar } from '../demo-calendar.js';
import { alternance } from '../offers/alternance.js';
import { type DemoOffer, wasPublished, wasWithdrawn } from '../offers/demo-offer.js';
import { OFFERS } from '../offers/offers.js';
import { SeededRandom } from '../seeded-random.js';
import { typeset } from '../typeset.js';
import { idAt, known, type Seeding } from './seed-context.js';
import { type DemoMove, historyOf } from './seed-history.js';

export async function seedOffers(seeding: Seeding): Promise<void> {
  for (const offer of OFFERS) await seedOffer(seeding, offer);
}

async function seedOffer(seeding: Seeding, offer: DemoOffer): Promise<void> {
  const { manager, calendar, accountByEmail, siteByCompany, schoolByKey, offerByKey } = seeding;
  const company = COMPANIES.find(({ key }) => key === offer.company);
  if (!company) throw new Error(`The demonstration knows no company ${offer.company}`);
  const contactAccountId = known(accountByEmail, company.admin.email);
  const coordinatorId = known(accountByEmail, DEMO_ACCOUNTS.coordinator.email);
  const writtenAt = calendar.ago(offer.since);
  const id = idAt(writtenAt);
  offerByKey.set(offer.key, id);
  await manager.insert(Offer, {
    ...demoOfferContent(offer, calendar),
    id,
    companySiteId: known(siteByCompany, offer.company),
    contactAccountId,
    communeInsee: company.communeInsee,
    reservedSchoolIds: (offer.reservedTo ?? []).map((key) => known(schoolByKey, key)),
    closeReason: offer.status === 'closed' ? 'not_looking' : null,
    status: offer.status,
    remarks: (offer.remarks ?? []).map(({ path, text }) => ({ path, text: typeset(text) })),
    endedOn: offer.endedAgo !== undefined && ENDED_OFFER_STATUSES.includes(offer.status) ? dayInParis(calendar.ago(offer.endedAgo)) : null,
    publishedAt: wasPublished(offer) && !wasWithdrawn(offer) ? writtenAt : null,
    publication: wasPublished(offer) ? 1 : 0,
    createdAt: writtenAt,
    updatedAt: calendar.ago(offer.archivedAgo ?? offer.endedAgo ?? offer.since),
  });
  await manager.insert(
    OfferSkill,
    (['required', 'wanted', 'taught'] as const).flatMap((need) => offer[need].map((ogr) => ({ offerId: id, ogr, need }))),
  );
  await manager.insert(
    StateChange,
    historyOf({ type: 'offer', id }, OFFER_TABLE, offerMoves(offer, calendar, { contactId: contactAccountId, coordinatorId })),
  );
  const views = viewsOf(offer, calendar);
  if (views.length > 0)
    await manager.insert(
      OfferView,
      views.map((row) => ({ offerId: id, ...row })),
    );
}

/** Returns the content that the company would have entered. */
export function demoOfferContent(offer: DemoOffer, calendar: DemoCalendar) {
  return {
    kind: offer.kind,
    title: offer.title,
    description: typeset(offer.description),
    romeCodes: [...offer.romeCodes],
    targetLevels: [...offer.targetLevels],
    certificationWanted: offer.certificationWanted ?? null,
    seats: offer.seats,
    startFrom: calendar.mondayAfter(offer.startInDays[0]),
    startTo: calendar.mondayAfter(offer.startInDays[1]),
    expiresOn: addDays(calendar.today, offer.expiresInDays),
    durationWeeks: offer.durationWeeks,
    weeklyMinutes: offer.weeklyHours === undefined ? null : offer.weeklyHours * 60,
    workStudyBlocks: offer.alternance
      ? alternance(calendar.mondayAfter(offer.startInDays[0]), offer.durationWeeks ?? 0, offer.alternance)
      : [],
    rhythm: offer.rhythm ?? null,
    languages: [...(offer.languages ?? [])],
    minAge: offer.minAge ?? null,
    ...flagsOf(offer),
    protectiveEquipmentProvided: (offer.hazards ?? []).length > 0,
    questions: [...(offer.questions ?? [])],
    drivingLicenceNeeded: offer.licenceFor !== undefined,
    drivingLicenceReason: offer.licenceFor ?? null,
    payCents: offer.pay?.cents ?? null,
    payMaxCents: offer.pay?.maxCents ?? null,
    payUnit: offer.pay?.unit ?? null,
    hazards: [...(offer.hazards ?? [])],
    confirmedWarnings: offer.status === 'draft' && !wasWithdrawn(offer) ? [] : confirmedOf(offer),
  };
}

/**
 * Returns the warnings of libs/law that the company confirmed: amounts of next year, hazards open to minors, and those of the offer itself.
 */
const confirmedOf = ({ pay, hazards, confirms = [] }: DemoOffer): string[] => [
  ...confirms,
  ...(pay === null ? [] : ['pay-parameter']),
  ...(hazards === undefined ? [] : ['minors-notice']),
];

const BY_SYSTEM: readonly OfferStatus[] = ['published', 'filled', 'expired', 'archived'];

interface People {
  contactId: string;
  coordinatorId: string;
}

/** Returns the moves of an offer: written, sent and published at once unless the campus reviews it, then its later moves. */
export function offerMoves(offer: DemoOffer, calendar: DemoCalendar, people: People): DemoMove<OfferStatus>[] {
  const { status, since, endedAgo, archivedAgo } = offer;
  const at = calendar.ago(since);
  const company = { accountId: people.contactId, role: 'company_admin' } as const;
  const campus = { accountId: people.coordinatorId, role: 'campus_coordinator' } as const;
  const soonAfter = (milliseconds: number) => new Date(at.getTime() + milliseconds);
  const byOf = (to: OfferStatus) => {
    if (to === 'changes_requested') return campus;
    return BY_SYSTEM.includes(to) ? 'system' : company;
  };
  const move = (to: OfferStatus, when: Date): DemoMove<OfferStatus> => ({ to, at: when, by: byOf(to) });
  return [
    move('draft', at),
    ...(status === 'draft' && !wasWithdrawn(offer) ? [] : [move('submitted', soonAfter(1))]),
    ...(wasPublished(offer) ? [move('published', soonAfter(2))] : []),
    ...(endedAgo === undefined ? [] : [move(status === 'archived' ? 'expired' : status, calendar.ago(endedAgo))]),
    ...(archivedAgo === undefined ? [] : [move('archived', calendar.ago(archivedAgo))]),
  ];
}

const VIEWS_KEPT_DAYS = 21;

/** Returns views by day, more of them on the first days. */
function viewsOf(offer: DemoOffer, calendar: DemoCalendar): { day: CivilDate; views: number }[] {
  const { key, status, since, viewsPerDay = 5 } = offer;
  if (!wasPublished(offer) || status === 'archived') return [];
  const random = new SeededRandom(`views of ${key}`);
  const days = Math.min(since, VIEWS_KEPT_DAYS);
  return Array.from({ length: days }, (_, place) => ({
    day: calendar.inDays(-place),
    views: random.between(0, viewsPerDay) + (place === days - 1 ? viewsPerDay * 2 : 0),
  })).filter(({ views }) => views > 0);
}
