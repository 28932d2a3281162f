import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './Notes.module.css';

export function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Alert title={t('draft.title')} className={css.note}>
      <p>{t('draft.why')}</p>
      <div className={css.acts}>
        <Button variant="default" size="sm" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </div>
    </Alert>
  );
}
