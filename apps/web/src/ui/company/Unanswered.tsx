import { IconMessageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says to a student that a company leaves applications without an answer; nothing where it answers. */
export function Unanswered({ count }: { count: number | null }) {
  const { t } = useTranslation('ui');
  if (!count) return null;
  return (
    <span className="small" style={{ display: 'flex', gap: 'var(--mantine-spacing-xs)' }}>
      <IconMessageOff size={18} stroke={1.6} aria-hidden="true" style={{ flex: 'none', marginTop: 2 }} />
      <span>{t('silence.said', { count })}</span>
    </span>
  );
}
