import type { CampusProgramme } from '@seve/api-client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { ProgrammeLine } from '../../../../ui/programmes/ProgrammeLine.js';
import { ProgrammeList } from '../../../../ui/programmes/ProgrammeList.js';
import { ProgrammeTools } from '../../../../ui/programmes/ProgrammeTools.js';
import { campusProgrammesFound } from './campus-programmes.queries.js';

/** Programmes of all schools or of one, with their classes and missing facts. */
export function CampusProgrammes() {
  const { t } = useTranslation('campus-programmes');
  const search = useSearch({ from: '/coordination/formations' });
  const navigate = useNavigate({ from: '/coordination/formations' });
  const list = useInfiniteQuery({ ...campusProgrammesFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const programmes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const [first] = programmes;
  return (
    <Page width="work">
      <PageHead
        title={t('title')}
        context={
          search.etablissement ? (
            <p>
              {first && t('of-school', { school: first.school.name })} <Link to="/coordination/formations">{t('all-schools')}</Link>
            </p>
          ) : (
            t('context')
          )
        }
      />
      <ProgrammeTools
        search={search}
        onShow={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false })}
      />
      {programmes.length === 0 ? (
        <EmptyState
          drawing="door-guide"
          title={t('public-programmes:none')}
          action={
            <LinkButton variant="default" to="/coordination/formations">
              {t('public-programmes:show-all')}
            </LinkButton>
          }
        >
          {t('public-programmes:none-why')}
        </EmptyState>
      ) : (
        <ProgrammeList isStale={list.isPlaceholderData}>
          {programmes.map((programme) => (
            <ProgrammeLine key={programme.id} programme={programme} isPublic={!programme.isArchived}>
              <Inside programme={programme} isOfOne={search.etablissement !== undefined} />
            </ProgrammeLine>
          ))}
        </ProgrammeList>
      )}
      <MoreRows {...list} />
    </Page>
  );
}

/** Facts that only the campus sees: classes, and a link to the school. */
function Inside({ programme: { classes, isArchived, schoolId, school }, isOfOne }: { programme: CampusProgramme; isOfOne: boolean }) {
  const { t } = useTranslation('campus-programmes');
  return (
    <>
      <p className="small">
        {isArchived
          ? t('archived')
          : classes.length === 0
            ? t('no-class')
            : t('classes', { count: classes.length, names: classes.map(({ name }) => name).join(', ') })}
      </p>
      {!isOfOne && (
        <p className="small">
          <Link to="/coordination/etablissements/$schoolId" params={{ schoolId }}>
            {t('record')}
            <span className="visually-hidden">{` ${school.name}`}</span>
          </Link>
        </p>
      )}
    </>
  );
}
