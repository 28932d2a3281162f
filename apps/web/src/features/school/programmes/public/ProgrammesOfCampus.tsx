import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { ProgrammeLine } from '../../../../ui/programmes/ProgrammeLine.js';
import { ProgrammeList } from '../../../../ui/programmes/ProgrammeList.js';
import { ProgrammeTools } from '../../../../ui/programmes/ProgrammeTools.js';
import { programmesFound } from './public-programmes.queries.js';

/** Programmes of the campus with the periods of the coming year in which their students are in companies. */
export function ProgrammesOfCampus() {
  const { t } = useTranslation('public-programmes');
  const search = useSearch({ from: '/formations' });
  const navigate = useNavigate({ from: '/formations' });
  const list = useInfiniteQuery({ ...programmesFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const programmes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHead title={t('title')} context={t('context')} />
      <ProgrammeTools
        search={search}
        onShow={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false })}
      />
      {programmes.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={
            <LinkButton variant="default" to="/formations">
              {t('show-all')}
            </LinkButton>
          }
        >
          {t('none-why')}
        </EmptyState>
      ) : (
        <ProgrammeList isStale={list.isPlaceholderData}>
          {programmes.map((programme) => (
            <ProgrammeLine key={programme.id} programme={programme} />
          ))}
        </ProgrammeList>
      )}
      <MoreRows {...list} />
    </Page>
  );
}
