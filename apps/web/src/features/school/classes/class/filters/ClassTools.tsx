import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { CLASS_SORTS, type ClassSearch } from '@seve/domain';
import { IconBaselineDensitySmall, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../../../../ui/fields/use-typed-search.js';
import { ClassFilters } from './ClassFilters.js';
import css from './ClassTools.module.css';
import { useShowRows } from './use-show-rows.js';

const PAUSE_MS = 200;

interface ClassToolsProps {
  search: ClassSearch;
  /** Undefined when rows are shown as cards. */
  density?: { isDense: boolean; change: (isDense: boolean) => void };
}

/** Search, filters and order of the table, stored in the address. Typing replaces the history entry instead of adding one per letter. */
export function ClassTools({ search, density }: ClassToolsProps) {
  const { t } = useTranslation('classes');
  const show = useShowRows();
  const [typed, type] = useTypedSearch({ value: search.q ?? '', pauseMs: PAUSE_MS, onPause: (words) => show({ q: words || undefined }) });

  const sorts = [{ value: '', label: t('sort.urgency') }, ...CLASS_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))];
  return (
    <search className={css.tools}>
      <TextInput
        size="sm"
        type="search"
        label={t('find')}
        className={css.find}
        maxLength={100}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Folded isFolded={!density}>
        <NativeSelect
          size="sm"
          label={t('sort.label')}
          className={css.order}
          data={sorts}
          value={search.tri ?? ''}
          onChange={({ currentTarget }) => show({ tri: CLASS_SORTS.find((sort) => sort === currentTarget.value), sens: undefined })}
        />
        <ClassFilters search={search} />
      </Folded>
      {density && (
        <Button
          size="sm"
          variant="default"
          className={css.density}
          aria-pressed={density.isDense}
          data-on={density.isDense || undefined}
          leftSection={<IconBaselineDensitySmall size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => density.change(!density.isDense)}
        >
          {t('density')}
        </Button>
      )}
    </search>
  );
}

/** Folds its content on a phone, so that the rows come first. */
function Folded({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  const { t } = useTranslation('classes');
  if (!isFolded) return children;
  return (
    <details className={css.folded}>
      <summary>{t('filter.open')}</summary>
      <Stack gap="sm">{children}</Stack>
    </details>
  );
}
