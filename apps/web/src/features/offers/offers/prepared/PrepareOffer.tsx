import { preparedOffersPrepare } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { namedCompany } from './named-company.js';
import { OfferSent } from './OfferSent.js';
import { PrepareForm } from './PrepareForm.js';
import { type PreparedValues, preparedOfferInputOf } from './prepared-values.js';

/** Page on which a teacher or the campus prepares a draft for a company, which completes and publishes it. */
export function PrepareOffer() {
  const { t } = useTranslation('prepared-offers');
  const { companyId } = useParams({ from: '/entreprises/$companyId/preparer-une-offre' });
  const { name } = useSuspenseQuery(namedCompany(companyId, useAccount().role)).data;
  const [sentTitle, setSentTitle] = useState<string | null>(null);
  const send = async (values: PreparedValues) => {
    const { data } = await preparedOffersPrepare({ path: { id: companyId }, body: preparedOfferInputOf(values) });
    setSentTitle(data.title);
    focusHeading();
  };
  return (
    <Page width="reading">
      <PageHead
        title={sentTitle === null ? t('title') : t('sent.title')}
        place={name}
        context={sentTitle === null ? t('context', { company: name }) : sentTitle}
      />
      {sentTitle === null ? (
        <PrepareForm onSend={send} />
      ) : (
        <OfferSent companyId={companyId} companyName={name} onAgain={() => setSentTitle(null)} />
      )}
    </Page>
  );
}
