import { type Application, CompanySite, type Offer } from '@seve/database';
import { type CivilDate, Conflict, type Locale, type PlacementDays } from '@seve/domain';
import { internQuota } from '@seve/law';
import { kindAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { quotaQuestion } from '../../../core/applications/requirements/intern-quota-of.js';

interface InternPlace {
  application: Application;
  /** Offer of the application; null for an unsolicited one. */
  offer: Offer | null;
  days: PlacementDays;
  today: CivilDate;
  locale: Locale;
  /** An offer of a seat counts the other offered seats (`all`); an acceptance counts only placed interns (`none`). */
  promised: 'all' | 'none';
}

/**
 * Requires that the company may host one more intern in every week of this placement; locks its count. @throws Conflict with the week and
 * what would be lawful
 */
export async function requireInternPlace(
  manager: EntityManager,
  { application, offer, days, today, locale, promised }: InternPlace,
): Promise<void> {
  const kind = kindAskedFor(application, offer);
  const site = await manager.findOneByOrFail(CompanySite, { id: offer?.companySiteId ?? application.companySiteId });
  const { startOn, endOn } = days;
  const asked = await quotaQuestion(manager, {
    ...{ companyId: site.companyId, kind, today, promised },
    communeInsee: offer?.communeInsee ?? site.communeInsee,
    from: startOn,
    to: endOn ?? startOn,
    exceptApplicationId: application.id,
  });
  if (!asked) return;
  const verdict = internQuota(asked);
  if (verdict.ok) return;
  const [{ sentence, remedy, article } = { sentence: null, remedy: null, article: '' }] = verdict.reasons;
  throw new Conflict('application.intern-quota', {
    reason: sentence?.[locale] ?? '',
    remedy: remedy?.[locale] ?? '',
    article,
  });
}
