import { Alert, Box, Flex, Stack } from '@mantine/core';
import { type CompanySheetView, companyStandingReadOptions } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { CompanyChip } from '../../../../../ui/chips/CompanyChip.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { History } from '../../../../../ui/lists/History.js';
import { VerifyCompany } from '../VerifyCompany.js';
import { Waiting } from '../Waiting.js';
import { CompanyEvidence } from './CompanyEvidence.js';
import { CompanyFactsPart } from './CompanyFactsPart.js';
import { CompanyMembers } from './CompanyMembers.js';
import { CompanyMerges } from './CompanyMerges.js';
import css from './CompanySheet.module.css';
import { ReinstateCompany } from './ReinstateCompany.js';
import { SuspendCompany } from './SuspendCompany.js';

/** Page of a company for the campus: facts, evidence and decisions. */
export function CompanySheet() {
  const { t } = useTranslation('companies');
  const { companyId } = useParams({ from: '/coordination/entreprises/$companyId' });
  const company = useSuspenseQuery(companyStandingReadOptions({ path: { id: companyId } })).data;
  return (
    <Page width="work">
      <PageHead
        title={company.name}
        place={<Link to="/coordination/entreprises">{t('title')}</Link>}
        context={<Context company={company} />}
        acts={<Acts company={company} />}
      />
      <MergedInto company={company} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="block" align="start" rule="above" pt="lg">
        <Stack gap="xl">
          <CompanyMembers members={company.members} />
          <CompanySites company={company} />
          <CompanyEvidence company={company} />
        </Stack>
        <Stack gap="xl">
          <CompanyFactsPart company={company} />
          <CompanyOffers company={company} />
          <CompanyMerges company={company} />
          <CompanyHistory company={company} />
        </Stack>
      </Columns>
    </Page>
  );
}

function Context({ company: { siren, status, createdAt } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  return (
    <Flex component="p" rowGap="xs" columnGap="md" align="center" wrap="wrap">
      <CompanyChip status={status} />
      {status === 'pending' && <Waiting since={createdAt} />}
      <span>{`SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`}</span>
      <span>
        {t('signed-up')} <RelativeDay at={createdAt} />
      </span>
    </Flex>
  );
}

function MergedInto({ company: { mergedInto } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  if (mergedInto === null) return null;
  return (
    <Alert mb="md" title={t('merge.into')}>
      <Link to="/coordination/entreprises/$companyId" params={{ companyId: mergedInto.id }}>
        {mergedInto.name}
      </Link>
    </Alert>
  );
}

function Acts({ company }: { company: CompanySheetView }) {
  const [site = null] = company.sites;
  return (
    <>
      {company.members.some(({ emailVerified }) => emailVerified) && <VerifyCompany company={company} site={site} />}
      <ReinstateCompany company={company} />
      <SuspendCompany company={company} />
    </>
  );
}

function CompanySites({ company: { sites } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  return (
    <section aria-labelledby="sites">
      <Box component="h2" pb="sm" id="sites" className="h3">
        {t('sheet.sites', { count: sites.length })}
      </Box>
      <ul className="bare-list">
        {sites.map(({ id, name, siret, address, communeName, closedAt }) => (
          <Flex component="li" direction="column" gap="xxs" key={id} className={css.line}>
            {name && <p>{name}</p>}
            <p>{`${address}, ${communeName}`}</p>
            <p className="small dimmed">
              SIRET {formatSiret(siret)}
              {closedAt !== null && ` · ${t('sheet.closed')}`}
            </p>
          </Flex>
        ))}
      </ul>
    </section>
  );
}

function CompanyOffers({ company: { id, offers, status } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  return (
    <section aria-labelledby="offers">
      <Box component="h2" pb="sm" id="offers" className="h3">
        {t('sheet.offers')}
      </Box>
      {offers.length === 0 && <p className="dimmed">{t('sheet.no-offer')}</p>}
      {status !== 'suspended' && (
        <p className="small">
          <Link to="/entreprises/$companyId/preparer-une-offre" params={{ companyId: id }}>
            {t('sheet.prepare')}
          </Link>
        </p>
      )}
      <ul className="bare-list">
        {offers.map(({ status, count }) => (
          <Flex component="li" justify="space-between" key={status} py="sm" className="ruled">
            <Link to="/coordination/offres" search={{ entreprise: id, statut: status }}>
              {t(`status:offer.${status}`)}
            </Link>
            <span className="num">{count}</span>
          </Flex>
        ))}
      </ul>
      <Box component="p" mt="md">
        <Link to="/coordination/partenariats" search={{ entreprise: id }}>
          {t('sheet.frameworks')}
        </Link>
      </Box>
    </section>
  );
}

function CompanyHistory({ company: { history } }: { company: CompanySheetView }) {
  const { t } = useTranslation(['companies', 'status']);
  return (
    <section aria-labelledby="history">
      <Box component="h2" pb="sm" id="history" className="h3">
        {t('companies:sheet.history')}
      </Box>
      <History
        steps={history}
        titleOf={({ entityType, act, to }) => {
          if (entityType === 'company_site') return t(`companies:site-moved.${to}`);
          return act === 'merge' || act === 'unmerge' ? t(`companies:merge.act.${act}`) : t(`status:company.${to}`);
        }}
      />
    </section>
  );
}
