import { Button, Flex } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from '../Applicant.module.css';
import { useSecondsLeft } from './use-seconds-left.js';
import { useUndoAnswer } from './use-undo-answer.js';

interface UndoAnswerProps {
  id: string;
  /** Instant until which the response can be undone; the button disappears then. */
  until: string;
}

/** Button that undoes the response before its letter is sent. Screen readers do not announce each second of the countdown. */
export function UndoAnswer({ id, until }: UndoAnswerProps) {
  const { t } = useTranslation('candidates');
  const undo = useUndoAnswer(id);
  const left = useSecondsLeft(until);
  if (left <= 0) return null;
  return (
    <Flex rowGap="xs" columnGap="md" align="center" justify="space-between" wrap="wrap" className={`panel ${css.undo}`}>
      <p>
        {t('undo.what')} <span aria-hidden="true">{t('undo.left', { count: left })}</span>
      </p>
      <Button variant="default" size="sm" leftSection={<IconArrowBackUp size={18} stroke={1.6} />} onClick={undo}>
        {t('undo.act')}
      </Button>
    </Flex>
  );
}
