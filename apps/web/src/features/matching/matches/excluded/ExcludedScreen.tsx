import type { ConstraintName, ExcludedSummary } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { excludedSummary } from '../matches.queries.js';
import { CheapestChanges } from './CheapestChanges.js';
import { ExcludedUnder } from './ExcludedUnder.js';

/** Excluded offers by reason, each with the change that would bring it back; above, the changes that bring back most. */
export function ExcludedScreen() {
  const { t } = useTranslation('matches');
  const summary = useSuspenseQuery(excludedSummary).data;
  const back = (
    <>
      {t('excluded.context')} <Link to="/mes-offres">{t('excluded.back')}</Link>
    </>
  );
  return (
    <Page width="reading">
      <PageHead title={t('excluded.title', { count: summary.count })} documentTitle={t('excluded.document')} context={back} />
      {summary.count === 0 ? (
        <EmptyState title={t('excluded.nothing-left')} action={<LinkButton to="/mes-offres">{t('excluded.back')}</LinkButton>} />
      ) : (
        <>
          <CheapestChanges cheapest={summary.cheapest} />
          <ByReason summary={summary} />
        </>
      )}
    </Page>
  );
}

function ByReason({ summary: { byConstraint } }: { summary: ExcludedSummary }) {
  const { t } = useTranslation('matches');
  const { raison } = useSearch({ from: '/offres-ecartees' });
  const navigate = useNavigate({ from: '/offres-ecartees' });
  const reason = byConstraint.find(({ constraint }) => constraint === raison) ?? byConstraint[0];
  if (!reason) return null;
  const show = (next: ConstraintName) => void navigate({ search: { raison: next }, replace: true, resetScroll: false });
  return (
    <>
      <ChoiceChips
        label={t('excluded.reasons')}
        value={reason.constraint}
        choices={byConstraint.map(({ constraint, count }) => ({ value: constraint, label: t(`excluded.reason.${constraint}`, { count }) }))}
        onChoose={show}
      />
      <ExcludedUnder key={reason.constraint} constraint={reason.constraint} title={reason.sentence} />
    </>
  );
}
