import { addDays, OFFER_TABLE, type OfferStatus } from '@seve/domain';
import { Offer, OfferSkill } from '../entities/offer.entity.js';
import { StateChange } from '../entities/state-change.entity.js';
import { COMPANIES } from './companies.js';
import type { DemoCalendar } from './demo-calendar.js';
import type { DemoOffer } from './offers/demo-offer.js';
import { OFFERS } from './offers/offers.js';
import { idAt, known, type Sowing } from './sow-context.js';
import { type DemoMove, historyOf } from './sow-history.js';
import { typeset } from './typeset.js';

export async function sowOffers(sowing: Sowing): Promise<void> {
  for (const offer of OFFERS) await sowOffer(sowing, offer);
}

async function sowOffer({ manager, calendar, accountByEmail, siteByCompany, offerByKey }: Sowing, offer: DemoOffer): Promise<void> {
  const company = COMPANIES.find(({ key }) => key === offer.company);
  if (!company) throw new Error(`The demonstration knows no company ${offer.company}`);
  const contactAccountId = known(accountByEmail, company.admin.email);
  const writtenAt = calendar.ago(offer.since);
  const id = idAt(writtenAt);
  offerByKey.set(offer.key, id);
  await manager.insert(Offer, {
    ...contentOf(offer, calendar),
    id,
    companySiteId: known(siteByCompany, offer.company),
    contactAccountId,
    communeInsee: company.communeInsee,
    status: offer.status,
    publishedAt: offer.status === 'draft' ? null : writtenAt,
    createdAt: writtenAt,
    updatedAt: offer.filledAgo === undefined ? writtenAt : calendar.ago(offer.filledAgo),
  });
  await manager.insert(
    OfferSkill,
    (['required', 'wanted', 'taught'] as const).flatMap((need) => offer[need].map((ogr) => ({ offerId: id, ogr, need }))),
  );
  await manager.insert(StateChange, historyOf({ type: 'offer', id }, OFFER_TABLE, movesOf(offer, calendar, contactAccountId)));
}

/** What the company would have typed. */
export function contentOf(offer: DemoOffer, calendar: DemoCalendar) {
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
    housingOffered: offer.housingOffered ?? false,
    drivingLicenceNeeded: offer.licenceFor !== undefined,
    drivingLicenceReason: offer.licenceFor ?? null,
    payCents: offer.pay?.cents ?? null,
    payUnit: offer.pay?.unit ?? null,
    hazards: [...(offer.hazards ?? [])],
  };
}

/** Written and published in one go, then filled if it is. */
function movesOf({ status, since, filledAgo }: DemoOffer, calendar: DemoCalendar, contactAccountId: string): DemoMove<OfferStatus>[] {
  const at = calendar.ago(since);
  const by = { accountId: contactAccountId, role: 'company_admin' } as const;
  const soonAfter = (milliseconds: number) => new Date(at.getTime() + milliseconds);
  return [
    { to: 'draft', at, by },
    ...(status === 'draft'
      ? []
      : ([
          { to: 'submitted', at: soonAfter(1), by },
          { to: 'published', at: soonAfter(2), by: 'system' },
        ] as const)),
    ...(filledAgo === undefined ? [] : ([{ to: 'filled', at: calendar.ago(filledAgo), by: 'system' }] as const)),
  ];
}
