import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './WaysIn.module.css';

/** Links to the sign-ups: who can open an account, and what is needed for it. */
export function WaysIn({ wanted }: { wanted?: string }) {
  const { t } = useTranslation('account');
  return (
    <ul className={`bare-list ${css.ways}`}>
      <Columns component="li" columns="3.5rem minmax(0, 1fr)" gap="field" py="field" className="ruled">
        <Drawing name="door-seek" height={64} />
        <div>
          <h3>{t('ways.student.title')}</h3>
          <p className="dimmed">{t('ways.student.needs')}</p>
          <Link to="/inscription/eleve" search={{ retour: wanted }} className={`strong ${css.link}`}>
            {t('ways.student.act')}
          </Link>
        </div>
      </Columns>
      <Columns component="li" columns="3.5rem minmax(0, 1fr)" gap="field" py="field" className="ruled">
        <Drawing name="door-offer" height={64} />
        <div>
          <h3>{t('ways.company.title')}</h3>
          <p className="dimmed">{t('ways.company.needs')}</p>
          <Link to="/inscription/entreprise" className={`strong ${css.link}`}>
            {t('ways.company.act')}
          </Link>
        </div>
      </Columns>
      <Columns component="li" columns="3.5rem minmax(0, 1fr)" gap="field" py="field" className="ruled">
        <Drawing name="door-guide" height={64} />
        <div>
          <h3>{t('ways.invited.title')}</h3>
          <p className="dimmed">{t('ways.invited.needs')}</p>
        </div>
      </Columns>
    </ul>
  );
}
