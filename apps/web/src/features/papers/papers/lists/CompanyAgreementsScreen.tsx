import { Box, Button, Flex } from '@mantine/core';
import type { AgreementStepCount } from '@seve/api-client';
import type { AgreementList } from '@seve/domain';
import { IconDownload } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { PaperTabs } from '../../../../ui/signing/PaperTabs.js';
import { ToSign } from '../../../../ui/signing/ToSign.js';
import { agreementsOf } from '../papers.queries.js';
import { CompanyAgreementRow } from './CompanyAgreementRow.js';
import { companyAgreementStep, readCompanyAgreementSearch } from './list-search.js';

/** Steps on which the company acts. */
const OWN_STEPS: readonly AgreementList[] = ['with_host', 'to_correct', 'to_sign'];

/** The agreements of the company, step by step; first what waits for it, the next to begin on top. */
export function CompanyAgreementsScreen() {
  const { t } = useTranslation('agreement-host');
  const { companyName } = useAccount();
  const search = useSearch({ from: '/entreprise/conventions' });
  const navigate = useNavigate({ from: '/entreprise/conventions' });
  const step = companyAgreementStep(search);
  const list = useSuspenseInfiniteQuery(agreementsOf.company(step));
  const agreements = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const waiting = counts.filter((one) => OWN_STEPS.includes(one.step)).reduce((sum, { count }) => sum + count, 0);
  const choices = counts
    .filter((one) => one.count > 0 || one.step === step || OWN_STEPS.includes(one.step))
    .map(({ step: value, count }) => ({ value, label: t('list.counted', { step: t(`list.step.${value}`), count }) }));
  const show = (etape: AgreementList) =>
    void navigate({ search: readCompanyAgreementSearch({ etape }), replace: true, resetScroll: false });
  return (
    <Page width="work">
      <PageHead
        title={t('list.title')}
        place={companyName}
        context={t('list.waiting', { count: waiting })}
        acts={
          <Button component="a" href="/api/company/intern-register/export.csv" download variant="subtle" leftSection={<DownloadIcon />}>
            {t('list.register')}
          </Button>
        }
      />
      <PaperTabs side="company" />
      <ToSign />
      <Box pb="md" className="ruled-below">
        <ChoiceChips label={t('list.steps')} value={step} choices={choices} onChoose={show} />
      </Box>
      {agreements.length === 0 ? (
        <NoAgreement step={step} counts={counts} />
      ) : (
        <>
          <ul className="bare-list" aria-label={t('list.title')}>
            {agreements.map((agreement) => (
              <CompanyAgreementRow key={agreement.id} agreement={agreement} />
            ))}
          </ul>
          <MoreRows {...list} />
        </>
      )}
    </Page>
  );
}

const DownloadIcon = () => <IconDownload size={18} stroke={1.6} aria-hidden="true" />;

/** Leads to what waits, else to where agreements come from. */
function NoAgreement({ step, counts }: { step: AgreementList; counts: readonly AgreementStepCount[] }) {
  const { t } = useTranslation('agreement-host');
  const next = counts.find((one) => one.count > 0 && OWN_STEPS.includes(one.step)) ?? counts.find(({ count }) => count > 0);
  return (
    <Flex direction="column">
      <EmptyState
        drawing={step === 'with_host' && next ? 'sprig' : 'empty-seed'}
        title={t(`list.none.${OWN_STEPS.includes(step) ? step : 'other'}`)}
        action={
          next ? (
            <LinkButton variant="default" to="/entreprise/conventions" search={readCompanyAgreementSearch({ etape: next.step })}>
              {t('list.see', { step: t(`list.step.${next.step}`), count: next.count })}
            </LinkButton>
          ) : (
            <LinkButton variant="default" to="/entreprise/candidatures">
              {t('list.applications')}
            </LinkButton>
          )
        }
      >
        {next ? t('list.elsewhere') : t('list.never')}
      </EmptyState>
    </Flex>
  );
}
