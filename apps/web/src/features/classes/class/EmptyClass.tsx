import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { ClassCode } from '../code/ClassCode.js';
import type { learnerOf } from '../level-words.js';
import css from './EmptyClass.module.css';

interface EmptyClassProps {
  classId: string;
  className: string;
  code: string | null;
  learner: ReturnType<typeof learnerOf>;
}

/** A class without students: the next step is to give the code. */
export function EmptyClass({ classId, className, code, learner }: EmptyClassProps) {
  const { t } = useTranslation('classes');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={css.code}>
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
