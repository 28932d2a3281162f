import { Chip, Group, Stack } from '@mantine/core';
import { isCivilDate, LEVELS, OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { kindsOf, levelsOf, toggled } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import css from './Filters.module.css';

export function KindChoices() {
  const { t } = useTranslation('offers');
  const offer = useOfferWords();
  const { search, change } = useOfferSearch();
  const kinds = kindsOf(search);
  return (
    <fieldset className={css.group}>
      <legend>{t('list.kind')}</legend>
      <Group gap="xs">
        {OFFER_KINDS.map((one) => (
          <Chip key={one} checked={kinds.includes(one)} onChange={() => change({ kind: toggled(kinds, one) })}>
            {offer.kind(one)}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}

export function LevelChoices() {
  const { t } = useTranslation('offers');
  const { search, change } = useOfferSearch();
  const levels = levelsOf(search);
  return (
    <fieldset className={css.group}>
      <legend>{t('terms.level')}</legend>
      <Group gap="xs">
        {LEVELS.map((one) => (
          <Chip key={one} checked={levels.includes(one)} onChange={() => change({ level: toggled(levels, one) })}>
            {t(`level.${one}`)}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}

export function StartChoices() {
  const { t } = useTranslation('offers');
  const { search, change } = useOfferSearch();
  const set = (part: 'from' | 'to') => (day: string) => {
    if (day === '' || isCivilDate(day)) change({ [part]: day || undefined });
  };
  return (
    <fieldset className={css.group}>
      <legend>{t('filter.start')}</legend>
      <Stack gap="sm">
        <CivilDateField label={t('filter.from')} value={search.from ?? ''} onChange={set('from')} />
        <CivilDateField label={t('filter.to')} value={search.to ?? ''} min={search.from} onChange={set('to')} />
      </Stack>
    </fieldset>
  );
}

const FLAGS = ['remote', 'housing', 'accessible'] as const;

/** Filters that are on or off. */
export function FlagChoices() {
  const { t } = useTranslation('offers');
  const { search, change } = useOfferSearch();
  return FLAGS.map((one) => (
    <Chip key={one} checked={search[one] === true} onChange={(checked) => change({ [one]: checked || undefined })}>
      {t(`filter.${one}`)}
    </Chip>
  ));
}
