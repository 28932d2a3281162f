import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FieldLabelProps {
  children: ReactNode;
  /** Adds the word "obligatoire". */
  required?: boolean;
  /** Expected format, shown before the field: "14 chiffres". */
  hint?: string;
}

/** Label with word and hint, for the `label` of any Mantine field. */
export function FieldLabel({ children, required = false, hint }: FieldLabelProps) {
  const { t } = useTranslation('ui');
  const note = [required ? t('form.required') : null, hint].filter(Boolean).join(', ');
  return (
    <>
      <span data-label>{children}</span>
      {note && (
        <Box component="span" c="dimmed" fw={400}>
          {' '}
          {note}
        </Box>
      )}
    </>
  );
}
