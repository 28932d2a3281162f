import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { ListTabs } from '../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { nextContractStep, OWN_STEP } from '../contract-search.js';
import { contractsOfSchool } from '../contracts.queries.js';
import { ContractRow } from './ContractRow.js';

/** Contracts step by step; the next to begin first, so that what is late stands on top. */
export function SchoolContractsScreen() {
  const { t } = useTranslation('contracts');
  const { etape } = useSearch({ from: '/etablissement/contrats' });
  const step = etape ?? OWN_STEP.school;
  const list = useSuspenseInfiniteQuery(contractsOfSchool(step));
  const rows = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const next = nextContractStep(counts);
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('what.school')} />
      <ListTabs label={t('steps')}>
        {counts.map(({ step: one, count }) => (
          <Link
            key={one}
            to="/etablissement/contrats"
            search={{ etape: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === step ? 'page' : undefined}
          >
            {t(`step.${one}`)}&nbsp;<span className="num">{count}</span>
          </Link>
        ))}
      </ListTabs>
      <h2 className="visually-hidden">{t(`step.${step}`)}</h2>
      {rows.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          action={
            next !== null &&
            next !== step && (
              <LinkButton to="/etablissement/contrats" search={{ etape: next }} variant="default">
                {t('see', { step: t(`step.${next}`), count: counts.find((one) => one.step === next)?.count ?? 0 })}
              </LinkButton>
            )
          }
        >
          {t('none.why')}
        </EmptyState>
      ) : (
        <ul className="bare-list">
          {rows.map((line) => (
            <ContractRow
              key={line.id}
              line={line}
              below={line.className}
              title={
                <Link to="/etablissement/contrats/$contractId" params={{ contractId: line.id }}>
                  {line.studentName}
                </Link>
              }
            />
          ))}
        </ul>
      )}
      <MoreRows {...list} />
    </Page>
  );
}
