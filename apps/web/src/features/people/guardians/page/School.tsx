import { Box } from '@mantine/core';
import type { GuardianPageView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** School and referent teacher of the child, to contact. */
export function School({ page: { referent, schoolName, childFirstName: name } }: { page: GuardianPageView }) {
  const { t } = useTranslation('guardian-page');
  return (
    <section aria-labelledby="school">
      <Box component="h2" mb="sm" id="school" className="h3">
        {t('school.title')}
      </Box>
      {referent ? (
        <>
          <p>{t('school.referent', { teacher: `${referent.firstName} ${referent.lastName}`, name })}</p>
          <p>
            <a href={`mailto:${referent.email}`}>{referent.email}</a>
          </p>
        </>
      ) : (
        <p>{schoolName ?? t('school.none')}</p>
      )}
    </section>
  );
}
