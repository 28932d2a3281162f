import { Flex } from '@mantine/core';
import type { RefusalReason } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import css from '../Applicant.module.css';
import type { Answer } from './answer-values.js';

interface AnswerPreviewProps {
  name: string;
  answer: Exclude<Answer, 'interview'>;
  /** Empty where the student does not read it. */
  reason: RefusalReason | '';
  message: string;
}

/** What the student will read: the news, the reason, the company's own words. */
export function AnswerPreview({ name, answer, reason, message }: AnswerPreviewProps) {
  const { t } = useTranslation('candidates');
  const { companyName } = useAccount();
  const refusal = reason === '' || reason === 'other' ? t('preview.no-reason') : t('preview.refused', { reason: t(`reason.${reason}`) });
  return (
    <Flex component="section" direction="column" gap="xs" className={css.preview} aria-labelledby="preview">
      <h3 id="preview" className={`micro dimmed ${css.previewHead}`}>
        {t('preview.title', { name })}
      </h3>
      <p className={css.news}>{t(`preview.news.${answer}`, { company: companyName })}</p>
      <p>{answer === 'rejection' ? refusal : t(`preview.said.${answer}`)}</p>
      {message.trim() !== '' && <p className={css.quote}>{t('preview.quote', { message: message.trim() })}</p>}
    </Flex>
  );
}
