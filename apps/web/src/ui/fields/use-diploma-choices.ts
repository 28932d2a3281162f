import { referenceDiplomasOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** Returns the sector's diplomas as options of a select, grouped by level. */
export function useDiplomaChoices() {
  const { t } = useTranslation('classes');
  const diplomas = useQuery({ ...referenceDiplomasOptions(), staleTime: Number.POSITIVE_INFINITY }).data ?? [];
  const levels = [...new Set(diplomas.map(({ level }) => level))].sort();
  return levels.map((level) => ({
    group: t(`classes:level.${level}`),
    items: diplomas.filter((diploma) => diploma.level === level).map(({ key, title }) => ({ value: key, label: title })),
  }));
}
