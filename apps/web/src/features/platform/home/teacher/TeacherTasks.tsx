import { Box, Flex } from '@mantine/core';
import type { ClassSummary } from '@seve/api-client';
import { type ClassTask, ROWS_OF_TASK } from '@seve/domain';
import {
  type Icon,
  IconAddressBook,
  IconAlertTriangle,
  IconHourglass,
  IconMailQuestion,
  IconMapPinCheck,
  IconPhone,
  IconRefreshAlert,
  IconShieldQuestion,
  IconUserCheck,
  IconUserQuestion,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './TeacherTasks.module.css';
import { type TaskCount, tasksOf } from './teacher-tasks.js';

const ICONS: Record<ClassTask, Icon> = {
  rebound: IconRefreshAlert,
  withoutApplication: IconAlertTriangle,
  toConfirm: IconMailQuestion,
  notJoined: IconUserQuestion,
  schoolAgreement: IconShieldQuestion,
  guardianConfirmation: IconUserCheck,
  guardianConsent: IconUserQuestion,
  guardianContact: IconAddressBook,
  quiet: IconPhone,
  waiting: IconHourglass,
};

/** Tasks as counts; each links to its rows in the table of the class. */
export function TeacherTasks({ classes }: { classes: readonly ClassSummary[] }) {
  const { t } = useTranslation('teacher-home');
  const tasks = tasksOf(classes);
  const places = classes.reduce((sum, { waitingPlaces }) => sum + waitingPlaces, 0);
  return (
    <section aria-label={t('tasks')} className={css.section}>
      <Box component="h2" mb="sm">
        {t('tasks')}
      </Box>
      {tasks.length + places === 0 ? (
        <p className="dimmed">{t('nothing')}</p>
      ) : (
        <ul className={`bare-list ${css.tasks}`}>
          {tasks.map((one) => (
            <li key={one.task} data-task={one.task}>
              <TaskRow {...one} />
            </li>
          ))}
          {places > 0 && (
            <li data-task="waiting">
              <WaitingPlaces count={places} />
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

/** Number of places found outside Sève that their hosts have not confirmed. */
function WaitingPlaces({ count }: { count: number }) {
  const { t } = useTranslation('teacher-home');
  return (
    <>
      <span className={`num ${css.count}`}>{count}</span>
      <div>
        <Flex component="p" gap="xs" align="center" className="strong">
          <IconMapPinCheck size={18} stroke={1.6} aria-hidden="true" />
          {t('waiting-places', { count })}
        </Flex>
        <Flex component="p" className={`small ${css.links}`}>
          <Link to="/etablissement/places">{t('open.places')}</Link>
        </Flex>
      </div>
    </>
  );
}

function TaskRow({ task, count, contacted, classes }: TaskCount) {
  const { t } = useTranslation('teacher-home');
  const Glyph = ICONS[task];
  const [first] = classes;
  return (
    <>
      <span className={`num ${css.count}`}>{count}</span>
      <div>
        <Flex component="p" gap="xs" align="center" className="strong">
          <Glyph size={18} stroke={1.6} aria-hidden="true" />
          {t(`task.${task}`, { count })}
        </Flex>
        {contacted > 0 && <p className="small dimmed">{t('contacted', { count: contacted })}</p>}
        <Flex component="p" rowGap="xxs" columnGap="field" wrap="wrap" className={`small ${css.links}`}>
          {classes.length === 1 && first ? (
            <Link to="/classes/$classId" params={{ classId: first.id }} search={ROWS_OF_TASK[task]}>
              {t(`open.${task}`)}
            </Link>
          ) : (
            classes.map(({ id, name, count: own }) => (
              <Link key={id} to="/classes/$classId" params={{ classId: id }} search={ROWS_OF_TASK[task]}>
                {t('in-class', { name, count: own })}
              </Link>
            ))
          )}
        </Flex>
      </div>
    </>
  );
}
