import { Button, Group, Stack } from '@mantine/core';
import { changedWords } from '@seve/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
import { usePaperWords } from '../papers.js';
import type { FormParty } from './part-fields.js';

interface MovedPartProps {
  party: FormParty;
  mine: object;
  theirs: object;
  onKeep: () => void;
  onTake: () => void;
}

/** Shown when another person has saved the part meanwhile: what differs, and which words to keep. */
export function MovedPart({ party, mine, theirs, onKeep, onTake }: MovedPartProps) {
  const { t } = useTranslation('agreements');
  const { fieldName } = usePaperWords(party === 'school' ? 'agreement' : 'contract');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const differing = changedWords({ [party]: theirs }, { [party]: mine }, useLocale());
  return (
    <Stack
      bg="var(--waiting-ground)"
      c="var(--waiting-text)"
      py="md"
      px="field"
      gap="sm"
      className="panel"
      role="alert"
      ref={box}
      tabIndex={-1}
    >
      <p className="strong">{t('moved.title')}</p>
      <p className="small">{t('moved.why')}</p>
      <FactList>
        {differing.map(({ field, before, after }) => (
          <Fact key={field} name={fieldName(field)} isOwnWords>
            {t('moved.theirs', { text: before ?? '–' })}
            <br />
            {t('moved.mine', { text: after ?? '–' })}
          </Fact>
        ))}
      </FactList>
      <Group gap="xs">
        <Button variant="default" size="sm" onClick={onKeep}>
          {t('moved.keep')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onTake}>
          {t('moved.take')}
        </Button>
      </Group>
    </Stack>
  );
}
