import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from '../Weights.module.css';

/** Somebody else changed the weights while these were typed: nothing is lost, nothing is written over unseen. */
export function NewerWeights({ version, onTake }: { version: string; onTake: () => void }) {
  const { t } = useTranslation('weights');
  return (
    <Alert title={t('newer.title', { version })} className={css.newer}>
      <p>{t('newer.why')}</p>
      <Button className={css.take} variant="default" size="sm" onClick={onTake}>
        {t('newer.take', { version })}
      </Button>
    </Alert>
  );
}
