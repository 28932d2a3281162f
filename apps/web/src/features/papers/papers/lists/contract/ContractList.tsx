import type { ContractList as ListOfContracts } from '@seve/domain';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { ListTabs } from '../../../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../../../ui/lists/MoreRows.js';
import { PaperTabs } from '../../../../../ui/signing/PaperTabs.js';
import { ToSign } from '../../../../../ui/signing/ToSign.js';
import { nextContractStep, OWN_STEP } from '../../contract/contract-search.js';
import type { contractsOfCompany } from '../../contract/contracts.queries.js';
import { ContractRow } from './ContractRow.js';

const LISTS = { company: '/entreprise/contrats', school: '/etablissement/contrats' } as const;

interface ContractListProps {
  side: keyof typeof LISTS;
  step: ListOfContracts;
  options: ReturnType<typeof contractsOfCompany>;
}

/** Contracts of one side step by step; the next to begin first, so that what is late stands on top. */
export function ContractList({ side, step, options }: ContractListProps) {
  const { t } = useTranslation('contracts');
  const to = LISTS[side];
  const list = useSuspenseInfiniteQuery(options);
  const rows = list.data.pages.flatMap(({ items }) => items);
  /** Of every step; an empty one is offered only where the reader acts, or stands. */
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const shown = counts.filter((one) => one.count > 0 || one.step === step || one.step === OWN_STEP[side]);
  const next = nextContractStep(counts);
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t(`what.${side}`)} />
      <PaperTabs side={side} />
      <ToSign />
      <ListTabs label={t('steps')}>
        {shown.map(({ step: one, count }) => (
          <Link
            key={one}
            to={to}
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
              <LinkButton to={to} search={{ etape: next }} variant="default">
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
              below={side === 'company' ? line.schoolName : line.className}
              title={
                <Link to={`${to}/$contractId`} params={{ contractId: line.id }}>
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
