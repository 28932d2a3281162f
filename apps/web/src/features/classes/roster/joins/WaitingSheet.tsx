import { Button, Group, Stack } from '@mantine/core';
import { type JoinCandidate, type JoinDecisionInput, joinsDecideMutation, type WaitingJoin } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { nameOf } from '../../student-row.js';

interface WaitingSheetProps {
  classId: string;
  join: WaitingJoin;
}

/** One sign-up, what differs from each row of the list, and the three decisions. */
export function WaitingSheet({ classId, join }: WaitingSheetProps) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  const [isRefusing, setRefusing] = useState(false);
  const decide = useDecide(classId, join);
  const name = nameOf(join);
  return (
    <Stack component="article" gap="sm" p="md" className="sheet" aria-label={name}>
      <h2>{name}</h2>
      <FactList>
        <div>
          <dt>{t('joins.born')}</dt>
          <dd>{longDay(join.birthDate)}</dd>
        </div>
        <div>
          <dt>{t('joins.email')}</dt>
          <dd className="own-words">{join.email}</dd>
        </div>
        <div>
          <dt>{t('joins.signed-up')}</dt>
          <dd>{longDay(join.signedUpOn)}</dd>
        </div>
      </FactList>
      {join.candidates.map((candidate) => (
        <Candidate
          key={candidate.id}
          candidate={candidate}
          isPending={decide.isPending}
          onSame={() => decide.run({ decision: 'same', rowId: candidate.id })}
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
  onSame: () => void;
}

function Candidate({ candidate, isPending, onSame }: CandidateProps) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  const { birthDate, number, doubt } = candidate;
  const known = [
    nameOf(candidate),
    birthDate ? t('joins.born-on', { day: longDay(birthDate) }) : t('joins.born-unknown'),
    number && t('joins.number', { number }),
  ];
  return (
    <Group justify="space-between" gap="xs" align="flex-start">
      <div>
        <p className="strong">{t(`joins.doubt.${doubt}`)}</p>
        <p className="small">{t('joins.on-list', { known: known.filter(Boolean).join(', ') })}</p>
      </div>
      <Button loading={isPending} onClick={onSame}>
        {doubt === 'joined' ? t('joins.same-account') : t('joins.same')}
      </Button>
    </Group>
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
