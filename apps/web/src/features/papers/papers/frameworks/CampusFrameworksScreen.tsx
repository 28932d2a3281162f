import { Box, Stack } from '@mantine/core';
import type { CampusFrameworkLine } from '@seve/api-client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { SearchField } from '../../../../ui/fields/SearchField.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { FrameworkRow } from '../lists/FrameworkRow.js';
import { CAMPUS_STATES, type CampusFrameworkSearch } from './framework-search.js';
import { campusFrameworksFound } from './frameworks.queries.js';

const ALL = 'all';

/** Framework agreements of every school, with search and states. */
export function CampusFrameworksScreen() {
  const { t } = useTranslation('frameworks');
  const search = useSearch({ from: '/coordination/partenariats' });
  const navigate = useNavigate({ from: '/coordination/partenariats' });
  const list = useInfiniteQuery({ ...campusFrameworksFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (next: Partial<CampusFrameworkSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const choices = [{ value: ALL, label: t('campus.all') }, ...CAMPUS_STATES.map((value) => ({ value, label: t(`state.${value}`) }))];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<Context search={search} first={rows[0]} />} />
      <Stack component="search" gap={0}>
        <Box maw="34rem">
          <SearchField label={t('campus.find')} hint={t('campus.find-hint')} value={search.q} onFind={(q) => show({ q })} />
        </Box>
        <ChoiceChips
          label={t('campus.states')}
          value={search.etat ?? ALL}
          choices={choices}
          onChoose={(value) => show({ etat: CAMPUS_STATES.find((state) => state === value) })}
        />
      </Stack>
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && rows.length === 0 && (
          <EmptyState
            drawing="door-guide"
            title={t('campus.none')}
            action={
              <LinkButton variant="default" to="/coordination/partenariats">
                {t('campus.show-all')}
              </LinkButton>
            }
          >
            {t('campus.none-why')}
          </EmptyState>
        )}
        <ul className="bare-list">
          {rows.map((line) => (
            <FrameworkRow side="campus" key={line.id} line={line} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
    </Page>
  );
}

/** Says whose framework agreements are listed. */
function Context({ search: { etablissement, entreprise }, first }: { search: CampusFrameworkSearch; first?: CampusFrameworkLine }) {
  const { t } = useTranslation('frameworks');
  if (!etablissement && !entreprise) return <p>{t('campus.what')}</p>;
  const whose = etablissement ? t('campus.of-school', { name: first?.schoolName }) : t('campus.of-company', { name: first?.companyName });
  return (
    <p>
      {first ? whose : t('campus.of-one')} <Link to="/coordination/partenariats">{t('campus.show-all')}</Link>
    </p>
  );
}
