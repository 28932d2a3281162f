import { companiesOwnOptions, publicProgrammesReadOptions } from '@seve/api-client';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { PendingCompany } from '../manage/PendingCompany.js';
import { OfferForm } from './OfferForm.js';
import { newOfferOf } from './saving/offer-form-draft.js';
import { UnfinishedOffers } from './saving/UnfinishedOffers.js';
import { useAfterSaving } from './saving/use-after-saving.js';
import { type AskedPeriod, withPeriod, withUsualDates } from './values/new-offer.js';
import { emptyOffer } from './values/offer-form-values.js';

/** Page of a new offer. Each opening starts a form with a draft of its own; earlier drafts are offered above. */
export function OfferFormNew() {
  const { t } = useTranslation('company-offers');
  const { name } = useSuspenseQuery(companiesOwnOptions()).data;
  const { saisie } = useSearch({ from: '/entreprise/offres/nouvelle' });
  const opened = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  const formId = saisie ?? opened;
  const asked = useAskedPeriod();
  return (
    <Page width="work">
      <PageHead
        title={t('form.new')}
        place={name}
        context={
          <>
            <p>{asked ? t('form.for-programme', { programme: asked.programme, school: asked.school }) : t('form.new-context')}</p>
            <p>
              <Link to="/formations">{t('form.calendar')}</Link>
            </p>
          </>
        }
      />
      <PendingCompany />
      <NewOffer key={formId} formId={formId} asked={asked} />
    </Page>
  );
}

/**
 * Returns the period of a programme named in the address, with the names of programme and school; null when it has passed or there is none.
 */
function useAskedPeriod(): (AskedPeriod & { programme: string; school: string }) | null {
  const { formation, periode } = useSearch({ from: '/entreprise/offres/nouvelle' });
  const options = publicProgrammesReadOptions({ path: { id: formation ?? '' } });
  const programme = useQuery({ ...options, enabled: formation !== undefined }).data;
  const period = programme?.periods.find(({ id }) => id === periode);
  if (!programme || !period) return null;
  return { ...period, level: programme.certification.level, programme: programme.name, school: programme.school.name };
}

function NewOffer({ formId, asked }: { formId: string; asked: AskedPeriod | null }) {
  const { name, sites } = useSuspenseQuery(companiesOwnOptions()).data;
  const site = sites.find(({ closedAt }) => closedAt === null);
  const contactAccountId = useAccount().id;
  const { today } = useFormat();
  const place = { companySiteId: site?.id, contactAccountId, communeInsee: site?.communeInsee ?? '', communeName: site?.communeName ?? '' };
  const usual = withUsualDates(emptyOffer(place), today);
  const after = useAfterSaving();
  const [offerId, setOfferId] = useState<string | null>(null);
  return (
    <>
      <UnfinishedOffers formId={formId} offerId={offerId} />
      <OfferForm
        offer={null}
        draftId={newOfferOf(formId)}
        base={asked ? withPeriod(usual, asked, today) : usual}
        companyName={name}
        onCreated={setOfferId}
        onSaved={after.created}
        onPreview={after.previewed}
        onPublished={after.published}
      />
    </>
  );
}
