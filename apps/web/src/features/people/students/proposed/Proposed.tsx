import { Box, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedChange } from '../../../../ui/completion/proposed-change.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import type { ProfileValues } from '../profile-values.js';
import { useChangeName } from './use-change-name.js';
import { valuesWithChange } from './values-with-change.js';

interface ProposedProps {
  change: ProposedChange;
  /** Saved values of the profile. */
  values: ProfileValues;
  save: (next: Partial<ProfileValues>) => Promise<void>;
}

/** A change proposed by a hint, beside its field; one click saves this change alone. */
export function Proposed({ change, values, save }: ProposedProps) {
  const [isSaved, setSaved] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [first] = useState(values);
  const name = useChangeName(change);
  if (isLeft || name === undefined) return null;
  const next = valuesWithChange(first, change, name);
  if (isSaved) return <Answer text="done" />;
  if (next === null) return <Answer text="already" />;
  return (
    <Question
      change={change}
      name={name}
      before={first}
      save={() => save(next)}
      onSaved={() => setSaved(true)}
      onLeave={() => setLeft(true)}
    />
  );
}

interface QuestionProps {
  change: ProposedChange;
  name: string;
  before: ProfileValues;
  save: () => Promise<void>;
  onSaved: () => void;
  onLeave: () => void;
}

function Question({ change, name, before, save, onSaved, onLeave }: QuestionProps) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const showProblem = useShowProblem();
  const act = useRef<HTMLButtonElement>(null);
  const { mutate, isPending } = useMutation({ mutationFn: save, onSuccess: onSaved, onError: showProblem });
  useEffect(() => {
    act.current?.focus({ preventScroll: true });
    act.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Box component="section" className="sheet" p="md" mt="lg" aria-labelledby="proposed">
      <h2 id="proposed" className="h3">
        {t('proposed.title')}
      </h2>
      <p>{t(`proposed.what.${change.kind}`, { name, before: format.distance(Number(before.limitKm)) })}</p>
      <Group gap="xs" mt="sm">
        <Button ref={act} size="sm" loading={isPending} onClick={() => mutate()}>
          {t('proposed.save')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onLeave}>
          {t('proposed.leave')}
        </Button>
      </Group>
    </Box>
  );
}

/** Says whether the change was made, with a link back to the offers. */
function Answer({ text }: { text: 'done' | 'already' }) {
  const { t } = useTranslation('profile');
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Box className="sheet" p="md" mt="lg">
      <p ref={words} tabIndex={-1}>
        {t(`proposed.${text}`)}
      </p>
      <Group gap="md" mt="xs">
        <Link to="/mes-offres">{t('proposed.back')}</Link>
        <Link to="/offres-ecartees">{t('proposed.excluded')}</Link>
      </Group>
    </Box>
  );
}
