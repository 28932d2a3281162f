import { Group } from '@mantine/core';
import { offersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../../art/drawings/Drawing.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import css from './OfferPublished.module.css';

/** Page shown after publication: what happens next, and who acts. */
export function OfferPublished() {
  const { t } = useTranslation('company-offers');
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId/en-ligne' });
  const { title, company } = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  return (
    <Page width="reading">
      <PageHead title={t('published.title')} place={company.name} context={title} />
      <section className={`sheet ${css.next}`}>
        <div className={css.drawing}>
          <Drawing name="sprig" height={74} />
        </div>
        <h2 className={`h3 ${css.question}`}>{t('published.next')}</h2>
        <ol className={`bare-list ${css.steps}`}>
          <li>{t('published.compared')}</li>
          <li>{t('published.told')}</li>
          <li>{t('published.received')}</li>
          <li>{t('published.answer')}</li>
        </ol>
      </section>
      <Group gap="xs" className={css.acts}>
        <LinkButton to="/entreprise/offres">{t('published.back')}</LinkButton>
        <LinkButton variant="default" to="/offres/$offerId" params={{ offerId }}>
          {t('published.see')}
        </LinkButton>
      </Group>
    </Page>
  );
}
