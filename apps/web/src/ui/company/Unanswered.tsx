import { IconMessageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/**
 * Tells a student how many applications a company has left unanswered and, outside of lists (`isListed`), what follows. Renders nothing at
 * 0.
 */
export function Unanswered({ count, isListed = false }: { count: number | null; isListed?: boolean }) {
  const { t } = useTranslation('ui');
  if (!count) return null;
  return (
    <span className="small dimmed" style={{ display: 'flex', gap: 'var(--mantine-spacing-xs)', marginTop: 'var(--mantine-spacing-xxs)' }}>
      <IconMessageOff size={18} stroke={1.6} aria-hidden="true" style={{ flex: 'none', marginTop: 2 }} />
      <span>
        {t('silence.said', { count })} {!isListed && t('silence.rank')}
      </span>
    </span>
  );
}
