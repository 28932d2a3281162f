import type { ApplicationForCompany } from '@seve/api-client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './AnswerForm.js';
import { AnswerGiven } from './AnswerGiven.js';
import css from './Applicant.module.css';

interface ApplicantAnswerProps {
  application: ApplicationForCompany;
  seatsLeft: number;
}

/** The company's answer: to be given while the status allows it, then to be read again. */
export function ApplicantAnswer({ application, seatsLeft }: ApplicantAnswerProps) {
  const { t } = useTranslation('candidates');
  const heading = useRef<HTMLHeadingElement>(null);
  const { actions, answeredAt } = application;
  const isOpen = actions.includes('offered') || actions.includes('rejected');
  if (!isOpen && answeredAt === null) return null;
  return (
    <section className={isOpen ? `sheet ${css.answer}` : css.section} aria-labelledby="answer">
      <h2 id="answer" ref={heading} tabIndex={-1} className={css.title}>
        {t('answer.title')}
      </h2>
      {isOpen ? (
        <AnswerForm application={application} seatsLeft={seatsLeft} onAnswered={() => heading.current?.focus()} />
      ) : (
        <AnswerGiven application={application} />
      )}
    </section>
  );
}
