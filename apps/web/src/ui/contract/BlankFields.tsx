import { Box } from '@mantine/core';
import type { BlankFieldView } from '@seve/api-client';
import { BLANK_REASONS } from '@seve/domain';
import { useTranslation } from 'react-i18next';

/** Fields of a form that stay blank, grouped by reason; those to fill by hand come last. */
export function BlankFields({ blank }: { blank: readonly BlankFieldView[] }) {
  const { t } = useTranslation('official-forms');
  return BLANK_REASONS.toReversed().map((reason) => {
    const fields = blank.filter((one) => one.reason === reason);
    if (fields.length === 0) return null;
    return (
      <details key={reason}>
        <summary>{t(`blank.${reason}`, { count: fields.length })}</summary>
        <Box component="ul" pt="xs" className="small anywhere">
          {fields.map(({ field, label, page, value, max }) => (
            <li key={field}>
              <span lang="fr">{label ?? field}</span> <span className="dimmed">{t('blank.page', { page })}</span>
              {value !== null && (
                <>
                  {' '}
                  <span lang="fr">{value}</span> {max !== null && <span className="dimmed">{t('blank.max', { count: max })}</span>}
                </>
              )}
            </li>
          ))}
        </Box>
      </details>
    );
  });
}
