import type { ApplicationForCompany } from '@seve/api-client';
import type { ApplicationAct } from '@seve/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../Applicant.module.css';
import { AnswerForm } from './AnswerForm.js';
import { AnswerGiven } from './AnswerGiven.js';
import { PhoneRefusal } from './PhoneRefusal.js';
import { UndoAnswer } from './UndoAnswer.js';

interface ApplicantAnswerProps {
  application: ApplicationForCompany;
  seatsLeft: number;
}

const FIRST_ANSWERS: readonly ApplicationAct[] = ['propose_interview', 'pool', 'offer', 'reject'];

/**
 * The company's response: the form while the status allows one, then the text that was sent, which can be undone for a moment or changed.
 */
export function ApplicantAnswer({ application, seatsLeft }: ApplicantAnswerProps) {
  const { t } = useTranslation('candidates');
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, actions, answeredAt, status, undoUntil } = application;
  const isOpen = FIRST_ANSWERS.some((act) => actions.includes(act));
  const mayChange = actions.includes('change_mind');
  if (!isOpen && !mayChange && answeredAt === null) return null;
  const isFirst = status === 'submitted' || status === 'read';
  const nextTitle = status === 'expired' ? t('answer.late-title') : t('answer.next-title');
  const title = isOpen && !isFirst ? nextTitle : t('answer.title');
  const form = (
    <AnswerForm
      // Remounts the form when the status changes, except when "read" arrives while the reader types.
      key={isFirst ? 'first' : status}
      application={application}
      seatsLeft={seatsLeft}
      onAnswered={() => heading.current?.focus()}
    />
  );
  return (
    <section className={isOpen ? `sheet ${css.answer}` : css.section} aria-labelledby="answer">
      <h2 id="answer" ref={heading} tabIndex={-1} className={`h3 ${css.title}`}>
        {title}
      </h2>
      {undoUntil && <UndoAnswer key={String(undoUntil)} id={id} until={String(undoUntil)} />}
      {(!isOpen || status === 'pool' || status === 'expired') && <AnswerGiven application={application} />}
      <PhoneRefusal application={application} />
      {isOpen && form}
      {mayChange && !isOpen && (
        <details className={css.change}>
          <summary>{t('answer.change')}</summary>
          {form}
        </details>
      )}
    </section>
  );
}
