import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { useSession } from '../../../../session.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './TwoSidesNote.module.css';

/** Explains beside the list what an account adds. Renders nothing for signed-in readers other than students. */
export function TwoSidesNote() {
  const { t } = useTranslation('offers');
  const { account } = useSession();
  if (account && account.role !== 'student') return null;
  return (
    <Columns
      component="aside"
      columns="auto 1fr"
      gap="field"
      align="center"
      rule="above"
      mt="lg"
      py="field"
      className="compact"
      aria-label={t('two-sides.name')}
    >
      <ScoreLeaf studentScore={86} postScore={78} size={92} />
      <div>
        <p>{account ? t('two-sides.student') : t('two-sides.visitor')}</p>
        <p className={`strong ${css.act}`}>
          {account ? <Link to="/mes-offres">{t('two-sides.see')}</Link> : <Link to="/inscription/eleve">{t('two-sides.sign-up')}</Link>}
        </p>
      </div>
    </Columns>
  );
}
