import type { ClassStudent, ProposalResult } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { nameOf } from '../student-row.js';
import { ProposalOutcomes } from './ProposalOutcomes.js';
import { ProposeForm } from './ProposeForm.js';
import type { Proposable } from './proposable.js';
import type { Search } from './use-proposable-offers.js';

interface ProposeDialogProps {
  classId: string;
  /** To whom. */
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  /** Where it is one student. */
  search?: Search;
  opened: boolean;
  onClose: () => void;
}

const ANYTHING: Search = { matches: [], kinds: [] };

interface Done {
  results: readonly ProposalResult[];
  offer: Proposable;
}

/** An offer for one student or several: the choice, then what came of it for each. */
export function ProposeDialog({ classId, students, search = ANYTHING, opened, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('proposals');
  const [done, setDone] = useState<Done | null>(null);
  const [only, ...others] = students;
  const title = only && others.length === 0 ? t('title-one', { name: nameOf(only) }) : t('title', { count: students.length });
  const close = () => {
    setDone(null);
    onClose();
  };
  const settle = (results: readonly ProposalResult[], offer: Proposable) => {
    if (results.length > 1) return setDone({ results, offer });
    close();
    showToast(t('done', { count: results.length }));
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} size="lg">
      {done ? (
        <ProposalOutcomes {...done} students={students} onClose={close} />
      ) : (
        opened && (
          <ProposeForm classId={classId} studentIds={students.map(({ id }) => id)} search={search} onDone={settle} onClose={close} />
        )
      )}
    </Dialog>
  );
}
