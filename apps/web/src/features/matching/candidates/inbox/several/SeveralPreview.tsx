import { Button, Flex, Group, Progress, Stack, Textarea, useComputedColorScheme } from '@mantine/core';
import { type ApplicationForCompany, severalAnswersPreview } from '@seve/api-client';
import { IconArrowLeft, IconArrowRight, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaving } from '../../../../../ui/drafts/use-leaving.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { LetterFrame } from '../../../../../ui/letters/LetterFrame.js';
import { fullName } from '../../person.js';
import { type SeveralGiven, severalInput } from './use-several-answers.js';

interface SeveralPreviewProps {
  applications: readonly ApplicationForCompany[];
  given: SeveralGiven;
  isPending: boolean;
  /** Number of applications processed while sending. */
  done: number;
  onWords: (id: string, words: string) => void;
  onSend: () => void;
  onBack: () => void;
}

/** Preview of each letter as the api writes it; nothing has been sent yet. */
export function SeveralPreview({ applications, given, isPending, done, onWords, onSend, onBack }: SeveralPreviewProps) {
  const { t } = useTranslation('candidates');
  const [place, setPlace] = useState(0);
  const shown = applications[place];
  useLeaving({ isUnsaved: () => !isPending && [given.values.message, ...Object.values(given.ownWords)].some((words) => words !== '') });
  const count = applications.length;
  if (!shown) return null;
  return (
    <Stack gap="md" mt="md">
      <Flex component="nav" gap="sm" align="center" justify="space-between" wrap="wrap" aria-label={t('several.letters')}>
        <p className="strong" aria-live="polite">
          {t('several.place', { place: place + 1, count, name: fullName(shown.student) })}
        </p>
        {count > 1 && (
          <Group gap="xs">
            <Button
              variant="default"
              size="sm"
              disabled={place === 0}
              leftSection={<IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() => setPlace(place - 1)}
            >
              {t('several.previous')}
            </Button>
            <Button
              variant="default"
              size="sm"
              disabled={place === count - 1}
              rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() => setPlace(place + 1)}
            >
              {t('several.next')}
            </Button>
          </Group>
        )}
      </Flex>
      <OneLetter key={shown.id} application={shown} given={given} onWords={(words) => onWords(shown.id, words)} />
      {isPending && <Progress value={(100 * done) / count} aria-label={t('several.progress', { done, count })} />}
      <Group gap="xs">
        <Button loading={isPending} leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />} onClick={onSend}>
          {t(`several.send.${given.answer}`, { count })}
        </Button>
        <Button variant="subtle" disabled={isPending} onClick={onBack}>
          {t('several.back')}
        </Button>
      </Group>
      <p className="small dimmed">{t(`several.undoable.${given.answer}`)}</p>
    </Stack>
  );
}

interface OneLetterProps {
  application: ApplicationForCompany;
  given: SeveralGiven;
  onWords: (words: string) => void;
}

function OneLetter({ application, given, onWords }: OneLetterProps) {
  const { t } = useTranslation('candidates');
  const { id, student } = application;
  const own = given.ownWords[id];
  const [typed, setTyped] = useState(own ?? given.values.message);
  const body = severalInput([application], given);
  const { data, error } = useQuery({
    queryKey: ['several-answers-preview', body],
    queryFn: async () => (await severalAnswersPreview({ body, throwOnError: true })).data[0],
  });
  const name = student.firstName;
  const scheme = useComputedColorScheme();
  return (
    <>
      {error && <p role="alert">{error.message}</p>}
      {!data && !error && <RowSkeleton />}
      {data?.problem && (
        <p role="alert" className="strong">
          {t('several.not-answered', { name, problem: data.problem })}
        </p>
      )}
      {data?.letters.map(({ subject, html }) => (
        <section key={subject} aria-label={t('several.letter', { name })}>
          <p className="strong anywhere">{subject}</p>
          <LetterFrame title={t('several.letter', { name })} html={html} scheme={scheme} />
        </section>
      ))}
      {given.answer === 'rejection' && data && data.letters.length > 0 && <p className="small dimmed">{t('several.ideas')}</p>}
      {data && data.problem === null && (
        <details>
          <summary>{t('several.own', { name })}</summary>
          <Textarea
            mt="xs"
            label={t('several.own-words', { name })}
            autosize
            minRows={3}
            maxLength={1000}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button mt="xs" variant="default" size="sm" disabled={typed === (own ?? given.values.message)} onClick={() => onWords(typed)}>
            {t('several.own-read')}
          </Button>
        </details>
      )}
    </>
  );
}
