import { Box } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { isSchoolRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import css from './Applicant.module.css';

/** Who ended the application, the reason and the message. */
export function ApplicantEnding({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const said = useEnded(application);
  const { ending } = application;
  if (ending === null) return null;
  return (
    <section className={css.section} aria-labelledby="ending">
      <h2 id="ending" className={`h3 ${css.title}`}>
        {t('ending.title')}
      </h2>
      <p>{said}</p>
      {ending.reason && <p>{t('ending.reason', { reason: t(`left-for.${ending.reason}`) })}</p>}
      {ending.message && (
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" lh="1.625rem" className="own-words">
          {t('preview.quote', { message: ending.message })}
        </Box>
      )}
    </section>
  );
}

function useEnded({ status, ending, student }: ApplicationForCompany): string {
  const { t } = useTranslation('candidates');
  const name = student.firstName;
  if (status === 'withdrawn') return t('ending.withdraw', { name });
  if (status === 'declined') return t('ending.decline', { name });
  if (ending?.by === 'student') return t('ending.cancel.student', { name });
  return ending && isSchoolRole(ending.by) ? t('ending.cancel.school') : t('ending.cancel.company');
}
