import { Button, Group, Stack } from '@mantine/core';
import { type JoinCandidate, type JoinDecisionInput, type JoinKept, joinsDecideMutation, type WaitingJoin } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { nameOf } from '../../student-row.js';
import { AccountFacts } from './AccountFacts.js';

interface WaitingSheetProps {
  classId: string;
  join: WaitingJoin;
}

/** One sign-up, what differs from each row of the list, and the three decisions. */
export function WaitingSheet({ classId, join }: WaitingSheetProps) {
  const { t } = useTranslation('roster');
  const [isRefusing, setRefusing] = useState(false);
  const decide = useDecide(classId, join);
  const name = nameOf(join);
  return (
    <Stack component="article" gap="sm" p="md" className="sheet" aria-label={name}>
      <h2>{name}</h2>
      <AccountFacts account={join.account} birthDate={join.birthDate} />
      {join.candidates.map((candidate) => (
        <Candidate
          key={candidate.id}
          candidate={candidate}
          isPending={decide.isPending}
          onSame={(keeps) => decide.run({ decision: 'same', rowId: candidate.id, keeps })}
        />
      ))}
      {join.candidates.length === 0 && <p className="dimmed">{t('joins.no-candidate')}</p>}
      <Group gap="xs">
        <Button variant="default" loading={decide.isPending} onClick={() => decide.run({ decision: 'another' })}>
          {t('joins.another')}
        </Button>
        <Button variant="subtle" color="betterave" onClick={() => setRefusing(true)}>
          {t('joins.refuse')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('joins.refuse-title', { name })}
        verb={t('joins.refuse')}
        isRemoval
        isPending={decide.isPending}
        onConfirm={() => decide.run({ decision: 'refuse' })}
      >
        {t('joins.refuse-what')}
      </ConfirmDialog>
    </Stack>
  );
}

interface CandidateProps {
  candidate: JoinCandidate;
  isPending: boolean;
  onSame: (keeps?: JoinKept) => void;
}

/** A candidate row; when it has an account, the teacher chooses the account to keep. */
function Candidate({ candidate, isPending, onSame }: CandidateProps) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  const { birthDate, number, doubt, account } = candidate;
  const known = [
    nameOf(candidate),
    birthDate ? t('joins.born-on', { day: longDay(birthDate) }) : t('joins.born-unknown'),
    number && t('joins.number', { number }),
  ];
  return (
    <Stack gap="md">
      <div>
        <p className="strong">{t(`joins.doubt.${doubt}`)}</p>
        <p className="small">{t('joins.on-list', { known: known.filter(Boolean).join(', ') })}</p>
      </div>
      {account ? (
        <>
          <h3>{t('joins.first-account')}</h3>
          <AccountFacts account={account} birthDate={null} />
          <Group gap="xs">
            <Button variant="default" loading={isPending} onClick={() => onSame('first')}>
              {t('joins.keep-first')}
            </Button>
            <Button variant="default" loading={isPending} onClick={() => onSame('second')}>
              {t('joins.keep-second')}
            </Button>
          </Group>
          <p className="small dimmed">{t('joins.kept-what')}</p>
        </>
      ) : (
        <div>
          <Button loading={isPending} onClick={() => onSame()}>
            {t('joins.same')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function useDecide(classId: string, join: WaitingJoin) {
  const { t } = useTranslation('roster');
  const invalidate = useInvalidate();
  const { mutate, isPending } = useMutation({ ...joinsDecideMutation(), onError: useShowProblem() });
  const run = (body: JoinDecisionInput) =>
    mutate(
      { path: { id: classId, studentId: join.id }, body },
      {
        onSuccess: () => {
          showToast(t(`joins.done.${body.decision}`, { name: nameOf(join) }));
          void invalidate('classStudent');
        },
      },
    );
  return { run, isPending };
}
