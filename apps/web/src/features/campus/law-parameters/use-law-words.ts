import { lawParameter, type ValueShape } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { centsOf } from './law-draft.js';

/** Returns functions that word names and values of parameters. */
export function useLawWords() {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const partName = (path: string) =>
    path
      .split('.')
      .map((key) => t(`part.${key}`))
      .join(', ');
  const amountsOf = (shape: ValueShape, value: unknown, unit: 'cents' | 'euros', path: string): string[] => {
    if (value === null || value === undefined) return [t('value.none', { part: partName(path) })];
    if (shape.kind === 'amount') {
      return [t('value.part', { part: partName(path), amount: format.money(centsOf(Number(value), unit)) })];
    }
    const parts = new Map(Object.entries(value));
    return shape.fields.flatMap(([key, field]) => amountsOf(field, parts.get(key), unit, path ? `${path}.${key}` : key));
  };
  return {
    name: (parameter: string) => t(`name.${parameter}`),
    partName,
    amount: (amount: number, unit: 'cents' | 'euros') => format.money(centsOf(amount, unit)),
    /** Returns one line for an amount, or one per amount of a group. */
    lines: (name: string, value: unknown): string[] => {
      const parameter = lawParameter(name);
      if (!parameter) return [JSON.stringify(value)];
      const { shape, unit } = parameter;
      if (shape.kind === 'amount') return [t(`value.${name}`, { amount: format.money(centsOf(Number(value), unit)) })];
      return amountsOf(shape, value, unit, '');
    },
  };
}
