import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import css from '../AllowanceScreen.module.css';
import { MOST_CLOSURES } from '../allowance-draft.js';
import type { AllowancePartProps } from './allowance-part.js';

/** Periods in which the intern is absent. */
export function ClosureFields({ draft: { closures, from, to }, faults, onSet }: AllowancePartProps) {
  const { t } = useTranslation('allowance');
  const change = (at: number, part: { from?: string; to?: string }) =>
    onSet({ closures: closures.map((closure, place) => (place === at ? { ...closure, ...part } : closure)) });
  const fault = (path: string) => faults[path] && t(`fault.${faults[path]}`);
  return (
    <FormSection title={t('closures.title')} hint={t('closures.hint')}>
      {closures.map((closure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a range has no other name, and removing one moves the texts of the next into its place.
        <fieldset key={at} className={css.closure} aria-label={t('closures.one', { number: at + 1 })}>
          <CivilDateField
            label={t('closures.from')}
            value={closure.from}
            onChange={(day) => change(at, { from: day })}
            error={fault(`closures.${at}.from`)}
            min={from}
            max={to}
          />
          <CivilDateField
            label={t('closures.to')}
            value={closure.to}
            onChange={(day) => change(at, { to: day })}
            error={fault(`closures.${at}.to`)}
            min={closure.from || from}
            max={to}
          />
          <div>
            <Button
              variant="subtle"
              size="sm"
              leftSection={<IconX size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() => onSet({ closures: closures.filter((_, place) => place !== at) })}
            >
              {t('closures.remove', { number: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {closures.length < MOST_CLOSURES && (
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => onSet({ closures: [...closures, { from: '', to: '' }] })}
          >
            {t('closures.add')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
