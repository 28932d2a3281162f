import { offersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { usePageWidth } from '../../shell/use-page-width.js';
import { OfferFacts } from '../../ui/OfferFacts.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import { APPLY_ID, ApplyPanel } from './ApplyPanel.js';
import { OfferCompany } from './OfferCompany.js';
import { OfferFit } from './OfferFit.js';
import { OfferHazards } from './OfferHazards.js';
import css from './OfferScreen.module.css';
import { OfferSkills } from './OfferSkills.js';
import { OfferState } from './OfferState.js';
import { OfferTerms } from './OfferTerms.js';
import { useOfferForMe } from './use-offer-for-me.js';

export function OfferScreen() {
  const { t } = useTranslation('offers');
  const width = usePageWidth();
  const words = useOfferWords();
  const { offerId } = useParams({ from: '/offres/$offerId' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const forMe = useOfferForMe(offer);
  return (
    <Page width={width}>
      <PageHead
        place={t('offer.place', { company: offer.companyName, place: words.place(offer) })}
        title={offer.title}
        documentTitle={t('offer.document', { title: offer.title, company: offer.companyName })}
        context={
          <div className={css.facts}>
            <OfferFacts offer={offer} />
          </div>
        }
      />
      <OfferState offer={offer} />
      {(forMe.role === null || forMe.role === 'student') && (
        <p className={`phone-only ${css.jump}`}>
          <a href={`#${APPLY_ID}`}>{t('offer.to-apply')}</a>
        </p>
      )}
      <div className={css.columns}>
        <div className={css.fit}>
          <OfferFit offer={offer} forMe={forMe} />
        </div>
        <div className={css.body}>
          <section aria-labelledby="mission">
            <h2 id="mission">{t('offer.mission')}</h2>
            <p className={css.description}>{offer.description}</p>
            <p className="small dimmed">
              <em>{t('offer.occupations')}</em> {offer.occupations.map(({ label, code }) => `${label} (${code})`).join(', ')}
            </p>
          </section>
          <OfferSkills skills={offer.skills} known={forMe.profile?.skills} />
          <OfferTerms offer={offer} />
          <OfferHazards hazards={offer.hazards} />
        </div>
        <div className={css.aside}>
          <ApplyPanel offer={offer} forMe={forMe} />
          <OfferCompany offer={offer} />
        </div>
      </div>
    </Page>
  );
}
