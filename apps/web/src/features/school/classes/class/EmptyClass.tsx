import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ClassCode } from '../code/ClassCode.js';
import type { learnerOf } from '../level-words.js';
import { RosterBar } from '../roster/RosterBar.js';
import css from './EmptyClass.module.css';

interface EmptyClassProps {
  classId: string;
  className: string;
  code: string | null;
  learner: ReturnType<typeof learnerOf>;
  /** Number of sign-ups that wait for the teacher. */
  waiting: number;
  onAdd: () => void;
}

/** Shown for a class without students: how to add them, and the class code. */
export function EmptyClass({ classId, className, code, learner, waiting, onAdd }: EmptyClassProps) {
  const { t } = useTranslation('classes');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={css.code}>
          <RosterBar classId={classId} students={[]} waiting={waiting} onAdd={onAdd} />
          <ClassCode classId={classId} className={className} code={code} learner={learner} />
          <LinkButton
            mt="md"
            to="/listes"
            search={{ classe: classId }}
            variant="default"
            leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}
          >
            {t('import-list')}
          </LinkButton>
        </div>
      }
    >
      {t(`empty.why.${learner}`)}
    </EmptyState>
  );
}
