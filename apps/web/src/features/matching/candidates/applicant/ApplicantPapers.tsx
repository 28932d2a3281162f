import { Box, Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { IconDownload, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Applicant.module.css';

/** The CV and the answers that came with the application. */
export function ApplicantPapers({ application: { id, cv, answers } }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('cv');
  return (
    <>
      {cv !== null && (
        <section className={css.section}>
          <h2 className={`h3 ${css.title}`}>{t('company.title')}</h2>
          <Flex component="p" gap="xs" align="center" className={css.paper}>
            {cv === 'ready' ? (
              <>
                <IconDownload size={18} stroke={1.6} aria-hidden="true" />
                <a href={`/api/applications/${id}/cv`} download>
                  {t('company.open')}
                </a>
              </>
            ) : (
              <>
                <IconHourglass size={18} stroke={1.6} aria-hidden="true" />
                {t(`company.${cv}`)}
              </>
            )}
          </Flex>
        </section>
      )}
      {answers.length > 0 && (
        <section className={css.section}>
          <h2 className={`h3 ${css.title}`}>{t('company.answers')}</h2>
          <Flex component="dl" direction="column" gap="md" maw="36rem">
            {answers.map(({ question, answer }) => (
              <div key={question}>
                <Box component="dt" fz="0.9375rem" className="strong">
                  {question}
                </Box>
                <Box component="dd" mt="xxs" mx={0} mb={0} className="own-words">
                  {answer}
                </Box>
              </div>
            ))}
          </Flex>
        </section>
      )}
    </>
  );
}
