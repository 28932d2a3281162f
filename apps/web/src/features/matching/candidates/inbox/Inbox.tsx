import { Checkbox } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import type { AnswerAtOnce } from '@seve/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { SilenceNotice } from '../../../../ui/company/SilenceNotice.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { inbox } from '../candidates.queries.js';
import { InboxBar } from './InboxBar.js';
import { InboxFilters } from './InboxFilters.js';
import { InboxRow } from './InboxRow.js';
import type { InboxSearch } from './inbox-search.js';
import { AnswerSeveral } from './several/AnswerSeveral.js';
import { useInboxSelection } from './use-inbox-selection.js';

interface Asked {
  answer: AnswerAtOnce;
  applications: readonly ApplicationForCompany[];
}

/** Applications to all offers and sites of the company; by default those that wait for a response, oldest first. */
export function Inbox() {
  const { t } = useTranslation('candidates');
  const { companyName } = useAccount();
  const search = useSearch({ from: '/entreprise/candidatures' });
  const navigate = useNavigate({ from: '/entreprise/candidatures' });
  const list = useInfiniteQuery({ ...inbox(search), placeholderData: keepPreviousData, throwOnError: true });
  const applications = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const [newest] = list.data?.pages ?? [];
  const selection = useInboxSelection(applications);
  const [asked, setAsked] = useState<Asked | null>(null);
  const show = (next: Partial<InboxSearch>) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const waiting = newest?.byStage.find(({ stage }) => stage === 'waiting')?.applications ?? 0;
  return (
    <Page width="work">
      <PageHead
        title={t('inbox.title')}
        place={companyName}
        context={t('inbox.waiting', { count: waiting })}
        acts={
          <LinkButton variant="default" to="/entreprise/vivier">
            {t('pool.see')}
          </LinkButton>
        }
      />
      <SilenceNotice />
      {newest && <InboxFilters search={search} list={newest} onShow={show} />}
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {newest && applications.length === 0 && <NoApplication search={search} />}
        {selection.hasOpen && (
          <Checkbox
            my="sm"
            label={t('inbox.all-shown')}
            checked={selection.isAll}
            indeterminate={!selection.isAll && selection.chosen.length > 0}
            onChange={selection.toggleAll}
          />
        )}
        <ul className="bare-list" aria-label={t('inbox.title')}>
          {applications.map((application) => (
            <InboxRow key={application.id} application={application} search={search} selection={selection} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
      <InboxBar selection={selection} onAnswer={(answer, chosen) => setAsked({ answer, applications: chosen })} />
      {asked && (
        <AnswerSeveral
          {...asked}
          onClose={() => {
            setAsked(null);
            selection.clear();
          }}
        />
      )}
    </Page>
  );
}

function NoApplication({ search }: { search: InboxSearch }) {
  const { t } = useTranslation('candidates');
  const isNarrowed = search.offre !== undefined || search.site !== undefined || search.jours !== undefined;
  if (isNarrowed) {
    return (
      <EmptyState
        title={t('inbox.none-so')}
        action={
          <LinkButton variant="default" to="/entreprise/candidatures" search={{ etat: search.etat }}>
            {t('inbox.widen')}
          </LinkButton>
        }
      />
    );
  }
  if (search.etat === undefined) {
    return (
      <EmptyState
        drawing="sprig"
        title={t('inbox.nobody-waits')}
        action={
          <LinkButton variant="default" to="/entreprise/candidatures" search={{ etat: 'all' }}>
            {t('inbox.see-all')}
          </LinkButton>
        }
      >
        {t('inbox.nobody-waits-why')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('inbox.none')}
      action={
        <LinkButton variant="default" to="/entreprise/offres">
          {t('unsolicited.offers')}
        </LinkButton>
      }
    >
      {t('inbox.none-why')}
    </EmptyState>
  );
}
