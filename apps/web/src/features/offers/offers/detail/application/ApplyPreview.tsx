import { Box, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import css from './ApplyForm.module.css';
import type { ApplyValues } from './apply-values.js';

interface ApplyPreviewProps {
  opened: boolean;
  onClose: () => void;
  company: string;
  questions: readonly string[];
  values: ApplyValues;
  /** Null when no CV is attached. */
  cvName: string | null;
}

/** Shows the application as the company will read it, before it is sent. */
export function ApplyPreview({ opened, onClose, company, questions, values, cvName }: ApplyPreviewProps) {
  const { t } = useTranslation('offers');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('apply.preview.title', { company })} size="lg">
      <Stack gap="xs" className={css.preview}>
        <Box component="h3" fz="1rem" mt="sm">
          {t('apply.motivation')}
        </Box>
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" lh="1.625rem" className="own-words">
          {values.motivation.trim() || t('apply.preview.nothing')}
        </Box>
        {questions.map((question, index) => (
          <div key={question}>
            <Box component="h3" fz="1rem" mt="sm">
              {question}
            </Box>
            <Box component="p" ff="var(--font-display)" fz="1.0625rem" lh="1.625rem" className="own-words">
              {values.answers[index]?.trim() || t('apply.preview.nothing')}
            </Box>
          </div>
        ))}
        <Box component="h3" fz="1rem" mt="sm">
          {t('cv:apply.title')}
        </Box>
        <p>{cvName ?? t('apply.preview.no-cv')}</p>
      </Stack>
    </Dialog>
  );
}
