import { Anchor, Box, NativeSelect } from '@mantine/core';
import { letterPreviewsListOptions } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { SearchField } from '../../../../ui/fields/SearchField.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useLetterName } from '../../../../ui/wording/use-letter-name.js';
import type { MailLogSearch } from '../mail-log-search.js';
import css from './MailLog.module.css';

interface LetterFiltersProps {
  search: MailLogSearch;
  onShow: (next: Partial<MailLogSearch>) => void;
}

/** Filters by recipient, letter and date; stored in the address of the page. */
export function LetterFilters({ search, onShow }: LetterFiltersProps) {
  const { t } = useTranslation('mail-log');
  const nameOf = useLetterName();
  const known = useSuspenseQuery(letterPreviewsListOptions()).data;
  const letters = known
    .map(({ name }) => ({ value: name as string, label: nameOf(name) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const showDay = (end: 'du' | 'au') => (text: string) => {
    if (text === '' || isCivilDate(text)) onShow({ [end]: text === '' ? undefined : text });
  };
  return (
    <>
      <search>
        <Columns
          columns="minmax(0, 1.6fr) minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr)"
          gap="field"
          rowGap="sm"
          align="end"
          className={css.filters}
        >
          <SearchField label={t('find')} hint={t('find-hint')} value={search.q} onFind={(q) => onShow({ q })} />
          <NativeSelect
            label={t('letter')}
            value={search.lettre ?? ''}
            data={[{ value: '', label: t('any-letter') }, ...letters]}
            onChange={({ currentTarget: { value } }) => onShow({ lettre: known.find(({ name }) => name === value)?.name })}
          />
          <CivilDateField label={t('from')} value={search.du} onChange={showDay('du')} />
          <CivilDateField label={t('to')} value={search.au} onChange={showDay('au')} />
        </Columns>
      </search>
      {search.sujet && (
        <Box component="p" mt="sm">
          {t('about')}{' '}
          <Anchor component="button" type="button" onClick={() => onShow({ sujet: undefined, id: undefined })}>
            {t('about-all')}
          </Anchor>
        </Box>
      )}
    </>
  );
}
