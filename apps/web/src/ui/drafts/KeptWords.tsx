import { useTranslation } from 'react-i18next';
import type { Keeping } from './use-kept-draft.js';

/** Whether what is written is kept, in words; spoken once it changes. */
export function KeptWords({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation('ui');
  return (
    <p className="micro dimmed" role="status">
      {keeping === 'none' ? '' : t(`kept.${keeping}`)}
    </p>
  );
}
