import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListTabs } from '../../../ui/lists/ListTabs.js';

/** Tabs of the lists about silent companies: to call, called, and those whose offers may be paused. */
export function CallTabs({ current }: { current: 'to_call' | 'called' | 'silent' }) {
  const { t } = useTranslation('escalations');
  // By default a link is also current on all pages below its path.
  const exact = { exact: true };
  const mark = (list: typeof current) => (current === list ? 'page' : undefined);
  return (
    <ListTabs label={t('lists')}>
      <Link to="/coordination/sans-reponse" search={{}} activeOptions={exact} aria-current={mark('to_call')}>
        {t('list.to_call')}
      </Link>
      <Link to="/coordination/sans-reponse" search={{ liste: 'appelees' }} activeOptions={exact} aria-current={mark('called')}>
        {t('list.called')}
      </Link>
      <Link to="/coordination/sans-reponse/entreprises" aria-current={mark('silent')}>
        {t('list.silent')}
      </Link>
    </ListTabs>
  );
}
