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
  /** To whom. */
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  /** Where it is one student. */
  search?: Search;
  opened: boolean;
  onClose: () => void;
}

const ANYTHING: Search = { matches: [], kinds: [] };

/** An offer for one student or several: the choice, what speaks for and against it for each, then what came of it. */
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
