import { Alert, Box, NativeSelect } from '@mantine/core';
import type { AuditChainView } from '@seve/api-client';
import { AUDIT_GROUPS, isCivilDate, placeOf } from '@seve/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { AuditRow } from './AuditRow.js';
import { auditFound } from './audit-log.queries.js';
import type { AuditSearch } from './audit-search.js';
import { OlderDatabase } from './OlderDatabase.js';

/** Log of accesses to personal data, of the reader's school or company; for coordinators of all. */
export function AuditLog() {
  const { t } = useTranslation('audit-log');
  const { role } = useAccount();
  const search = useSearch({ from: '/journal' });
  const navigate = useNavigate({ from: '/journal' });
  const list = useInfiniteQuery({ ...auditFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const chain = list.data?.pages[0]?.chain ?? null;
  const show = (next: Partial<AuditSearch>) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const showDay = (end: 'du' | 'au') => (text: string) => {
    if (text === '' || isCivilDate(text)) show({ [end]: text === '' ? undefined : text });
  };
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t(`context.${placeOf(role)}`)} />
      {chain && <ChainState chain={chain} />}
      {placeOf(role) === 'campus' && <OlderDatabase />}
      <search>
        <Columns columns="minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr)" from="tablet" gap="field" rowGap="sm" align="end" pb="field">
          <NativeSelect
            label={t('group')}
            value={search.groupe ?? ''}
            data={[{ value: '', label: t('any-group') }, ...AUDIT_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))]}
            onChange={({ currentTarget: { value } }) => show({ groupe: AUDIT_GROUPS.find((group) => group === value) })}
          />
          <CivilDateField label={t('from')} value={search.du} onChange={showDay('du')} />
          <CivilDateField label={t('to')} value={search.au} onChange={showDay('au')} />
        </Columns>
      </search>
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && entries.length === 0 && (
          <EmptyState drawing="sprig" title={t('none')}>
            {t('none-why')}
          </EmptyState>
        )}
        <ul className="bare-list">
          {entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
    </Page>
  );
}

function ChainState({ chain: { checkedAt, entries, brokenAt } }: { chain: AuditChainView }) {
  const { t } = useTranslation('audit-log');
  const format = useFormat();
  const when = format.longInstant(checkedAt);
  if (brokenAt === null)
    return (
      <Box component="p" mb="md" className="small dimmed">
        {t('chain.whole', { when, count: entries, number: format.number(entries) })}
      </Box>
    );
  return (
    <Alert color="red" mb="md" title={t('chain.broken-title')}>
      {t('chain.broken', { when, number: brokenAt })}
    </Alert>
  );
}
