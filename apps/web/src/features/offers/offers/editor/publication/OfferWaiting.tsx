import { Stack } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { OfferKeyFacts } from '../../../../../ui/lists/OfferKeyFacts.js';
import css from '../OfferForm.module.css';
import next from './OfferPublished.module.css';

/** An offer that waits for review by the campus: what happens next, and who acts. */
export function OfferWaiting({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  return (
    <Stack gap="md" maw="var(--max-reading)">
      <section className={`sheet ${next.next}`}>
        <h2 className={`h3 ${next.question}`}>{t('published.next')}</h2>
        <ol className={`bare-list ${next.steps}`}>
          <li>{t('waiting.read')}</li>
          <li>{t('waiting.approved')}</li>
          <li>{t('waiting.changes')}</li>
          <li>{t('waiting.letter')}</li>
        </ol>
      </section>
      <OfferKeyFacts offer={offer} />
      <p className={css.description}>{offer.description}</p>
    </Stack>
  );
}
