import { Box, Flex } from '@mantine/core';
import type { RefusalReason } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import type { Answer } from './answer-values.js';

interface AnswerPreviewProps {
  name: string;
  answer: Exclude<Answer, 'interview'>;
  /** Empty when the student does not read the reason. */
  reason: RefusalReason | '';
  message: string;
}

/** The text that the student will read: result, reason and the company's message. */
export function AnswerPreview({ name, answer, reason, message }: AnswerPreviewProps) {
  const { t } = useTranslation('candidates');
  const { companyName } = useAccount();
  const refusal = reason === '' || reason === 'other' ? t('preview.no-reason') : t('preview.refused', { reason: t(`reason.${reason}`) });
  return (
    <Flex
      bg="var(--wash)"
      px="field"
      pt="md"
      pb="field"
      component="section"
      direction="column"
      gap="xs"
      className="panel"
      aria-labelledby="preview"
    >
      <Box component="h3" ff="var(--font-text)" fw={500} id="preview" className="micro dimmed">
        {t('preview.title', { name })}
      </Box>
      <Box component="p" ff="var(--font-display)" fz="1.1875rem" fw={500} lh="1.625rem">
        {t(`preview.news.${answer}`, { company: companyName })}
      </Box>
      <p>{answer === 'rejection' ? refusal : t(`preview.said.${answer}`)}</p>
      {message.trim() !== '' && (
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" lh="1.625rem" className="own-words">
          {t('preview.quote', { message: message.trim() })}
        </Box>
      )}
    </Flex>
  );
}
