import { agreementOwnStep, isSchoolOfficeRole } from '@seve/domain';
import { IconUsersPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ListTabs } from '../../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { PaperTabs } from '../../../../ui/signing/PaperTabs.js';
import { ToSign } from '../../../../ui/signing/ToSign.js';
import { nextStep } from '../agreement-search.js';
import { agreementsOfSchool } from '../agreements.queries.js';
import { AgreementLine } from './AgreementLine.js';

/** Agreements of one's own classes, step by step; the next to begin first, so that what is late stands on top. */
export function AgreementsScreen() {
  const { t } = useTranslation('agreements');
  const { role } = useAccount();
  const { etape } = useSearch({ from: '/etablissement/conventions' });
  const step = etape ?? agreementOwnStep(role);
  const list = useSuspenseInfiniteQuery(agreementsOfSchool(step));
  const rows = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const next = nextStep(counts, role);
  return (
    <Page width="work">
      <PageHead
        title={t('title')}
        context={t('what')}
        acts={
          isSchoolOfficeRole(role) && (
            <>
              <LinkButton to="/etablissement/conventions/textes" variant="subtle">
                {t('agreement-texts:link')}
              </LinkButton>
              <LinkButton
                to="/etablissement/conventions/groupe"
                variant="default"
                leftSection={<IconUsersPlus size={18} stroke={1.6} aria-hidden="true" />}
              >
                {t('agreement-group:link')}
              </LinkButton>
            </>
          )
        }
      />
      <PaperTabs side="school" />
      <ToSign />
      <ListTabs label={t('steps')}>
        {counts.map(({ step: one, count }) => (
          <Link
            key={one}
            to="/etablissement/conventions"
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
          title={t(`none.${step}`)}
          action={
            next !== null &&
            next !== step && (
              <LinkButton to="/etablissement/conventions" search={{ etape: next }} variant="default">
                {t('see', { step: t(`step.${next}`), count: counts.find((one) => one.step === next)?.count ?? 0 })}
              </LinkButton>
            )
          }
        >
          {t(`none-why.${step}`)}
        </EmptyState>
      ) : (
        <ul className="bare-list">
          {rows.map((line) => (
            <AgreementLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      <MoreRows {...list} />
    </Page>
  );
}
