import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { SearchField } from '../../../ui/fields/SearchField.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { StaffAccountRow } from './StaffAccountRow.js';
import css from './StaffAccounts.module.css';
import { accountsFound } from './staff-accounts.queries.js';

/** Staff of schools, companies and the campus, without students. */
export function StaffAccounts() {
  const { t } = useTranslation('staff-accounts');
  const { q } = useSearch({ from: '/coordination/comptes' });
  const navigate = useNavigate({ from: '/coordination/comptes' });
  const list = useInfiniteQuery({ ...accountsFound(q), placeholderData: keepPreviousData, throwOnError: true });
  const accounts = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead
        title={t('title')}
        context={t('context')}
        acts={
          <LinkButton to="/coordination/invitations" variant="default">
            {t('invite')}
          </LinkButton>
        }
      />
      <search className={css.tools}>
        <SearchField
          label={t('find')}
          hint={t('find-hint')}
          value={q}
          onFind={(words) => void navigate({ search: { q: words }, replace: true, resetScroll: false })}
        />
      </search>
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && accounts.length === 0 && (
          <EmptyState drawing="door-guide" title={t('none')}>
            {t('none-why')}
          </EmptyState>
        )}
        <ul className="bare-list">
          {accounts.map((account) => (
            <StaffAccountRow key={account.id} account={account} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
    </Page>
  );
}
