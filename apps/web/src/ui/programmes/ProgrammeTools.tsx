import { NativeSelect, Stack } from '@mantine/core';
import { LEVELS, OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../fields/ChoiceChips.js';
import { SearchField } from '../fields/SearchField.js';
import { capitalised } from '../format/capitalised.js';
import { Columns } from '../layout/Columns.js';
import type { ProgrammeSearch } from './programme-search.js';

const ALL = 'all';
/** Kinds of offer without jobs, which no programme includes. */
const SOUGHT = OFFER_KINDS.filter((kind) => kind !== 'job');

interface ProgrammeToolsProps {
  search: ProgrammeSearch;
  onShow: (next: ProgrammeSearch) => void;
}

/** Filters of a list of programmes: words, level and kind. */
export function ProgrammeTools({ search, onShow }: ProgrammeToolsProps) {
  const { t } = useTranslation('public-programmes');
  const kinds = [{ value: ALL, label: t('all-kinds') }, ...SOUGHT.map((value) => ({ value, label: t(`ui:offer.kind.${value}`) }))];
  const levels = [
    { value: '', label: t('all-levels') },
    ...LEVELS.map((level) => ({ value: String(level), label: capitalised(t(`offers:level.${level}`)) })),
  ];
  return (
    <Stack component="search" gap="xs" pb="md">
      <Columns columns="minmax(0, 1fr) 16rem" from="tablet" gap="md" rowGap="sm" align="end">
        <SearchField label={t('find')} hint={t('find-hint')} value={search.q} onFind={(q) => onShow({ q })} />
        <NativeSelect
          label={t('level')}
          data={levels}
          value={search.niveau ?? ''}
          onChange={({ currentTarget: { value } }) => onShow({ niveau: LEVELS.find((level) => String(level) === value) })}
        />
      </Columns>
      <ChoiceChips
        label={t('kind')}
        choices={kinds}
        value={search.type ?? ALL}
        onChoose={(value) => onShow({ type: OFFER_KINDS.find((kind) => kind === value) })}
      />
    </Stack>
  );
}
