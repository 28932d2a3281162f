import { Box, Button, Group, Loader, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { capitalised } from '../format/capitalised.js';
import { FactList } from '../lists/FactList.js';
import type { SiretFill } from './use-siret-fill.js';

interface EstablishmentSaidProps {
  fill: SiretFill;
  /** Sentence shown before a number is looked up, or when there is no other message. */
  otherwise?: string;
  /** True to take the focus, because the button that caused the message has disappeared. */
  takesFocus?: boolean;
}

/** Shows the fields that the lookup of a SIRET has filled, the source, and a button that undoes it. */
export function EstablishmentSaid({ fill, otherwise = '', takesFocus = false }: EstablishmentSaidProps) {
  const { t } = useTranslation('ui');
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) status.current?.focus();
  }, [takesFocus]);
  // The pressed button disappears with the act, so the focus moves to the message.
  const press = (act: () => void) => () => {
    act();
    status.current?.focus();
  };
  const { filled, differing, lookup } = fill;
  const source = lookup?.source ?? 'directory';
  const isSilent = !fill.isAsking && lookup === null && otherwise === '';
  return (
    <div>
      <Stack role="status" ref={status} tabIndex={-1} gap="xs" pt={isSilent ? 0 : 'xs'} className="small">
        <Outcome fill={fill} otherwise={otherwise} />
        {differing.length > 0 && (
          <>
            <p>{t(`establishment.differs.${source}`)}</p>
            <FactList>
              {differing.map(({ name, shown }) => (
                <div key={name}>
                  <dt>{capitalised(t(`establishment.part.${name}`))}</dt>
                  <dd className="anywhere">{shown}</dd>
                </div>
              ))}
            </FactList>
          </>
        )}
      </Stack>
      {(filled.length > 0 || differing.length > 0) && (
        <Group gap="sm" pt="xs">
          {differing.length > 0 && (
            <Button variant="default" size="sm" onClick={press(fill.take)}>
              {t('establishment.take')}
            </Button>
          )}
          {filled.length > 0 && (
            <Button variant="default" size="sm" onClick={press(fill.undo)}>
              {t('establishment.undo')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

function Outcome({ fill: { isAsking, lookup, filled, differing }, otherwise }: Required<Omit<EstablishmentSaidProps, 'takesFocus'>>) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  if (isAsking)
    return (
      <Group gap="xs">
        <Loader size={16} type="dots" aria-hidden="true" />
        <span className="dimmed">{t('establishment.asking')}</span>
      </Group>
    );
  const { outcome, source, establishment } = lookup ?? {};
  if (outcome === undefined || outcome === 'not_asked')
    return (
      otherwise && (
        <Box component="p" c="var(--done-text)">
          {otherwise}
        </Box>
      )
    );
  if (outcome !== 'found' || !source) return <p>{t(`establishment.${outcome}`)}</p>;
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).format(filled.map(({ name }) => t(`establishment.part.${name}`)));
  return (
    <>
      {filled.length > 0 && (
        <Box component="p" c="var(--done-text)">
          {t(`establishment.filled.${source}`, { parts })}
        </Box>
      )}
      {establishment?.isHidden && <p>{t('establishment.hidden')}</p>}
      {filled.length === 0 && differing.length === 0 && !establishment?.isHidden && (
        <Box component="p" c="var(--done-text)">
          {t(`establishment.same.${source}`)}
        </Box>
      )}
    </>
  );
}
