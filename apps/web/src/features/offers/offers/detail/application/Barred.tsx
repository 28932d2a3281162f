import { Box } from '@mantine/core';
import type { ConditionView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Says why the api would refuse an application, in place of the form. */
export function Barred({ reasons }: { reasons: readonly ConditionView[] }) {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('barred.why')}</p>
      <Box component="ul" mt="sm" pl="field">
        {reasons.map(({ constraint, sentence }) => (
          <li key={constraint}>{sentence}</li>
        ))}
      </Box>
      <Box component="p" mt="field" pt="md" className="ruled">
        <Link to="/mes-offres">{t('barred.act')}</Link>
      </Box>
    </>
  );
}
