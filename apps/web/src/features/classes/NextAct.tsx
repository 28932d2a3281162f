import type { ClassStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './NextAct.module.css';

/** What comes next, and whose turn it is. */
export function NextAct({ student }: { student: ClassStudent }) {
  const { t } = useTranslation('classes');
  const { code } = student.nextAct;
  const who = code === 'wait_company' ? t('act-by.company', { count: student.openApplications }) : student.firstName;
  return (
    <>
      <span className={css.act}>{t(`act.${code}`)}</span>
      {code !== 'none' && <span className={`micro dimmed ${css.act}`}>{who}</span>}
    </>
  );
}
