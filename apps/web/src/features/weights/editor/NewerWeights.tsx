import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Somebody else changed the weights while these were typed: nothing is lost, nothing is written over unseen. */
export function NewerWeights({ version, onTake }: { version: string; onTake: () => void }) {
  const { t } = useTranslation('weights');
  return (
    <Alert mb="lg" title={t('newer.title', { version })}>
      <p>{t('newer.why')}</p>
      <Button mt="sm" variant="default" size="sm" onClick={onTake}>
        {t('newer.take', { version })}
      </Button>
    </Alert>
  );
}
