import { Button } from '@mantine/core';
import type { ClassStudent, ProposalResult } from '@seve/api-client';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../student-row.js';
import css from './ProposalOutcomes.module.css';
import type { Proposable } from './proposable.js';

interface ProposalOutcomesProps {
  results: readonly ProposalResult[];
  offer: Proposable;
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  onClose: () => void;
}

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** Of each student: the offer is proposed, or why not. */
export function ProposalOutcomes({ results, offer, students, onClose }: ProposalOutcomesProps) {
  const { t } = useTranslation('proposals');
  const proposed = results.filter(({ outcome }) => outcome === 'proposed').length;
  return (
    <div className={css.outcomes}>
      <p>
        <span className="strong">{offer.title}</span>, {offer.detail}
      </p>
      <p role="status">{t('done', { count: proposed })}</p>
      <ul className={`bare-list ${css.list}`}>
        {results.map(({ studentId, outcome, reason }) => {
          const student = students.find(({ id }) => id === studentId);
          const Glyph = outcome === 'proposed' ? IconCheck : IconX;
          return (
            <li key={studentId}>
              <Glyph size={18} stroke={1.6} aria-hidden="true" />
              <div>
                <p className="strong">{student && nameOf(student)}</p>
                <p className="small">{outcome === 'not_lawful' ? reason : t(`outcome.${outcome}`)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <div>
        <Button ref={takeFocus} onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
