import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { WEIGHTS_REASON } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';

export interface ReasonValues {
  reason: string;
  reasonEn: string;
}

export const NO_REASON: ReasonValues = { reason: '', reasonEn: '' };

/** Returns the request body; an empty translation is omitted. */
export const reasonBody = ({ reason, reasonEn }: ReasonValues) => ({ reason: reason.trim(), reasonEn: reasonEn.trim() || undefined });

const isShort = (text: string) => text.trim().length < WEIGHTS_REASON.min;

export const reasonChecks = (short: string) => ({
  reason: (text: string) => (isShort(text) ? short : null),
  reasonEn: (text: string) => (text.trim() !== '' && isShort(text) ? short : null),
});

/** Fields for the reason of the change, which is published. */
export function ReasonFields({ form }: { form: UseFormReturnType<ReasonValues> }) {
  const { t } = useTranslation('weights');
  const box = { autosize: true, minRows: 2, maxLength: WEIGHTS_REASON.max, withAsterisk: false } as const;
  return (
    <>
      <Textarea
        label={
          <FieldLabel required hint={t('reason.hint', { min: WEIGHTS_REASON.min })}>
            {t('reason.fr')}
          </FieldLabel>
        }
        required
        {...box}
        {...form.getInputProps('reason')}
      />
      <Textarea
        label={<FieldLabel hint={t('reason.optional')}>{t('reason.en')}</FieldLabel>}
        {...box}
        {...form.getInputProps('reasonEn')}
      />
    </>
  );
}
