import { Button, Flex } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from '../Applicant.module.css';
import { useSecondsLeft } from './use-seconds-left.js';
import { useUndoAnswer } from './use-undo-answer.js';

interface UndoAnswerProps {
  id: string;
  /** An instant; nothing is shown from then on. */
  until: string;
}

/** For as long as the letter waits: the answer may be taken back. The seconds are seen, not read aloud one by one. */
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
