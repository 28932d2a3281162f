import { useTranslation } from 'react-i18next';
import type { Keeping } from './use-kept-draft.js';

/** Shows whether the input is saved; a live region announces a change. */
export function KeptWords({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation('ui');
  return (
    <p className="micro dimmed" role="status">
      {keeping === 'none' ? '' : t(`kept.${keeping}`)}
    </p>
  );
}
