import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ProposalCheck, proposalsCheckEach } from '@seve/api-client';
import { PROPOSALS_MAX } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../drafts/use-leaving.js';
import { RowSkeleton } from '../feedback/RowSkeleton.js';
import { showToast } from '../feedback/toast.js';
import { SubmitForm } from '../forms/SubmitForm.js';
import { WordsField } from '../forms/TextField.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import { PersonBarred, PersonFit } from './PersonFit.js';
import { ProposalOutcomes } from './ProposalOutcomes.js';
import css from './Proposals.module.css';
import { usePropose } from './use-propose.js';
import { proposalWarnings } from './warnings-of.js';

interface ProposalReviewProps {
  classId: string;
  offerId: string;
  /** Students under review. Omitted: the whole class, none preselected. Given: those without a warning are preselected. */
  studentIds?: readonly string[];
  /** Returns to the choice of the offer. */
  onBack?: () => void;
  onClose: () => void;
}

/** Shows how an offer fits each student. The ticked students receive it when the teacher confirms. */
export function ProposalReview({ classId, offerId, studentIds, onBack, onClose }: ProposalReviewProps) {
  const check = useQuery({
    queryKey: ['proposal-check', classId, offerId, studentIds],
    queryFn: async ({ signal }) =>
      (
        await proposalsCheckEach({
          path: { id: classId },
          body: { offerId, ...(studentIds && { studentIds: [...studentIds] }) },
          throwOnError: true,
          signal,
        })
      ).data,
    gcTime: 0,
  });
  if (check.isError) return <Refused message={check.error.message} onBack={onBack} onClose={onClose} />;
  if (!check.data) return <RowSkeleton />;
  return <ReviewForm key={classId} {...{ classId, offerId, onBack, onClose }} check={check.data} startsTicked={studentIds !== undefined} />;
}

function Refused({ message, onBack, onClose }: { message: string } & Pick<ProposalReviewProps, 'onBack' | 'onClose'>) {
  const { t } = useTranslation('proposals');
  return (
    <Stack gap="md">
      <p role="alert">{message}</p>
      <Group gap="xs">
        <Button variant="default" onClick={onBack ?? onClose}>
          {onBack ? t('other-offer') : t('close')}
        </Button>
      </Group>
    </Stack>
  );
}

const LONGEST = 800;

interface ReviewFormProps extends Omit<ProposalReviewProps, 'studentIds'> {
  check: ProposalCheck;
  startsTicked: boolean;
}

function ReviewForm({ classId, offerId, check: { offer, students }, startsTicked, onBack, onClose }: ReviewFormProps) {
  const { t } = useTranslation('proposals');
  const words = useOfferWords();
  const propose = usePropose(classId);
  const [results, setResults] = useState<Awaited<ReturnType<typeof propose>> | null>(null);
  const open = students.filter(({ outcome }) => outcome === 'proposed');
  const barred = students.filter(({ outcome }) => outcome !== 'proposed');
  const fitting = open.filter((fit) => proposalWarnings(fit, offer).length === 0).map(({ studentId }) => studentId);
  const leave = useLeave();
  const form = useForm({
    initialValues: { studentIds: startsTicked ? fitting : [], message: '' },
    validate: {
      studentIds: (ids) => {
        if (ids.length === 0) return t('nobody');
        return ids.length > PROPOSALS_MAX ? t('too-many', { max: PROPOSALS_MAX }) : null;
      },
    },
  });
  const ticked = form.values.studentIds;
  const tick = (id: string) => form.setFieldValue('studentIds', ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const submit = async ({ studentIds, message }: typeof form.values) => {
    const outcomes = await propose({ offerId, message: message.trim(), studentIds });
    const [only, ...others] = outcomes;
    if (others.length > 0 || only?.outcome !== 'proposed') return setResults(outcomes);
    onClose();
    showToast(t('done', { count: 1 }));
  };
  const facts = [words.kind(offer.kind), offer.communeName, words.dates(offer)].filter(Boolean).join(', ');
  const head = (
    <p>
      <span className="strong">{offer.title}</span>, {offer.companyName}
      <span className="small dimmed"> {facts}</span>
    </p>
  );
  if (results) {
    return (
      <Stack gap="md">
        {head}
        <ProposalOutcomes results={results} students={students} onClose={onClose} />
      </Stack>
    );
  }
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          {head}
          {open.length === 0 && <p>{t('none-open')}</p>}
          {open.length > 0 && (
            <ul className={`bare-list ${css.list}`} aria-label={t('open')} data-path="studentIds" tabIndex={-1}>
              {open.map((fit) => (
                <PersonFit
                  key={fit.studentId}
                  fit={fit}
                  offer={offer}
                  isTicked={ticked.includes(fit.studentId)}
                  onTick={() => tick(fit.studentId)}
                />
              ))}
            </ul>
          )}
          {barred.length > 0 && (
            <details className={css.others} open={open.length === 0 || startsTicked}>
              <summary>{t('barred', { count: barred.length })}</summary>
              <ul className={`bare-list ${css.list}`}>
                {barred.map((fit) => (
                  <PersonBarred key={fit.studentId} fit={fit} />
                ))}
              </ul>
            </details>
          )}
          {open.length > 0 && (
            <>
              <WordsField
                label={t('message')}
                hint={t('message-hint', { max: LONGEST })}
                maxRows={8}
                maxLength={LONGEST}
                {...form.getInputProps('message')}
              />
              <p className="small dimmed">{t('then', { count: ticked.length })}</p>
            </>
          )}
          <Group gap="xs">
            {open.length > 0 && (
              <Button type="submit" loading={isPending}>
                {t('verb', { count: ticked.length })}
              </Button>
            )}
            {onBack && (
              <Button variant="default" onClick={onBack}>
                {t('other-offer')}
              </Button>
            )}
            <Button variant="subtle" onClick={() => void leave(onClose)}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </SubmitForm>
  );
}
