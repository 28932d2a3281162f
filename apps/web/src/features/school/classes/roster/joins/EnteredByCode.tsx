import { Box } from '@mantine/core';
import type { EnteredByCode as Entered } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { nameOf } from '../../student-row.js';

/** Students who joined with the class code alone, each with a link to the sheet on which they can be removed. */
export function EnteredByCode({ classId, entered }: { classId: string; entered: readonly Entered[] }) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  return (
    <Box component="section" mt="xl" aria-labelledby="entered">
      <h2 id="entered">{t('joins.entered')}</h2>
      <p className="dimmed">{t('joins.entered-why')}</p>
      <ul>
        {entered.map((student) => (
          <li key={student.id}>
            <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId: student.id }} search={{}}>
              {t('joins.entered-one', { name: nameOf(student), day: longDay(student.enteredOn) })}
            </Link>
            <span className="small dimmed">
              {' '}
              <span className="own-words">{student.email}</span>
            </span>
          </li>
        ))}
      </ul>
    </Box>
  );
}
