import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface StaleNoteProps {
  /** Called before the form is sent again. */
  onKeep: () => void;
  onTake: () => void;
}

/** Shown when the profile was saved elsewhere meanwhile. Input is kept, and the student chooses a version. */
export function StaleNote({ onKeep, onTake }: StaleNoteProps) {
  const { t } = useTranslation('profile');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert mb="lg" ref={box} tabIndex={-1} title={t('stale.title')}>
      <p>{t('stale.why')}</p>
      <Group gap="xs" mt="sm">
        <Button type="submit" variant="default" size="sm" onClick={onKeep}>
          {t('stale.keep')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onTake}>
          {t('stale.take')}
        </Button>
      </Group>
    </Alert>
  );
}
