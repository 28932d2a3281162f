import type { ApplicationForCompany } from '@seve/api-client';
import type { AnswerAtOnce } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { type AnswerValues, NO_ANSWER } from '../../applicant/answer/answer-values.js';
import { SeveralPreview } from './SeveralPreview.js';
import { SeveralResults } from './SeveralResults.js';
import { SeveralWords } from './SeveralWords.js';
import { useSeveralAnswers } from './use-several-answers.js';

interface AnswerSeveralProps {
  answer: AnswerAtOnce;
  applications: readonly ApplicationForCompany[];
  onClose: () => void;
}

/** Sends one response to several applications in three steps: message, preview of each letter, results. */
export function AnswerSeveral({ answer, applications, onClose }: AnswerSeveralProps) {
  const { t } = useTranslation('candidates');
  const [values, setValues] = useState<AnswerValues>({ ...NO_ANSWER, answer });
  const [isRead, setRead] = useState(false);
  /** Messages for individual students, by id of the application. */
  const [ownWords, setOwnWords] = useState<Readonly<Record<string, string>>>({});
  const several = useSeveralAnswers();
  const given = { answer, values, ownWords };
  const close = () => {
    if (!several.isPending) onClose();
  };
  return (
    <Dialog opened onClose={close} size="lg" title={t(`several.title.${answer}`, { count: applications.length })}>
      {several.results !== null ? (
        <SeveralResults results={several.results} onClose={onClose} />
      ) : isRead ? (
        <SeveralPreview
          applications={applications}
          given={given}
          isPending={several.isPending}
          done={several.done}
          onWords={(id, words) => setOwnWords((now) => ({ ...now, [id]: words }))}
          onSend={() => void several.send(applications, given)}
          onBack={() => setRead(false)}
        />
      ) : (
        <SeveralWords
          values={values}
          onRead={(written) => {
            setValues(written);
            setRead(true);
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
