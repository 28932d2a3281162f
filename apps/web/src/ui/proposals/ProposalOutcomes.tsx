import { Button } from '@mantine/core';
import type { ProposalFit, ProposalResult } from '@seve/api-client';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Proposals.module.css';

interface ProposalOutcomesProps {
  results: readonly ProposalResult[];
  students: readonly ProposalFit[];
  onClose: () => void;
}

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** Result for each student: the offer was proposed, or the reason why not. */
export function ProposalOutcomes({ results, students, onClose }: ProposalOutcomesProps) {
  const { t } = useTranslation('proposals');
  const proposed = results.filter(({ outcome }) => outcome === 'proposed').length;
  return (
    <>
      <p role="status">{t('done', { count: proposed })}</p>
      <ul className={`bare-list ${css.list}`}>
        {results.map(({ studentId, outcome, reason }) => {
          const student = students.find((one) => one.studentId === studentId);
          const Glyph = outcome === 'proposed' ? IconCheck : IconX;
          return (
            <li key={studentId}>
              <Glyph size={18} stroke={1.6} aria-hidden="true" />
              <div>
                <p className="strong">{student && `${student.firstName} ${student.lastName}`}</p>
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
    </>
  );
}
