import { Chip } from '@mantine/core';
import type { ClassSearch } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import css from './ClassTools.module.css';
import { SilenceField } from './SilenceField.js';
import { useShowRows } from './use-show-rows.js';

/** Filters of the table, besides the states of the bar. */
export function ClassFilters({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const show = useShowRows();
  return (
    <>
      <SilenceField days={search.silence} onChange={(silence) => show({ silence })} />
      <fieldset className={css.chips}>
        <legend>{t('filter.only')}</legend>
        <Chip checked={search.rebond === 'oui'} onChange={(isOn) => show({ rebond: isOn ? 'oui' : undefined })}>
          {t('filter.rebound')}
        </Chip>
        <Chip checked={search.envoi === 'aucun'} onChange={(isOn) => show({ envoi: isOn ? 'aucun' : undefined })}>
          {t('filter.never-sent')}
        </Chip>
        <Chip checked={search.tour === 'moi'} onChange={(isOn) => show({ tour: isOn ? 'moi' : undefined })}>
          {t('filter.my-turn')}
        </Chip>
        <Chip checked={search.age === 'mineur'} onChange={(isOn) => show({ age: isOn ? 'mineur' : undefined })}>
          {t('filter.minors')}
        </Chip>
        {search.accord && (
          <Chip checked onChange={() => show({ accord: undefined })}>
            {t(`minor-act.${search.accord}`)}
          </Chip>
        )}
      </fieldset>
    </>
  );
}
