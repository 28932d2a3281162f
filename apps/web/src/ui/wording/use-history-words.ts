import type { HistoryStep } from '@seve/api-client';
import type { Via } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { uncapitalised } from '../format/capitalised.js';

/** Returns functions that word a step of a history: edited fields, author and channel. */
export function useHistoryWords() {
  const { t } = useTranslation(['history', 'roles']);
  const way = (via: Via): string => t(`history:via.${via}`);
  /** Fields of an agreement reuse the labels of its forms. */
  const nameOf = (field: string): string => uncapitalised(t([`history:field.${field}`, `agreement-fields:${field}`]));
  return {
    way,
    edited: (fields: readonly string[]): string => t('history:edited', { fields: fields.map(nameOf).join(', ') }),
    whoOf: ({ by, role, via }: Pick<HistoryStep, 'by' | 'role' | 'via'>): string => {
      const side = t(`roles:${role}.by`);
      return `${by === null ? side : t('history:by', { role: side, name: by })} · ${way(via)}`;
    },
  };
}
