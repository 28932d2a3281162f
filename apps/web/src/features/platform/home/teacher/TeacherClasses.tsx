import { Box, Flex } from '@mantine/core';
import type { ClassSummary } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { useCountdown } from '../../../../ui/wording/use-countdown.js';

/** Classes of the teacher, each with its progress. */
export function TeacherClasses({ classes }: { classes: readonly ClassSummary[] }) {
  const { t } = useTranslation('teacher-home');
  const countdown = useCountdown();
  return (
    <Box component="section" aria-label={t('classes')} mt="2.5rem">
      <Box component="h2" mb="sm">
        {t('classes')}
      </Box>
      <ul className="bare-list">
        {classes.map(({ id, name, students, placed, placedElsewhere, period }) => (
          <Flex py="sm" component="li" rowGap="xxs" columnGap="lg" justify="space-between" wrap="wrap" key={id} className="ruled">
            <div>
              <Link to="/classes/$classId" params={{ classId: id }} search={{}}>
                <ClassName name={name} />
              </Link>
              {period && <p className="small dimmed">{`${countdown(period)} · ${t('without', { count: students - placed })}`}</p>}
            </div>
            <span className="dimmed">
              {t('placed', { count: placed, students })}
              {placedElsewhere > 0 && `, ${t('elsewhere', { count: placedElsewhere })}`}
            </span>
          </Flex>
        ))}
      </ul>
    </Box>
  );
}
