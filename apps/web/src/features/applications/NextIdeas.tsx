import type { ApplicationStatus } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplicationSheet.module.css';

/** Ends that leave the student searching. */
const SEARCHING: readonly ApplicationStatus[] = ['rejected', 'expired', 'closed_with_offer', 'expired_by_student', 'cancelled'];

/** After an end that nobody wished for, where to look next. */
export function NextIdeas({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('applications');
  if (!SEARCHING.includes(status)) return null;
  return (
    <p className={`small ${css.ideas}`}>
      <Link to="/mes-offres">{t('ideas')}</Link>
    </p>
  );
}
