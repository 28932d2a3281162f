import { Flex, Stack } from '@mantine/core';
import type { SignatoryForSchool, VersionView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { SignatoryActs } from './SignatoryActs.js';
import { SignatoryChip } from './SignatoryChip.js';

interface SignatoriesProps {
  agreementId: string;
  version: VersionView;
  /** The office may act while the version is out. */
  isManaged: boolean;
  /** Of another paper than the agreement. */
  title?: string;
  /** The act that takes the version back, while it is out. */
  children?: ReactNode;
}

const counts = ({ state }: SignatoryForSchool) => state !== 'delegated';

/** Those who sign the version that is out: where each stands, and what the office can do for one of them. */
export function Signatories({ agreementId, version, isManaged, title, children }: SignatoriesProps) {
  const heading = useId();
  const { t } = useTranslation('agreements');
  const { signatories } = version;
  const signed = signatories.filter(({ state }) => state === 'signed').length;
  return (
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby={heading}>
      <Flex columnGap="md" rowGap="xs" align="baseline" justify="space-between" wrap="wrap">
        <h2 id={heading} className="h3">
          {title ?? t('signing.title')}
        </h2>
        <p className="num">{t('signed', { count: signed, of: signatories.filter(counts).length })}</p>
      </Flex>
      <ul className="bare-list">
        {signatories.map((signatory) => (
          <SignatoryLine key={signatory.id} agreementId={agreementId} signatory={signatory} isManaged={isManaged} />
        ))}
      </ul>
      {isManaged && children}
    </Stack>
  );
}

interface SignatoryLineProps extends Pick<SignatoriesProps, 'agreementId' | 'isManaged'> {
  signatory: SignatoryForSchool;
}

function SignatoryLine({ agreementId, signatory, isManaged }: SignatoryLineProps) {
  const { t } = useTranslation('agreements');
  const { role, name, email, state, refusalReason } = signatory;
  const isOver = state === 'signed' || state === 'refused' || state === 'delegated';
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="xs" align="start" rule="above" py="sm">
      <div>
        <p className="small dimmed">{t(`agreement:signatory.role.${role}`)}</p>
        <p className="strong anywhere">{name}</p>
        <p className="small anywhere">{email ?? t('signing.by-hand')}</p>
        <p className="small dimmed">
          <Standing signatory={signatory} />
        </p>
        {refusalReason && <blockquote className="own-words">{refusalReason}</blockquote>}
      </div>
      <Flex gap="xs" direction={{ base: 'row', sm: 'column' }} align={{ base: 'center', sm: 'flex-end' }} justify="space-between">
        <SignatoryChip state={state} />
        {isManaged && !isOver && <SignatoryActs agreementId={agreementId} signatory={signatory} />}
      </Flex>
    </Columns>
  );
}

/** Since when the person is asked and until when, or when and how the person signed. */
function Standing({ signatory: { state, method, signedAt, askedOn, signBy } }: { signatory: SignatoryForSchool }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  if (state === 'signed' && signedAt !== null)
    return t('signing.signed', {
      day: format.mediumDay(dayInParis(new Date(signedAt))),
      how: t(`agreement:signatory.method.${method ?? 'code'}`),
    });
  if (state === 'waiting') return t('signing.not-yet');
  if (state === 'delegated' || askedOn === null || signBy === null) return null;
  return t('signing.asked', { day: format.shortDay(askedOn), until: format.shortDay(signBy) });
}
