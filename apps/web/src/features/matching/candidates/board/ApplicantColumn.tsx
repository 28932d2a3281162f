import { Box, Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './ApplicantBoard.module.css';
import { ApplicantCard } from './ApplicantCard.js';
import type { BoardStage } from './stages.js';

interface ApplicantColumnProps {
  stage: BoardStage;
  applications: readonly ApplicationForCompany[];
  /** True for the column that a phone shows. */
  isShown: boolean;
}

export function ApplicantColumn({ stage, applications, isShown }: ApplicantColumnProps) {
  const { t } = useTranslation('candidates');
  return (
    <section className={css.column} data-shown={isShown || undefined} aria-labelledby={`stage-${stage}`}>
      <Flex component="h2" gap="xs" align="baseline" justify="space-between" id={`stage-${stage}`} className={`h3 ${css.stage}`}>
        {t(`stage.${stage}`)}{' '}
        <Box component="span" fz="1.1875rem" className="num dimmed">
          {applications.length}
        </Box>
      </Flex>
      <Box component="p" mb="sm" mih="1.25rem" className="small dimmed">
        {t(`stage-who.${stage}`)}
      </Box>
      <ul className={`bare-list ${css.cards}`}>
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicantCard application={application} />
          </li>
        ))}
      </ul>
    </section>
  );
}
