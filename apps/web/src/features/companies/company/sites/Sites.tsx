import { Button, Flex } from '@mantine/core';
import { companiesOwnOptions, type OwnCompanySiteView } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { CloseSite } from './CloseSite.js';
import { OwnHistory } from './OwnHistory.js';
import { RemoveSite } from './RemoveSite.js';
import { SiteContact } from './SiteContact.js';
import { SiteForm } from './SiteForm.js';

/** Sites of the company; each offer belongs to one of them. */
export function Sites() {
  const { t } = useTranslation('company');
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const [edited, setEdited] = useState<OwnCompanySiteView | 'new' | null>(null);
  const close = () => setEdited(null);
  const open = company.sites.filter(({ closedAt }) => closedAt === null);
  return (
    <Page width="work">
      <PageHead
        title={t('sites.title')}
        place={company.name}
        context={
          <>
            {t('sites.context')} <Link to="/entreprise/derogations">{t('sites.derogations')}</Link>
          </>
        }
        acts={<Button onClick={() => setEdited('new')}>{t('sites.add')}</Button>}
      />
      <ul className="bare-list">
        {company.sites.map((site) => (
          <Columns
            component="li"
            columns="minmax(0, 1fr) auto"
            from="tablet"
            gap="lg"
            rowGap="xs"
            align="center"
            rule="above"
            py="md"
            key={site.id}
          >
            <div>
              <h2 className="h4">{site.name ?? site.communeName}</h2>
              <p>
                {site.address}, {site.communeName}
              </p>
              <p className="small dimmed">
                SIRET {formatSiret(site.siret)} · {t('sites.offers', { count: site.offers })}
                {site.closedAt !== null && ` · ${t('sites.is-closed')}`}
              </p>
            </div>
            <Flex gap="sm" wrap="wrap">
              <Button variant="default" size="sm" onClick={() => setEdited(site)}>
                {t('sites.change')}
                <span className="visually-hidden"> {site.name ?? site.communeName}</span>
              </Button>
              <SiteContact site={site} members={company.members} />
              {(site.closedAt !== null || (site.openOffers === 0 && open.length > 1)) && <CloseSite site={site} />}
              {site.offers === 0 && open.some(({ id }) => id !== site.id) && <RemoveSite site={site} />}
            </Flex>
          </Columns>
        ))}
      </ul>
      <OwnHistory />
      <Dialog opened={edited !== null} onClose={close} title={edited === 'new' ? t('sites.new') : t('sites.change-title')} size="lg">
        {edited !== null && <SiteForm site={edited === 'new' ? null : edited} siren={company.siren} onSaved={close} />}
      </Dialog>
    </Page>
  );
}
