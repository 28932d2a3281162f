import { Checkbox, type CheckboxGroupProps, Stack } from '@mantine/core';
import type { OfferLegalReason } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

interface LegalConfirmationsProps extends Omit<CheckboxGroupProps, 'children'> {
  warned: readonly OfferLegalReason[];
}

/** Warnings of the legal check, each with a checkbox that must be ticked before publication. */
export function LegalConfirmations({ warned, ...group }: LegalConfirmationsProps) {
  const { t } = useTranslation('company-offers');
  return (
    <Checkbox.Group label={t('legal.to-confirm')} {...group}>
      <Stack gap="sm" py="xs">
        {warned.map(({ rule, sentence, remedy, article }) => (
          <Checkbox
            key={rule}
            value={rule}
            label={t('legal.confirm', { sentence })}
            description={
              <>
                {remedy} <span lang="fr">({article})</span>
              </>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
