import { DAY_MS, dayInParis } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECOND_STEP_PATH } from '../../session.js';
import { useFormat } from '../../ui/format/use-format.js';
import css from './AddressNotice.module.css';

/** Reminds a role that needs two-factor authentication, until it is set up. */
export function SecondStepNotice({ due }: { due: string }) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const count = Math.max(1, Math.ceil((Date.parse(due) - Date.now()) / DAY_MS));
  return (
    <aside className={`no-print small ruled-below ${css.notice}`} aria-label={t('second-step.name')}>
      <p>
        {t('second-step.sentence', { count, day: format.longDay(dayInParis(new Date(due))) })}{' '}
        <Link to={SECOND_STEP_PATH}>{t('second-step.act')}</Link>
      </p>
    </aside>
  );
}
