import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Alert mb="lg" title={t('draft.title')}>
      <p>{t('draft.why')}</p>
      <Group gap="xs" mt="sm">
        <Button variant="default" size="sm" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
