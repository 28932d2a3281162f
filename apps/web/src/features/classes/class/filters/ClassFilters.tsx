import { Chip, NativeSelect } from '@mantine/core';
import type { ClassSearch } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import css from './ClassTools.module.css';
import { useShowRows } from './use-show-rows.js';

const SILENCES = [7, 14, 30] as const;

/** Who of the class is shown, besides the states of the bar. */
export function ClassFilters({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const show = useShowRows();
  const silences = [
    { value: '', label: t('filter.any-contact') },
    ...[...new Set([...SILENCES, ...(search.silence ? [search.silence] : [])])]
      .sort((one, other) => one - other)
      .map((days) => ({ value: String(days), label: t('filter.silent', { count: days }) })),
  ];
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('filter.contact')}
        className={css.order}
        data={silences}
        value={search.silence ?? ''}
        onChange={({ currentTarget }) => show({ silence: Number(currentTarget.value) || undefined })}
      />
      <fieldset className={css.chips}>
        <legend>{t('filter.only')}</legend>
        <Chip checked={search.envoi === 'aucun'} onChange={(isOn) => show({ envoi: isOn ? 'aucun' : undefined })}>
          {t('filter.never-sent')}
        </Chip>
        <Chip checked={search.tour === 'moi'} onChange={(isOn) => show({ tour: isOn ? 'moi' : undefined })}>
          {t('filter.my-turn')}
        </Chip>
        <Chip checked={search.age === 'mineur'} onChange={(isOn) => show({ age: isOn ? 'mineur' : undefined })}>
          {t('filter.minors')}
        </Chip>
      </fieldset>
    </>
  );
}
