import { NativeSelect } from '@mantine/core';
import { type CompanyInbox, companiesOwnOptions } from '@seve/api-client';
import { COMPANY_STAGES } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { type InboxSearch, readInboxSearch, UNSOLICITED, WAITING_DAYS } from './inbox-search.js';

interface InboxFiltersProps {
  search: InboxSearch;
  list: Pick<CompanyInbox, 'byStage' | 'offers'>;
  onShow: (next: Partial<InboxSearch>) => void;
}

/** Filters by state, offer, site and days of waiting; stored in the address of the page. */
export function InboxFilters({ search, list: { byStage, offers }, onShow }: InboxFiltersProps) {
  const { t } = useTranslation('candidates');
  const { sites } = useSuspenseQuery(companiesOwnOptions()).data;
  const countOf = (stage: string) => byStage.find((one) => one.stage === stage)?.applications ?? 0;
  const total = byStage.reduce((sum, { applications }) => sum + applications, 0);
  const states = [
    ...COMPANY_STAGES.map((stage) => ({
      value: stage,
      label: t('inbox.counted', { state: t(`inbox.state.${stage}`), count: countOf(stage) }),
    })),
    { value: 'all' as const, label: t('inbox.counted', { state: t('inbox.state.all'), count: total }) },
  ];
  const show = (name: keyof InboxSearch) => (event: { currentTarget: { value: string } }) =>
    onShow({ [name]: readInboxSearch({ [name]: event.currentTarget.value })[name] });
  return (
    <search className="ruled-below" style={{ paddingBottom: 'var(--mantine-spacing-md)' }}>
      <ChoiceChips
        label={t('inbox.states')}
        value={search.etat ?? 'waiting'}
        choices={states}
        onChoose={(etat) => onShow({ etat: readInboxSearch({ etat }).etat })}
      />
      <Columns columns="minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)" from="tablet" gap="field" rowGap="sm" mt="md">
        <NativeSelect
          label={t('inbox.offer')}
          value={search.offre ?? ''}
          data={[
            { value: '', label: t('inbox.any-offer') },
            ...offers.map(({ id, title, applications }) => ({ value: id, label: t('inbox.of-offer', { title, count: applications }) })),
            { value: UNSOLICITED, label: t('unsolicited.title') },
          ]}
          onChange={show('offre')}
        />
        {sites.length > 1 && (
          <NativeSelect
            label={t('inbox.site')}
            value={search.site ?? ''}
            data={[
              { value: '', label: t('inbox.any-site') },
              ...sites.map(({ id, name, communeName }) => ({ value: id, label: name ?? communeName })),
            ]}
            onChange={show('site')}
          />
        )}
        <NativeSelect
          label={t('inbox.since')}
          value={search.jours ?? ''}
          data={[
            { value: '', label: t('inbox.any-time') },
            ...WAITING_DAYS.map((days) => ({ value: String(days), label: t('inbox.days', { count: days }) })),
          ]}
          onChange={show('jours')}
        />
      </Columns>
    </search>
  );
}
