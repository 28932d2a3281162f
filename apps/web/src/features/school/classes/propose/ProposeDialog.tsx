import type { ClassStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { ProposalReview } from '../../../../ui/proposals/ProposalReview.js';
import css from '../DialogForm.module.css';
import { nameOf } from '../student-row.js';
import { ChooseOffer } from './ChooseOffer.js';
import type { Proposable } from './proposable.js';
import type { Search } from './use-proposable-offers.js';

interface ProposeDialogProps {
  classId: string;
  /** Students who receive the proposal. */
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  /** What the student looks for, when there is only one. */
  search?: Search;
  opened: boolean;
  onClose: () => void;
}

const ANYTHING: Search = { matches: [], kinds: [] };

/** Proposes an offer to students in three steps: choice of the offer, its fit for each student, results. */
export function ProposeDialog({ classId, students, search = ANYTHING, opened, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('proposals');
  const [chosen, setChosen] = useState<Proposable | null>(null);
  const [isRead, setRead] = useState(false);
  const [only, ...others] = students;
  const title = only && others.length === 0 ? t('title-one', { name: nameOf(only) }) : t('title', { count: students.length });
  const close = () => {
    setChosen(null);
    setRead(false);
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} size="lg">
      {opened && (
        <div className={css.form}>
          {chosen && isRead ? (
            <ProposalReview
              classId={classId}
              offerId={chosen.id}
              studentIds={students.map(({ id }) => id)}
              onBack={() => setRead(false)}
              onClose={close}
            />
          ) : (
            <ChooseOffer
              search={search}
              chosen={chosen}
              onChoose={setChosen}
              onRead={() => setRead(true)}
              count={students.length}
              onClose={close}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
