import { Box } from '@mantine/core';
import type { ClassSummary } from '@seve/api-client';
import { ROWS_OF_TASK, schoolYearWords } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { ClassCode } from '../code/ClassCode.js';
import { learnerOf } from '../level-words.js';
import css from './ClassSheet.module.css';

/** One class: link to its page, progress, and code. */
export function ClassSheet({ summary }: { summary: ClassSummary }) {
  const { t } = useTranslation('classes');
  const { id, name, certification, programmeName, schoolYear, referentName, code, students, joined, placed, placedElsewhere, tasks } =
    summary;
  const learner = learnerOf(certification.level);
  return (
    <Columns
      component="article"
      columns="minmax(0, 1fr) minmax(0, 35rem)"
      from="desktop"
      gap="column"
      rowGap="field"
      className={`sheet ${css.sheet}`}
    >
      <div>
        <h2 className={css.name}>
          <Link to="/classes/$classId" params={{ classId: id }}>
            <ClassName name={name} />
          </Link>
        </h2>
        <p className="dimmed">{programmeName}</p>
        <p className="small dimmed">{t('sheet.year-and-referent', { year: schoolYearWords(schoolYear), name: referentName })}</p>
        <Box component="p" mt="md">
          {t(`learners.${learner}`, { count: students })} {students > 0 && t('placed', { count: placed })}{' '}
          {placedElsewhere > 0 && t('placed-elsewhere', { count: placedElsewhere })}
        </Box>
        {tasks.rebound > 0 && (
          <p>
            <Link to="/classes/$classId" params={{ classId: id }} search={ROWS_OF_TASK.rebound}>
              {t('sheet.rebound', { count: tasks.rebound })}
            </Link>
          </p>
        )}
        {joined < students && <p className="dimmed">{t('roster:bar.joined', { count: joined, total: students })}</p>}
      </div>
      <ClassCode classId={id} className={name} code={code} learner={learner} />
    </Columns>
  );
}
