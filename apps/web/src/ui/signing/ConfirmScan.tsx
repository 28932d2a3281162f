import { Box, Button, Checkbox, Flex, Stack } from '@mantine/core';
import type { ScanToConfirm, SignatoryForSchool } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import type { SigningAccess } from './signing-access.js';
import { TellByHand } from './TellByHand.js';
import { isToldByHand } from './told-by-hand.js';

interface ConfirmScanProps {
  access: SigningAccess;
  scan: ScanToConfirm;
  seats: readonly SignatoryForSchool[];
  /** Signatory for whom the dialog was opened. */
  chosen: SignatoryForSchool;
  /** Returns to the choice of a file. */
  onAgain: () => void;
  onDone: () => void;
}

/** Excludes signatures by code, refusals and delegated seats. */
const mayCarry = ({ state, method }: SignatoryForSchool) => state !== 'delegated' && state !== 'refused' && method !== 'code';

/** Asks the office to open the scan, then to tick the signatures on it. */
export function ConfirmScan({ access, scan: { id, pages, isPhoto }, seats, chosen, onAgain, onDone }: ConfirmScanProps) {
  const { t } = useTranslation('signatories');
  const [isOpened, setOpened] = useState(false);
  const [carries, setCarries] = useState<string[]>([chosen.id]);
  const confirming = useMutation({ mutationFn: () => access.confirmScan(id, carries), onError: useShowProblem() });
  const confirm = async () => {
    await confirming.mutateAsync();
    onDone();
    showToast(t('scan.done', { count: carries.length }));
    await access.refresh();
    focusHeading();
  };
  const open = () => setOpened(true);
  /** Every filed paper also binds the student. */
  const isBound = ({ id: seat, role, state }: SignatoryForSchool) =>
    carries.includes(seat) || (role === 'student' && state !== 'delegated');
  return (
    <Stack gap="field">
      {isPhoto && <Box component="img" src={access.scanAt(id)} alt={t('scan.photo')} mah={420} maw="100%" w="fit-content" onLoad={open} />}
      <p>
        <a href={access.scanAt(id)} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
          {t('scan.open', { count: pages })} <IconExternalLink size={16} stroke={1.6} aria-hidden="true" />
        </a>
      </p>
      <Checkbox.Group label={t('scan.whose')} description={t('scan.whose-hint')} value={carries} onChange={setCarries}>
        <Stack gap="xs" mt="xs">
          {seats.filter(mayCarry).map((seat) => (
            <Checkbox key={seat.id} value={seat.id} label={`${seat.name} (${t(`role.${access.paper}.${seat.role}`)})`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TellByHand
        paper={access.paper}
        people={seats.filter((seat) => isToldByHand(seat) && isBound(seat))}
        filedOn={dayInParis(new Date())}
      />
      <p className="small dimmed">{isOpened ? t('scan.told') : t('scan.open-first')}</p>
      <Flex gap="xs" wrap="wrap">
        <Button
          disabled={!isOpened || carries.length === 0}
          loading={confirming.isPending}
          onClick={() => void confirm().catch(() => undefined)}
        >
          {t('scan.confirm')}
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          {t('scan.again')}
        </Button>
      </Flex>
    </Stack>
  );
}
