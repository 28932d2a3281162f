import { Button, Group, Stack } from '@mantine/core';
import type { SchoolPartDto } from '@seve/api-client';
import { changedWords, type SchoolPart } from '@seve/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';

interface MovedPartProps {
  mine: SchoolPartDto;
  theirs: SchoolPartDto;
  onKeep: () => void;
  onTake: () => void;
}

/** A colleague has saved the part meanwhile: what differs, and which words to keep. */
export function MovedPart({ mine, theirs, onKeep, onTake }: MovedPartProps) {
  const { t } = useTranslation('agreements');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const differing = changedWords({ host: {}, school: theirs as SchoolPart }, { host: {}, school: mine as SchoolPart }, useLocale());
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
          <Fact key={field} name={t(`agreement-fields:${field}`)} isOwnWords>
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
