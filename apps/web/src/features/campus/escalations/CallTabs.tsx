import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListTabs } from '../../../ui/lists/ListTabs.js';

/** The lists of the coordination about silence: to call, called, and the companies that it may pause. */
export function CallTabs({ current }: { current: 'to_call' | 'called' | 'silent' }) {
  const { t } = useTranslation('escalations');
  // A link to the call list is active on every page under it, unless told otherwise.
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
